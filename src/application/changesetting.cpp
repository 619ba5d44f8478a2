#include "application/changesetting.h"

#include "application/duties.h"
#include "application/lockbook.h"
#include "application/recordwriter.h"
#include "application/registryrecords.h"
#include "domain/journal/closingrules.h"
#include "domain/services/draftvalidator.h"
#include "domain/services/fieldchecks.h"
#include "domain/text/bilingualdate.h"

#include <QJsonArray>
#include <QMap>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

/// The change as far as it can be judged without writing.
struct Planned {
    Office office;
    QDateTime now; // UTC
    QJsonObject facts;
    QList<DueMove> moves;
};

Result<Planned> plan(UnitOfWork &work, OfficeCache &cache, const SettingCommand &command)
{
    Planned planned;
    planned.now = work.clock().now();
    const auto office = cache.of(work);
    if (!office)
        return office.error();
    planned.office = *office;
    const QDate today = planned.office->schedule.localDate(planned.now);
    QYZ_TRY(requireDuty(
        *planned.office, command.actor, settingDuties(command.kind), u"registry"_s, today));
    const auto facts = settingFacts(command.kind, command.facts, *planned.office, today);
    if (!facts)
        return facts.error();
    planned.facts = *facts;
    FieldChecks checks(today);
    checks.text(u"reason"_s, command.reason, longestText, true);
    if (!checks.faults().isEmpty())
        return makeError(checks.faults());
    const auto after = officeAfter(*planned.office, command.kind, planned.facts);
    if (!after)
        return after.error();
    auto moves = movesOf(work, *planned.office, *after);
    if (!moves)
        return moves.error();
    planned.moves = *std::move(moves);
    return planned;
}

/// The dates of one line that are promised anew; `change` names the record that made it necessary.
QJsonObject movedPayload(const QList<DueMove> &moves, const SettingCommand &command, qint64 setting)
{
    QJsonArray due;
    for (const DueMove &move : moves) {
        due.append(QJsonObject{{u"kind"_s, obligationKindName(move.obligation)},
            {u"was"_s, move.was.toString(Qt::ISODate)},
            {u"due"_s, move.due.toString(Qt::ISODate)}});
    }
    QString reason = command.reason.trimmed();
    if (reason.isEmpty())
        reason = command.facts.value("order"_L1).toString().trimmed();
    return {{u"due"_s, due}, {u"reason"_s, reason},
        {u"change"_s, recordKindName(settingRecord(command.kind))}, {u"setting"_s, setting}};
}

Status moveLine(UnitOfWork &work, JournalHead &head, const Planned &planned, const LineRef &line,
    const QString &actor, const QJsonObject &payload)
{
    auto found = work.entries().find(line);
    if (!found)
        return found.error();
    if (!*found)
        return makeError(ErrorCode::LineNotFound, {line.text()});
    JournalEntry entry = **std::move(found);
    // R6: an act cannot happen before what the line already knows.
    if (planned.now < entry.lastAt) {
        const QDateTime local = planned.office->schedule.local(entry.lastAt);
        return makeError(ErrorCode::ClockBehind, {columnMoment(local.date(), local.time())});
    }
    QYZ_TRY(notInClosedMonth(head, planned.office->schedule, planned.now)); // R9
    const QByteArray text = payloadText(payload);
    const auto record =
        appendRecord(work, head, {line, RecordKind::DueMoved, actor, text}, planned.now);
    if (!record)
        return record.error();
    QYZ_TRY(foldRecord(entry, *record, text));
    return work.entries().update(entry);
}

Status moveLines(UnitOfWork &work, const QMap<QString, JournalHead> &heads, const Planned &planned,
    const SettingCommand &command, qint64 setting)
{
    for (JournalHead head : heads) {
        QMap<std::pair<int, qint64>, QList<DueMove>> byLine;
        for (const DueMove &move : command.accepted) {
            if (move.line.journal == head.journal)
                byLine[{move.line.year, move.line.number}].append(move);
        }
        for (const QList<DueMove> &moves : std::as_const(byLine)) {
            QYZ_TRY(moveLine(work, head, planned, moves.constFirst().line, command.actor,
                movedPayload(moves, command, setting)));
        }
        if (!byLine.isEmpty())
            QYZ_TRY(work.heads().advance(head));
    }
    return {};
}

} // namespace

ChangeSetting::ChangeSetting(OfficeCache &cache)
    : m_cache(cache)
{
}

Result<QList<DueMove>> ChangeSetting::moves(UnitOfWork &work, const SettingCommand &command)
{
    const auto planned = plan(work, m_cache, command);
    if (!planned)
        return planned.error();
    return planned->moves;
}

Result<SettingChanged> ChangeSetting::execute(UnitOfWork &work, const SettingCommand &command)
{
    // No line is registered or acted on between the list of moves and the moves.
    auto book = lockBook(work, m_cache);
    if (!book)
        return book.error();
    const auto planned = plan(work, m_cache, command);
    if (!planned)
        return planned.error();
    SettingChanged changed;
    changed.moved = command.accepted;
    changed.kept = planned->moves;
    for (const DueMove &move : command.accepted) {
        if (!changed.kept.removeOne(move))
            return makeError(ErrorCode::ChangedMeanwhile, {}, move.line.text());
    }

    const auto record = appendRecord(work, book->registry,
        {{u"registry"_s, 0, 0}, settingRecord(command.kind), command.actor,
            payloadText(planned->facts)},
        planned->now);
    if (!record)
        return record.error();
    QYZ_TRY(applyRegistryRecord(work.registry(), record->kind, planned->facts));
    QYZ_TRY(work.heads().advance(book->registry));
    changed.seq = record->seq;
    QYZ_TRY(moveLines(work, book->journals, *planned, command, changed.seq));
    return changed;
}

} // namespace qyz::application
