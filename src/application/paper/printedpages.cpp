#include "application/paper/printedpages.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

QList<int> pagesOf(const QJsonObject &facts)
{
    QList<int> pages;
    if (facts.contains("pages"_L1)) {
        for (const QJsonValue page : facts.value("pages"_L1).toArray())
            pages.append(page.toInt());
        return pages;
    }
    for (int page = facts.value("first_page"_L1).toInt();
         page <= facts.value("last_page"_L1).toInt(); ++page)
        pages.append(page);
    return pages;
}

/// Everything on the page stood there already when it was printed. Lines of a live volume come in
/// the order of their numbers, so the last one says it; paper entries are copied in any order.
Result<bool> wasFull(
    UnitOfWork &work, const BookVolume &volume, int page, const PagePrinting &printing)
{
    const qint64 last = volume.lastOn(page);
    for (qint64 number = volume.facts.paper ? volume.firstOn(page) : last; number <= last;
         ++number) {
        const auto records = work.journals().ofLine(volume.line(number));
        if (!records)
            return records.error();
        if (!records->isEmpty() && records->constFirst().record.seq > printing.seq)
            return false;
    }
    return true;
}

void addUnique(QList<qint64> &numbers, qint64 number)
{
    if (!numbers.contains(number))
        numbers.append(number);
}

Status addTouches(UnitOfWork &work, const JournalEntry &entry, TouchedPage &page)
{
    const auto records = work.journals().ofLine(entry.line);
    if (!records)
        return records.error();
    for (const StoredRecord &stored : *records) {
        if (stored.record.seq <= page.seq)
            continue;
        const auto kind = recordKind(stored.record.kind);
        QList<qint64> &numbers = kind == RecordKind::Corrected ? page.corrected
            : kind == RecordKind::Voided                       ? page.voided
                                                               : page.completed;
        addUnique(numbers, entry.line.number);
    }
    return {};
}

} // namespace

Result<QHash<int, PagePrinting>> printedPages(UnitOfWork &work, const BookVolume &volume)
{
    const auto records = work.journals().ofLine({volume.facts.journal, 0, 0});
    if (!records)
        return records.error();
    QHash<int, PagePrinting> printed;
    for (const StoredRecord &stored : *records) {
        if (recordKind(stored.record.kind) != RecordKind::PagePrinted || !stored.payload)
            continue;
        const QJsonObject facts = QJsonDocument::fromJson(stored.payload->text).object();
        if (facts.value("volume"_L1).toInt() != volume.facts.volume)
            continue;
        for (const int page : pagesOf(facts))
            printed.insert(page, {stored.record.seq, stored.record.at});
    }
    return printed;
}

Result<QList<int>> newFullPages(UnitOfWork &work, const BookVolume &volume)
{
    const auto printed = printedPages(work, volume);
    if (!printed)
        return printed.error();
    QList<int> pages;
    for (int page = 1; page <= volume.lastPage(); ++page) {
        if (!volume.isFull(page))
            continue;
        const auto found = printed->constFind(page);
        if (found != printed->constEnd()) {
            const auto full = wasFull(work, volume, page, *found);
            if (!full)
                return full.error();
            if (*full)
                continue;
        }
        pages.append(page);
    }
    return pages;
}

Result<QList<int>> todaysPages(
    UnitOfWork &work, const OfficeFacts &office, const BookVolume &volume)
{
    const QDate today = office.schedule.localDate(work.clock().now());
    int first = volume.lastPage() + 1;
    for (int page = volume.lastPage(); page >= 1; --page) {
        const auto lines = work.entries().range(
            volume.facts.journal, volume.facts.year, volume.firstOn(page), volume.lastOn(page));
        if (!lines)
            return lines.error();
        const bool ofToday =
            std::any_of(lines->begin(), lines->end(), [&](const JournalEntry &entry) {
                return office.schedule.localDate(entry.registeredAt) == today;
            });
        if (!ofToday)
            break;
        first = page;
    }
    QList<int> pages;
    for (int page = first; page <= volume.lastPage(); ++page)
        pages.append(page);
    return pages;
}

Result<QList<TouchedPage>> touchedPages(UnitOfWork &work, const BookVolume &volume)
{
    const auto printed = printedPages(work, volume);
    if (!printed)
        return printed.error();
    QList<TouchedPage> touched;
    for (int page = 1; page <= volume.lastPage(); ++page) {
        const auto found = printed->constFind(page);
        if (found == printed->constEnd())
            continue;
        TouchedPage one{page, found->seq, fromRecordTime(found->at), {}, {}, {}};
        const auto lines = work.entries().range(
            volume.facts.journal, volume.facts.year, volume.firstOn(page), volume.lastOn(page));
        if (!lines)
            return lines.error();
        for (const JournalEntry &entry : *lines) {
            if (entry.lastSeq > one.seq)
                QYZ_TRY(addTouches(work, entry, one));
        }
        if (!one.corrected.isEmpty() || !one.voided.isEmpty() || !one.completed.isEmpty())
            touched.append(one);
    }
    return touched;
}

} // namespace qyz::application
