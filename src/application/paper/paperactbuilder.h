// From the paper book as it was counted to its act (R10).
#pragma once

#include "application/office.h"
#include "application/paper/paperactmodel.h"
#include "application/paperbooks.h"

namespace qyz::application {

/// NoPaperVolume where nothing was counted.
domain::Result<PaperActModel> buildPaperAct(
    const OfficeFacts &office, const PaperState &state, SlipLanguage language);

} // namespace qyz::application
