// Replays a whole unit of work on busy, deadlock and serialization (house 2.5): at most five times,
// with a growing pause.
#pragma once

#include "domain/common/result.h"

#include <QRandomGenerator>
#include <QThread>

#include <array>

namespace qyz::storage {

/// What became of one attempt.
struct Attempt {
    domain::Status status;
    bool retry = false;
};

template <class Once> domain::Status replayed(Once once)
{
    // Milliseconds. Two desks that met once should not meet again, hence the random part.
    constexpr std::array<unsigned long, 5> pauses{10, 30, 90, 270, 600};
    Attempt attempt = once();
    for (const unsigned long pause : pauses) {
        if (!attempt.retry)
            break;
        const auto jitter = QRandomGenerator::global()->bounded(static_cast<quint32>(pause));
        QThread::msleep(pause + jitter);
        attempt = once();
    }
    return attempt.status;
}

} // namespace qyz::storage
