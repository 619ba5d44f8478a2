#include "storage/sqltransactor.h"

#include "storage/retry.h"
#include "storage/sqlunitofwork.h"

namespace qyz::storage {

namespace {

Attempt attempted(Session &session, TransactionKind kind, const application::Transactor::Work &work,
    const std::optional<QDateTime> &frozenNow)
{
    // Declared before the transaction: its queries are finished by then, whatever happens.
    SqlUnitOfWork unit(session, frozenNow);
    Transaction transaction(session);
    domain::Status status = transaction.begin(kind);
    if (status)
        status = work(unit);
    if (status)
        status = transaction.commit();
    // A statement's failure counts for more than what the use case made of it.
    if (const auto &failure = session.poisoned())
        return Attempt{domain::Status(failure->error), failure->retry};
    return Attempt{status, false};
}

} // namespace

SqlTransactor::SqlTransactor(SessionSource source, std::optional<QDateTime> frozenNow)
    : m_source(std::move(source))
    , m_frozenNow(std::move(frozenNow))
{
}

domain::Status SqlTransactor::write(const Work &work)
{
    return run(TransactionKind::Write, work);
}

domain::Status SqlTransactor::read(const Work &work)
{
    return run(TransactionKind::Read, work);
}

domain::Status SqlTransactor::run(TransactionKind kind, const Work &work)
{
    const Session *session = m_source.current();
    if (!session || !session->isOpen())
        QYZ_TRY(m_source.reopen());
    return replayed(
        [this, kind, &work] { return attempted(*m_source.current(), kind, work, m_frozenNow); });
}

} // namespace qyz::storage
