#include "domain/journal/lineactsfold.h"

#include "domain/journal/jsonvalues.h"
#include "domain/journal/lineactsjson.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace qyz::domain {

namespace {

struct Act {
    JournalEntry &entry;
    const QJsonObject &facts;
    QDateTime at;
    QString by;

    QString text(QLatin1String key) const { return facts.value(key).toString(); }
    QDate date(QLatin1String key) const { return dateOf(facts, key); }
    LineActs &acts() const { return entry.acts; }
};

/// The dates a restart, an extension or an accepted move (R15) promised anew.
void promiseAnew(const Act &act)
{
    for (const QJsonValue promised : act.facts.value("due"_L1).toArray()) {
        const QJsonObject due = promised.toObject();
        const auto kind = obligationKindFromName(due.value("kind"_L1).toString());
        for (Obligation &obligation : act.entry.obligations) {
            if (kind != obligation.kind || !obligation.isOpen())
                continue;
            obligation.due = dateOf(due, "due"_L1);
            obligation.dueMoment = timeOf(due, "due_moment"_L1);
        }
    }
}

void applyStop(const Act &act)
{
    act.acts().stops.append(
        {kindsOf(act.facts.value("kinds"_L1)), act.at, act.text("reason"_L1), act.by, {}, {}, {}});
}

void applyRestart(const Act &act)
{
    for (Stop &stop : act.acts().stops) {
        if (!stop.isOpen())
            continue;
        stop.until = act.at;
        stop.restartReason = act.text("reason"_L1);
        stop.restartedBy = act.by;
    }
    promiseAnew(act);
}

void applyExtension(const Act &act)
{
    Extension extension{
        {}, act.facts.value("working_days"_L1).toInt(), act.text("reason"_L1), act.at, act.by};
    for (const QJsonValue promised : act.facts.value("due"_L1).toArray()) {
        if (const auto kind =
                obligationKindFromName(promised.toObject().value("kind"_L1).toString()))
            extension.kinds.append(*kind);
    }
    act.acts().extension = extension;
    promiseAnew(act);
}

void applyIssue(const Act &act)
{
    act.acts().issued = IssuedDocument{act.text("series"_L1), act.text("number"_L1),
        act.date("date"_L1), act.text("book_line"_L1), act.at, act.by};
}

/// The letter lies ready: an answer, or the notice of where the complaint went.
void becomeReady(const Act &act)
{
    act.entry.readyAt = act.at;
    act.entry.shelfPlace = act.text("place"_L1);
    fulfil(act.entry, ObligationKind::Answer, act.at);
}

} // namespace

void fulfil(JournalEntry &entry, ObligationKind kind, const QDateTime &at)
{
    for (Obligation &obligation : entry.obligations) {
        if (obligation.kind == kind && obligation.isOpen())
            obligation.fulfilledAt = at;
    }
}

void endStops(JournalEntry &entry, const QDateTime &at)
{
    for (Stop &stop : entry.acts.stops) {
        const bool stands = std::any_of(
            entry.obligations.begin(), entry.obligations.end(), [&](const Obligation &owed) {
                return owed.isOpen() && stop.kinds.contains(owed.kind);
            });
        if (stop.isOpen() && !stands)
            stop.until = at;
    }
}

bool applySpecialAct(
    JournalEntry &entry, RecordKind kind, const JournalRecord &record, const QJsonObject &facts)
{
    const Act act{entry, facts, fromRecordTime(record.at), record.actor};
    const QJsonObject unique = facts.value("unique"_L1).toObject();
    if (!unique.isEmpty()) {
        entry.acts.uniques.append(
            {unique.value("act"_L1).toString(), unique.value("value"_L1).toString()});
    }
    switch (kind) {
    case RecordKind::Stopped:
        applyStop(act);
        return true;
    case RecordKind::Restarted:
        applyRestart(act);
        return true;
    case RecordKind::PlanStep:
        entry.acts.planSteps.append({act.text("step"_L1), act.date("date"_L1), act.at, act.by});
        return true;
    case RecordKind::DocumentIssued:
        applyIssue(act);
        return true;
    case RecordKind::TransferSlip:
        entry.acts.slips.append({act.text("kind"_L1), act.text("number"_L1), act.date("date"_L1),
            act.date("valid_until"_L1), act.at, act.by});
        return true;
    case RecordKind::Answered:
        entry.acts.answer =
            Answer{act.text("text"_L1), facts.value("justified"_L1).toBool(), act.at, act.by};
        becomeReady(act);
        return true;
    case RecordKind::Extended:
        applyExtension(act);
        return true;
    case RecordKind::Forwarded:
        entry.acts.forwarded = Forwarding{act.text("to"_L1), act.at, act.by};
        becomeReady(act);
        return true;
    case RecordKind::Disposed:
        entry.acts.disposal = Disposal{act.text("act"_L1), act.date("date"_L1), act.at, act.by};
        return true;
    case RecordKind::InterestDeclared:
        if (!entry.acts.interests.contains(act.by))
            entry.acts.interests.append(act.by);
        return true;
    case RecordKind::DueMoved:
        promiseAnew(act);
        return true;
    default:
        return false;
    }
}

} // namespace qyz::domain
