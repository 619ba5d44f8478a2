// The line under a field that says what is wrong with it; not by colour alone: it begins with a
// sign.
#pragma once

#include <QLabel>

namespace qyz::ui {

class FaultLabel : public QLabel {
    Q_OBJECT

public:
    explicit FaultLabel(QWidget *parent = nullptr);

    /// An empty sentence hides the line.
    void setSentence(const QString &sentence);
    QString sentence() const { return m_sentence; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void recolour();

    QString m_sentence;
    bool m_recolouring = false;
};

} // namespace qyz::ui
