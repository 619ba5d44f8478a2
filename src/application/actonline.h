// One act on a line: an order, a result, a hand-over, a refusal … Each is a record; the state
// follows from the records (R26–R30).
#pragma once

#include "application/commands.h"
#include "application/office.h"
#include "application/ports/sealer.h"

namespace qyz::application {

class ActOnLine {
public:
    ActOnLine(OfficeCache &cache, Sealer &sealer);

    /// The line after the act.
    domain::Result<domain::JournalEntry> execute(UnitOfWork &work, const ActCommand &command);

private:
    OfficeCache &m_cache;
    Sealer &m_sealer;
};

/// The name of an act in the contract of qyzmetctl: "hand-over".
QString actionName(domain::RecordKind act);
std::optional<domain::RecordKind> actionKind(const QString &action);
/// Every action a person may ask for, in the order the line panel shows them.
QList<domain::RecordKind> allActions();

/// Actions the state of a line allows and the person has a duty for, by name.
QStringList allowedActions(const OfficeFacts &office, const domain::JournalEntry &entry,
    const QString &login, const QDateTime &now);

} // namespace qyz::application
