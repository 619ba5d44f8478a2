#include "print/bookpainter.h"

#include "print/bookcolumns.h"
#include "print/bookframe.h"
#include "print/bookrows.h"
#include "print/paper.h"
#include "print/practicemark.h"
#include "print/printfonts.h"

using namespace Qt::Literals::StringLiterals;

namespace qyz::print {

namespace {

using application::BookModel;
using application::BookPage;
using application::BookRow;

QRectF inside(Paper &paper, const QRectF &place)
{
    const qreal padding = paper.dots(cellPadding);
    return place.adjusted(padding, padding, -padding, -padding);
}

void paintCells(Paper &paper, const BookColumns &columns, const BookRow &row, const QFont &font,
    const QRectF &place)
{
    const auto cells = bookCells(row);
    qreal left = place.left();
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const qreal width = paper.dots(columns.at(column).width);
        const QRectF cell = inside(paper, QRectF(left, place.top(), width, place.height()));
        CellText(cells.at(column), font, cell.width(), paper.device()).draw(paper.painter(), cell);
        left += width;
    }
}

void paintCorrections(Paper &paper, const BookRow &row, const QFont &font, const QRectF &place)
{
    const QRectF text = inside(paper, place);
    CellText(bookCorrections(row), font, text.width(), paper.device()).draw(paper.painter(), text);
}

/// Under the text, so that what was written stays readable.
void paintVoidStamp(Paper &paper, const QRectF &place)
{
    QPainter &painter = paper.painter();
    painter.save();
    QFont font = sansFont(17, true);
    font.setLetterSpacing(QFont::PercentageSpacing, 115);
    painter.setFont(font);
    painter.setPen(QColor(196, 196, 196));
    painter.drawText(place, Qt::AlignCenter | Qt::TextDontClip, u"ЖОЙЫЛДЫ / АННУЛИРОВАНО"_s);
    painter.restore();
}

/// Over everything but the note, which says why.
void paintStrike(Paper &paper, const BookColumns &columns, const QRectF &place)
{
    QPainter &painter = paper.painter();
    const qreal note = paper.dots(columns.constLast().width);
    painter.setPen(QPen(Qt::black, paper.dots(0.25)));
    painter.drawLine(place.bottomLeft(), QPointF(place.right() - note, place.top()));
    painter.setPen(Qt::black);
}

void paintRow(Paper &paper, const BookColumns &columns, const BookRow &row, const QFont &font,
    QRectF place, qreal corrections)
{
    const QRectF strip(place.left(), place.bottom() - corrections, place.width(), corrections);
    place.setBottom(strip.top());
    if (row.voided)
        paintVoidStamp(paper, place);
    paper.painter().setPen(Qt::black);
    paintCells(paper, columns, row, font, place);
    if (row.voided)
        paintStrike(paper, columns, place);
    if (corrections > 0)
        paintCorrections(paper, row, font, strip);
}

void paintRows(Paper &paper, const BookColumns &columns, const BookPage &page)
{
    const QRectF body = bookBody(paper, columns);
    const PageLayout layout = layOutRows(paper, columns, page, body.height());
    qreal top = body.top();
    for (int place = 1; place <= page.rowsPerPage; ++place) {
        const RowPlace &height = layout.rows.at(place - 1);
        const QRectF line(body.left(), top, body.width(), height.height);
        if (const BookRow *row = rowAt(page, place))
            paintRow(paper, columns, *row, layout.font, line, height.corrections);
        paintRuledLine(paper, columns, line, height.corrections);
        top += height.height;
    }
}

} // namespace

domain::Result<QByteArray> paintBook(const BookModel &model)
{
    if (model.pages.isEmpty() || model.columns.isEmpty())
        return domain::makeError(domain::ErrorCode::Internal, {}, u"a book without pages"_s);
    const domain::Result<QrMatrix> code = bookQr(model);
    QYZ_TRY(code);

    Paper paper(QPageLayout::Landscape, u"book "_s + model.journal);
    QYZ_TRY(paper.begin());
    for (qsizetype index = 0; index < model.pages.size(); ++index) {
        if (index > 0)
            QYZ_TRY(paper.nextPage());
        const BookPage &page = model.pages.at(index);
        if (model.practice)
            paintPracticeMark(paper, application::SlipLanguage::Both, bookPageSize, 3.5, 5);
        paintBookHead(paper, model, page);
        paintBookColumns(paper, model.columns);
        paintRows(paper, model.columns, page);
        paintBookFoot(paper, model, page, static_cast<int>(index) + 1, *code);
    }
    return paper.finish();
}

} // namespace qyz::print
