// What the sheets of special acts tell: transfers, complaints, certificates (R31, R33, R35).
#pragma once

#include "application/paper/factvalues.h"
#include "application/paper/slipmodel.h"

namespace qyz::application {

/// Fills the places of `model.kind` that come from acts and from `details`.
void addActs(SlipModel &model, const PaperLine &line);

} // namespace qyz::application
