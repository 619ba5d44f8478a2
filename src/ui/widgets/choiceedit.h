// One of the coded values of a field; the figure keys choose by place: 1 the first one.
#pragma once

#include <QComboBox>

#include <utility>

namespace qyz::ui {

class ChoiceEdit : public QComboBox {
    Q_OBJECT
    /// The code of what is chosen, empty where nothing is.
    Q_PROPERTY(QString code READ code WRITE setCode NOTIFY codeChanged USER true)

public:
    explicit ChoiceEdit(QWidget *parent = nullptr);

    /// (code, words of the window); what was chosen stays chosen.
    void setChoices(const QList<std::pair<QString, QString>> &choices);

    QString code() const;
    void setCode(const QString &code);

Q_SIGNALS:
    void codeChanged(const QString &code);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace qyz::ui
