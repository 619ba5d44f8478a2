// From the statement of a closed month to the values of its template.
#pragma once

#include "application/paper/monthsheetmodel.h"
#include "print/templateengine.h"

namespace qyz::print {

TemplateValues monthSheetValues(const application::MonthSheetModel &model);

} // namespace qyz::print
