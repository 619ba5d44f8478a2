// Reading and writing a line as JSON, and the fields of it that may be corrected (R7).
#pragma once

#include "domain/journal/journalentry.h"

namespace qyz::domain {

/// Paths of the register contract that a correction may change, with the value as text.
QStringList correctableFields();
std::optional<QString> correctableField(const JournalEntry &entry, const QString &field);
/// The value must have been checked; an unknown field changes nothing and gives false.
bool setCorrectableField(JournalEntry &entry, const QString &field, const QString &value);

QJsonObject applicantJson(const Applicant &applicant);
QJsonObject childJson(const Child &child);

} // namespace qyz::domain
