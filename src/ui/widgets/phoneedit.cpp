#include "ui/widgets/phoneedit.h"

#include "domain/people/phone.h"
#include "ui/widgets/digitkey.h"
#include "ui/widgets/digitvalidator.h"

#include <QKeyEvent>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

PhoneEdit::PhoneEdit(QWidget *parent)
    : QLineEdit(parent)
{
    constexpr int longest = 30;
    setValidator(new DigitValidator(longest, u"+()-., "_s, this));
    setPlaceholderText(u"+7 700 000 00 00"_s);
    setInputMethodHints(Qt::ImhDialableCharactersOnly);
}

QString PhoneEdit::phone() const
{
    const auto normalised = domain::normalisedPhone(text());
    return normalised ? *normalised : text().trimmed();
}

void PhoneEdit::keyPressEvent(QKeyEvent *event)
{
    if (const std::optional<int> digit = digitOfKey(*event)) {
        insert(QString::number(*digit));
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void PhoneEdit::focusOutEvent(QFocusEvent *event)
{
    const QString tidy = phone();
    if (tidy != text())
        setText(tidy);
    QLineEdit::focusOutEvent(event);
}

} // namespace qyz::ui
