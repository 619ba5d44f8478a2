#include "application/breakage.h"

#include "application/chainwalk.h"
#include "application/duties.h"
#include "application/recordwriter.h"
#include "application/registryrecords.h"
#include "domain/text/bilingualdate.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

constexpr qsizetype shortestReason = 3; // letters

const QString registryChain = u"registry"_s;

} // namespace

Result<std::optional<Breakage>> recordBreakage(
    UnitOfWork &work, OfficeCache &cache, const Problem &problem)
{
    // Two desks may find it at once: the second one waits here and finds it recorded.
    const auto head = work.heads().lock(registryChain);
    if (!head)
        return head.error();
    const QDateTime now = work.clock().now();
    const auto office = cache.of(work);
    if (!office)
        return office.error();
    const QList<Breakage> &known = (*office)->breakages;
    const QString key = problemKey(problem);
    if (std::any_of(known.begin(), known.end(),
            [&](const Breakage &earlier) { return problemKey(earlier) == key; }))
        return std::optional<Breakage>();
    const Breakage breakage{static_cast<int>(known.size()) + 1, problem.journal, problem.seq,
        problem.line, problem.page, problem.row, problem.what, now, {}, {}, {}};
    const auto record = recordAct(
        work, registryChain, RecordKind::BreakageFound, u"verify"_s, breakageJson(breakage));
    if (!record)
        return record.error();
    QYZ_TRY(work.registry().addBreakage(breakage));
    return std::optional(breakage);
}

Result<Breakage> decideBreakage(
    UnitOfWork &work, OfficeCache &cache, const DecideBreakageCommand &command)
{
    const auto head = work.heads().lock(registryChain);
    if (!head)
        return head.error();
    const QDateTime now = work.clock().now();
    const auto office = cache.of(work);
    if (!office)
        return office.error();
    const QList<Breakage> &known = (*office)->breakages;
    const auto found = std::find_if(known.begin(), known.end(),
        [&](const Breakage &breakage) { return breakage.number == command.number; });
    if (found == known.end())
        return makeError(ErrorCode::LineNotFound, {QString::number(command.number)});
    QYZ_TRY(requireDuty(**office, command.actor, {Duty::Director}, found->journal,
        (*office)->schedule.localDate(now)));
    const QString reason = command.reason.trimmed();
    if (reason.size() < shortestReason)
        return makeError(ErrorCode::ReasonMissing);
    if (!found->isOpen()) {
        const AccountProfile *by = (*office)->account(found->decidedBy);
        const QDateTime at = (*office)->schedule.local(found->decidedAt);
        return makeError(ErrorCode::AlreadyDecided,
            {by != nullptr ? by->name.full() : found->decidedBy,
                columnMoment(at.date(), at.time())});
    }
    const auto record = recordAct(work, registryChain, RecordKind::BreakageDecided, command.actor,
        {{u"number"_s, command.number}, {u"reason"_s, reason}, {u"decided_at"_s, recordTime(now)},
            {u"decided_by"_s, command.actor}});
    if (!record)
        return record.error();
    QYZ_TRY(work.registry().decideBreakage(command.number, now, command.actor, reason));
    Breakage decided = *found;
    decided.decidedAt = now;
    decided.decidedBy = command.actor;
    decided.reason = reason;
    return decided;
}

Status requireNotStopped(const OfficeFacts &office, const QString &journal)
{
    return office.stopOf(journal) != nullptr ? makeError(ErrorCode::JournalStopped) : Status();
}

} // namespace qyz::application
