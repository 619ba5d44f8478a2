#include "application/actrules.h"

#include "application/actonline.h"
#include "application/duties.h"
#include "application/inspection.h"
#include "application/terms.h"
#include "domain/journal/journalchain.h"
#include "domain/text/bilingualdate.h"

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

QString personName(const OfficeFacts &office, const QString &login)
{
    const AccountProfile *person = office.account(login);
    return person ? person->name.initialsAfter() : login;
}

Error alreadyDone(ErrorCode code, const ActContext &context, const QDateTime &at, const QString &by)
{
    return makeError(code, {officeMoment(context.office, at), personName(context.office, by)});
}

/// Why the state does not allow the act, in the words a person needs.
Error wrongState(RecordKind act, const ActContext &context)
{
    const JournalEntry &entry = context.entry;
    if (act == RecordKind::HandedOver && isInWork(entry.state))
        return makeError(ErrorCode::NotReady);
    if (act == RecordKind::HandedOver && entry.handOver)
        return makeError(ErrorCode::AlreadyHandedOver,
            {officeMoment(context.office, entry.handOver->at),
                entry.handOver->surname + u' ' + entry.handOver->name});
    return makeError(ErrorCode::InvalidTransition, {lineStateName(entry.state)});
}

bool everyStepIsEntered(const ActContext &context)
{
    const ServiceEdition *edition = context.edition();
    const QList<PlanStep> &entered = context.entry.acts.planSteps;
    return edition
        && std::all_of(edition->steps.begin(), edition->steps.end(), [&](const CodedText &step) {
               return std::any_of(entered.begin(), entered.end(),
                   [&](const PlanStep &known) { return known.step == step.code; });
           });
}

bool happened(const QString &action, const ActContext &context)
{
    const LineActs &acts = context.entry.acts;
    if (action == "order"_L1)
        return context.entry.order.has_value();
    if (action == "issue"_L1)
        return acts.issued.has_value();
    if (action == "plan"_L1)
        return everyStepIsEntered(context);
    if (action == "slip"_L1)
        return !acts.slips.isEmpty();
    if (action == "extend"_L1)
        return acts.extension.has_value();
    if (action == "forward"_L1)
        return acts.forwarded.has_value();
    return action == "answer"_L1 && acts.answer.has_value();
}

Status mayBeReady(const ActContext &context)
{
    QStringList needed = context.service.needsForResultOf(context.entry.caseCode);
    // An answer makes its line ready by itself; nothing else does where one is owed.
    if (context.service.hasAct(u"answer"_s, context.entry.caseCode))
        needed.append(u"answer"_s);
    for (const QString &action : std::as_const(needed)) {
        if (!happened(action, context))
            return makeError(ErrorCode::NeededFirst, {action});
    }
    return {};
}

Status mayStop(const ActContext &context)
{
    const QList<Stop> &stops = context.entry.acts.stops;
    if (context.entry.isStopped())
        return alreadyDone(
            ErrorCode::AlreadyStopped, context, stops.constLast().from, stops.constLast().by);
    if (stoppableKinds(context.service, context.entry, context.today()).isEmpty())
        return makeError(ErrorCode::TermNotStoppable);
    return {};
}

Status mayExtend(const ActContext &context)
{
    const auto &extension = context.entry.acts.extension;
    if (extension)
        return alreadyDone(ErrorCode::AlreadyExtended, context, extension->at, extension->by);
    if (extendableKinds(context.service, context.entry, context.today()).isEmpty())
        return makeError(ErrorCode::TermNotExtendable);
    return {};
}

// R30: until the day after its time a result waits for its owner.
Status mayDispose(const ActContext &context)
{
    const QDate readyOn = context.office.schedule.localDate(context.entry.readyAt);
    const QDate unclaimed = readyOn.addDays(context.office.organisation.unclaimedDays + 1);
    if (context.today() < unclaimed)
        return makeError(ErrorCode::NotUnclaimed, {shortDate(unclaimed)});
    return {};
}

