// How the ruled lines of one page share its height: the same number of lines always (R8), taller
// where the text needs it, and smaller type before anything is shortened.
#pragma once

#include "application/paper/bookmodel.h"
#include "print/bookcolumns.h"
#include "print/paper.h"

namespace qyz::print {

struct RowPlace {
    qreal height = 0; // dots, with the corrections
    qreal corrections = 0; // dots at the foot of the row
    bool breaksWords = false;
};

struct PageLayout {
    QFont font;
    QList<RowPlace> rows; // rowsPerPage of them
};

/// Space around a cell's text, in millimetres.
constexpr qreal cellPadding = 0.5;

/// `height` of all the rows, in dots.
PageLayout layOutRows(
    Paper &paper, const BookColumns &columns, const application::BookPage &page, qreal height);

/// The row of the page in that place (1 …), or nothing: a ruled line left empty.
const application::BookRow *rowAt(const application::BookPage &page, int place);

} // namespace qyz::print
