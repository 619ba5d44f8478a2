// The chains in the tables journal_record and journal_payload (R5).
#pragma once

#include "application/ports/journalrepository.h"
#include "storage/session.h"

namespace qyz::storage {

class SqlJournalRepository final : public application::JournalRepository {
public:
    explicit SqlJournalRepository(Session &session);

    /// BadCharacter: a payload with a NUL in it. BookNotIntact: one that is not UTF-8, which would
    /// not come back byte for byte.
    domain::Status append(
        const domain::JournalRecord &record, const domain::RecordPayload &payload) override;
    domain::Result<QList<application::StoredRecord>> ofLine(const domain::LineRef &line) override;
    /// Reads in runs of some hundred rows, so `visit` may ask the same unit of work.
    domain::Status walk(const QString &journal,
        const std::function<domain::Status(const application::StoredRecord &)> &visit) override;
    domain::Status walkAfter(const QString &journal, qint64 after,
        const std::function<domain::Status(const application::StoredRecord &)> &visit) override;
    domain::Result<QList<application::StoredRecord>> between(const QString &journal,
        const QList<domain::RecordKind> &kinds, const QString &from,
        const QString &before) override;
    domain::Result<qint64> payloads(const QString &journal) override;
    domain::Result<std::optional<domain::JournalRecord>> record(
        const QString &journal, qint64 seq) override;

    static QList<const Statement *> statements();

private:
    Session &m_session;
};

} // namespace qyz::storage
