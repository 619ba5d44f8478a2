// The place of one input in a form: the input, the line that says what is wrong with it, and its
// label. They are shown and hidden together.
#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;

namespace qyz::ui {

class FaultLabel;

class FormCell : public QWidget {
    Q_OBJECT

public:
    /// Takes the input's place in the layout around it. `form`: where the label is looked for.
    FormCell(QWidget &input, const QWidget &form);

    void setFault(const QString &sentence);
    QString fault() const;
    /// Stands in the input while it is empty; it costs the form no line.
    void setNote(const QString &note);
    QString note() const { return m_noteText; }
    /// Whether the form asks for it now; what is not asked is out of the tab order, too.
    void setAsked(bool asked);
    bool isAsked() const { return m_asked; }

private:
    QPointer<QLabel> m_label;
    QWidget &m_input;
    QString m_noteText;
    FaultLabel *m_line;
    bool m_asked = true;
};

} // namespace qyz::ui
