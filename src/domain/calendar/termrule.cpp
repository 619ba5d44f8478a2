#include "domain/calendar/termrule.h"

#include "domain/calendar/termtext.h"

#include <algorithm>
#include <array>

namespace qyz::domain {

using namespace Qt::Literals::StringLiterals;

namespace {

struct UnitName {
    TermUnit unit;
    QLatin1StringView name;
};

constexpr std::array<UnitName, 3> unitNames{{
    {TermUnit::WorkingDays, "working_days"_L1},
    {TermUnit::CalendarDays, "calendar_days"_L1},
    {TermUnit::Minutes, "minutes"_L1},
}};

struct ObligationName {
    ObligationKind kind;
    QLatin1StringView name;
};

constexpr std::array<ObligationName, 4> obligationNames{{
    {ObligationKind::Receipt, "receipt"_L1},
    {ObligationKind::Order, "order"_L1},
    {ObligationKind::Result, "result"_L1},
    {ObligationKind::Answer, "answer"_L1},
}};

// R25: the day before which it is not done, or nothing where the ordinary term holds.
std::optional<QDate> heldDate(const ObligationRule &rule, QDate from)
{
    if (!rule.heldUntil)
        return std::nullopt;
    const QDate date(from.year(), rule.heldUntil->month, rule.heldUntil->day);
    return date.isValid() && from < date ? std::optional(date) : std::nullopt;
}

QString ruleText(const ObligationRule &rule, std::optional<QDate> notBefore)
{
    const QString kind = obligationKindName(rule.kind);
    if (notBefore) {
        return u"R25 %1: held_until %2, last_working_day_of_month"_s.arg(
            kind, notBefore->toString(u"MM-dd"_s));
    }
    return u"R25 %1: %2 %3"_s.arg(kind, QString::number(rule.count), termUnitName(rule.unit));
}

/// Writes the ruler of one term, day by day.
class Ruler {
public:
    Ruler(const OfficeSchedule &schedule, QDate from)
        : m_schedule(schedule)
        , m_from(from)
    {
    }

    void runWorkingDays(int count)
    {
        add(m_from, false, arrivalDayText());
        QDate date = m_from;
        for (int number = 0; number < count;) {
            date = date.addDays(1);
            const DayFacts facts = m_schedule.facts(date);
            if (!facts.working)
                add(date, false, facts.why);
            else
                add(date, true, explained(workingDayText(++number), facts));
        }
    }

    void runCalendarDays(int count)
    {
        add(m_from, false, arrivalDayText());
        for (int number = 1; number <= count; ++number) {
            const QDate date = m_from.addDays(number);
            add(date, true, explained(calendarTermDayText(number), m_schedule.facts(date)));
        }
        const QDate end = m_trace.constLast().date;
        const QDate due = m_schedule.workingDayNotBefore(end);
        for (QDate date = end.addDays(1); date < due; date = date.addDays(1))
            add(date, false, m_schedule.facts(date).why);
        if (due > end)
            add(due, false, explained(rolledDayText(), m_schedule.facts(due)));
    }

    void runMinutes(int count, QDate last)
    {
        for (QDate date = m_from; date <= last; date = date.addDays(1))
            add(date, true, minutesText(count));
    }

    void runHeld(QDate notBefore)
    {
        add(m_from, false, heldTermText(notBefore));
        // Should nobody work from that day to the month's end, the next working day is the due one.
        const QDate last = m_schedule.lastWorkingDayOfMonth(notBefore.year(), notBefore.month());
        const QDate due = last >= notBefore ? last : m_schedule.workingDayNotBefore(notBefore);
        for (QDate date = notBefore; date <= due; date = date.addDays(1)) {
            const DayFacts facts = m_schedule.facts(date);
            if (!facts.working)
                add(date, false, facts.why);
            else
                add(date, true, explained(heldDayText(date, due, last), facts));
        }
    }

    QList<TraceDay> trace() && { return std::move(m_trace); }

private:
    void add(QDate date, bool counted, LocalizedText why)
    {
        m_trace.append({date, counted, std::move(why)});
    }

    static LocalizedText heldDayText(QDate date, QDate due, QDate last)
    {
        if (date != due)
            return heldOpenDayText();
        return due == last ? heldDueDayText() : rolledDayText();
    }

    // A counted day that is not an ordinary working day says what it is as well.
    static LocalizedText explained(const LocalizedText &text, const DayFacts &facts)
    {
        const bool ordinary = facts.kind == DayKind::Working && !facts.byOrder;
        return ordinary ? text : joined(text, facts.why);
    }

    const OfficeSchedule &m_schedule;
    QDate m_from;
    QList<TraceDay> m_trace;
};

} // namespace

QString termUnitName(TermUnit unit)
{
    for (const UnitName &known : unitNames) {
        if (known.unit == unit)
            return known.name;
    }
    return {};
}

std::optional<TermUnit> termUnitFromName(const QString &name)
{
    for (const UnitName &known : unitNames) {
        if (known.name == name)
            return known.unit;
    }
    return std::nullopt;
}

QString obligationKindName(ObligationKind kind)
{
    for (const ObligationName &known : obligationNames) {
        if (known.kind == kind)
            return known.name;
    }
    return {};
}

std::optional<ObligationKind> obligationKindFromName(const QString &name)
{
    for (const ObligationName &known : obligationNames) {
        if (known.name == name)
            return known.kind;
    }
    return std::nullopt;
}

DueDate dueDate(
    const ObligationRule &rule, const QDateTime &countedFromUtc, const OfficeSchedule &schedule)
{
    DueDate due;
    const QDate from = schedule.localDate(countedFromUtc);
    if (!from.isValid())
        return due;
    due.notBefore = heldDate(rule, from);
    due.rule = ruleText(rule, due.notBefore);
    Ruler ruler(schedule, from);
    if (due.notBefore) {
        ruler.runHeld(*due.notBefore);
    } else if (rule.unit == TermUnit::Minutes) {
        due.moment = countedFromUtc.toUTC().addSecs(qint64{60} * rule.count);
        ruler.runMinutes(rule.count, schedule.localDate(*due.moment));
    } else if (rule.unit == TermUnit::CalendarDays) {
        ruler.runCalendarDays(rule.count);
    } else {
        ruler.runWorkingDays(rule.count);
    }
    due.trace = std::move(ruler).trace();
    due.date = due.trace.constLast().date;
    due.verified = std::all_of(due.trace.cbegin(), due.trace.cend(),
        [&schedule](const TraceDay &day) { return schedule.isVerified(day.date); });
    return due;
}

} // namespace qyz::domain
