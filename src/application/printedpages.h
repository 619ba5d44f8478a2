// Which pages of the book stand on paper as they are (R8), and how far its volumes go.
#pragma once

#include "application/closingcheck.h"

#include <QHash>

namespace qyz::application {

struct PlacedPage {
    int volume = 0;
    int page = 0;
};

/// The numbers a volume holds. `volumes`: all of the journal, for a volume ends where the next one
/// of its year begins.
domain::Result<NumberRun> numbersOf(
    UnitOfWork &work, const QList<VolumeFacts> &volumes, const VolumeFacts &volume);

/// Of the volume that is closed next. LineNotFound, VolumeClosed.
domain::Result<VolumeFigures> volumeFigures(UnitOfWork &work, const domain::JournalHead &head);

/// Full pages up to the line `newest` that were not printed, or were printed before their last line
/// was there. `registered`: year and number to the record, of the lines to look at so closely.
domain::Result<QList<PlacedPage>> unprintedPages(UnitOfWork &work, const QString &journal,
    const domain::JournalEntry &newest, const QHash<std::pair<int, qint64>, qint64> &registered);

/// Pages begun in the volume that were not printed, or before their last line was there.
domain::Result<QList<PlacedPage>> unprintedPagesOfVolume(
    UnitOfWork &work, const VolumeFigures &volume);

} // namespace qyz::application
