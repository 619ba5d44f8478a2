// Small texts of papers in both languages: dates, terms, coded values.
#pragma once

#include "application/office.h"
#include "application/paper/slipmodel.h"
#include "domain/journal/journalentry.h"

namespace qyz::application {

/// «2026 жылғы 1 қыркүйек» / «1 сентября 2026 года»
domain::LocalizedText dateText(QDate date);
/// «1 жұмыс күні» / «1 рабочий день»
domain::LocalizedText termText(const domain::ObligationRule &rule);
/// After «в течение»: «3 рабочих дней»; Kazakh as above, before «ішінде».
domain::LocalizedText durationText(const domain::ObligationRule &rule);
/// The term with the day before which it is not done, where the rule holds it (R25).
domain::LocalizedText ruleText(const domain::ObligationRule &rule);
/// «(egov.kz порталы арқылы)» after a term that holds for some channels only; else nothing.
domain::LocalizedText channelsText(
    const domain::ServiceDescription &service, const domain::ObligationRule &rule);
/// «Бұйрық шығару» / «Издать приказ»
domain::LocalizedText obligationText(domain::ObligationKind kind);
/// «негізді» / «обоснована»: what became of a complaint (R35).
domain::LocalizedText verdictText(bool justified);
/// R35: what the edition of the day promises to whoever complains; from the service that answers.
ComplaintTerms complaintTerms(const OfficeFacts &office, QDate day);
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
