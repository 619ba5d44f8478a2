// Correction slips of printed pages (R8): only what was corrected or voided after the printing.
#pragma once

#include "application/office.h"
#include "application/paper/bookmodel.h"
#include "application/paper/bookvolume.h"

namespace qyz::application {

/// `page` 0: of every printed page. NothingToPrint where nothing needs a slip.
domain::Result<CorrectionSlips> correctionSlips(
    UnitOfWork &work, const OfficeFacts &office, const BookVolume &volume, int page);

} // namespace qyz::application
