// The only "now" of the house. Implementations: storage/sqlclock (after the head is locked),
// FrozenClock for a practice registry, FakeClock in tests.
#pragma once

#include <QDateTime>

namespace qyz::domain {

class Clock {
public:
    virtual ~Clock() = default;
    /// The present moment, UTC, milliseconds.
    virtual QDateTime now() = 0;
};

} // namespace qyz::domain
