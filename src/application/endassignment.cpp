#include "application/endassignment.h"

#include "application/peoplerules.h"
#include "application/recordwriter.h"
#include "domain/services/draftvalidator.h"
#include "domain/services/fieldchecks.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

Result<Assignment> endedAssignment(
    const EndAssignmentCommand &command, const OfficeFacts &office, QDate today)
{
    FieldChecks checks(today);
    if (command.number < 1 || command.number > office.assignments.size()) {
        checks.fault(u"assignment"_s, ErrorCode::UnknownValue,
            {u"assignment"_s, QString::number(command.number)});
        return makeError(checks.faults());
    }
    Assignment assignment = office.assignments.at(command.number - 1);
    const bool later = assignment.to.isValid() && command.to >= assignment.to;
    // Who was dismissed this morning had his last day yesterday; earlier days are history.
    if (!command.to.isValid())
        checks.fault(u"to"_s, ErrorCode::RequiredField, {u"assignment.to"_s});
    else if (later || command.to < today.addDays(-1) || command.to < assignment.from.addDays(-1))
        checks.fault(u"to"_s, ErrorCode::BadDate, {command.to.toString(Qt::ISODate)});
    assignment.to = command.to;
    assignment.endOrder = checks.text(u"order"_s, command.order, longestName);
    if (assignment.endOrder.isEmpty())
        checks.fault(u"order"_s, ErrorCode::RequiredField, {u"assignment.order"_s});
    if (!checks.faults().isEmpty())
        return makeError(checks.faults());
    return assignment;
}

/// R37: on the day after, somebody else must hold the duty.
Status requireSuccessor(
    UnitOfWork &work, const OfficeFacts &office, const Assignment &ended, QDate today)
{
    if (ended.duty != Duty::Director && ended.duty != Duty::Administrator)
        return {};
    QList<Assignment> assignments = office.assignments;
    assignments[ended.number - 1] = ended;
    const auto held = someoneHolds(
        work, office.accounts, assignments, ended.duty, std::max(ended.to.addDays(1), today));
    if (!held)
        return held.error();
    if (!*held)
        return lastOf(ended.duty);
    return {};
}

} // namespace

EndAssignment::EndAssignment(OfficeCache &cache, Vault &vault)
    : m_cache(cache)
    , m_vault(vault)
{
}

/// R38: on the day after, somebody else must be able to read what was sealed.
Status EndAssignment::requireReader(
    UnitOfWork &work, const OfficeFacts &office, const Assignment &ended, QDate today)
{
    QList<Assignment> assignments = office.assignments;
    assignments[ended.number - 1] = ended;
    const ServiceCatalogue &catalogue = m_cache.catalogue();
    return requireKeysKept(work,
        {office.accounts, office.assignments, office.serviceKeys, catalogue, today},
        {office.accounts, assignments, office.serviceKeys, catalogue,
            std::max(ended.to.addDays(1), today)});
}

Result<Assignment> EndAssignment::execute(UnitOfWork &work, const EndAssignmentCommand &command)
{
    const auto head = work.heads().lock(u"registry"_s);
    if (!head)
        return head.error();
    const auto office = m_cache.of(work);
    if (!office)
        return office.error();
    const QDate today = (*office)->schedule.localDate(work.clock().now());
    QYZ_TRY(requireManager(**office, command.actor, today));
    const auto ended = endedAssignment(command, **office, today);
    if (!ended)
        return ended.error();
    QYZ_TRY(requireSuccessor(work, **office, *ended, today));
    QYZ_TRY(requireReader(work, **office, *ended, today));
    const auto record = recordAct(work, u"registry"_s, RecordKind::AssignmentEnded, command.actor,
        {{u"number"_s, ended->number}, {u"login"_s, ended->login},
            {u"duty"_s, dutyName(ended->duty)}, {u"to"_s, ended->to.toString(Qt::ISODate)},
            {u"order"_s, ended->endOrder}});
    if (!record)
        return record.error();
    QYZ_TRY(work.registry().endAssignment(ended->number, ended->to, ended->endOrder));
    QYZ_TRY(handKeysAgain(work, m_vault, m_cache.catalogue(), command.actor, today));
    return *ended;
}

} // namespace qyz::application
