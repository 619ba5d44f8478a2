// Facts of a line as they stand on paper: fields of the description and what special acts left.
// Sealed fields have no text here (R38).
#pragma once

#include "application/office.h"
#include "domain/journal/journalentry.h"

namespace qyz::application {

/// A line with what its own edition says about it.
struct PaperLine {
    const OfficeFacts &office;
    const domain::JournalEntry &entry;
    const domain::ServiceDescription *service = nullptr;
    const domain::ServiceEdition *edition = nullptr; // null where the file forgot it
};
PaperLine paperLine(const OfficeFacts &office, const domain::JournalEntry &entry);

/// The value of a field, "details.school": choices by name, dates as 01.09.2026. Empty where the
/// line has none.
domain::LocalizedText fieldOnPaper(const PaperLine &line, const QString &field);

/// What a special act left, one line per act: "slip", "issue", "plan", "answer", "extend",
/// "forward", "stop", "order". Empty where it was not done.
domain::LocalizedText actOnPaper(const PaperLine &line, const QString &act);

/// R32: «сериясы АБ, № 0012345, …»
domain::LocalizedText issuedOnPaper(const domain::IssuedDocument &issued);

/// «№ 105, 01.09.2026»
QString numberAndDate(const QString &number, QDate date);

} // namespace qyz::application
