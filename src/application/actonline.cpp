#include "application/actonline.h"

#include "application/actrules.h"
#include "application/breakage.h"
#include "application/duties.h"
#include "application/linelinks.h"
#include "application/recordwriter.h"
#include "application/sealeddetails.h"
#include "domain/journal/closingrules.h"
#include "domain/journal/journalentryjson.h"
#include "domain/journal/lineactsjson.h"

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

constexpr std::array<ActionName, 22> actions{{
    {RecordKind::SentForReview, "send-for-review"},
    {RecordKind::Approved, "approve"},
    {RecordKind::Returned, "return"},
    {RecordKind::Notified, "notify"},
    {RecordKind::OrderIssued, "order"},
    {RecordKind::PlanStep, "plan"},
    {RecordKind::DocumentIssued, "issue"},
    {RecordKind::TransferSlip, "slip"},
    {RecordKind::Answered, "answer"},
    {RecordKind::Forwarded, "forward"},
    {RecordKind::Extended, "extend"},
    {RecordKind::ResultReady, "result-ready"},
    {RecordKind::HandedOver, "hand-over"},
    {RecordKind::Reminded, "remind"},
    {RecordKind::Stopped, "stop"},
    {RecordKind::Restarted, "restart"},
    {RecordKind::Refused, "refuse"},
    {RecordKind::Withdrawn, "withdraw"},
    {RecordKind::Corrected, "correct"},
    {RecordKind::Voided, "void"},
    {RecordKind::Disposed, "dispose"},
    {RecordKind::InterestDeclared, "declare-interest"},
}};

Status checkSeen(const ActCommand &command, const JournalEntry &entry, const OfficeFacts &office)
{
    if (command.seenSeq == 0 || command.seenSeq == entry.lastSeq)
        return {};
    return makeError(ErrorCode::ChangedMeanwhile,
        {officeMoment(office, entry.lastAt), lineStateName(entry.state)});
}

// R6: an act cannot happen before what the line already knows.
Status checkClock(const ActContext &context)
{
    if (context.now < context.entry.lastAt)
        return makeError(
            ErrorCode::ClockBehind, {officeMoment(context.office, context.entry.lastAt)});
    return {};
}

// R32: the line that used the blank is named; it keeps it, whatever became of it.
Status checkUnused(UnitOfWork &work, const ActContext &context, const QJsonObject &facts,
    const QJsonObject &unique)
{
    const QString &journal = context.entry.line.journal;
    const auto holder = work.entries().uniqueHolder(
        journal, {unique.value("act"_L1).toString(), unique.value("value"_L1).toString()});
    if (!holder)
        return holder.error();
    if (!*holder || **holder == context.entry.line)
        return {};
    // A correction has one of the fields under `value`; the others are those of the line.
    const QString corrected = facts.value("field"_L1).toString().section(u'.', 1);
    QStringList args;
    for (const QString &field : context.service.capabilities.uniqueField->fields) {
        const QString stands = correctableField(context.entry, u"issue."_s + field).value_or(u""_s);
        const QJsonValue said = field == corrected ? facts.value("value"_L1) : facts.value(field);
        args.append(said.toString(stands));
    }
    const QString last = corrected.isEmpty()
        ? context.service.capabilities.uniqueField->fields.constLast()
        : u"value"_s;
    args.append((*holder)->text());
    return makeError(FieldFaults{{last, ErrorCode::BlankUsed, args}});
}

/// What the facts of an act say about other lines of the book.
Status checkBook(UnitOfWork &work, const ActContext &context, const QJsonObject &facts)
{
    QYZ_TRY(checkLinks(work, context.service, context.entry, linksOf(facts.value("links"_L1))));
    const QJsonObject unique = facts.value("unique"_L1).toObject();
    return unique.isEmpty() ? Status() : checkUnused(work, context, facts, unique);
}

// R38: a corrected sealed text is sealed for this line and field before it becomes a record.
Status sealValue(QJsonObject &facts, const ActContext &context, Sealer &sealer)
{
    if (!facts.value("sealed"_L1).toBool())
        return {};
    const QString field = facts.value("field"_L1).toString();
    JournalEntry after = context.entry;
    setCorrectableField(after, field, facts.value("value"_L1));
    QYZ_TRY(sealDetails(after, context.service, context.office.serviceKeys, sealer));
    const QJsonValue sealed = after.details.value(field.section(u'.', 1));
    facts.insert("value"_L1, sealed.isUndefined() ? QJsonValue(QString()) : sealed);
    return {};
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

QStringList allowedActions(const OfficeFacts &office, const JournalEntry &entry,
    const QString &login, const QDateTime &now)
{
    const ServiceDescription *service = office.catalogue->find(entry.service);
    QStringList allowed;
    if (!service)
        return allowed;
    const ActContext context{office, *service, entry, now, login};
    for (const ActionName &known : actions) {
        if (actPossible(known.act, context)
            && requireDutyForLine(known.act, *service, office, entry, login, context.today()))
            allowed.append(QString::fromLatin1(known.name));
    }
    return allowed;
}

ActOnLine::ActOnLine(OfficeCache &cache, Sealer &sealer)
    : m_cache(cache)
    , m_sealer(sealer)
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
    QYZ_TRY(requireDutyForLine(*act, *service, **office, entry, command.actor, context.today()));
    QYZ_TRY(requireNotStopped(**office, command.line.journal));
    QYZ_TRY(checkUndecided(work, *act, context));
    QYZ_TRY(checkSeen(command, entry, **office));
    QYZ_TRY(actPossible(*act, context));
    QYZ_TRY(checkClock(context));
    QYZ_TRY(notInClosedMonth(*head, (*office)->schedule, now)); // R9
    auto facts = actFacts(*act, command.facts, context);
    if (!facts)
        return facts.error();
    QYZ_TRY(checkBook(work, context, *facts));
    QYZ_TRY(sealValue(*facts, context, m_sealer));

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
