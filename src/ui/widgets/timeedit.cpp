#include "ui/widgets/timeedit.h"

#include "ui/widgets/dateedit.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

namespace {

constexpr int longest = 8;
constexpr int hoursAlone = 2; // digits: "9", "14"

} // namespace

TimeEdit::TimeEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setMaxLength(longest);
    setInputMethodHints(Qt::ImhTime);
}

QTime TimeEdit::time() const
{
    static const QRegularExpression parted(u"^(\\d{1,2})[:. -](\\d{2})$"_s);
    const QString typed = dateTextFromAnyLayout(text().trimmed());
    const QRegularExpressionMatch match = parted.match(typed);
    if (match.hasMatch())
        return QTime(match.captured(1).toInt(), match.captured(2).toInt());
    bool digits = false;
    const int number = typed.toInt(&digits);
    if (!digits || number < 0 || typed.size() > 4)
        return {};
    return typed.size() <= hoursAlone ? QTime(number, 0) : QTime(number / 100, number % 100);
}

QString TimeEdit::isoTime() const
{
    const QTime read = time();
    return read.isValid() ? read.toString(u"HH:mm"_s) : text().trimmed();
}

void TimeEdit::focusOutEvent(QFocusEvent *event)
{
    if (time().isValid())
        setText(isoTime());
    QLineEdit::focusOutEvent(event);
}

} // namespace qyz::ui
