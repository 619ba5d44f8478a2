#include "print/bookpainter.h"

#include "print/bookends.h"
#include "print/bookframe.h"
#include "print/booknotes.h"
#include "print/bookrows.h"
#include "print/printfonts.h"

using namespace Qt::Literals::StringLiterals;

namespace qyz::print {

namespace {

using application::BookModel;
using application::BookPage;
using application::BookPageSource;
using application::BookRow;

class BookPainter {
public:
    BookPainter(Paper &paper, const BookModel &model, const BookFrame &frame)
        : m_paper(paper)
        , m_model(model)
        , m_frame(frame)
    {
    }

    domain::Status paint(BookPageSource &source);

private:
    domain::Status freshSheet();
    domain::Status paintPage(const BookPage &page);
    void paintRow(const RowPlace &row, const PageLayout &layout, const QRectF &place);
    void paintMissing(const BookRow &row, const PageLayout &layout, const QRectF &place);
    void writePlace(GlyphPen &pen, const CellPlace &cell, const QPointF &at) const;
    void paintVoidStamp(const QRectF &place) const;
    void paintStrike(const QRectF &place) const;
    void paintNotes(const PageLayout &layout, int page, const QRectF &place) const;
    domain::Status paintSheetsBehind(const PageLayout &layout, int page);

