// One volume of a journal as far as it is written: which numbers stand on which page (R8).
#pragma once

#include "application/ports/unitofwork.h"

#include <algorithm>

namespace qyz::application {

struct BookVolume {
    VolumeFacts facts;
    qint64 last = 0; // number; of a paper volume the last the paper book had
    bool complete = false; // no further line comes into it

    int lastPage() const { return facts.geometry.place(last, facts.first).page; }
    qint64 firstOn(int page) const
    {
        return facts.first + qint64{page - 1} * facts.geometry.rowsPerPage;
    }
    qint64 lastOn(int page) const
    {
        return std::min(last, firstOn(page) + facts.geometry.rowsPerPage - 1);
    }
    bool isFull(int page) const
    {
        return complete || lastOn(page) == firstOn(page) + facts.geometry.rowsPerPage - 1;
    }
    domain::LineRef line(qint64 number) const { return {facts.journal, facts.year, number}; }
};

/// `volume` 0: the one the last line stands in. LineNotFound when there is none.
domain::Result<BookVolume> findVolume(
    UnitOfWork &work, const domain::JournalHead &head, int volume);

/// Every volume, by number.
domain::Result<QList<BookVolume>> bookVolumes(UnitOfWork &work, const domain::JournalHead &head);

} // namespace qyz::application
