// One line of the book as the texts of its columns. No IIN ever stands in a list (R38).
#pragma once

#include "presentation/columnspec.h"
#include "presentation/deskcontext.h"

#include <QList>

namespace qyz::presentation {

class LineCells {
    Q_DECLARE_TR_FUNCTIONS(LineCells)

public:
    static QString text(
        Column column, const application::LineView &line, const domain::OfficeSchedule &schedule);
    /// R7: what stood in the column before it was corrected, shown struck through; else empty.
    static QString oldText(Column column, const domain::JournalEntry &entry);
    /// What a screen reader says where the text alone leaves something to the colour.
    static QString spoken(
        Column column, const application::LineView &line, const domain::OfficeSchedule &schedule);

    static bool isOverdue(const application::LineView &line);
    static bool isVoided(const application::LineView &line);
    /// «Кененбаева Зере, 1-сынып».
    static QString childText(const domain::JournalEntry &entry);
    /// Order, hand-over, reason: whatever the line came to; empty while it came to nothing.
    static QString resultText(
        const domain::JournalEntry &entry, const domain::OfficeSchedule &schedule);
};

/// A run of letters of a cell that a search found.
struct TextRun {
    qsizetype from = 0;
    qsizetype length = 0;

    bool operator==(const TextRun &) const = default;
};

/// Where the beginnings that were searched for stand in a text, whatever spelling they have there.
QList<TextRun> matchesIn(const QString &text, const domain::SearchQuery &query);

} // namespace qyz::presentation