/// Records that stand once, or that the line makes pointless.
Status mayHappenNow(RecordKind act, const ActContext &context)
{
    const JournalEntry &entry = context.entry;
    switch (act) {
    case RecordKind::HandedOver: // a letter is handed over once, as a result is (R29)
        return entry.handOver ? Status(wrongState(act, context)) : Status();
    case RecordKind::OrderIssued:
        // What is under review is not decided yet, and an order would decide it.
        if (context.service.review && isInWork(entry.state) && entry.state != LineState::Approved)
            return wrongState(act, context);
        if (entry.order) // a second one would contradict the first
            return makeError(ErrorCode::AlreadyDecided,
                {shortDate(entry.order->date), u"№ "_s + entry.order->number});
        return {};
    case RecordKind::Notified: // at the office the receipt was the slip itself (R25)
        return entry.channel == "office"_L1 ? Status(wrongState(act, context)) : Status();
    case RecordKind::DocumentIssued:
        if (entry.acts.issued)
            return makeError(ErrorCode::AlreadyEntered,
                {entry.acts.issued->series + u" № "_s + entry.acts.issued->number,
                    shortDate(entry.acts.issued->date)});
        return {};
    case RecordKind::PlanStep:
        if (everyStepIsEntered(context))
            return makeError(ErrorCode::AlreadyEntered);
        return {};
    case RecordKind::InterestDeclared:
        if (entry.acts.interests.contains(context.actor))
            return makeError(ErrorCode::AlreadyEntered);
        return {};
    case RecordKind::ResultReady:
        return mayBeReady(context);
    case RecordKind::Stopped:
        return mayStop(context);
    case RecordKind::Restarted:
        return entry.isStopped() ? Status() : Status(makeError(ErrorCode::NotStopped));
    case RecordKind::Extended:
        return mayExtend(context);
    case RecordKind::Disposed:
        return mayDispose(context);
    default:
        return {};
    }
}

bool isGone(RecordKind act, const JournalEntry &entry)
{
    return entry.acts.disposal
        && (act == RecordKind::HandedOver || act == RecordKind::Reminded
            || act == RecordKind::Disposed);
}

std::optional<JournalRecord> lastDecision(const QList<StoredRecord> &records)
{
    std::optional<JournalRecord> last;
    for (const StoredRecord &stored : records) {
        const auto kind = recordKind(stored.record.kind);
        const bool decides = kind
            && ((isDecision(*kind) && *kind != RecordKind::Extended)
                || *kind == RecordKind::Forwarded);
        if (decides)
            last = stored.record;
    }
    return last;
}

/// States a decision leads to; before them there is none, after a return there is one again.
bool isDecided(LineState state)
{
    return state == LineState::Returned || state == LineState::Approved
        || state == LineState::Refused || state == LineState::ResultReady
        || state == LineState::HandedOver;
}

} // namespace

QString officeMoment(const OfficeFacts &office, const QDateTime &utc)
{
    const QDateTime local = office.schedule.local(utc);
    return columnMoment(local.date(), local.time());
}

bool knowsAct(const ServiceDescription &service, const QString &caseCode, RecordKind act)
{
    switch (act) {
    case RecordKind::OrderIssued:
    case RecordKind::DocumentIssued:
    case RecordKind::PlanStep:
    case RecordKind::TransferSlip:
    case RecordKind::Answered:
    case RecordKind::Extended:
    case RecordKind::Forwarded:
    case RecordKind::Stopped:
    case RecordKind::Restarted:
        return service.hasAct(actionName(act), caseCode);
    case RecordKind::Refused:
        return !service.capabilities.neverRefuse;
    case RecordKind::InterestDeclared: // where somebody decides
        return service.review || service.hasAct(u"answer"_s, caseCode);
    default:
        return true;
    }
}

Status actPossible(RecordKind act, const ActContext &context)
{
    const JournalEntry &entry = context.entry;
    if (entry.state == LineState::Voided)
        return makeError(ErrorCode::EntryVoided, {officeMoment(context.office, entry.closedAt)});
    if (!knowsAct(context.service, entry.caseCode, act))
        return makeError(
            act == RecordKind::Refused ? ErrorCode::ComplaintNotRefused : ErrorCode::ActNotOffered);
    QYZ_TRY(notInspected(context.office, act, entry));
    if (isGone(act, entry))
        return makeError(ErrorCode::AlreadyDisposed,
            {shortDate(entry.acts.disposal->date), entry.acts.disposal->act});
    if (!stateAfter(entry.state, act, context.service.review))
        return wrongState(act, context);
    return mayHappenNow(act, context);
}

Status checkUndecided(UnitOfWork &work, RecordKind act, const ActContext &context)
{
    const JournalEntry &entry = context.entry;
    const bool decides =
        (isDecision(act) && act != RecordKind::Extended) || act == RecordKind::Forwarded;
    if (!decides || !knowsAct(context.service, entry.caseCode, act) || !isDecided(entry.state)
        || stateAfter(entry.state, act, context.service.review))
        return {};
    const auto records = work.journals().ofLine(entry.line);
    if (!records)
        return records.error();
    const auto decision = lastDecision(*records);
    if (!decision)
        return {};
    return alreadyDone(
        ErrorCode::AlreadyDecided, context, fromRecordTime(decision->at), decision->actor);
}

} // namespace qyz::application
