// What the book's own machinery needs to know of a paper volume (R10).
#pragma once

#include "application/ports/unitofwork.h"
#include "domain/journal/paperbook.h"

namespace qyz::application {

/// The volume that "paper_continued" opens.
VolumeFacts paperVolume(const QString &journal, const domain::PaperBook &paper, bool yearly);

/// PaperVolumeOpen while lines are still being copied: the journal's own first line waits.
domain::Status checkPaperClosed(UnitOfWork &work, const domain::JournalHead &head);

} // namespace qyz::application
