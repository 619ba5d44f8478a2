#include "application/papervolume.h"

using namespace qyz::domain;

namespace qyz::application {

VolumeFacts paperVolume(const QString &journal, const PaperBook &paper, bool yearly)
{
    VolumeFacts volume;
    volume.journal = journal;
    volume.volume = paper.book;
    volume.year = yearly ? paper.lastDate.year() : 0;
    volume.first = paper.first;
    volume.geometry = paper.geometry();
    volume.paper = true;
    return volume;
}

Status checkPaperClosed(UnitOfWork &work, const JournalHead &head)
{
    // Nobody registered here yet, and a volume stands open: only a paper one can.
    if (head.volume == 0 || !head.lastRegisteredAt.isEmpty() || head.closedVolume >= head.volume)
        return {};
    const auto volumes = work.registry().volumes(head.journal);
    if (!volumes)
        return volumes.error();
    for (const VolumeFacts &volume : *volumes) {
        if (volume.volume == head.volume && volume.paper)
            return makeError(ErrorCode::PaperVolumeOpen, {QString::number(volume.volume)});
    }
    return {};
}

} // namespace qyz::application
