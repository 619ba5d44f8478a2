// How the ruled lines of one page share its height: the same number of lines always (R8), taller
// where the text needs it, smaller type where that is not enough. What still does not fit stands
// whole in a numbered note under the lines; nothing is left out, nothing moves to another line.
#pragma once

#include "application/paper/bookmodel.h"
#include "print/bookcolumns.h"
#include "print/paper.h"

namespace qyz::print {

/// A text in its place. With a note only its beginning stands there, and the note's number.
struct CellPlace {
    CellText text;
    QList<TextLine> lines;
    int note = 0;
};

struct RowPlace {
    const application::BookRow *row = nullptr; // nothing: a ruled line left empty
    qreal height = 0; // dots, with the corrections
    qreal corrections = 0; // dots at the foot of the row
    QList<CellPlace> cells;
    CellPlace strip; // the corrections
};

struct PageNote {
    int number = 0;
    CellText text;
    QList<TextLine> lines;
};

struct PageLayout {
    TypeSize type;
    TypeSize noteType;
    QList<RowPlace> rows; // rowsPerPage of them
    QList<PageNote> notes;
    qsizetype notesHere = 0; // the others go on a sheet behind the page
};

/// Space around a cell's text, in millimetres.
constexpr qreal cellPadding = 0.5;
/// Of the sheets behind a page.
constexpr TypeSize behindType{8, 1};

/// `height` of all the rows, in dots. The page outlives the layout.
PageLayout layOutRows(
    Paper &paper, const BookColumns &columns, const application::BookPage &page, qreal height);

/// How high the notes under the lines are, in dots: the first `count` of them, and where that is
/// not all, the line that says where the others are.
qreal notesHeight(const Paper &paper, const PageLayout &layout, qsizetype count);

} // namespace qyz::print
