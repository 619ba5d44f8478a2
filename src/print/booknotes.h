// The numbered notes under the lines of a page and the sheet behind it: what was too long for its
// cell, whole.
#pragma once

#include "application/paper/bookmodel.h"
#include "print/celltext.h"

namespace qyz::print {

/// « [3]» behind the beginning of a text.
CellContent noteMark(int number);

/// «[3] № 17 · Графа: the whole value», the cell's paragraphs divided by points.
CellContent cellNote(int number, const application::BookRow &row,
    const application::BookColumn &column, const CellContent &cell);
CellContent correctionsNote(
    int number, const application::BookRow &row, const CellContent &corrections);

/// «Ескертпелердің жалғасы: 12-бетке қосымша / …»
CellContent notesGoOn(int page);

} // namespace qyz::print
