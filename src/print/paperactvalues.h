// From the act of continuing a paper book to the values of its template.
#pragma once

#include "application/paper/paperactmodel.h"
#include "print/templateengine.h"

namespace qyz::print {

TemplateValues paperActValues(const application::PaperActModel &model);

} // namespace qyz::print
