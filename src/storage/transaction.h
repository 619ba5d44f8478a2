// The only place that begins and commits (house 2.5). Rolls back unless it was committed.
#pragma once

#include "storage/session.h"

namespace qyz::storage {

enum class TransactionKind { Write, Read };

class Transaction {
public:
    explicit Transaction(Session &session);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    domain::Status begin(TransactionKind kind);
    /// Refuses with the first failure of the unit of work, if there was one (trial 7).
    domain::Status commit();

private:
    void rollback();

    Session &m_session;
    bool m_open = false;
};

} // namespace qyz::storage
