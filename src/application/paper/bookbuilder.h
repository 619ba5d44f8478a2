// Makes the plain values of the book's pages (R8): the record page_printed first, then the rows as
// they stood at that record, some pages at a time.
#pragma once

#include "application/commands.h"
#include "application/office.h"
#include "application/paper/bookcolumns.h"
#include "application/paper/bookvolume.h"

namespace qyz::application {

enum class BookPart {
    Pages, // from … to
    WholeVolume, // with cover and last sheet
    NewPages, // full ones that were never printed full
    Today, // those with lines of today
};

struct BookRequest {
    QString journal;
    int volume = 0; // 0: the open one
    BookPart part = BookPart::Pages;
    int firstPage = 0; // of Pages; 0: the first
    int lastPage = 0; // 0: the last begun
    QString actor;
};

/// What the record page_printed says is on paper now; nothing is drawn yet.
struct PrintedBook {
    BookModel model;
    BookVolume volume;
};

/// LineNotFound when the journal has no such volume or page yet, NothingToPrint when no page is new
/// or of today.
domain::Result<PrintedBook> printBook(
    UnitOfWork &work, const OfficeFacts &office, const BookRequest &request);

/// The pages of a printed book, read as they are asked for. All are outlived by `work` and
/// `office`.
class StoredPages : public BookPageSource {
public:
    StoredPages(UnitOfWork &work, const OfficeFacts &office, const PrintedBook &book);
    domain::Result<QList<BookPage>> next() override;

private:
    domain::Result<BookPage> page(int number, const QList<domain::JournalEntry> &entries);

    UnitOfWork &m_work;
    const OfficeFacts &m_office;
    const PrintedBook &m_book;
    QList<PlannedColumn> m_plan;
    qsizetype m_next = 0;
};

/// One ruled line of the planned columns; the line's service must be known.
BookRow bookRow(
    const OfficeFacts &office, const domain::JournalEntry &entry, const QList<PlannedColumn> &plan);

} // namespace qyz::application
