// A bound book: page-true geometry, fixed when the volume opens (R8).
#pragma once

#include <QtGlobal>

namespace qyz::domain {

struct PagePlace {
    int page = 0;
    int row = 0;

    bool operator==(const PagePlace &) const = default;
};

/// Default: a page is one A4 landscape side of 10 rows, a volume 100 pages.
struct VolumeGeometry {
    int rowsPerPage = 10;
    int pages = 100;

    qint64 capacity() const { return qint64{rowsPerPage} * pages; }

    // R8: page = (n − first) div 10 + 1, row = (n − first) mod 10 + 1
    PagePlace place(qint64 number, qint64 first) const
    {
        const qint64 offset = number - first;
        return {
            static_cast<int>(offset / rowsPerPage) + 1, static_cast<int>(offset % rowsPerPage) + 1};
    }

    bool operator==(const VolumeGeometry &) const = default;
};

} // namespace qyz::domain
