// What was printed already, and what happened to it since: the records page_printed against the
// records of the lines (R8).
#pragma once

#include "application/office.h"
#include "application/paper/bookvolume.h"

#include <QHash>

namespace qyz::application {

/// The last printing of a page.
struct PagePrinting {
    qint64 seq = 0;
    QString at; // as in the record
};

/// Per page of the volume that was ever printed.
domain::Result<QHash<int, PagePrinting>> printedPages(UnitOfWork &work, const BookVolume &volume);

/// Full pages that were never printed full.
domain::Result<QList<int>> newFullPages(UnitOfWork &work, const BookVolume &volume);

/// The pages with lines that were registered today.
domain::Result<QList<int>> todaysPages(
    UnitOfWork &work, const OfficeFacts &office, const BookVolume &volume);

/// A printed page and the lines on it that went on after the printing. Corrections and voidings
/// need a slip; what was completed (an order, a hand-over, a new line) waits for the next printing.
struct TouchedPage {
    int page = 0;
    qint64 seq = 0; // of the printing
    QDateTime printedAt; // UTC
    QList<qint64> corrected; // numbers
    QList<qint64> voided;
    QList<qint64> completed;
};

/// By page; pages that nothing happened to are left out.
domain::Result<QList<TouchedPage>> touchedPages(UnitOfWork &work, const BookVolume &volume);

} // namespace qyz::application
