// The terms of a line as its edition set them and its records changed them (R24, R25, R27).
#pragma once

#include "domain/calendar/officeschedule.h"
#include "domain/calendar/termrule.h"
#include "domain/journal/journalentry.h"
#include "domain/services/servicedescription.h"

namespace qyz::application {

/// The rule the edition of the line has for that obligation; nothing where it has none.
std::optional<domain::ObligationRule> ruleOf(const domain::ServiceDescription &service,
    const domain::JournalEntry &entry, domain::ObligationKind kind);

/// R35: the term of an answer nobody here may give: the complaint is forwarded within it.
domain::ObligationRule forwardingRule(
    const domain::ObligationRule &answer, const domain::GrantedDays &within);

/// Stops and extension of one obligation, as its records say.
domain::TermChanges changesOf(const domain::JournalEntry &entry, domain::ObligationKind kind);

/// R27: open obligations whose clock the edition lets be stopped, whose clock runs and whose term
/// is not over on that office day.
QList<domain::ObligationKind> stoppableKinds(
    const domain::ServiceDescription &service, const domain::JournalEntry &entry, QDate today);

/// R35: open obligations the edition's extension moves: not over, and not standing still.
QList<domain::ObligationKind> extendableKinds(
    const domain::ServiceDescription &service, const domain::JournalEntry &entry, QDate today);

/// A promise whose calculation gave `was` and now gives `will`. What was promised otherwise – a
/// change of the calendar that left it alone (R15) – moves by as many working days and no further.
QDate movedPromise(const domain::OfficeSchedule &schedule, QDate promised, QDate was, QDate will);

} // namespace qyz::application
