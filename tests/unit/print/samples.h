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

/// A book with its pages at hand.
struct Book : application::BookModel {
    QList<application::BookPage> pages;
};

/// `pages` pages of ten lines; the last one is filled to its seventh.
Book sampleBook(int pages);

/// One page with a voided line (the third) and a corrected one (the fifth).
Book correctedBook();

/// The same, a whole closed volume: with its cover and last sheet.
Book boundBook();

/// Slips of page 12: odd ones of a correction, even ones of a voiding.
application::CorrectionSlips sampleSlips(int count);

} // namespace qyz::test
