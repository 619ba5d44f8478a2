#include "application/terms.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

bool runs(const JournalEntry &entry, const Obligation &obligation, QDate today)
{
    return obligation.isOpen() && !entry.isStopped(obligation) && obligation.due >= today;
}

/// Whether the promise was made by that rule: its text is stored with the line.
bool promisedBy(const JournalEntry &entry, const ObligationRule &rule)
{
    const QString term = u": %1 %2"_s.arg(rule.count).arg(termUnitName(rule.unit));
    return std::any_of(entry.obligations.begin(), entry.obligations.end(),
        [&](const Obligation &owed) { return owed.kind == rule.kind && owed.rule.endsWith(term); });
}

} // namespace

ObligationRule forwardingRule(const ObligationRule &answer, const GrantedDays &within)
{
    ObligationRule rule = answer;
    rule.unit = TermUnit::WorkingDays;
    rule.count = within.workingDays;
    rule.verified = within.verified;
    rule.source = within.source;
    return rule;
}

std::optional<ObligationRule> ruleOf(
    const ServiceDescription &service, const JournalEntry &entry, ObligationKind kind)
{
    const ServiceEdition *edition = service.findEdition(entry.edition);
    const CaseEdition *known = edition ? edition->caseEdition(entry.caseCode) : nullptr;
    for (const ObligationRule &rule :
        known ? known->obligationsFor(entry.channel) : QList<ObligationRule>()) {
        if (rule.kind != kind)
            continue;
        if (kind == ObligationKind::Answer && edition->forwardWithin) {
            const ObligationRule forwarding = forwardingRule(rule, *edition->forwardWithin);
            if (promisedBy(entry, forwarding))
                return forwarding;
        }
        return rule;
    }
    return std::nullopt;
}

TermChanges changesOf(const JournalEntry &entry, ObligationKind kind)
{
    TermChanges changes;
    for (const Stop &stop : entry.acts.stops) {
        if (stop.kinds.contains(kind))
            changes.stops.append({stop.from, stop.until, stop.reason});
    }
    if (entry.acts.extension && entry.acts.extension->kinds.contains(kind))
        changes.extraWorkingDays = entry.acts.extension->workingDays;
    return changes;
}

QList<ObligationKind> stoppableKinds(
    const ServiceDescription &service, const JournalEntry &entry, QDate today)
{
    QList<ObligationKind> kinds;
    for (const Obligation &obligation : entry.obligations) {
        const auto rule = ruleOf(service, entry, obligation.kind);
        if (rule && rule->stoppable && runs(entry, obligation, today))
            kinds.append(obligation.kind);
    }
    return kinds;
}

QList<ObligationKind> extendableKinds(
    const ServiceDescription &service, const JournalEntry &entry, QDate today)
{
    QList<ObligationKind> kinds;
    const ServiceEdition *edition = service.findEdition(entry.edition);
    if (!edition || !edition->extension)
        return kinds;
    for (const Obligation &obligation : entry.obligations) {
        // A receipt is no answer: nobody is told later that his paper came.
        if (obligation.kind != ObligationKind::Receipt && runs(entry, obligation, today))
            kinds.append(obligation.kind);
    }
    return kinds;
}

QDate movedPromise(const OfficeSchedule &schedule, QDate promised, QDate was, QDate will)
{
    if (promised == was)
        return will;
    if (will <= was)
        return std::min(promised, will);
    int days = 0;
    for (QDate day = was.addDays(1); day <= will; day = day.addDays(1))
        days += schedule.isWorkingDay(day) ? 1 : 0;
    return schedule.addWorkingDays(promised, days);
}

} // namespace qyz::application
