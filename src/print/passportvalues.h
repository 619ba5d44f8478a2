// From a passport's model to the values of its template.
#pragma once

#include "application/paper/passportmodel.h"
#include "print/templateengine.h"

namespace qyz::print {

TemplateValues passportValues(const application::PassportModel &model);

} // namespace qyz::print
