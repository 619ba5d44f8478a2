#include "domain/calendar/officeschedule.h"

#include "domain/calendar/daytext.h"

#include <algorithm>

namespace qyz::domain {

OfficeSchedule::OfficeSchedule(WorkingCalendar calendar, OfficeZone zone,
    QList<std::pair<QDate, WorkingWeek>> weeks, QList<OfficeHours> hours,
    QList<OfficeException> exceptions)
    : m_calendar(std::move(calendar))
    , m_zone(std::move(zone))
    , m_weeks(std::move(weeks))
    , m_hours(std::move(hours))
{
    std::stable_sort(m_weeks.begin(), m_weeks.end(),
        [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const OfficeException &exception : std::as_const(exceptions))
        m_exceptions.insert(exception.date, exception);
}

OfficeSchedule OfficeSchedule::standard(WorkingCalendar calendar)
{
    return OfficeSchedule(
        std::move(calendar), OfficeZone::almaty(), {}, {defaultOfficeHours()}, {});
}

WorkingWeek OfficeSchedule::week(QDate date) const
{
    WorkingWeek current = WorkingWeek::FiveDays;
    for (const auto &[from, week] : m_weeks) {
        if (from <= date)
            current = week;
    }
    return current;
}

// R14, R16
DayFacts OfficeSchedule::facts(QDate date) const
{
    DayFacts facts = m_calendar.facts(date, week(date));
    if (const OfficeException *exception = exceptionOn(date)) {
        facts.why = orderedDayText(exception->open, facts.working, exception->order);
        facts.working = exception->open;
        facts.verified = true;
        facts.byOrder = true;
    }
    return facts;
}

bool OfficeSchedule::isWorkingDay(QDate date) const
{
    if (const OfficeException *exception = exceptionOn(date))
        return exception->open;
    return m_calendar.isWorkingDay(date, week(date));
}

bool OfficeSchedule::isVerified(QDate date) const
{
    return exceptionOn(date) != nullptr || m_calendar.isYearVerified(date.year());
}

std::optional<OpeningTimes> OfficeSchedule::openingTimes(QDate date) const
{
    if (!isWorkingDay(date))
        return std::nullopt;
    OfficeHours hours = officeHoursOn(m_hours, date);
    if (const OfficeException *exception = exceptionOn(date)) {
        const OfficeHours ordered{date, exception->opens, exception->closes};
        if (ordered.isSensible())
            hours = ordered;
    }
    return OpeningTimes{hours.opens, hours.closes};
}

// R12
bool OfficeSchedule::isOpenAt(const QDateTime &utc) const
{
    const QDateTime moment = local(utc);
    const std::optional<OpeningTimes> times = openingTimes(moment.date());
    return times && times->opens <= moment.time() && moment.time() < times->closes;
}

QDateTime OfficeSchedule::nextOpening(const QDateTime &utc) const
{
    for (QDate date = localDate(utc); date.isValid(); date = date.addDays(1)) {
        const std::optional<OpeningTimes> times = openingTimes(date);
        if (!times)
            continue;
        QDateTime opening = m_zone.toUtc(date, times->opens);
        if (opening > utc)
            return opening;
    }
    return {};
}

// R13
QDateTime OfficeSchedule::countedFrom(const QDateTime &arrivedUtc) const
{
    return isOpenAt(arrivedUtc) ? arrivedUtc.toUTC() : nextOpening(arrivedUtc);
}

// R24
QDate OfficeSchedule::addWorkingDays(QDate from, int n) const
{
    QDate date = from;
    for (int passed = 0; passed < n && date.isValid(); ++passed)
        date = workingDayNotBefore(date.addDays(1));
    return date;
}

QDate OfficeSchedule::workingDayNotBefore(QDate date) const
{
    while (date.isValid() && !isWorkingDay(date))
        date = date.addDays(1);
    return date;
}

QDate OfficeSchedule::lastWorkingDayOfMonth(int year, int month) const
{
    const QDate first(year, month, 1);
    QDate date(year, month, first.daysInMonth());
    while (date.isValid() && !isWorkingDay(date))
        date = date > first ? date.addDays(-1) : QDate();
    return date;
}

const OfficeException *OfficeSchedule::exceptionOn(QDate date) const
{
    const auto found = m_exceptions.constFind(date);
    return found == m_exceptions.constEnd() ? nullptr : &*found;
}

} // namespace qyz::domain
