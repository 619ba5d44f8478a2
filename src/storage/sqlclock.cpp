#include "storage/sqlclock.h"

#include "domain/journal/journalchain.h"
#include "storage/query.h"

namespace qyz::storage {

SqlClock::SqlClock(Session &session, std::optional<QDateTime> frozen)
    : m_session(session)
    , m_frozen(std::move(frozen))
{
}

QDateTime SqlClock::now()
{
    if (m_frozen)
        return m_frozen->toUTC();
    Query query(m_session, m_session.dialect().now());
    if (!query.run() || !query.next())
        return {};
    return domain::fromRecordTime(query.text(0));
}

} // namespace qyz::storage
