// Makes the plain values of the book's pages (R8): the record page_printed first, then the rows as
// they stood at that record.
#pragma once

#include "application/commands.h"
#include "application/office.h"
#include "application/paper/bookcolumns.h"

namespace qyz::application {

struct BookRequest {
    QString journal;
    int volume = 0; // 0: the open one
    int firstPage = 0; // 0: the first
    int lastPage = 0; // 0: the last begun
    QString actor;
};

/// LineNotFound when the journal has no such volume or page yet.
domain::Result<BookModel> printBook(
    UnitOfWork &work, const OfficeFacts &office, const BookRequest &request);

/// One ruled line of the planned columns; the line's service must be known.
BookRow bookRow(
    const OfficeFacts &office, const domain::JournalEntry &entry, const QList<PlannedColumn> &plan);

} // namespace qyz::application
