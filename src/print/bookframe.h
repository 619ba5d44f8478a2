// What stands around the lines of a page of the book: head, headings of the columns, foot with the
// control code (R8).
#pragma once

#include "application/paper/bookmodel.h"
#include "print/bookcolumns.h"
#include "print/paper.h"
#include "print/qrcode.h"

namespace qyz::print {

constexpr QSizeF bookPageSize(297, 210); // millimetres

/// Where the ruled lines go, in dots.
QRectF bookBody(const Paper &paper, const BookColumns &columns);

void paintBookHead(
    Paper &paper, const application::BookModel &model, const application::BookPage &page);
void paintBookColumns(Paper &paper, const BookColumns &columns);
/// The rules of one line: below it and between the columns, these not through the corrections.
void paintRuledLine(
    Paper &paper, const BookColumns &columns, const QRectF &line, qreal corrections);
/// `number`: the how-manieth sheet of those printed together.
void paintBookFoot(Paper &paper, const application::BookModel &model,
    const application::BookPage &page, int number, const QrMatrix &code);

/// The 25 digits of the control code and the seq.
domain::Result<QrMatrix> bookQr(const application::BookModel &model);

} // namespace qyz::print
