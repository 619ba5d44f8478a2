#include "domain/calendar/daytext.h"

#include <array>

namespace qyz::domain {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Weekday {
    QStringView kk;
    QStringView ru;
};

constexpr std::array<Weekday, 7> weekdays{{
    {u"дүйсенбі", u"понедельник"},
    {u"сейсенбі", u"вторник"},
    {u"сәрсенбі", u"среда"},
    {u"бейсенбі", u"четверг"},
    {u"жұма", u"пятница"},
    {u"сенбі", u"суббота"},
    {u"жексенбі", u"воскресенье"},
}};

LocalizedText named(const QString &kk, const QString &ru, const LocalizedText &name)
{
    return {kk.arg(name.kk), ru.arg(name.ru)};
}

} // namespace

LocalizedText ordinaryDayText(QDate date, WorkingWeek week)
{
    if (!isWeeklyDayOff(date, week))
        return {u"Жұмыс күні"_s, u"Рабочий день"_s};
    const Weekday &day = weekdays.at(static_cast<std::size_t>(date.dayOfWeek() - 1));
    return {u"Демалыс күні: %1"_s.arg(day.kk), u"Выходной день: %1"_s.arg(day.ru)};
}

LocalizedText calendarDayText(const CalendarDay &day)
{
    switch (day.kind) {
    case DayKind::Holiday:
        return named(u"Мереке күні: %1"_s, u"Праздничный день: %1"_s, day.name);
    case DayKind::WeeklyDayOff:
    case DayKind::ReligiousDayOff:
        return named(u"Демалыс күні: %1"_s, u"Выходной день: %1"_s, day.name);
    case DayKind::Working:
    case DayKind::MovedDayOff:
    case DayKind::MovedWorkingDay:
        // Their names say by themselves what was moved and where.
        return day.name;
    }
    return day.name;
}

LocalizedText orderedDayText(bool open, bool workedAnyway, const QString &order)
{
    const LocalizedText number{order, order};
    if (!open) {
        return named(u"Кеңсе жабық. Директордың бұйрығы: %1"_s,
            u"Канцелярия закрыта. Приказ директора: %1"_s, number);
    }
    if (!workedAnyway) {
        return named(u"Жұмыс күні болып белгіленген демалыс күні. Директордың бұйрығы: %1"_s,
            u"Выходной, объявленный рабочим. Приказ директора: %1"_s, number);
    }
    return named(u"Жұмыс кестесі өзгертілген күн. Директордың бұйрығы: %1"_s,
        u"День с изменённым графиком работы. Приказ директора: %1"_s, number);
}

} // namespace qyz::domain
