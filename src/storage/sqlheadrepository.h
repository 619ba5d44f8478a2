// Heads of the chains in the table journal_head.
#pragma once

#include "application/ports/headrepository.h"
#include "storage/session.h"

namespace qyz::storage {

class SqlHeadRepository final : public application::HeadRepository {
public:
    explicit SqlHeadRepository(Session &session);

    domain::Result<domain::JournalHead> lock(const QString &journal) override;
    domain::Result<std::optional<domain::JournalHead>> find(const QString &journal) override;
    domain::Result<std::optional<qint64>> seq(const QString &journal) override;
    domain::Result<QList<domain::JournalHead>> all() override;
    domain::Status create(const domain::JournalHead &head) override;
    domain::Status advance(const domain::JournalHead &head) override;

    static QList<const Statement *> statements();

private:
    domain::Status write(const Statement &statement, const domain::JournalHead &head);

    Session &m_session;
};

} // namespace qyz::storage
