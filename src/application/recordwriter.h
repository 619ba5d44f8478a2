// Appends one record to a locked chain: salt, digest, hash, row, payload (house 0.1).
#pragma once

#include "application/ports/unitofwork.h"

#include <QJsonArray>
#include <QJsonObject>

namespace qyz::application {

/// Compact JSON as it is hashed and stored.
QByteArray payloadText(const QJsonObject &facts);

/// `head` must be locked in `work`; it is advanced in memory, the caller stores it once.
domain::Result<domain::JournalRecord> appendRecord(UnitOfWork &work, domain::JournalHead &head,
    const domain::NewRecord &record, const QDateTime &at);

/// Where the chains stand that no page is printed of, for a record that is printed: a control code
/// then guards the settings and the looks too (R8). [{chain, seq, hash}]
domain::Result<QJsonArray> pinnedChains(UnitOfWork &work);

/// Locks a chain without lines ("registry", "access"), appends one record and stores the head.
domain::Result<domain::JournalRecord> recordAct(UnitOfWork &work, const QString &chain,
    domain::RecordKind kind, const QString &actor, const QJsonObject &facts);

} // namespace qyz::application
