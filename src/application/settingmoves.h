// Which promised dates a change of a setting would move (R15). Nothing is rewritten by the change
// itself; a person accepts the moves.
#pragma once

#include "application/office.h"
#include "domain/journal/journalentry.h"

namespace qyz::application {

struct DueMove {
    domain::LineRef line;
    QString printedNumber;
    domain::ObligationKind obligation = domain::ObligationKind::Receipt;
    QDate was; // as promised
    QDate due; // as it would be promised now

    bool operator==(const DueMove &) const = default;
};

/// The moves of one line. A line whose date has left the ruler before (an earlier move nobody
/// accepted, an extension) moves only where the ruler itself does.
QList<DueMove> movesOfLine(
    const OfficeFacts &before, const OfficeFacts &after, const domain::JournalEntry &entry);

/// Over every line of every journal that still owes something, by journal and number.
domain::Result<QList<DueMove>> movesOf(
    UnitOfWork &work, const OfficeFacts &before, const OfficeFacts &after);

} // namespace qyz::application
