#include "application/assign.h"

#include "application/duties.h"
#include "application/peoplerules.h"
#include "application/recordwriter.h"
#include "application/registryrecords.h"
#include "domain/services/draftvalidator.h"
#include "domain/services/fieldchecks.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

bool servesAll(Duty duty)
{
    return duty == Duty::Director || duty == Duty::Administrator;
}

void checkPerson(
    FieldChecks &checks, const QString &field, const QString &login, const OfficeFacts &office)
{
    const AccountProfile *account = office.account(login);
    if (login.isEmpty())
        checks.fault(field, ErrorCode::RequiredField, {field});
    else if (!account)
        checks.fault(field, ErrorCode::UnknownValue, {field, login.left(40)});
    else if (account->disabled)
        checks.fault(field, ErrorCode::AccountDisabled);
}

void checkJournals(FieldChecks &checks, const QStringList &journals, const OfficeFacts &office)
{
    if (journals.isEmpty())
        checks.fault(u"journals"_s, ErrorCode::RequiredField, {u"journals"_s});
    for (const QString &journal : journals) {
        if (journal != "*"_L1 && !office.journal(journal))
            checks.fault(u"journals"_s, ErrorCode::UnknownValue, {u"journals"_s, journal.left(40)});
    }
}

/// A substitute stands in for somebody who has that duty.
void checkSubstitute(FieldChecks &checks, const Assignment &assignment, const OfficeFacts &office)
{
    const QString &other = assignment.substituteFor;
    if (other.isEmpty())
        return;
    const bool hasDuty = std::any_of(
        office.assignments.begin(), office.assignments.end(), [&](const Assignment &known) {
            return known.login == other && known.duty == assignment.duty;
        });
    if (other == assignment.login || !hasDuty)
        checks.fault(
            u"substitute_for"_s, ErrorCode::UnknownValue, {u"substitute_for"_s, other.left(40)});
}

Result<Assignment> checkedAssignment(
    const Assignment &typed, const OfficeFacts &office, QDate today)
{
    FieldChecks checks(today);
    Assignment assignment = typed;
    if (servesAll(assignment.duty))
        assignment.journals = QStringList{u"*"_s};
    assignment.journals.removeDuplicates();
    assignment.endOrder.clear();
    checkPerson(checks, u"login"_s, assignment.login, office);
    checkJournals(checks, assignment.journals, office);
    if (!assignment.from.isValid())
        checks.fault(u"from"_s, ErrorCode::RequiredField, {u"assignment.from"_s});
    else if (assignment.to.isValid() && assignment.to < assignment.from)
        checks.fault(u"to"_s, ErrorCode::BadDate, {assignment.to.toString(Qt::ISODate)});
    assignment.order = checks.text(u"order"_s, assignment.order, longestName);
    if (assignment.order.isEmpty())
        checks.fault(u"order"_s, ErrorCode::RequiredField, {u"assignment.order"_s});
    checkSubstitute(checks, assignment, office);
    if (!checks.faults().isEmpty())
        return makeError(checks.faults());
    return assignment;
}

/// R23: an administrator sees no personal data, so nobody becomes a director or a reviewer by his
/// hand, and he gives no duty to himself.
Status requireMayGive(const AssignCommand &command, const OfficeFacts &office, QDate today)
{
    const Duty duty = command.assignment.duty;
    const bool reads = duty == Duty::Director || duty == Duty::Reviewer;
    if (!reads && command.assignment.login != command.actor)
        return {};
    return requireDuty(office, command.actor, {Duty::Director}, u"registry"_s, today);
}

} // namespace

Assign::Assign(OfficeCache &cache, Vault &vault)
    : m_cache(cache)
    , m_vault(vault)
{
}

Result<Assignment> Assign::execute(UnitOfWork &work, const AssignCommand &command)
{
    const auto head = work.heads().lock(u"registry"_s);
    if (!head)
        return head.error();
    const auto office = m_cache.of(work);
    if (!office)
        return office.error();
    const QDate today = (*office)->schedule.localDate(work.clock().now());
    QYZ_TRY(requireManager(**office, command.actor, today));
    QYZ_TRY(requireMayGive(command, **office, today));
    auto assignment = checkedAssignment(command.assignment, **office, today);
    if (!assignment)
        return assignment.error();
    const auto record = recordAct(work, u"registry"_s, RecordKind::AssignmentAdded, command.actor,
        assignmentJson(*assignment));
    if (!record)
        return record.error();
    QYZ_TRY(work.registry().addAssignment(*assignment));
    assignment->number = static_cast<int>((*office)->assignments.size()) + 1;
    // At once where the one who assigns holds the keys, else when a holder signs in (R38).
    QYZ_TRY(handKeysAgain(work, m_vault, m_cache.catalogue(), command.actor, today));
    return assignment;
}

} // namespace qyz::application
