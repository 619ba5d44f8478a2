#include "application/paper/bookbuilder.h"

#include "application/paper/papertext.h"
#include "application/recordwriter.h"
#include "domain/journal/papercode.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

/// Pages of one volume that are asked for and exist.
struct Pages {
    VolumeFacts volume;
    qint64 last = 0; // last number of the volume
    int firstPage = 1;
    int lastPage = 1;

    qint64 firstNumber() const
    {
        return volume.first + qint64{firstPage - 1} * volume.geometry.rowsPerPage;
    }
    qint64 lastNumber() const
    {
        return std::min(last, volume.first + qint64{lastPage} * volume.geometry.rowsPerPage - 1);
    }
};

Error noSuchPage(const BookRequest &request)
{
    return makeError(ErrorCode::LineNotFound,
        {u"%1, %2/%3"_s.arg(request.journal).arg(request.volume).arg(request.firstPage)});
}

/// The last number of a volume: the head's in the open one, before the first of the next one of the
/// same year, else of the last line the year had.
Result<qint64> lastOf(
    UnitOfWork &work, const QList<VolumeFacts> &volumes, qsizetype index, const JournalHead &head)
{
    const VolumeFacts &volume = volumes.at(index);
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

Result<Pages> choosePages(UnitOfWork &work, const JournalHead &head, const BookRequest &request)
{
    const auto volumes = work.registry().volumes(request.journal);
    if (!volumes)
        return volumes.error();
    const int wanted = request.volume > 0 ? request.volume : head.volume;
    for (qsizetype i = 0; i < volumes->size(); ++i) {
        if (volumes->at(i).volume != wanted)
            continue;
        const auto last = lastOf(work, *volumes, i, head);
        if (!last)
            return last.error();
        Pages pages{volumes->at(i), *last, 1, 1};
        const int begun = pages.volume.geometry.place(pages.last, pages.volume.first).page;
        pages.firstPage = request.firstPage > 0 ? request.firstPage : 1;
        pages.lastPage = request.lastPage > 0 ? std::min(request.lastPage, begun) : begun;
        if (pages.firstPage > pages.lastPage)
            return noSuchPage(request);
        return pages;
    }
    return noSuchPage(request);
}

// R8: writes the record first; its hash pins everything up to it.
Result<JournalRecord> recordPrinting(
    UnitOfWork &work, JournalHead &head, const Pages &pages, const BookRequest &request)
{
    const auto pins = pinnedChains(work);
    if (!pins)
        return pins.error();
    const QJsonObject facts{{u"volume"_s, pages.volume.volume}, {u"first_page"_s, pages.firstPage},
        {u"last_page"_s, pages.lastPage}, {u"head_seq"_s, head.seq}, {u"head_hash"_s, head.hash},
        {u"pins"_s, *pins}};
    auto record = appendRecord(work, head,
        {{request.journal, 0, 0}, RecordKind::PagePrinted, request.actor, payloadText(facts)},
        work.clock().now());
    if (!record)
        return record.error();
    QYZ_TRY(work.heads().advance(head));
    return record;
}

QList<BookPage> layPages(const OfficeFacts &office, const Pages &pages,
    const QList<JournalEntry> &entries, const QList<PlannedColumn> &plan)
{
    QList<BookPage> laid;
    for (int page = pages.firstPage; page <= pages.lastPage; ++page)
        laid.append({page, pages.volume.geometry.rowsPerPage, {}});
    for (const JournalEntry &entry : entries) {
        const int index = entry.place.page - pages.firstPage;
        if (index >= 0 && index < laid.size())
            laid[index].rows.append(bookRow(office, entry, plan));
    }
    return laid;
}

} // namespace

Result<BookModel> printBook(UnitOfWork &work, const OfficeFacts &office, const BookRequest &request)
{
    auto head = work.heads().lock(request.journal);
    if (!head)
        return head.error();
    const JournalFacts *journal = office.journal(request.journal);
    const ServiceDescription *service =
        journal ? office.catalogue->find(journal->service) : nullptr;
    if (!service)
        return noSuchPage(request);
    const auto pages = choosePages(work, *head, request);
    if (!pages)
        return pages.error();
    const auto record = recordPrinting(work, *head, *pages, request);
    if (!record)
        return record.error();
    const auto entries = work.entries().range(
        request.journal, pages->volume.year, pages->firstNumber(), pages->lastNumber());
    if (!entries)
        return entries.error();

    const QList<PlannedColumn> plan = bookPlan(*service);
    BookModel model;
    for (const PlannedColumn &planned : plan)
        model.columns.append(planned.column);
    model.practice = office.practice;
    model.organisation = office.organisation.name;
    model.title = journal->title;
    model.fileIndex = journal->fileIndex;
    model.volume = pages->volume.volume;
    model.pages = layPages(office, *pages, *entries, plan);
    model.journal = request.journal;
    model.firstPage = pages->firstPage;
    model.lastPage = pages->lastPage;
    model.seq = record->seq;
    model.controlCode = controlCode(record->hash);
    model.printedAt = momentColumn(office, fromRecordTime(record->at));
    const AccountProfile *person = office.account(request.actor);
    model.printedBy = person ? person->name.initialsAfter() : request.actor;
    return model;
}

} // namespace qyz::application
