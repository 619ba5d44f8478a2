// From a slip's model to the values of its template: empty places become blanks to fill in by
// hand, so that a sheet never shows an empty label.
#pragma once

#include "application/paper/slipmodel.h"
#include "print/templateengine.h"

namespace qyz::print {

/// "receipt.html"
QString slipTemplate(application::SlipKind kind);

/// The title of the PDF, without personal data (R41): «receipt 17».
QString slipTitle(const application::SlipModel &model);

/// Which halves of a template are there, and how wide: `kk`, `ru`, `both`, `half`, `name_width`.
TemplateValues languageValues(application::SlipLanguage language);

TemplateValues slipValues(const application::SlipModel &model);

} // namespace qyz::print
