// Which acts a line knows, and whether one is possible now (R26, R27, R30–R35).
#pragma once

#include "application/actfacts.h"
#include "application/ports/unitofwork.h"

namespace qyz::application {

/// Whether the service, or the case of a line, knows the act at all.
bool knowsAct(
    const domain::ServiceDescription &service, const QString &caseCode, domain::RecordKind act);

/// Why the act is not possible in the state the line is in; everything but who may, and the facts.
domain::Status actPossible(domain::RecordKind act, const ActContext &context);

/// R26: a second decision on one line names the first: AlreadyDecided with when and by whom. Asks
/// the line's own records, inside the transaction.
domain::Status checkUndecided(UnitOfWork &work, domain::RecordKind act, const ActContext &context);

/// "15.06.2026, 10:10" of the office.
QString officeMoment(const OfficeFacts &office, const QDateTime &utc);

} // namespace qyz::application
