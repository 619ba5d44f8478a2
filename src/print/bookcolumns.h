// Columns of the printed registration book: widths, headings in both languages, what of a row
// stands in which.
#pragma once

#include "application/paper/bookmodel.h"
#include "print/celltext.h"

#include <array>

namespace qyz::print {

constexpr int bookColumnCount = 12;

struct BookColumn {
    qreal width; // millimetres
    const char16_t *kk;
    const char16_t *ru;
};
const std::array<BookColumn, bookColumnCount> &bookColumns();

/// All columns together, in millimetres.
qreal bookWidth();

/// The cells of a row, in the order of the columns.
std::array<CellContent, bookColumnCount> bookCells(const application::BookRow &row);

/// The line under the values: «Графа: old new. Түзетілгенге сенуге болады / …» (R7). Empty where
/// nothing was corrected.
CellContent bookCorrections(const application::BookRow &row);

} // namespace qyz::print