    Paper &m_paper;
    const BookModel &m_model;
    const BookFrame &m_frame;
    bool m_begun = false;
};

domain::Status BookPainter::freshSheet()
{
    if (m_begun)
        return m_paper.nextPage();
    m_begun = true;
    return {};
}

domain::Status BookPainter::paint(BookPageSource &source)
{
    if (m_model.ends) {
        QYZ_TRY(freshSheet());
        paintCover(m_paper, m_model, m_frame);
    }
    bool any = false;
    while (true) {
        const auto pages = source.next();
        if (!pages)
            return pages.error();
        if (pages->isEmpty())
            break;
        any = true;
        for (const BookPage &page : *pages)
            QYZ_TRY(paintPage(page));
    }
    if (!any)
        return domain::makeError(domain::ErrorCode::Internal, {}, u"a book without pages"_s);
    if (m_model.ends) {
        QYZ_TRY(freshSheet());
        paintLastSheet(m_paper, m_model, m_frame);
    }
    return {};
}

domain::Status BookPainter::paintPage(const BookPage &page)
{
    QYZ_TRY(freshSheet());
    m_frame.paintPage(page.page);
    const QRectF body = BookFrame::body(m_paper, m_model.columns);
    const PageLayout layout = layOutRows(m_paper, m_model.columns, page, body.height());
    QList<QLineF> rules;
    qreal top = body.top();
    for (const RowPlace &row : layout.rows) {
        const QRectF line(body.left(), top, body.width(), row.height);
        const bool missing = row.row != nullptr && row.row->missing;
        if (missing)
            paintMissing(*row.row, layout, line);
        else if (row.row != nullptr)
            paintRow(row, layout, line);
        addRules(rules, m_paper, m_model.columns, line, row.corrections, missing);
        top += row.height;
    }
    paintRules(m_paper, rules);
    paintNotes(layout, page.page,
        QRectF(body.left(), top, body.width(), std::max(0.0, body.bottom() - top)));
    return paintSheetsBehind(layout, page.page);
}

void BookPainter::writePlace(GlyphPen &pen, const CellPlace &cell, const QPointF &at) const
{
    pen.write(cell.text, cell.lines, at);
    if (cell.note == 0)
        return;
    const CellText mark(noteMark(cell.note), m_paper.faces());
    const qreal last = static_cast<qreal>(cell.lines.size() - 1);
    const qreal behind = cell.text.width(cell.lines.constLast()) / pen.ems(1);
    pen.write(mark, {{0, mark.letters().size()}}, at + QPointF(behind, last * pen.pitch()));
}

void BookPainter::paintRow(const RowPlace &row, const PageLayout &layout, const QRectF &place)
{
    const QRectF cells = place.adjusted(0, 0, 0, -row.corrections);
    if (row.row->voided)
        paintVoidStamp(cells);
    const qreal padding = m_paper.dots(cellPadding);
    {
        GlyphPen pen(m_paper, layout.type);
        qreal left = place.left();
        for (qsizetype column = 0; column < row.cells.size(); ++column) {
            writePlace(pen, row.cells.at(column), QPointF(left + padding, place.top() + padding));
            left += m_paper.dots(m_model.columns.at(column).width);
        }
        writePlace(pen, row.strip, QPointF(place.left() + padding, cells.bottom() + padding));
    }
    if (row.row->voided)
        paintStrike(cells);
}

// R10: the number stays empty-handed; nothing is invented for it.
void BookPainter::paintMissing(const BookRow &row, const PageLayout &layout, const QRectF &place)
{
    const qreal padding = m_paper.dots(cellPadding);
    const qreal behind = m_paper.dots(m_model.columns.constFirst().width);
    GlyphPen pen(m_paper, layout.type);
    const CellText number({Paragraph{{row.number, false, true}}}, m_paper.faces());
    pen.write(number, number.lines(pen.ems(behind - 2 * padding)),
        place.topLeft() + QPointF(padding, padding));
    const CellText text({Paragraph{{u"жазба жоқ / записи нет"_s, false, false}}}, m_paper.faces());
    pen.write(text, text.lines(1e6), place.topLeft() + QPointF(behind + padding, padding));
}

/// Under the text, so that what was written stays readable.
void BookPainter::paintVoidStamp(const QRectF &place) const
{
    QPainter &painter = m_paper.painter();
    painter.save();
    QFont font = sansFont(17, true);
    font.setLetterSpacing(QFont::PercentageSpacing, 115);
    painter.setFont(font);
    painter.setPen(QColor(196, 196, 196));
    painter.drawText(place, Qt::AlignCenter | Qt::TextDontClip, u"ЖОЙЫЛДЫ / АННУЛИРОВАНО"_s);
    painter.restore();
}

/// Over everything but the note, which says why.
void BookPainter::paintStrike(const QRectF &place) const
{
    QPainter &painter = m_paper.painter();
    const qreal note = m_paper.dots(m_model.columns.constLast().width);
    painter.setPen(QPen(Qt::black, m_paper.dots(0.25)));
    painter.drawLine(place.bottomLeft(), QPointF(place.right() - note, place.top()));
    painter.setPen(Qt::black);
}

void BookPainter::paintNotes(const PageLayout &layout, int page, const QRectF &place) const
{
    if (layout.notes.isEmpty())
        return;
    const qreal padding = m_paper.dots(cellPadding);
    QPointF at = place.topLeft() + QPointF(padding, 2 * padding);
    GlyphPen pen(m_paper, layout.noteType);
    for (const PageNote &note : layout.notes.first(layout.notesHere)) {
        pen.write(note.text, note.lines, at);
        at.ry() += static_cast<qreal>(note.lines.size()) * pen.pitch();
    }
    if (layout.notesHere == layout.notes.size())
        return;
    const CellText goesOn(notesGoOn(page), m_paper.faces());
    pen.write(goesOn, goesOn.lines(1e6), at);
}

// A note may be longer than a sheet: it goes on on the next one, line by line.
domain::Status BookPainter::paintSheetsBehind(const PageLayout &layout, int page)
{
    if (layout.notesHere == layout.notes.size())
        return {};
    const QRectF body = m_frame.plainBody();
    const qreal pitch = linePitch(m_paper, behindType);
    qreal y = body.bottom() + 1; // no sheet yet
    int sheets = 0;
    for (const PageNote &note : layout.notes.sliced(layout.notesHere)) {
        for (const TextLine &line : note.lines) {
            if (y + pitch > body.bottom()) {
                QYZ_TRY(freshSheet());
                m_frame.paintSheetBehind(page, ++sheets);
                y = body.top();
            }
            GlyphPen(m_paper, behindType).write(note.text, {line}, QPointF(body.left(), y));
            y += pitch;
        }
        y += pitch / 2;
    }
    return {};
}

} // namespace

domain::Status paintBook(const BookModel &model, BookPageSource &pages, QIODevice &out)
{
    if (model.columns.isEmpty())
        return domain::makeError(domain::ErrorCode::Internal, {}, u"a book without columns"_s);
    Paper paper(QPageLayout::Landscape, u"book "_s + model.journal, out);
    const auto frame = BookFrame::of(paper, model);
    if (!frame)
        return frame.error();
    QYZ_TRY(paper.begin());
    const domain::Status painted = BookPainter(paper, model, *frame).paint(pages);
    const domain::Status finished = paper.finish();
    return painted ? finished : painted;
}

} // namespace qyz::print
