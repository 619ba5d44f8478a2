// The database's time: desks' clocks differ, the server's does not. A practice registry may have an
// invented one.
#pragma once

#include "domain/time/clock.h"
#include "storage/session.h"

#include <optional>

namespace qyz::storage {

class SqlClock final : public domain::Clock {
public:
    SqlClock(Session &session, std::optional<QDateTime> frozen);

    /// UTC, milliseconds. Invalid when the database did not answer; its unit of work then fails.
    QDateTime now() override;

private:
    Session &m_session;
    std::optional<QDateTime> m_frozen;
};

} // namespace qyz::storage
