// Input of a small whole number; figures on any keyboard layout.
#pragma once

#include <QLineEdit>
#include <QVariant>

namespace qyz::ui {

class NumberEdit : public QLineEdit {
    Q_OBJECT
    /// An int, or nothing while the field is empty.
    Q_PROPERTY(QVariant number READ number WRITE setNumber USER true)

public:
    explicit NumberEdit(QWidget *parent = nullptr);

    QVariant number() const;
    void setNumber(const QVariant &number);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace qyz::ui
