#include "domain/journal/journalentry.h"

#include "domain/journal/journalchain.h"
#include "domain/journal/journalentryjson.h"
#include "domain/journal/lineactsfold.h"
#include "domain/journal/lineactsjson.h"
#include "domain/text/bilingualdate.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace qyz::domain {

namespace {

Error notIntact(const JournalRecord &record, const QString &what)
{
    return makeError(ErrorCode::BookNotIntact, {record.line.text()},
        u"seq %1 of %2: %3"_s.arg(record.seq).arg(record.line.journal, what));
}

void closeObligations(JournalEntry &entry)
{
    for (Obligation &obligation : entry.obligations) {
        if (obligation.isOpen())
            obligation.closed = true;
    }
}

void close(JournalEntry &entry, const JournalRecord &record, const QJsonObject &facts)
{
    entry.closingReason = facts.value("reason"_L1).toString();
    entry.closedBy = record.actor;
    entry.closedAt = fromRecordTime(record.at);
    closeObligations(entry);
}

void applyOrder(JournalEntry &entry, const QJsonObject &facts, const QDateTime &at)
{
    entry.order = OrderFacts{facts.value("number"_L1).toString(),
        QDate::fromString(facts.value("date"_L1).toString(), Qt::ISODate)};
    fulfil(entry, ObligationKind::Order, at);
}

void applyRefusal(JournalEntry &entry, const QJsonObject &facts)
{
    Refusal refusal;
    for (const QJsonValue ground : facts.value("grounds"_L1).toArray())
        refusal.grounds.append(ground.toString());
    refusal.reason = facts.value("reason"_L1).toString();
    entry.refusal = refusal;
    closeObligations(entry);
}

void applyHandOver(JournalEntry &entry, const JournalRecord &record, const QJsonObject &facts)
{
    const QJsonObject to = facts.value("to"_L1).toObject();
    entry.handOver = HandOver{to.value("surname"_L1).toString(), to.value("name"_L1).toString(),
        to.value("iin"_L1).toString(), facts.value("identified_by"_L1).toString(),
        fromRecordTime(record.at), record.actor};
}

void applyCorrection(JournalEntry &entry, const JournalRecord &record, const QJsonObject &facts)
{
    const bool sealed = facts.value("sealed"_L1).toBool();
    const QJsonValue value = facts.value("value"_L1);
    const Correction correction{facts.value("field"_L1).toString(),
        sealed ? QString() : fieldText(facts.value("old"_L1)),
        sealed ? QString() : fieldText(value), facts.value("reason"_L1).toString(),
        facts.value("requested_by"_L1).toString(), record.actor, fromRecordTime(record.at), sealed};
    setCorrectableField(entry, correction.field, value);
    // A corrected reference or last day moves what the line names and when it ends.
    if (facts.contains("links"_L1))
        entry.acts.links = linksOf(facts.value("links"_L1));
    if (facts.contains("expires_on"_L1))
        entry.acts.expiresOn =
            QDate::fromString(facts.value("expires_on"_L1).toString(), Qt::ISODate);
    // R32: the mistyped number of a blank was never used.
    const QJsonObject unique = facts.value("unique"_L1).toObject();
    if (!unique.isEmpty()) {
        const QString act = unique.value("act"_L1).toString();
        entry.acts.uniques.removeIf([&act](const UniqueValue &known) { return known.act == act; });
        entry.acts.uniques.append({act, unique.value("value"_L1).toString()});
    }
    entry.corrections.append(correction);
}

void applyAct(
    JournalEntry &entry, RecordKind kind, const JournalRecord &record, const QJsonObject &facts)
{
    const QDateTime at = fromRecordTime(record.at);
    switch (kind) {
    case RecordKind::Notified:
        return fulfil(entry, ObligationKind::Receipt, at);
    case RecordKind::OrderIssued:
        return applyOrder(entry, facts, at);
    case RecordKind::ResultReady:
        entry.readyAt = at;
        entry.shelfPlace = facts.value("place"_L1).toString();
        return fulfil(entry, ObligationKind::Result, at);
    case RecordKind::Refused:
        return applyRefusal(entry, facts);
    case RecordKind::HandedOver:
        return applyHandOver(entry, record, facts);
    case RecordKind::Reminded:
        ++entry.reminders;
        entry.lastReminder = at;
        return;
    case RecordKind::Corrected:
        return applyCorrection(entry, record, facts);
    case RecordKind::Withdrawn:
    case RecordKind::Voided:
        return close(entry, record, facts);
    default:
        applySpecialAct(entry, kind, record, facts); // review steps change the state only
        return;
    }
}

} // namespace

