#include "application/closevolume.h"

#include "application/closemonth.h"
#include "application/closingrecords.h"
#include "application/duties.h"
#include "application/printedpages.h"
#include "application/recordwriter.h"

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

/// The list was of this volume, and nothing came since that it does not know.
Status checkUnchanged(UnitOfWork &work, const CloseVolumeCommand &command, const JournalHead &head,
    const VolumeFigures &figures)
{
    const ClosingState &checked = command.checked;
    if (!checked.volume || checked.volume->journal != command.journal
        || checked.volume->volume != figures.volume || checked.chains.size() != 1
        || checked.items.size() != closingCheckCount)
        return makeError(ErrorCode::ChangedMeanwhile, {}, u"the list is of another volume"_s);
    bool touched = checked.volume->lines != figures.lines;
    QYZ_TRY(walkSince(work, checked.chains.constFirst(), head, [&](const StoredRecord &stored) {
        const auto kind = recordKind(stored.record.kind);
        touched = touched || kind == RecordKind::Corrected || kind == RecordKind::Voided;
    }));
    return touched ? Status(makeError(ErrorCode::ChangedMeanwhile)) : Status();
}

} // namespace

int sheetsOf(int pages)
{
    return (pages + 1) / 2;
}

CloseVolume::CloseVolume(OfficeCache &cache)
    : m_cache(cache)
{
}

Result<VolumeClosing> CloseVolume::execute(UnitOfWork &work, const CloseVolumeCommand &command)
{
    auto head = work.heads().lock(command.journal);
    if (!head)
        return head.error();
    const QDateTime now = work.clock().now();
    const auto office = m_cache.of(work);
    if (!office)
        return office.error();
    QYZ_TRY(requireDuty(**office, command.actor, {Duty::Director}, u"registry"_s,
        (*office)->schedule.localDate(now)));
    const auto figures = volumeFigures(work, *head);
    if (!figures)
        return figures.error();
    // R10: a paper volume is closed with the list of what it lacks.
    if (figures->paper)
        return makeError(ErrorCode::PaperVolumeOpen, {QString::number(figures->volume)});
    QYZ_TRY(closesBehindItsLines(*head, (*office)->schedule, now));
    QYZ_TRY(checkUnchanged(work, command, *head, *figures));
    QYZ_TRY(checkExplained(command.checked.items, command.explained));
    const int sheets = command.sheets > 0 ? command.sheets : sheetsOf(figures->pages);
    const QJsonObject facts = volumeClosedFacts(*figures, sheets, *head, command.explained);
    const auto record = appendRecord(work, *head,
        {{command.journal, 0, 0}, RecordKind::VolumeClosed, command.actor, payloadText(facts)},
        now);
    if (!record)
        return record.error();
    head->closedVolume = figures->volume;
    QYZ_TRY(work.heads().advance(*head));
    const auto volumes = volumeStates(work, **office);
    if (!volumes)
        return volumes.error();
    for (const VolumeState &state : *volumes) {
        if (state.closing && state.closing->figures.journal == command.journal
            && state.closing->seq == record->seq)
            return *state.closing;
    }
    return makeError(ErrorCode::Internal, {}, u"the closed volume is not there"_s);
}

} // namespace qyz::application
