// Correction slips for pages that were printed before (words.md 5.6): several on an A4 sheet, each
// in a frame, to be cut out and pasted in.
#pragma once

#include "application/paper/bookmodel.h"
#include "domain/common/result.h"

class QIODevice;

namespace qyz::print {

/// Without slips: Internal.
domain::Status paintCorrectionSlips(const application::CorrectionSlips &model, QIODevice &out);

} // namespace qyz::print