QString OrderFacts::text() const
{
    QStringList parts;
    if (!number.isEmpty())
        parts.append(u"№ "_s + number);
    if (date.isValid())
        parts.append(shortDate(date));
    return parts.join(u", "_s);
}

bool JournalEntry::isStopped(const Obligation &obligation) const
{
    return obligation.isOpen()
        && std::any_of(acts.stops.begin(), acts.stops.end(), [&](const Stop &stop) {
               return stop.isOpen() && stop.kinds.contains(obligation.kind);
           });
}

bool JournalEntry::isStopped() const
{
    return std::any_of(obligations.begin(), obligations.end(),
        [this](const Obligation &obligation) { return isStopped(obligation); });
}

QDate JournalEntry::nextDue() const
{
    QDate next;
    for (const Obligation &obligation : obligations) {
        const bool counts = obligation.isOpen() && !isStopped(obligation);
        if (counts && (!next.isValid() || obligation.due < next))
            next = obligation.due;
    }
    return next;
}

std::optional<LineRef> JournalEntry::linked(const QString &kind) const
{
    for (const LineLink &link : acts.links) {
        if (link.kind == kind)
            return link.to;
    }
    return std::nullopt;
}

QStringList JournalEntry::flags(QDate today, QDate readyOn, int unclaimedDays) const
{
    QStringList flags;
    if (nextDue().isValid() && nextDue() < today)
        flags.append(u"overdue"_s);
    if (state == LineState::ResultReady && !acts.disposal && readyOn.isValid()
        && readyOn.daysTo(today) > unclaimedDays)
        flags.append(u"unclaimed"_s);
    if (!corrections.isEmpty())
        flags.append(u"corrected"_s);
    if (delivered())
        flags.append(u"delivered"_s);
    if (isStopped())
        flags.append(u"stopped"_s);
    if (acts.disposal)
        flags.append(u"disposed"_s);
    if (transcribed)
        flags.append(u"transcribed"_s);
    return flags;
}

QByteArray registeredPayload(const JournalEntry &entry)
{
    return QJsonDocument(entry.toJson()).toJson(QJsonDocument::Compact);
}

Result<JournalEntry> foldRegistered(const JournalRecord &record, const QByteArray &payload)
{
    auto entry = JournalEntry::fromJson(QJsonDocument::fromJson(payload).object());
    if (!entry || record.kind != recordKindName(RecordKind::Registered))
        return notIntact(record, u"not a registration"_s);
    // Line, time and author are the record's own; the payload could not say otherwise.
    entry->line = record.line;
    entry->registeredAt = fromRecordTime(record.at);
    entry->registrar = record.actor;
    entry->lastSeq = record.seq;
    entry->lastAt = entry->registeredAt;
    return entry;
}

Result<JournalEntry> foldTranscribed(const JournalRecord &record, const QByteArray &payload)
{
    auto entry = JournalEntry::fromJson(QJsonDocument::fromJson(payload).object());
    if (!entry || !entry->transcribed || record.kind != recordKindName(RecordKind::Transcribed))
        return notIntact(record, u"not a transcription"_s);
    entry->line = record.line;
    entry->registrar = record.actor;
    entry->lastSeq = record.seq;
    entry->lastAt = fromRecordTime(record.at);
    return entry;
}

Result<JournalEntry> foldFirst(const JournalRecord &record, const QByteArray &payload)
{
    return record.kind == recordKindName(RecordKind::Transcribed) ? foldTranscribed(record, payload)
                                                                  : foldRegistered(record, payload);
}

Status foldRecord(JournalEntry &entry, const JournalRecord &record, const QByteArray &payload)
{
    const auto kind = recordKind(record.kind);
    if (!kind || *kind == RecordKind::Registered || *kind == RecordKind::Transcribed)
        return notIntact(record, u"kind "_s + record.kind);
    const QJsonObject facts = QJsonDocument::fromJson(payload).object();
    // The record was allowed when it was written; reading must not judge it by today's rules, so
    // both ways of reviewing are tried.
    auto next = stateAfter(entry.state, *kind, false);
    if (!next)
        next = stateAfter(entry.state, *kind, true);
    if (!next)
        return notIntact(record, u"state "_s + lineStateName(entry.state));
    applyAct(entry, *kind, record, facts);
    endStops(entry, fromRecordTime(record.at));
    entry.state = *next;
    entry.lastSeq = record.seq;
    entry.lastAt = fromRecordTime(record.at);
    return {};
}

} // namespace qyz::domain
