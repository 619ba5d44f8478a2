// Pages of a list and the search as you type, over journal_entry and entry_word.
#pragma once

#include "application/ports/entryrepository.h"
#include "storage/session.h"

namespace qyz::storage {

domain::Result<QList<domain::JournalEntry>> entryPage(
    Session &session, const application::EntryFilter &filter);

domain::Result<QList<domain::JournalEntry>> searchedEntries(
    Session &session, const domain::SearchQuery &query, int limit);

QList<const Statement *> pageStatements();
QList<const Statement *> searchStatements();

} // namespace qyz::storage
