// Papers of invented people, as the use cases make them.
#pragma once

#include "application/paper/bookmodel.h"
#include "application/paper/passportmodel.h"
#include "application/paper/slipmodel.h"

namespace qyz::test {

application::SlipModel sampleSlip(application::SlipKind kind, application::SlipLanguage language);

/// Everything as long as the form lets it be: names of 100 letters, 12 papers, a reason of 1,000.
application::SlipModel longSlip(application::SlipKind kind, application::SlipLanguage language);

application::PassportModel samplePassport(application::SlipLanguage language);

/// `pages` pages of ten lines; the last one is filled to its seventh.
application::BookModel sampleBook(int pages);

/// One page with a voided line (the third) and a corrected one (the fifth).
application::BookModel correctedBook();

} // namespace qyz::test
