// May a line be numbered now? Rules of the book and of the working day with a readable reason.
#pragma once

#include "domain/calendar/officeschedule.h"
#include "domain/common/result.h"
#include "domain/journal/journalchain.h"
#include "domain/journal/volume.h"

#include <optional>

namespace qyz::domain {

// R2, R6, R9, R12, in this order. `now` was read after the head was locked.
Status mayRegister(const JournalHead &head, QDate journalStart, const OfficeSchedule &schedule,
    const QDateTime &now);

/// The next number and its place, and whether a volume opens with it.
struct NextLine {
    int year = 0;
    qint64 number = 1;
    int volume = 1;
    qint64 volumeFirst = 1;
    bool opensVolume = false;
};

// R3, R8, R9: continuous through the volumes, or from 1 with the first line of a calendar year in a
// new volume; behind a closed volume the next one opens. `open`: geometry of the open volume, if
// there is one.
NextLine nextLine(
    const JournalHead &head, bool yearly, int year, const std::optional<VolumeGeometry> &open);

} // namespace qyz::domain
