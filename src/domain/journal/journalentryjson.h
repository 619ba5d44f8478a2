// Reading and writing a line as JSON, and the fields of it that may be corrected (R7).
#pragma once

#include "domain/journal/journalentry.h"

namespace qyz::domain {

/// Paths of the register contract that a correction may change whatever the service describes.
/// Case, channel and arrival are not among them: the promised dates follow from those (R15).
QStringList correctableFields();
/// The value as text, also of any field inside `details` ("details.school"; empty where it has
/// none or is sealed).
std::optional<QString> correctableField(const JournalEntry &entry, const QString &field);
/// The value must have been checked; an unknown field changes nothing and gives false. An empty
/// value takes a field out of `details`.
bool setCorrectableField(JournalEntry &entry, const QString &field, const QJsonValue &value);
/// A value of `details` as a person reads it; empty for a sealed one (R38).
QString fieldText(const QJsonValue &value);

QJsonObject applicantJson(const Applicant &applicant);
QJsonObject childJson(const Child &child);

} // namespace qyz::domain
