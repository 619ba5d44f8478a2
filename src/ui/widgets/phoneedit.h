// Input of a telephone number; on leaving it stands as it will be printed: +7 700 000 00 00.
#pragma once

#include <QLineEdit>

namespace qyz::ui {

class PhoneEdit : public QLineEdit {
    Q_OBJECT
    Q_PROPERTY(QString phone READ phone WRITE setText USER true)

public:
    explicit PhoneEdit(QWidget *parent = nullptr);

    /// Normalised where it is a number, else as typed.
    QString phone() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
};

} // namespace qyz::ui
