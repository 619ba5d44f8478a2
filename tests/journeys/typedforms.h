// What the visitors of these journeys say, as it is typed into the form of their service; and the
// same application as the contract writes it, for lines another desk registered.
#pragma once

#include "journeys/serviceroute.h"

#include <QJsonObject>

namespace qyz::tests {

/// Into the first grade, and into the fifth.
Typed typedEnrolment();
Typed typedGradeFive();
/// `caseFigure`: 4 in, 5 out; `causeFigure`: 1 the school holidays, 3 moving.
Typed typedTransfer(int caseFigure, int causeFigure);
Typed typedDuplicate();
Typed typedHomeEducation();
Typed typedAttestation();
/// `aboutLine` as a person types it, "1" or "admission/1"; `aboutPerson` may be empty.
Typed typedComplaint(const QString &aboutLine, const QString &aboutPerson = {});

/// Another person with each `number`; `caseCode` of the enrolment may be a transfer.
QJsonObject applicationFor(const QString &service, int number, const QString &caseCode = {});

} // namespace qyz::tests
