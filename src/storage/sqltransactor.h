// The port Transactor over one connection: begins, runs, commits, replays, reconnects.
#pragma once

#include "application/ports/transactor.h"
#include "storage/session.h"
#include "storage/transaction.h"

#include <QDateTime>

#include <functional>
#include <optional>

namespace qyz::storage {

/// The connection as it stands now, and the way to a new one.
struct SessionSource {
    std::function<Session *()> current; // null after a failed reopen
    std::function<domain::Status()> reopen;
};

class SqlTransactor final : public application::Transactor {
public:
    SqlTransactor(SessionSource source, std::optional<QDateTime> frozenNow);

    domain::Status write(const Work &work) override;
    domain::Status read(const Work &work) override;

private:
    domain::Status run(TransactionKind kind, const Work &work);

    SessionSource m_source;
    std::optional<QDateTime> m_frozenNow;
};

} // namespace qyz::storage
