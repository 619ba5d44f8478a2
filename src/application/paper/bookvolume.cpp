#include "application/paper/bookvolume.h"

#include "domain/journal/paperbook.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

/// R10: the last number the paper books had.
Result<qint64> paperLast(UnitOfWork &work, const VolumeFacts &volume)
{
    const auto records = work.journals().ofLine({volume.journal, 0, 0});
    if (!records)
        return records.error();
    for (const StoredRecord &stored : *records) {
        if (recordKind(stored.record.kind) == RecordKind::PaperContinued && stored.payload)
            return PaperBook::fromJson(QJsonDocument::fromJson(stored.payload->text).object())
                .lastNumber;
    }
    return volume.first + volume.geometry.capacity() - 1;
}

/// The last number of a volume: the head's in the open one, before the first of the next one of the
/// same year, else of the last line the year had.
Result<qint64> lastOf(
    UnitOfWork &work, const QList<VolumeFacts> &volumes, qsizetype index, const JournalHead &head)
{
    const VolumeFacts &volume = volumes.at(index);
    if (volume.paper)
        return paperLast(work, volume);
    if (index + 1 == volumes.size())
        return head.number;
    const VolumeFacts &next = volumes.at(index + 1);
    if (next.year == volume.year)
        return next.first - 1;
    const auto lines = work.entries().range(
        volume.journal, volume.year, volume.first, volume.first + volume.geometry.capacity() - 1);
    if (!lines)
        return lines.error();
    return lines->isEmpty() ? volume.first : lines->constLast().line.number;
}

Result<BookVolume> volumeAt(
    UnitOfWork &work, const QList<VolumeFacts> &volumes, qsizetype index, const JournalHead &head)
{
    const auto last = lastOf(work, volumes, index, head);
    if (!last)
        return last.error();
    const VolumeFacts &facts = volumes.at(index);
    const bool closed = facts.volume <= head.closedVolume || index + 1 < volumes.size();
    const bool full = !facts.paper && *last >= facts.first + facts.geometry.capacity() - 1;
    return BookVolume{facts, *last, closed || full};
}

} // namespace

Result<BookVolume> findVolume(UnitOfWork &work, const JournalHead &head, int volume)
{
    const auto volumes = work.registry().volumes(head.journal);
    if (!volumes)
        return volumes.error();
    const int wanted = volume > 0 ? volume : head.volume;
    for (qsizetype i = 0; i < volumes->size(); ++i) {
        if (volumes->at(i).volume == wanted)
            return volumeAt(work, *volumes, i, head);
    }
    return makeError(ErrorCode::LineNotFound, {u"%1, %2"_s.arg(head.journal).arg(volume)});
}

Result<QList<BookVolume>> bookVolumes(UnitOfWork &work, const JournalHead &head)
{
    const auto volumes = work.registry().volumes(head.journal);
    if (!volumes)
        return volumes.error();
    QList<BookVolume> found;
    for (qsizetype i = 0; i < volumes->size(); ++i) {
        const auto volume = volumeAt(work, *volumes, i, head);
        if (!volume)
            return volume.error();
        found.append(*volume);
    }
    return found;
}

} // namespace qyz::application
