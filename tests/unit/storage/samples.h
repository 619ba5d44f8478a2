// Lines, records and heads of invented people.
#pragma once

#include "application/ports/unitofwork.h"
#include "domain/journal/journalchain.h"
#include "domain/journal/journalentry.h"

namespace qyz::storage::test {

/// Twelve digits with the right check digit, of somebody born on 1 January of 1830 + `serial` /
/// 1000 (century digit 1: the nineteenth century, so it is nobody's). `serial` below 70000.
QString inventedIin(int serial);

/// UTC, `minutes` after 09:00 of 1 September 2026 in Astana.
QDateTime morning(int minutes = 0);

domain::JournalHead emptyHead(const QString &journal);

/// A registered line with an applicant, a child, an open obligation and some details.
domain::JournalEntry sampleEntry(
    qint64 number, const QString &journal = QStringLiteral("admission"));

/// Head locked, record "registered" chained and appended, line projected, head advanced.
domain::Result<domain::JournalEntry> registerLine(
    application::UnitOfWork &unit, const domain::JournalEntry &wanted, const QDateTime &at);

} // namespace qyz::storage::test
