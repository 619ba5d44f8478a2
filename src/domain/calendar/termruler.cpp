#include "domain/calendar/termruler.h"

#include "domain/calendar/termtext.h"

namespace qyz::domain {

namespace {

// A counted day that is not an ordinary working day says what it is as well.
LocalizedText explained(const LocalizedText &text, const DayFacts &facts)
{
    const bool ordinary = facts.kind == DayKind::Working && !facts.byOrder;
    return ordinary ? text : joined(text, facts.why);
}

int workingDaysIn(const OfficeSchedule &schedule, QDate first, QDate last)
{
    int days = 0;
    for (QDate date = first; date <= last; date = date.addDays(1))
        days += schedule.isWorkingDay(date) ? 1 : 0;
    return days;
}

} // namespace

TermRuler::TermRuler(const OfficeSchedule &schedule, QDate from, const TermChanges &changes)
    : m_schedule(schedule)
    , m_from(from)
    , m_moments(changes.stops)
{
    for (const StoppedTime &stop : changes.stops) {
        m_stops.append({schedule.localDate(stop.from),
            stop.until.isValid() ? schedule.localDate(stop.until) : QDate(), stop.reason});
    }
}

void TermRuler::runWorkingDays(int count)
{
    add(m_from, false, arrivalDayText());
    countWorkingDays(m_from, count, workingDayText);
}

void TermRuler::countWorkingDays(QDate after, int count, LocalizedText (*text)(int number))
{
    QDate date = after;
    for (int number = 0; number < count && !m_standing;) {
        date = date.addDays(1);
        if (passStopped(date))
            continue;
        const DayFacts facts = m_schedule.facts(date);
        if (!facts.working)
            add(date, false, facts.why);
        else
            add(date, true, explained(text(++number), facts));
    }
}

void TermRuler::runCalendarDays(int count)
{
    add(m_from, false, arrivalDayText());
    QDate date = m_from;
    for (int number = 0; number < count && !m_standing;) {
        date = date.addDays(1);
        if (!passStopped(date))
            add(date, true, explained(calendarTermDayText(++number), m_schedule.facts(date)));
    }
    bool due = m_schedule.isWorkingDay(date);
    while (!due && !m_standing) {
        date = date.addDays(1);
        if (passStopped(date))
            continue;
        const DayFacts facts = m_schedule.facts(date);
        due = facts.working;
        add(date, false, due ? explained(rolledDayText(), facts) : facts.why);
    }
}

QDateTime TermRuler::runMinutes(int count, const QDateTime &from)
{
    QDateTime moment = from.addSecs(qint64{60} * count);
    for (const StoppedTime &stop : m_moments) {
        m_standing = m_standing || !stop.until.isValid();
        moment = moment.addMSecs(stop.until.isValid() ? stop.from.msecsTo(stop.until) : qint64{0});
    }
    const QDate last = m_standing ? m_schedule.localDate(m_moments.constLast().from)
                                  : m_schedule.localDate(moment);
    for (QDate date = m_from; date <= last; date = date.addDays(1)) {
        const StoppedDays *stop = stoppedOn(date);
        const LocalizedText text = minutesText(count);
        add(date, true, stop ? joined(text, stoppedDayText(stop->reason)) : text);
    }
    return moment;
}

void TermRuler::runHeld(QDate notBefore)
{
    add(m_from, false, heldTermText(notBefore));
    // Should nobody work from that day to the month's end, the next working day is the due one.
    const QDate last = m_schedule.lastWorkingDayOfMonth(notBefore.year(), notBefore.month());
    const QDate due = last >= notBefore ? last : m_schedule.workingDayNotBefore(notBefore);
    const int open = workingDaysIn(m_schedule, notBefore, due);
    QDate date = notBefore;
    for (int number = 0; number < open && !m_standing; date = date.addDays(1)) {
        if (passStopped(date))
            continue;
        const DayFacts facts = m_schedule.facts(date);
        if (!facts.working) {
            add(date, false, facts.why);
            continue;
        }
        ++number;
        const LocalizedText text = date != due ? heldOpenDayText()
            : due == last                      ? heldDueDayText()
                                               : rolledDayText();
        add(date, true, explained(text, facts));
    }
}

void TermRuler::extend(int workingDays)
{
    countWorkingDays(lastDay(), workingDays, extensionDayText);
}

void TermRuler::add(QDate date, bool counted, LocalizedText why)
{
    m_trace.append({date, counted, std::move(why)});
}

const TermRuler::StoppedDays *TermRuler::stoppedOn(QDate date) const
{
    for (const StoppedDays &stop : m_stops) {
        if (date >= stop.first && (!stop.last.isValid() || date <= stop.last))
            return &stop;
    }
    return nullptr;
}

bool TermRuler::passStopped(QDate date)
{
    const StoppedDays *stop = stoppedOn(date);
    if (!stop)
        return false;
    add(date, false, stoppedDayText(stop->reason));
    m_standing = !stop->last.isValid();
    return true;
}

} // namespace qyz::domain
