// What a record of a special act means for its line (R27, R30–R35). No calendar is asked: the
// payload carries the dates it promised.
#pragma once

#include "domain/journal/journalentry.h"

namespace qyz::domain {

/// False where `kind` is no special act.
bool applySpecialAct(
    JournalEntry &entry, RecordKind kind, const JournalRecord &record, const QJsonObject &facts);

/// A clock that stood for what is not owed any more stands no longer.
void endStops(JournalEntry &entry, const QDateTime &at);

/// Open obligations of that kind were met at that moment.
void fulfil(JournalEntry &entry, ObligationKind kind, const QDateTime &at);

} // namespace qyz::domain
