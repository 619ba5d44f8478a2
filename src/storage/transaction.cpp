#include "storage/transaction.h"

using namespace Qt::Literals::StringLiterals;

namespace qyz::storage {

Transaction::Transaction(Session &session)
    : m_session(session)
{
    m_session.healed();
}

Transaction::~Transaction()
{
    rollback();
}

domain::Status Transaction::begin(TransactionKind kind)
{
    const Dialect &dialect = m_session.dialect();
    QYZ_TRY(m_session.control(
        kind == TransactionKind::Write ? dialect.beginWrite() : dialect.beginRead()));
    m_open = true;
    return {};
}

domain::Status Transaction::commit()
{
    if (m_session.poisoned())
        return m_session.poisoned()->error;
    QYZ_TRY(m_session.control(u"COMMIT"_s));
    m_open = false;
    return {};
}

void Transaction::rollback()
{
    if (!m_open)
        return;
    m_open = false;
    if (!m_session.isOpen())
        return; // the server has rolled back already
    // SQLite itself rolls back after some failures (full disk); then this one fails, which is no
    // news, and the first failure stays the one that is told.
    const auto ended = m_session.execute(u"ROLLBACK"_s);
    if (!ended && m_session.dialect().backend() == Backend::Postgres)
        m_session.markLost();
}

} // namespace qyz::storage
