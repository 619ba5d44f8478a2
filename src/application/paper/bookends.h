// Cover and last sheet of a volume: from the record volume_closed where there is one (R9), else
// from what the volume has so far.
#pragma once

#include "application/office.h"
#include "application/paper/bookmodel.h"
#include "application/paper/bookvolume.h"

namespace qyz::application {

/// `model`: of this printing; its control code stands on the last sheet of an open volume.
domain::Result<BookEnds> bookEnds(
    UnitOfWork &work, const OfficeFacts &office, const BookVolume &volume, const BookModel &model);

} // namespace qyz::application
