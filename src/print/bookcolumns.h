// The cells of a line of the printed registration book, whatever columns its journal has.
#pragma once

#include "application/paper/bookmodel.h"
#include "print/celltext.h"

namespace qyz::print {

using BookColumns = QList<application::BookColumn>;

/// All columns together, in millimetres.
qreal bookWidth(const BookColumns &columns);

/// The cells of a row, in the order of the columns; the number in bold.
QList<CellContent> bookCells(const application::BookRow &row);

/// The line under the values: «Графа: old new. Түзетілгенге сенуге болады / …» (R7). Empty where
/// nothing was corrected.
CellContent bookCorrections(const application::BookRow &row);

} // namespace qyz::print
