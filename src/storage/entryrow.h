// A line of the book as a row of journal_entry, and the words it is found by.
#pragma once

#include "domain/journal/journalentry.h"
#include "storage/query.h"

#include <QVariant>

#include <utility>

// What entryOf() reads, in its order; `e` is journal_entry.
#define QYZ_ENTRY_COLUMNS "e.journal, e.year, e.number, e.last_seq, e.last_at, e.facts"

namespace qyz::storage {

/// The columns beside the key, with the value each must have for this line; names are those of the
/// table, as placeholders. A QVariant that is null is NULL. `facts`: registeredPayload(entry).
QList<std::pair<QString, QVariant>> entryColumns(
    const domain::JournalEntry &entry, const QByteArray &facts);

/// Words of applicant and child (text/searchwords), sorted, each once.
QStringList entryWords(const domain::JournalEntry &entry);

/// Key A of the child's whole name, for R21; empty without a child.
QString childKey(const domain::Child &child);

/// An ISO day; empty where there is none.
QString dayText(QDate date);

/// From a row of QYZ_ENTRY_COLUMNS. BookNotIntact when the stored facts are none.
domain::Result<domain::JournalEntry> entryOf(const Query &row);

} // namespace qyz::storage
