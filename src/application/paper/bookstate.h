// How far a volume is written and printed: what the window offers to print (R8). Numbers only.
#pragma once

#include "application/paper/printedpages.h"

namespace qyz::application {

struct BookState {
    QList<BookVolume> volumes;
    BookVolume volume; // the one that was asked about
    int begunPages = 0;
    QList<int> newFullPages;
    QList<int> todaysPages;
    QList<TouchedPage> touched;
};

} // namespace qyz::application
