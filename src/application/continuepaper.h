// The director puts down where the paper book ends; the journal goes on from there (R10).
#pragma once

#include "application/office.h"
#include "application/paperbooks.h"
#include "application/papervolume.h"

namespace qyz::application {

struct ContinuePaperCommand {
    QString journal;
    domain::PaperBook paper;
    QString actor;
};

class ContinuePaperBook {
public:
    explicit ContinuePaperBook(OfficeCache &cache);

    /// Writes "paper_continued" and opens the paper volume. It may be written again, to put a
    /// slip right, as long as nothing was copied and nothing closed; the last one counts.
    /// NoRight, LiveBookBegun, BeforeJournalStart, and the faults of the facts.
    domain::Result<PaperState> execute(UnitOfWork &work, const ContinuePaperCommand &command);

private:
    OfficeCache &m_cache;
};

class ClosePaperVolume {
public:
    explicit ClosePaperVolume(OfficeCache &cache);

    /// Writes "volume_closed" of the paper volume with the numbers that stay missing. From then on
    /// nothing is copied, and the first line of the journal's own may be registered.
    /// NoRight, NoPaperVolume, VolumeClosed.
    domain::Result<PaperState> execute(
        UnitOfWork &work, const QString &journal, const QString &actor);

private:
    OfficeCache &m_cache;
};

} // namespace qyz::application
