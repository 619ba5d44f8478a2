#include "domain/calendar/schoolholidays.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace qyz::domain {

namespace {

constexpr int september = 9;

bool sameHolidays(const SchoolHolidays &a, const SchoolHolidays &b)
{
    return a.schoolYear == b.schoolYear && a.name.kk == b.name.kk;
}

} // namespace

QString schoolYearOf(QDate day)
{
    const int first = day.month() >= september ? day.year() : day.year() - 1;
    return u"%1/%2"_s.arg(first).arg(first + 1);
}

SchoolHolidays schoolHolidaysOf(const QJsonObject &json)
{
    return {{json.value("name_kk"_L1).toString(), json.value("name_ru"_L1).toString()},
        QDate::fromString(json.value("from"_L1).toString(), Qt::ISODate),
        QDate::fromString(json.value("to"_L1).toString(), Qt::ISODate),
        json.value("school_year"_L1).toString()};
}

QJsonObject schoolHolidaysJson(const SchoolHolidays &holidays)
{
    return {{u"name_kk"_s, holidays.name.kk}, {u"name_ru"_s, holidays.name.ru},
        {u"from"_s, holidays.from.toString(Qt::ISODate)},
        {u"to"_s, holidays.to.toString(Qt::ISODate)}, {u"school_year"_s, holidays.schoolYear}};
}

QList<SchoolHolidays> schoolHolidaysInForce(const QList<SchoolHolidays> &rows)
{
    QList<SchoolHolidays> held;
    for (const SchoolHolidays &row : rows) {
        held.removeIf([&row](const SchoolHolidays &known) { return sameHolidays(known, row); });
        held.append(row);
    }
    std::stable_sort(held.begin(), held.end(),
        [](const SchoolHolidays &a, const SchoolHolidays &b) { return a.from < b.from; });
    return held;
}

std::optional<QList<SchoolHolidays>> schoolHolidaysAround(
    const QList<SchoolHolidays> &rows, QDate day)
{
    const QString year = schoolYearOf(day);
    QList<SchoolHolidays> held = schoolHolidaysInForce(rows);
    held.removeIf([&](const SchoolHolidays &holidays) {
        const bool inside = holidays.from <= day && day <= holidays.to;
        return holidays.schoolYear != year && !inside;
    });
    if (held.isEmpty())
        return std::nullopt;
    return held;
}

} // namespace qyz::domain
