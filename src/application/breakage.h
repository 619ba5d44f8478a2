// What follows when a check finds the book broken (R5): it is recorded, the journal takes no line
// and no act, and it goes on when the director decided so. Reading and printing work all the time.
#pragma once

#include "application/commands.h"
#include "application/office.h"

namespace qyz::application {

/// Records what a check found, once: nothing where the same was recorded before. Actor of the
/// record is `verify`, as nobody did it.
domain::Result<std::optional<Breakage>> recordBreakage(
    UnitOfWork &work, OfficeCache &cache, const Problem &problem);

/// NoRight for all but the director; ReasonMissing; LineNotFound where there is no such breakage;
/// AlreadyDecided.
domain::Result<Breakage> decideBreakage(
    UnitOfWork &work, OfficeCache &cache, const DecideBreakageCommand &command);

/// JournalStopped while a breakage of the journal, or of the registry itself, waits.
domain::Status requireNotStopped(const OfficeFacts &office, const QString &journal);

} // namespace qyz::application
