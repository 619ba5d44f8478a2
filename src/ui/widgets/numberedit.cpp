#include "ui/widgets/numberedit.h"

#include "ui/widgets/digitkey.h"
#include "ui/widgets/digitvalidator.h"

#include <QKeyEvent>

namespace qyz::ui {

NumberEdit::NumberEdit(QWidget *parent)
    : QLineEdit(parent)
{
    constexpr int longest = 6;
    setValidator(new DigitValidator(longest, {}, this));
    setInputMethodHints(Qt::ImhDigitsOnly);
}

QVariant NumberEdit::number() const
{
    bool isNumber = false;
    const int value = text().toInt(&isNumber);
    return isNumber ? QVariant(value) : QVariant();
}

void NumberEdit::setNumber(const QVariant &number)
{
    setText(number.isNull() ? QString() : number.toString());
}

void NumberEdit::keyPressEvent(QKeyEvent *event)
{
    if (const std::optional<int> digit = digitOfKey(*event)) {
        insert(QString::number(*digit));
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace qyz::ui
