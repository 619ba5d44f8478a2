// Small texts of papers in both languages: dates, terms, coded values.
#pragma once

#include "application/office.h"
#include "domain/journal/journalentry.h"

namespace qyz::application {

/// «2026 жылғы 1 қыркүйек» / «1 сентября 2026 года»
domain::LocalizedText dateText(QDate date);
/// «1 жұмыс күні» / «1 рабочий день»
domain::LocalizedText termText(const domain::ObligationRule &rule);
/// Name of a coded value of a field of the description; the code itself where it is unknown.
domain::LocalizedText choiceText(
    const domain::ServiceDescription &service, const QString &field, const QString &code);
/// Names of papers of the edition, in the order of `codes`.
QList<domain::LocalizedText> paperNames(
    const domain::ServiceEdition &edition, const QStringList &codes);
/// Office time of a moment as hh:mm.
QString clockText(const OfficeFacts &office, const QDateTime &utc);
/// Columns of the book: «01.09.2026, 10:15».
QString momentColumn(const OfficeFacts &office, const QDateTime &utc);
/// «анасы», iin …: how the receiver was identified.
domain::LocalizedText identifiedByText(const QString &code);
domain::LocalizedText joined(const QList<domain::LocalizedText> &texts, const QString &separator);

} // namespace qyz::application
