// Makes the passport of a service from the edition in force on a day and the assignments of that
// day. Nothing is added to what the edition tells; what it does not tell is said to be unconfirmed.
#pragma once

#include "application/office.h"
#include "application/paper/passportmodel.h"

#include <functional>

namespace qyz::application {

/// UnknownService; BeforeJournalStart where no edition was in force yet.
domain::Result<PassportModel> buildPassport(
    const OfficeFacts &office, const QString &service, QDate day, SlipLanguage language);

/// The fixed rows, in the order of the law.
QList<PassportRow> passportRows(const OfficeFacts &office,
    const domain::ServiceDescription &service, const domain::ServiceEdition &edition, QDate day);
/// Who does what in what time, by the assignments of the day (R23).
QList<PassportStep> passportSteps(const OfficeFacts &office,
    const domain::ServiceDescription &service, const domain::ServiceEdition &edition, QDate day);

/// Facts of every case stand once, the others under the names of the cases that share them.
QList<PassportFact> perCase(const domain::ServiceDescription &service,
    const domain::ServiceEdition &edition,
    const std::function<QList<PassportFact>(const domain::CaseEdition &)> &factsOf);

} // namespace qyz::application
