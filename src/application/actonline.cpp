#include "application/actonline.h"

#include "application/actfacts.h"
#include "application/duties.h"
#include "application/recordwriter.h"
#include "domain/text/bilingualdate.h"

#include <array>
#include <optional>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

struct ActionName {
    RecordKind act;
    const char *name;
};

constexpr std::array<ActionName, 12> actions{{
    {RecordKind::SentForReview, "send-for-review"},
    {RecordKind::Approved, "approve"},
    {RecordKind::Returned, "return"},
    {RecordKind::Notified, "notify"},
    {RecordKind::OrderIssued, "order"},
    {RecordKind::ResultReady, "result-ready"},
    {RecordKind::HandedOver, "hand-over"},
    {RecordKind::Reminded, "remind"},
    {RecordKind::Refused, "refuse"},
    {RecordKind::Withdrawn, "withdraw"},
    {RecordKind::Corrected, "correct"},
    {RecordKind::Voided, "void"},
}};

QString momentText(const OfficeFacts &office, const QDateTime &utc)
{
    const QDateTime local = office.schedule.local(utc);
    return columnMoment(local.date(), local.time());
}

Error alreadyDone(ErrorCode code, const OfficeFacts &office, const QDateTime &at, const QString &by)
{
    return makeError(code, {momentText(office, at), by});
}

/// Why the act is not possible, in the words a person needs; InvalidTransition names the state.
Error whyNot(RecordKind act, const JournalEntry &entry, const OfficeFacts &office)
{
    if (entry.state == LineState::Voided)
        return makeError(ErrorCode::EntryVoided, {momentText(office, entry.closedAt)});
    if (act == RecordKind::HandedOver && isInWork(entry.state))
        return makeError(ErrorCode::NotReady);
    if (act == RecordKind::HandedOver && entry.handOver)
        return alreadyDone(ErrorCode::AlreadyHandedOver, office, entry.handOver->at,
            entry.handOver->surname + u' ' + entry.handOver->name);
    return makeError(ErrorCode::InvalidTransition, {lineStateName(entry.state)});
}

Status mayAct(RecordKind act, const JournalEntry &entry, const ActContext &context)
{
    if (!stateAfter(entry.state, act, context.service.review))
        return whyNot(act, entry, context.office);
    // A letter is handed over once, as a result is (R29).
    if (act == RecordKind::HandedOver && entry.handOver)
        return whyNot(act, entry, context.office);
    // The order is the decision on an enrolment; a second one would contradict the first.
    if (act == RecordKind::OrderIssued && entry.order)
        return makeError(ErrorCode::AlreadyDecided,
            {shortDate(entry.order->date), u"№ "_s + entry.order->number});
    // At the office the receipt was the slip itself; nobody is left to notify (R25).
    if (act == RecordKind::Notified && entry.channel == "office"_L1)
        return whyNot(act, entry, context.office);
    // R6: an act cannot happen before what the line already knows.
    if (context.now < entry.lastAt)
        return makeError(ErrorCode::ClockBehind, {momentText(context.office, entry.lastAt)});
    return {};
}

Status checkSeen(const ActCommand &command, const JournalEntry &entry, const OfficeFacts &office)
{
    if (command.seenSeq == 0 || command.seenSeq == entry.lastSeq)
        return {};
    return makeError(ErrorCode::ChangedMeanwhile,
        {momentText(office, entry.lastAt), lineStateName(entry.state)});
}

} // namespace

QString actionName(RecordKind act)
{
    for (const ActionName &known : actions) {
        if (known.act == act)
            return QString::fromLatin1(known.name);
    }
    return {};
}

std::optional<RecordKind> actionKind(const QString &action)
{
    for (const ActionName &known : actions) {
        if (action == QLatin1String(known.name))
            return known.act;
    }
    return std::nullopt;
}

QList<RecordKind> allActions()
{
    QList<RecordKind> acts;
    for (const ActionName &known : actions)
        acts.append(known.act);
    return acts;
}

QStringList allowedActions(
    const OfficeFacts &office, const JournalEntry &entry, const QString &login, QDate today)
{
    const ServiceDescription *service = office.catalogue->find(entry.service);
    QStringList allowed;
    if (!service)
        return allowed;
    for (const ActionName &known : actions) {
        const bool again = (known.act == RecordKind::HandedOver && entry.handOver)
            || (known.act == RecordKind::OrderIssued && entry.order)
            || (known.act == RecordKind::Notified && entry.channel == "office"_L1);
        if (again || !stateAfter(entry.state, known.act, service->review))
            continue;
        const QList<Duty> duties = dutiesForLine(known.act, *service, office, entry, login, today);
        if (requireDuty(office, login, duties, entry.line.journal, today))
            allowed.append(QString::fromLatin1(known.name));
    }
    return allowed;
}

ActOnLine::ActOnLine(OfficeCache &cache)
    : m_cache(cache)
{
}

Result<JournalEntry> ActOnLine::execute(UnitOfWork &work, const ActCommand &command)
{
    const auto act = actionKind(command.action);
    if (!act)
        return makeError(ErrorCode::UnknownAction, {command.action.left(40)});
    auto head = work.heads().lock(command.line.journal);
    if (!head)
        return head.error();
    const QDateTime now = work.clock().now();
    const auto office = m_cache.of(work);
    if (!office)
        return office.error();
    auto found = work.entries().find(command.line);
    if (!found)
        return found.error();
    if (!*found)
        return makeError(ErrorCode::LineNotFound, {command.line.text()});
    JournalEntry entry = **std::move(found);
    const ServiceDescription *service = m_cache.catalogue().find(entry.service);
    if (!service)
        return makeError(ErrorCode::UnknownService, {entry.service});

    const ActContext context{**office, *service, entry, now, command.actor};
    QYZ_TRY(requireDuty(**office, command.actor,
        dutiesForLine(*act, *service, **office, entry, command.actor, context.today()),
        entry.line.journal, context.today()));
    QYZ_TRY(checkSeen(command, entry, **office));
    QYZ_TRY(mayAct(*act, entry, context));
    const auto facts = actFacts(*act, command.facts, context);
    if (!facts)
        return facts.error();

    const QByteArray payload = payloadText(*facts);
    const auto record = appendRecord(work, *head, {entry.line, *act, command.actor, payload}, now);
    if (!record)
        return record.error();
    QYZ_TRY(foldRecord(entry, *record, payload));
    QYZ_TRY(work.heads().advance(*head));
    QYZ_TRY(work.entries().update(entry));
    return entry;
}

} // namespace qyz::application
