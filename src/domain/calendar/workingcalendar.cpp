#include "domain/calendar/workingcalendar.h"

#include "domain/calendar/calendarjson.h"
#include "domain/calendar/daytext.h"

#include <algorithm>
#include <utility>

namespace qyz::domain {

namespace {

constexpr std::array bothWeeks{WorkingWeek::FiveDays, WorkingWeek::SixDays};

std::size_t indexOf(WorkingWeek week)
{
    return week == WorkingWeek::FiveDays ? 0 : 1;
}

bool isWorked(DayKind kind)
{
    return kind == DayKind::Working || kind == DayKind::MovedWorkingDay;
}

// What a later entry says about the same date and week replaces the earlier one.
QList<CalendarDay> inForce(const QList<CalendarDay> &days)
{
    std::array<QSet<QDate>, 2> decided;
    QList<CalendarDay> kept;
    for (auto day = days.crbegin(); day != days.crend(); ++day) {
        CalendarDay entry = *day;
        entry.fiveDayWeek = entry.fiveDayWeek && !decided[0].contains(entry.date);
        entry.sixDayWeek = entry.sixDayWeek && !decided[1].contains(entry.date);
        if (!entry.date.isValid() || (!entry.fiveDayWeek && !entry.sixDayWeek))
            continue;
        for (const WorkingWeek week : bothWeeks) {
            if (entry.appliesTo(week))
                decided[indexOf(week)].insert(entry.date);
        }
        kept.append(entry);
    }
    std::stable_sort(kept.begin(), kept.end(),
        [](const CalendarDay &a, const CalendarDay &b) { return a.date < b.date; });
    return kept;
}

} // namespace

Result<WorkingCalendar> WorkingCalendar::fromJson(const QByteArray &json)
{
    Result<QList<CalendarDay>> days = calendarDaysFromJson(json);
    if (!days)
        return days.error();
    return fromDays(*days);
}

WorkingCalendar WorkingCalendar::fromDays(const QList<CalendarDay> &days)
{
    WorkingCalendar calendar;
    calendar.m_days = inForce(days);
    for (qsizetype i = 0; i < calendar.m_days.size(); ++i) {
        const CalendarDay &day = calendar.m_days.at(i);
        for (const WorkingWeek week : bothWeeks) {
            if (day.appliesTo(week))
                calendar.m_byDate[indexOf(week)].insert(day.date, i);
        }
        calendar.m_years.insert(day.date.year());
        if (!day.verified)
            calendar.m_unverifiedYears.insert(day.date.year());
    }
    return calendar;
}

// R14
bool WorkingCalendar::isYearVerified(int year) const
{
    return m_years.contains(year) && !m_unverifiedYears.contains(year);
}

DayFacts WorkingCalendar::facts(QDate date, WorkingWeek week) const
{
    DayFacts facts;
    facts.kind = kind(date, week);
    facts.working = isWorkingDay(date, week);
    facts.verified = isYearVerified(date.year());
    if (const CalendarDay *day = entry(date, week))
        facts.why = calendarDayText(*day);
    else if (date.isValid())
        facts.why = ordinaryDayText(date, week);
    return facts;
}

bool WorkingCalendar::isWorkingDay(QDate date, WorkingWeek week) const
{
    return date.isValid() && isWorked(kind(date, week));
}

YearSummary WorkingCalendar::summary(int year, WorkingWeek week) const
{
    YearSummary summary;
    const QDate end(year, 12, 31);
    for (QDate date(year, 1, 1); date.isValid() && date <= end; date = date.addDays(1)) {
        const bool working = isWorkingDay(date, week);
        if (working) {
            ++summary.workingDays;
            ++summary.byMonth.at(static_cast<std::size_t>(date.month() - 1));
        }
        const bool weekend = isWeeklyDayOff(date, week);
        if (!working && !weekend)
            summary.daysOff.append(date);
        if (working && weekend)
            summary.workingWeekends.append(date);
        if (const CalendarDay *day = entry(date, week); day != nullptr && !day->verified)
            summary.unverified.append(date);
    }
    return summary;
}

const CalendarDay *WorkingCalendar::entry(QDate date, WorkingWeek week) const
{
    const QHash<QDate, qsizetype> &byDate = m_byDate.at(indexOf(week));
    const auto found = byDate.constFind(date);
    return found == byDate.constEnd() ? nullptr : &m_days.at(*found);
}

DayKind WorkingCalendar::kind(QDate date, WorkingWeek week) const
{
    if (const CalendarDay *day = entry(date, week))
        return day->kind;
    return isWeeklyDayOff(date, week) ? DayKind::WeeklyDayOff : DayKind::Working;
}

} // namespace qyz::domain
