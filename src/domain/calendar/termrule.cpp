#include "domain/calendar/termrule.h"

#include "domain/calendar/termruler.h"

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

DueDate dueDate(const ObligationRule &rule, const QDateTime &countedFromUtc,
    const OfficeSchedule &schedule, const TermChanges &changes)
{
    DueDate due;
    const QDate from = schedule.localDate(countedFromUtc);
    if (!from.isValid())
        return due;
    due.notBefore = heldDate(rule, from);
    due.rule = ruleText(rule, due.notBefore);
    TermRuler ruler(schedule, from, changes);
    if (due.notBefore) {
        ruler.runHeld(*due.notBefore);
    } else if (rule.unit == TermUnit::Minutes) {
        due.moment = ruler.runMinutes(rule.count, countedFromUtc.toUTC());
    } else if (rule.unit == TermUnit::CalendarDays) {
        ruler.runCalendarDays(rule.count);
    } else {
        ruler.runWorkingDays(rule.count);
    }
    const QDate unextended = ruler.lastDay();
    ruler.extend(changes.extraWorkingDays);
    due.stopped = ruler.isStanding();
    due.trace = std::move(ruler).trace();
    due.date = due.trace.constLast().date;
    if (due.moment)
        due.moment = due.moment->addDays(unextended.daysTo(due.date));
    due.verified = std::all_of(due.trace.cbegin(), due.trace.cend(),
        [&schedule](const TraceDay &day) { return schedule.isVerified(day.date); });
    return due;
}

} // namespace qyz::domain
