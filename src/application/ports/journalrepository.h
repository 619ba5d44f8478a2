// The chains: append-only records with their payloads (R5).
#pragma once

#include "domain/common/result.h"
#include "domain/journal/journalrecord.h"

#include <QList>

#include <functional>
#include <optional>

namespace qyz::application {

struct StoredRecord {
    domain::JournalRecord record;
    std::optional<domain::RecordPayload> payload; // missing only where it was lawfully destroyed
};

class JournalRepository {
public:
    virtual ~JournalRepository() = default;

    virtual domain::Status append(
        const domain::JournalRecord &record, const domain::RecordPayload &payload) = 0;
    /// The records of one line, by seq.
    virtual domain::Result<QList<StoredRecord>> ofLine(const domain::LineRef &line) = 0;
    /// Every record of a chain by seq, one at a time; stops at the first failure of `visit`.
    virtual domain::Status walk(const QString &journal,
        const std::function<domain::Status(const StoredRecord &)> &visit) = 0;
    /// The same, for the records after `after` only.
    virtual domain::Status walkAfter(const QString &journal, qint64 after,
        const std::function<domain::Status(const StoredRecord &)> &visit) = 0;
    /// Records of these kinds with `from` <= at < `before` (an empty one: no end), by seq. Times as
    /// they stand in the records.
    virtual domain::Result<QList<StoredRecord>> between(const QString &journal,
        const QList<domain::RecordKind> &kinds, const QString &from, const QString &before) = 0;
    /// How many payloads a chain has, those of no record among them.
    virtual domain::Result<qint64> payloads(const QString &journal) = 0;
    /// The record `seq` of a chain, if there is one.
    virtual domain::Result<std::optional<domain::JournalRecord>> record(
        const QString &journal, qint64 seq) = 0;
};

} // namespace qyz::application
