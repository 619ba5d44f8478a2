// The computer's own time, for the few things that need no database.
#pragma once

#include <QDateTime>

namespace qyz::storage {

/// UTC, milliseconds. Whatever is written takes its time from the database instead (SqlClock).
QDateTime computerNow();

} // namespace qyz::storage
