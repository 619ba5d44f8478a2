// Rows beside a line of the projection: lines it names, and values it used once (R31, R32, R35).
#pragma once

#include "domain/journal/journalentry.h"
#include "storage/query.h"

namespace qyz::storage {

/// What stands beside a line, each as one text, sorted: for comparing what is stored with what is
/// meant.
QStringList besideTexts(const domain::JournalEntry &entry);
QString linkText(const QString &kind, const domain::LineRef &to);
QString uniqueText(const QString &act, const QString &value);
domain::Result<QStringList> storedBeside(Session &session, const domain::LineRef &line);

/// A new line's rows.
domain::Status addBeside(Session &session, const domain::JournalEntry &entry);
/// Replaced only where they differ: most acts leave them alone.
domain::Status updateBeside(Session &session, const domain::JournalEntry &entry);
domain::Status clearBeside(Session &session, const QString &journal);

/// Those of `targets` that another line names in that way. A voided line names nothing any more,
/// and one that came to nothing continues none (kind "previous").
domain::Result<QList<domain::LineRef>> linkedTargets(
    Session &session, const QString &kind, const QList<domain::LineRef> &targets);
domain::Result<std::optional<domain::LineRef>> holderOf(
    Session &session, const QString &journal, const domain::UniqueValue &value);

QList<const Statement *> besideStatements();

} // namespace qyz::storage
