#include "application/printedpages.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

using Printed = QHash<std::pair<int, int>, qint64>; // volume and page to the newest record

Result<Printed> printedPages(UnitOfWork &work, const QString &journal)
{
    const auto records = work.journals().ofLine({journal, 0, 0});
    if (!records)
        return records.error();
    Printed printed;
    for (const StoredRecord &stored : *records) {
        if (stored.record.kind != recordKindName(RecordKind::PagePrinted) || !stored.payload)
            continue;
        const QJsonObject facts = QJsonDocument::fromJson(stored.payload->text).object();
        const int volume = facts.value("volume"_L1).toInt();
        if (facts.contains("pages"_L1)) { // not all from the first to the last
            for (const QJsonValue page : facts.value("pages"_L1).toArray())
                printed[{volume, page.toInt()}] = stored.record.seq;
            continue;
        }
        const int last = facts.value("last_page"_L1).toInt();
        for (int page = facts.value("first_page"_L1).toInt(); page <= last; ++page)
            printed[{volume, page}] = stored.record.seq;
    }
    return printed;
}

/// The record that registered a line; 0 where there is none.
Result<qint64> registeringSeq(UnitOfWork &work, const LineRef &line)
{
    const auto records = work.journals().ofLine(line);
    if (!records)
        return records.error();
    return records->isEmpty() ? qint64{0} : records->constFirst().record.seq;
}

} // namespace

Result<NumberRun> numbersOf(
    UnitOfWork &work, const QList<VolumeFacts> &volumes, const VolumeFacts &volume)
{
    qint64 last = std::numeric_limits<qint64>::max();
    for (const VolumeFacts &other : volumes) {
        if (other.volume > volume.volume && other.year == volume.year)
            last = std::min(last, other.first - 1);
    }
    return work.entries().numbers(volume.journal, volume.year, volume.first, last);
}

Result<VolumeFigures> volumeFigures(UnitOfWork &work, const JournalHead &head)
{
    const auto next = volumeToClose(head);
    if (!next)
        return next.error();
    const auto volumes = work.registry().volumes(head.journal);
    if (!volumes)
        return volumes.error();
    for (const VolumeFacts &volume : *volumes) {
        if (volume.volume != *next)
            continue;
        const auto run = numbersOf(work, *volumes, volume);
        if (!run)
            return run.error();
        if (run->lines == 0)
            break;
        return VolumeFigures{head.journal, volume.volume, volume.first, run->last, run->lines,
            volume.geometry.place(run->last, volume.first).page, volume.paper};
    }
    return makeError(ErrorCode::LineNotFound, {head.journal});
}

Result<QList<PlacedPage>> unprintedPages(UnitOfWork &work, const QString &journal,
    const JournalEntry &newest, const QHash<std::pair<int, qint64>, qint64> &registered)
{
    const auto volumes = work.registry().volumes(journal);
    if (!volumes)
        return volumes.error();
    const auto printed = printedPages(work, journal);
    if (!printed)
        return printed.error();
    QList<PlacedPage> unprinted;
    for (const VolumeFacts &volume : *volumes) {
        if (volume.paper || volume.volume > newest.volume)
            continue;
        const auto run = numbersOf(work, *volumes, volume);
        if (!run)
            return run.error();
        const qint64 last =
            volume.volume == newest.volume ? std::min(newest.line.number, run->last) : run->last;
        const int rows = volume.geometry.rowsPerPage;
        const qint64 full = (last - volume.first + 1) / rows;
        for (qint64 page = 1; page <= full; ++page) {
            const qint64 lastRow = volume.first + page * rows - 1;
            const qint64 seq = printed->value({volume.volume, static_cast<int>(page)}, 0);
            if (seq == 0 || seq < registered.value({volume.year, lastRow}, 0))
                unprinted.append({volume.volume, static_cast<int>(page)});
        }
    }
    return unprinted;
}

Result<QList<PlacedPage>> unprintedPagesOfVolume(UnitOfWork &work, const VolumeFigures &volume)
{
    const auto printed = printedPages(work, volume.journal);
    if (!printed)
        return printed.error();
    const auto volumes = work.registry().volumes(volume.journal);
    if (!volumes)
        return volumes.error();
    int year = 0;
    for (const VolumeFacts &known : *volumes)
        year = known.volume == volume.volume ? known.year : year;
    const auto last = registeringSeq(work, {volume.journal, year, volume.last});
    if (!last)
        return last.error();
    QList<PlacedPage> unprinted;
    for (int page = 1; page <= volume.pages; ++page) {
        const qint64 seq = printed->value({volume.volume, page}, 0);
        if (seq == 0 || (page == volume.pages && seq < *last))
            unprinted.append({volume.volume, page});
    }
    return unprinted;
}

} // namespace qyz::application
