#include "print/sheetpainter.h"

#include "print/paper.h"
#include "print/practicemark.h"
#include "print/printfonts.h"
#include "print/qrcode.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

#include <array>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace qyz::print {

namespace {

using application::SlipLanguage;

// Millimetres of A4 upright. The left margin takes the punch of a folder.
constexpr QSizeF page(210, 297);
constexpr qreal left = 20;
constexpr qreal top = 13;
constexpr qreal width = 178;
constexpr qreal height = 267;
constexpr qreal footTop = 283;
constexpr std::array<qreal, 8> typeSizes{10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7};
constexpr qreal smallestOfSlips = 8;

QString styleSheet(qreal size)
{
    return uR"(p { margin: 0; }
td { vertical-align: top; }
.title { font-weight: 600; text-align: center; font-size: %1pt; }
.number { font-size: %2pt; font-weight: 700; }
.head { font-size: %3pt; }
.fine { font-size: %4pt; }
.digits { font-size: 7.5pt; text-align: center; }
.th { font-size: %5pt; text-align: center; font-weight: 600; }
)"_s.arg(size + 1)
        .arg(size + 5.5)
        .arg(size)
        .arg(size - 0.5)
        .arg(size - 1.5);
}

using Document = std::unique_ptr<QTextDocument>;

Document layOut(Paper &paper, const QString &html, qreal size)
{
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->documentLayout()->setPaintDevice(paper.device());
    document->setDefaultFont(sansFont(size));
    document->setDefaultStyleSheet(styleSheet(size));
    document->setDocumentMargin(0);
    document->setHtml(html);
    document->setPageSize(QSizeF(paper.dots(width), paper.dots(height)));
    return document;
}

/// The top of the row that the end of the first page would cut in two, or 0.
qreal tornRow(const QTextDocument &document, const QTextTable &table)
{
    const qreal end = document.pageSize().height();
    const QAbstractTextDocumentLayout &layout = *document.documentLayout();
    for (int row = 0; row < table.rows(); ++row) {
        qreal begin = end;
        qreal bottom = 0;
        for (int column = 0; column < table.columns(); ++column) {
            const QTextTableCell cell = table.cellAt(row, column);
            const QTextBlock first = cell.firstCursorPosition().block();
            const QTextBlock last = cell.lastCursorPosition().block();
            begin = std::min(begin, layout.blockBoundingRect(first).top());
            bottom = std::max(bottom, layout.blockBoundingRect(last).bottom());
        }
        if (begin < end && bottom > end)
            return begin;
    }
    return 0;
}

qreal tornRow(const QTextDocument &document)
{
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        if (const auto *table = qobject_cast<QTextTable *>(frame)) {
            if (const qreal torn = tornRow(document, *table); torn > 0)
                return torn;
        }
    }
    return 0;
}

// Pages a little shorter, so that a row of a table goes to the second page as a whole. The end of
// the page is looked for below the row before: the layout keeps some space of its own there.
void keepRowsWhole(Paper &paper, QTextDocument &document)
{
    const int pages = document.pageCount();
    const QSizeF full = document.pageSize();
    const qreal torn = tornRow(document);
    for (qreal below = 0; below < 6 && torn > full.height() / 2; below += 0.4) {
        document.setPageSize(QSizeF(full.width(), torn + paper.dots(below)));
        if (document.pageCount() == pages && tornRow(document) <= 0)
            return;
    }
    document.setPageSize(full);
}

Document fitted(Paper &paper, const QString &html, bool dense)
{
    Document best;
    for (const qreal size : typeSizes) {
        if (size < smallestOfSlips && !dense)
            break;
        Document document = layOut(paper, html, size);
        // Fewer pages win; among equals the larger type, which came first.
        if (!best || document->pageCount() < best->pageCount())
            best = std::move(document);
        if (best->pageCount() == 1)
            break;
    }
    if (best->pageCount() > 1)
        keepRowsWhole(paper, *best);
    return best;
}

/// The template leaves a line with a height of its own for the QR, nothing else on a sheet has
/// one; the place goes down to the digits in the next block.
QRectF placeOfQr(const QTextDocument &document)
{
    const QAbstractTextDocumentLayout &layout = *document.documentLayout();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().lineHeightType() != QTextBlockFormat::MinimumHeight)
            continue;
        QRectF place = layout.blockBoundingRect(block);
        place.setBottom(layout.blockBoundingRect(block.next()).top());
        return place;
    }
    return {};
}

domain::Status paintCode(Paper &paper, const QTextDocument &document, const QString &code)
{
    if (code.isEmpty())
        return {};
    const domain::Result<QrMatrix> matrix = qrOfDigits(code);
    QYZ_TRY(matrix);
    const QRectF place = placeOfQr(document).translated(paper.dots(left), paper.dots(top));
    const qreal side = std::min(place.width(), place.height());
    paintQr(
        paper.painter(), *matrix, QRectF(place.center().x() - side / 2, place.top(), side, side));
    return {};
}

void paintBody(Paper &paper, QTextDocument &document, int number)
{
    QPainter &painter = paper.painter();
    painter.save();
    const qreal pageTop = document.pageSize().height() * number;
    painter.translate(paper.dots(left), paper.dots(top) - pageTop);
    QAbstractTextDocumentLayout::PaintContext context;
    // The desk's palette may be a dark one; paper is always black on white.
    context.palette.setColor(QPalette::Text, Qt::black);
    context.clip = QRectF(QPointF(0, pageTop), document.pageSize());
    painter.setClipRect(context.clip);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
}

void paintFoot(Paper &paper, SlipLanguage language, int number, int total)
{
    const QString kk = u"%1-бет, барлығы %2"_s.arg(number).arg(total);
    const QString ru = u"Страница %1 из %2"_s.arg(number).arg(total);
    QPainter &painter = paper.painter();
    painter.setFont(sansFont(7.5));
    painter.setPen(Qt::black);
    const QRectF place = paper.rect(left, footTop, width, 5);
    const bool both = language == SlipLanguage::Both;
    if (language != SlipLanguage::Russian)
        painter.drawText(place, both ? Qt::AlignLeft : Qt::AlignRight, kk);
    if (language != SlipLanguage::Kazakh)
        painter.drawText(place, Qt::AlignRight, ru);
}

} // namespace

domain::Result<QByteArray> paintSheet(const Sheet &sheet)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    Paper paper(QPageLayout::Portrait, sheet.title, buffer);
    const Document document = fitted(paper, sheet.html, sheet.dense);
    QYZ_TRY(paper.begin());
    const int pages = document->pageCount();
    for (int number = 0; number < pages; ++number) {
        if (number > 0)
            QYZ_TRY(paper.nextPage());
        if (sheet.practice)
            paintPracticeMark(paper, sheet.language, page, 5, 5.5);
        if (number == 0)
            QYZ_TRY(paintCode(paper, *document, sheet.code));
        paintBody(paper, *document, number);
        paintFoot(paper, sheet.language, number + 1, pages);
    }
    QYZ_TRY(paper.finish());
    buffer.close();
    return bytes;
}

} // namespace qyz::print
