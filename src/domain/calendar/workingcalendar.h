// The working calendar: which days the country works (R14). A value built from data; it reads no
// file and asks no clock. Years outside the data have weekly days off only and are never verified.
#pragma once

#include "domain/calendar/calendarday.h"
#include "domain/common/result.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QList>
#include <QSet>

#include <array>

namespace qyz::domain {

/// A year at a glance. `daysOff`: non-working days that are not weekly days off (Monday to Friday,
/// in a six-day week to Saturday). `workingWeekends`: weekly days off that are worked.
/// `unverified`: dates of the year's entries for this week that nobody has confirmed.
struct YearSummary {
    int workingDays = 0;
    std::array<int, 12> byMonth{};
    QList<QDate> daysOff;
    QList<QDate> workingWeekends;
    QList<QDate> unverified;
};

class WorkingCalendar {
public:
    /// Knows no year: weekly days off only.
    WorkingCalendar() = default;

    /// The shipped file. BadJson, with a technical detail, when it is not JSON, its shape is off,
    /// a kind is unknown, or a date stands twice for the same week.
    static Result<WorkingCalendar> fromJson(const QByteArray &json);
    /// Of two entries for the same date and week the later in the list wins: an administrator's
    /// row stands after the shipped one.
    static WorkingCalendar fromDays(const QList<CalendarDay> &days);

    /// Every entry that is in force, by date.
    const QList<CalendarDay> &days() const { return m_days; }

    bool knowsYear(int year) const { return m_years.contains(year); }
    /// The year is known and every entry of it is confirmed; otherwise a warning is due (R14).
    bool isYearVerified(int year) const;

    DayFacts facts(QDate date, WorkingWeek week) const;
    bool isWorkingDay(QDate date, WorkingWeek week) const;
    YearSummary summary(int year, WorkingWeek week) const;

private:
    const CalendarDay *entry(QDate date, WorkingWeek week) const;
    DayKind kind(QDate date, WorkingWeek week) const;

    QList<CalendarDay> m_days;
    std::array<QHash<QDate, qsizetype>, 2> m_byDate; // per working week: index into m_days
    QSet<int> m_years;
    QSet<int> m_unverifiedYears;
};

} // namespace qyz::domain
