// What stands around the lines of a page of the book: head, headings of the columns, foot with the
// control code (R8). What is the same on every page is laid out once.
#pragma once

#include "application/paper/bookmodel.h"
#include "print/bookcolumns.h"
#include "print/fittedtext.h"
#include "print/paper.h"
#include "print/qrcode.h"

namespace qyz::print {

constexpr QSizeF bookPageSize(297, 210); // millimetres

class BookFrame {
public:
    /// Both outlive the frame.
    static domain::Result<BookFrame> of(Paper &paper, const application::BookModel &model);

    /// Where the ruled lines go, in dots.
    static QRectF body(const Paper &paper, const BookColumns &columns);
    /// Between the head and the foot, where there are no columns.
    QRectF plainBody() const;

    /// Head, headings of the columns and foot of a page of ruled lines.
    void paintPage(int page) const;
    /// Head and foot of the sheet behind a page; `number` counts such sheets from 1.
    void paintSheetBehind(int page, int number) const;
    /// Only the foot, of the cover and the last sheet.
    void paintPlainFoot() const;

private:
    BookFrame(Paper &paper, const application::BookModel &model, QrMatrix code);
    void layOutColumns();
    void paintHead(const QString &page) const;
    void paintColumns() const;
    void paintFoot(const QString &page) const;
    void write(const QRectF &place, const CellContent &content, qreal size, Align align,
        Qt::Alignment down) const;

    Paper *m_paper;
    const application::BookModel *m_model;
    QrMatrix m_code;
    FittedText m_title;
    QList<FittedText> m_headings;
    QList<QRectF> m_cells;
};

/// The rules of one line: below it and between the columns, these not through the corrections.
void addRules(QList<QLineF> &rules, const Paper &paper, const BookColumns &columns,
    const QRectF &line, qreal corrections, bool missing);
void paintRules(Paper &paper, const QList<QLineF> &rules);

/// The 25 digits of the control code and the seq.
domain::Result<QrMatrix> bookQr(const application::BookModel &model);

} // namespace qyz::print
