#include "application/paper/bookbuilder.h"

#include "application/paper/bookends.h"
#include "application/paper/papertext.h"
#include "application/paper/printedpages.h"
#include "application/recordwriter.h"
#include "domain/journal/papercode.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

constexpr qsizetype pagesAtOnce = 10;

/// Pages that are asked for and exist.
Result<QList<int>> choosePages(UnitOfWork &work, const OfficeFacts &office,
    const BookVolume &volume, const BookRequest &request)
{
    if (request.part == BookPart::NewPages)
        return newFullPages(work, volume);
    if (request.part == BookPart::Today)
        return todaysPages(work, office, volume);
    const bool whole = request.part == BookPart::WholeVolume;
    const int first = !whole && request.firstPage > 0 ? request.firstPage : 1;
    const int last = !whole && request.lastPage > 0 ? std::min(request.lastPage, volume.lastPage())
                                                    : volume.lastPage();
    if (first > last)
        return makeError(ErrorCode::LineNotFound,
            {u"%1, %2/%3"_s.arg(request.journal).arg(volume.facts.volume).arg(first)});
    QList<int> pages;
    for (int page = first; page <= last; ++page)
        pages.append(page);
    return pages;
}

// R8: writes the record first; its hash pins everything up to it.
Result<JournalRecord> recordPrinting(UnitOfWork &work, JournalHead &head, const BookVolume &volume,
    const QList<int> &pages, const QString &actor)
{
    const auto pins = pinnedChains(work);
    if (!pins)
        return pins.error();
    const int first = pages.constFirst();
    const int last = pages.constLast();
    QJsonObject facts{{u"volume"_s, volume.facts.volume}, {u"first_page"_s, first},
        {u"last_page"_s, last}, {u"head_seq"_s, head.seq}, {u"head_hash"_s, head.hash},
        {u"pins"_s, *pins}};
    if (pages.size() != last - first + 1) {
        QJsonArray list;
        for (const int page : pages)
            list.append(page);
        facts.insert("pages"_L1, list);
    }
    auto record = appendRecord(work, head,
        {{head.journal, 0, 0}, RecordKind::PagePrinted, actor, payloadText(facts)},
        work.clock().now());
    if (!record)
        return record.error();
    QYZ_TRY(work.heads().advance(head));
    return record;
}

BookModel modelOf(const OfficeFacts &office, const JournalFacts &journal,
    const ServiceDescription &service, const JournalRecord &record)
{
    BookModel model;
    for (const PlannedColumn &planned : bookPlan(service))
        model.columns.append(planned.column);
    model.practice = office.practice;
    model.organisation = office.organisation.name;
    model.title = journal.title;
    model.fileIndex = journal.fileIndex;
    model.journal = journal.code;
    model.seq = record.seq;
    model.controlCode = controlCode(record.hash);
    model.printedAt = momentColumn(office, fromRecordTime(record.at));
    const AccountProfile *person = office.account(record.actor);
    model.printedBy = person ? person->name.initialsAfter() : record.actor;
    return model;
}

/// The line as it stood at a record of the chain: what came later is not pinned by its digest.
Result<std::optional<JournalEntry>> asOf(UnitOfWork &work, const JournalEntry &entry, qint64 seq)
{
    if (entry.lastSeq <= seq)
        return std::optional(entry);
    const auto records = work.journals().ofLine(entry.line);
    if (!records)
        return records.error();
    std::optional<JournalEntry> before;
    for (const StoredRecord &stored : *records) {
        if (stored.record.seq > seq || !stored.payload)
            break;
        if (!before) {
            auto begun = recordKind(stored.record.kind) == RecordKind::Transcribed
                ? foldTranscribed(stored.record, stored.payload->text)
                : foldRegistered(stored.record, stored.payload->text);
            if (!begun)
                return begun.error();
            before = *std::move(begun);
        } else {
            QYZ_TRY(foldRecord(*before, stored.record, stored.payload->text));
        }
    }
    return before;
}

} // namespace

Result<PrintedBook> printBook(
    UnitOfWork &work, const OfficeFacts &office, const BookRequest &request)
{
    auto head = work.heads().lock(request.journal);
    if (!head)
        return head.error();
    const JournalFacts *journal = office.journal(request.journal);
    const ServiceDescription *service =
        journal ? office.catalogue->find(journal->service) : nullptr;
    if (!service)
        return makeError(ErrorCode::LineNotFound, {request.journal.left(40)});
    const auto volume = findVolume(work, *head, request.volume);
    if (!volume)
        return volume.error();
    const auto pages = choosePages(work, office, *volume, request);
    if (!pages)
        return pages.error();
    if (pages->isEmpty())
        return makeError(ErrorCode::NothingToPrint,
            {u"%1, %2"_s.arg(request.journal).arg(volume->facts.volume)});
    const auto record = recordPrinting(work, *head, *volume, *pages, request.actor);
    if (!record)
        return record.error();

    PrintedBook book{modelOf(office, *journal, *service, *record), *volume};
    book.model.volume = volume->facts.volume;
    book.model.pages = *pages;
    if (request.part == BookPart::WholeVolume) {
        auto ends = bookEnds(work, office, *volume, book.model);
        if (!ends)
            return ends.error();
        book.model.ends = *std::move(ends);
    }
    return book;
}

StoredPages::StoredPages(UnitOfWork &work, const OfficeFacts &office, const PrintedBook &book)
    : m_work(work)
    , m_office(office)
    , m_book(book)
{
    const JournalFacts *journal = office.journal(book.model.journal);
    if (const auto *service = journal ? office.catalogue->find(journal->service) : nullptr)
        m_plan = bookPlan(*service);
}

Result<QList<BookPage>> StoredPages::next()
{
    const QList<int> numbers = m_book.model.pages.mid(m_next, pagesAtOnce);
    m_next += numbers.size();
    QList<BookPage> pages;
    if (numbers.isEmpty())
        return pages;
    const BookVolume &volume = m_book.volume;
    const auto entries = m_work.entries().range(volume.facts.journal, volume.facts.year,
        volume.firstOn(numbers.constFirst()), volume.lastOn(numbers.constLast()));
    if (!entries)
        return entries.error();
    for (const int number : numbers) {
        auto laid = page(number, *entries);
        if (!laid)
            return laid.error();
        pages.append(*std::move(laid));
    }
    return pages;
}

Result<BookPage> StoredPages::page(int number, const QList<JournalEntry> &entries)
{
    const BookVolume &volume = m_book.volume;
    BookPage laid{number, volume.facts.geometry.rowsPerPage, {}};
    auto entry = std::find_if(entries.begin(), entries.end(),
        [&](const JournalEntry &one) { return one.line.number >= volume.firstOn(number); });
    for (qint64 n = volume.firstOn(number); n <= volume.lastOn(number); ++n) {
        const bool there = entry != entries.end() && entry->line.number == n;
        const auto known = there ? asOf(m_work, *entry++, m_book.model.seq)
                                 : Result<std::optional<JournalEntry>>(std::nullopt);
        if (!known)
            return known.error();
        if (*known) {
            laid.rows.append(bookRow(m_office, **known, m_plan));
        } else if (volume.facts.paper
            && volume.complete) { // R10: listed as missing, never invented
            BookRow missing;
            missing.row = volume.facts.geometry.place(n, volume.facts.first).row;
            missing.number = QString::number(n);
            missing.missing = true;
            laid.rows.append(missing);
        }
    }
    return laid;
}

} // namespace qyz::application
