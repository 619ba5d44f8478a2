// The paper book of a journal as it stands (R10): what was counted, which numbers are copied, and
// the act that goes with it.
#pragma once

#include "application/ports/unitofwork.h"
#include "domain/journal/paperbook.h"

#include <optional>

namespace qyz::application {

struct PaperState {
    QString journal;
    std::optional<domain::PaperBook> paper; // nothing: the journal begins with its own first line
    qint64 seq = 0; // of the record paper_continued
    QDateTime at; // UTC, of that record
    QString by; // login
    bool liveBegun = false; // a line of its own stands
    bool closed = false; // the paper volume
    qint64 transcribed = 0; // lines
    QList<domain::NumberRange> missing;

    /// Lines may be copied into it now.
    bool isOpen() const { return paper.has_value() && !closed; }
};

domain::Result<PaperState> paperState(
    UnitOfWork &work, const domain::JournalHead &head, bool yearly);

} // namespace qyz::application
