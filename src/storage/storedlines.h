// Lines as they stand in the tables, in runs, for `verify`: a few statements to a run, not to a
// line.
#pragma once

#include "application/ports/entryrepository.h"
#include "storage/query.h"

namespace qyz::storage {

domain::Result<QList<application::StoredLine>> storedRun(
    Session &session, const domain::LineRef &after, int limit);
bool saysWhatIsMeant(const application::StoredLine &stored, const domain::JournalEntry &meant,
    const QByteArray &facts);
domain::Result<QStringList> namedJournals(Session &session);

QList<const Statement *> storedLineStatements();

} // namespace qyz::storage
