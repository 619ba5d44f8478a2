// Makes the plain values of a one-page sheet from a line (words.md 5.1–5.4, 5.11).
#pragma once

#include "application/office.h"
#include "application/paper/slipmodel.h"
#include "domain/journal/journalentry.h"

namespace qyz::application {

/// InvalidTransition when the line has no such sheet, as a letter of refusal where nothing was
/// refused. `language` empty: the applicant's.
domain::Result<SlipModel> buildSlip(const OfficeFacts &office, const domain::JournalEntry &entry,
    std::optional<SlipKind> kind, std::optional<SlipLanguage> language);

} // namespace qyz::application
