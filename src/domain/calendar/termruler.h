// Writes the ruler of one term, day by day: what counts, what does not, and why (R24, R27).
#pragma once

#include "domain/calendar/termrule.h"

namespace qyz::domain {

class TermRuler {
public:
    /// `from`: the office's day the term counts from. `schedule` outlives the ruler.
    TermRuler(const OfficeSchedule &schedule, QDate from, const TermChanges &changes);

    void runWorkingDays(int count);
    /// A last day that is not worked rolls to the next working day.
    void runCalendarDays(int count);
    /// Gives the moment the minutes end; what was stopped is added to them.
    QDateTime runMinutes(int count, const QDateTime &from);
    /// R25: the working days from `notBefore` to the end of its month.
    void runHeld(QDate notBefore);
    /// R35: further working days, after one of the above.
    void extend(int workingDays);

    /// R27: the clock stands since the last day of the trace, so the term has no end yet.
    bool isStanding() const { return m_standing; }
    QDate lastDay() const { return m_trace.constLast().date; }
    QList<TraceDay> trace() && { return std::move(m_trace); }

private:
    void countWorkingDays(QDate after, int count, LocalizedText (*text)(int number));
    struct StoppedDays {
        QDate first;
        QDate last; // invalid: it still stands
        QString reason;
    };

    void add(QDate date, bool counted, LocalizedText why);
    const StoppedDays *stoppedOn(QDate date) const;
    /// Adds the day where the clock stood on it.
    bool passStopped(QDate date);

    const OfficeSchedule &m_schedule;
    QDate m_from;
    QList<StoppedDays> m_stops;
    QList<StoppedTime> m_moments;
    bool m_standing = false;
    QList<TraceDay> m_trace;
};

} // namespace qyz::domain
