// R38: whoever does not review a line says why its sealed text is opened; the reason is recorded.
#pragma once

#include <QWidget>

class QLineEdit;

namespace qyz::ui {

class SealedQuestion : public QWidget {
    Q_OBJECT

public:
    explicit SealedQuestion(QWidget *parent);

    QString typed() const;
    void setTyped(const QString &reason);

Q_SIGNALS:
    /// Never with an empty reason.
    void answered(const QString &reason);

private:
    void answer();

    QLineEdit *m_reason;
};

} // namespace qyz::ui
