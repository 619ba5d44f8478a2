#include "domain/text/typeddate.h"

#include <QRegularExpression>

namespace qyz::domain {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int firstYear = 1800;
constexpr int lastYear = 2199;

// The pivot: «99» typed in 2026 is 1999, «27» is 2027 only while that is within a year.
QDate withShortYear(int year, int month, int day, QDate today)
{
    const int century = today.year() / 100 * 100;
    for (const int base : {century + 100, century, century - 100}) {
        const QDate date(base + year, month, day);
        if (date.isValid() && date <= today.addYears(1))
            return date;
    }
    return {};
}

QDate dateOf(const QString &day, const QString &month, const QString &year, QDate today)
{
    if (year.size() == 2)
        return withShortYear(year.toInt(), month.toInt(), day.toInt(), today);
    const QDate date(year.toInt(), month.toInt(), day.toInt());
    return date.year() >= firstYear && date.year() <= lastYear ? date : QDate();
}

QDate read(const QString &text, QDate today)
{
    static const QRegularExpression iso(u"^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})$"_s);
    static const QRegularExpression parted(
        u"^([0-9]{1,2}) ?[ ./,-] ?([0-9]{1,2}) ?[ ./,-] ?([0-9]{2}|[0-9]{4})$"_s);
    static const QRegularExpression solid(u"^([0-9]{2})([0-9]{2})([0-9]{2}|[0-9]{4})$"_s);

    if (const auto match = iso.match(text); match.hasMatch())
        return dateOf(match.captured(3), match.captured(2), match.captured(1), today);
    for (const QRegularExpression &form : {parted, solid}) {
        if (const auto match = form.match(text); match.hasMatch())
            return dateOf(match.captured(1), match.captured(2), match.captured(3), today);
    }
    return {};
}

} // namespace

Result<QDate> parseTypedDate(const QString &text, QDate today)
{
    const QDate date = read(text.simplified(), today);
    if (!date.isValid())
        return makeError(ErrorCode::BadDate, {text.simplified()});
    return date;
}

} // namespace qyz::domain
