// Everything the office knows about when it works: calendar, zone, working weeks, hours and the
// director's exceptions (R12–R16). A value, cheap to copy.
#pragma once

#include "domain/calendar/officehours.h"
#include "domain/calendar/officezone.h"
#include "domain/calendar/workingcalendar.h"

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <QTime>

#include <optional>
#include <utility>

namespace qyz::domain {

/// R16: an extra working day, other hours on a day, or a closure, by the director's order.
/// Invalid times of an open day mean the ordinary hours of that date.
struct OfficeException {
    QDate date;
    bool open = false;
    QTime opens;
    QTime closes;
    QString order; // number of the order, as a person reads it

    bool operator==(const OfficeException &) const = default;
};

struct OpeningTimes {
    QTime opens;
    QTime closes;

    bool operator==(const OpeningTimes &) const = default;
};

class OfficeSchedule {
public:
    /// `weeks`: since when which working week; before the first one five days (R14). Of two
    /// exceptions for a date the later in the list wins. An exception moves terms as well: a day
    /// the office is closed by order is no working day, a day it is opened is one.
    OfficeSchedule(WorkingCalendar calendar, OfficeZone zone,
        QList<std::pair<QDate, WorkingWeek>> weeks, QList<OfficeHours> hours,
        QList<OfficeException> exceptions);
    /// Five-day week, 09:00–14:30, offsets of Asia/Almaty, no exceptions.
    static OfficeSchedule standard(WorkingCalendar calendar);

    const WorkingCalendar &calendar() const { return m_calendar; }
    const OfficeZone &zone() const { return m_zone; }
    WorkingWeek week(QDate date) const;

    QDateTime local(const QDateTime &utc) const { return m_zone.toLocal(utc); }
    QDate localDate(const QDateTime &utc) const { return m_zone.toLocal(utc).date(); }

    DayFacts facts(QDate date) const;
    bool isWorkingDay(QDate date) const;
    /// False in a year the calendar does not know or has not confirmed; a day decided by the
    /// director's order is sure in any year.
    bool isVerified(QDate date) const;

    /// When it is open on that day; nothing on a day off.
    std::optional<OpeningTimes> openingTimes(QDate date) const;
    /// R12: open from the first millisecond of `opens`, closed from the first of `closes`.
    bool isOpenAt(const QDateTime &utc) const;
    /// The first opening strictly after that moment, UTC; invalid for an invalid moment.
    QDateTime nextOpening(const QDateTime &utc) const;
    /// R13: the arrival itself if the office is open then, else the next opening; UTC.
    QDateTime countedFrom(const QDateTime &arrivedUtc) const;

    /// R24: the n-th working day after `from`; `from` itself for n < 1.
    QDate addWorkingDays(QDate from, int n) const;
    /// `date` if it is a working day, else the next one.
    QDate workingDayNotBefore(QDate date) const;
    QDate lastWorkingDayOfMonth(int year, int month) const;

private:
    const OfficeException *exceptionOn(QDate date) const;

    WorkingCalendar m_calendar;
    OfficeZone m_zone;
    QList<std::pair<QDate, WorkingWeek>> m_weeks;
    QList<OfficeHours> m_hours;
    QHash<QDate, OfficeException> m_exceptions;
};

} // namespace qyz::domain
