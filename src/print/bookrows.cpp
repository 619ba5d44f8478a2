#include "print/bookrows.h"

#include "print/booknotes.h"
#include "print/glyphpen.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>

namespace qyz::print {

namespace {

// 7 points is the smallest that is read without effort; narrower letters before fewer of them.
constexpr std::array<TypeSize, 6> typeSizes{
    {{8.5, 1}, {8, 1}, {7.5, 1}, {7, 1}, {7, 0.86}, {7, 0.8}}};
constexpr TypeSize smallest = typeSizes.back();
constexpr TypeSize noteType{7, 0.9};
constexpr TypeSize smallNoteType{6, 0.8};
constexpr qreal lowestRow = 8; // millimetres: a line one can write into by hand
// What is longer than this in the smallest type goes to a note and lets the page keep its type.
constexpr qsizetype longCell = 14;
constexpr qsizetype longStrip = 8;
constexpr qsizetype beginning = 4; // lines of a long text that stay in the cell
constexpr qsizetype unlimited = std::numeric_limits<qsizetype>::max();

/// How many lines a text may have before it goes to a note.
struct Limits {
    qsizetype cell = unlimited;
    qsizetype strip = unlimited;
};

struct RowTexts {
    const application::BookRow *row = nullptr;
    QList<CellText> cells;
    CellText strip;
};

const application::BookRow *rowAt(const application::BookPage &page, int place)
{
    const auto found = std::find_if(page.rows.begin(), page.rows.end(),
        [place](const application::BookRow &row) { return row.row == place; });
    return found == page.rows.end() ? nullptr : &*found;
}

class PageLayouter {
public:
    PageLayouter(
        Paper &paper, const BookColumns &columns, const application::BookPage &page, qreal height)
        : m_paper(paper)
        , m_columns(columns)
        , m_height(height)
        , m_padding(paper.dots(cellPadding))
        , m_lowest(std::min(paper.dots(lowestRow), 0.6 * height / page.rowsPerPage))
    {
        for (int place = 1; place <= page.rowsPerPage; ++place)
            m_rows.append(textsOf(rowAt(page, place)));
    }

    PageLayout layOut();

private:
    RowTexts textsOf(const application::BookRow *row) const;
    bool tearsAWord(const TypeSize &type) const;
    bool fits(const PageLayout &layout) const;
    PageLayout laid(const TypeSize &type, const TypeSize &notes, const Limits &limits) const;
    RowPlace laidRow(const RowTexts &texts, PageLayout &layout, const Limits &limits) const;
    CellPlace placed(const CellText &text, qreal width, const TypeSize &type, qsizetype limit,
        qsizetype limitOfLong, qsizetype length) const;
    void addNote(
        PageLayout &layout, CellPlace &place, const RowTexts &texts, qsizetype column) const;
    PageLayout withSheetBehind() const;

    qreal ems(qsizetype column, const TypeSize &type) const
    {
        const qreal width = column < 0 ? bookWidth(m_columns) : m_columns.at(column).width;
        return emsIn(m_paper, type, m_paper.dots(width) - 2 * m_padding);
    }
    static qreal total(const PageLayout &layout)
    {
        return std::accumulate(layout.rows.begin(), layout.rows.end(), 0.0,
            [](qreal sum, const RowPlace &row) { return sum + row.height; });
    }

    Paper &m_paper;
    const BookColumns &m_columns;
    qreal m_height;
    qreal m_padding;
    qreal m_lowest;
    QList<RowTexts> m_rows;
};

RowTexts PageLayouter::textsOf(const application::BookRow *row) const
{
    RowTexts texts;
    texts.row = row;
    if (row == nullptr)
        return texts;
    for (const CellContent &cell : bookCells(*row))
        texts.cells.append(CellText(cell, m_paper.faces()));
    texts.strip = CellText(bookCorrections(*row), m_paper.faces());
    return texts;
}

/// A word that would be torn in the smallest type as well is no reason to make the type smaller.
bool PageLayouter::tearsAWord(const TypeSize &type) const
{
    for (const RowTexts &texts : m_rows) {
        for (qsizetype column = 0; column < texts.cells.size(); ++column) {
            const qreal widest = texts.cells.at(column).widest();
            if (widest > ems(column, type) && widest <= ems(column, smallest))
                return true;
        }
    }
    return false;
}

CellPlace PageLayouter::placed(const CellText &text, qreal width, const TypeSize &type,
    qsizetype limit, qsizetype limitOfLong, qsizetype length) const
{
    CellPlace place;
    place.text = text;
    const qreal dots = m_paper.dots(width) - 2 * m_padding;
    place.lines = text.lines(emsIn(m_paper, type, dots));
    if (place.lines.size() > limitOfLong && text.lineCount(emsIn(m_paper, smallest, dots)) > length)
        limit = std::min(limit, limitOfLong);
    if (place.lines.size() > limit) {
        place.lines.resize(limit);
        place.note = -1; // gets its number when its row is known
    }
    return place;
}

void PageLayouter::addNote(
    PageLayout &layout, CellPlace &place, const RowTexts &texts, qsizetype column) const
{
    PageNote note;
    note.number = static_cast<int>(layout.notes.size()) + 1;
    place.note = note.number;
    TextLine &last = place.lines.last();
    const CellText mark(noteMark(note.number), m_paper.faces());
    const qreal left = ems(column, layout.type) - mark.widest();
    last = place.text.lineFrom(last.from, std::max(left, 0.5));
    const CellContent content = column < 0
        ? correctionsNote(note.number, *texts.row, bookCorrections(*texts.row))
        : cellNote(note.number, *texts.row, m_columns.at(column), bookCells(*texts.row).at(column));
    note.text = CellText(content, m_paper.faces());
    note.lines = note.text.lines(ems(-1, layout.noteType));
    layout.notes.append(note);
}

RowPlace PageLayouter::laidRow(
    const RowTexts &texts, PageLayout &layout, const Limits &limits) const
{
    RowPlace place;
    place.row = texts.row;
    place.height = m_lowest;
    const qreal pitch = linePitch(m_paper, layout.type);
    for (qsizetype column = 0; column < texts.cells.size(); ++column) {
        const CellText &text = texts.cells.at(column);
        CellPlace cell = placed(text, m_columns.at(column).width, layout.type, limits.cell,
            std::min(beginning, limits.cell), longCell);
        if (cell.note != 0)
            addNote(layout, cell, texts, column);
        const auto lines = static_cast<qreal>(cell.lines.size());
        place.height = std::max(place.height, lines * pitch + 2 * m_padding);
        place.cells.append(cell);
    }
    if (texts.strip.isEmpty())
        return place;
    place.strip =
        placed(texts.strip, bookWidth(m_columns), layout.type, limits.strip, 1, longStrip);
    if (place.strip.note != 0)
        addNote(layout, place.strip, texts, -1);
    place.corrections = static_cast<qreal>(place.strip.lines.size()) * pitch + 2 * m_padding;
    place.height += place.corrections;
    return place;
}

PageLayout PageLayouter::laid(
    const TypeSize &type, const TypeSize &notes, const Limits &limits) const
{
    PageLayout layout;
    layout.type = type;
    layout.noteType = notes;
    for (const RowTexts &texts : m_rows)
        layout.rows.append(laidRow(texts, layout, limits));
    layout.notesHere = layout.notes.size();
    return layout;
}

bool PageLayouter::fits(const PageLayout &layout) const
{
    return total(layout) + notesHeight(m_paper, layout, layout.notes.size()) <= m_height;
}

/// The notes do not fit under the lines, however short those are: then the lines keep what they
/// can hold, and a sheet behind the page has the notes that find no place.
PageLayout PageLayouter::withSheetBehind() const
{
    PageLayout layout;
    for (qsizetype limit = longCell; limit >= 1; --limit) {
        layout = laid(smallest, noteType, {limit, (limit + 3) / 4});
        if (total(layout) + notesHeight(m_paper, layout, 0) <= m_height)
            break;
    }
    const qreal left = m_height - total(layout);
    layout.notesHere = 0;
    while (layout.notesHere < layout.notes.size()
        && notesHeight(m_paper, layout, layout.notesHere + 1) <= left)
        ++layout.notesHere;
    for (qsizetype at = layout.notesHere; at < layout.notes.size(); ++at)
        layout.notes[at].lines = layout.notes.at(at).text.lines(ems(-1, behindType));
    return layout;
}

// The largest type in which everything fits and no word is torn; then shorter beginnings of the
// longest texts.
PageLayout PageLayouter::layOut()
{
    for (const TypeSize &type : typeSizes) {
        const bool last = type.stretch <= smallest.stretch;
        if (!last && tearsAWord(type))
            continue;
        PageLayout layout = laid(type, noteType, {});
        if (fits(layout))
            return layout;
    }
    for (const TypeSize &notes : {noteType, smallNoteType}) {
        // Fewer lines than that only where else a sheet behind would be needed.
        const qsizetype least = notes.points < noteType.points ? 1 : beginning;
        for (qsizetype limit = longCell; limit >= least; --limit) {
            PageLayout layout = laid(smallest, notes, {limit, (limit + 3) / 4});
            if (fits(layout))
                return layout;
        }
    }
    return withSheetBehind();
}

/// Rows are alike where they can be; only those that need more are taller.
void spread(QList<RowPlace> &rows, qreal height)
{
    QList<qreal> needs;
    for (const RowPlace &row : rows)
        needs.append(row.height);
    std::sort(needs.begin(), needs.end(), std::greater<>());
    qreal left = height;
    auto others = static_cast<qreal>(needs.size());
    for (const qreal need : needs) {
        if (need <= left / others)
            break;
        left -= need;
        others -= 1;
    }
    const qreal share = others > 0 ? left / others : 0;
    for (RowPlace &row : rows)
        row.height = std::max(row.height, share);
}

} // namespace

qreal notesHeight(const Paper &paper, const PageLayout &layout, qsizetype count)
{
    if (layout.notes.isEmpty())
        return 0;
    qsizetype lines = count < layout.notes.size() ? 1 : 0;
    for (const PageNote &note : layout.notes.first(count))
        lines += note.lines.size();
    return static_cast<qreal>(lines) * linePitch(paper, layout.noteType)
        + 4 * paper.dots(cellPadding);
}

PageLayout layOutRows(
    Paper &paper, const BookColumns &columns, const application::BookPage &page, qreal height)
{
    PageLayout layout = PageLayouter(paper, columns, page, height).layOut();
    spread(layout.rows, height - notesHeight(paper, layout, layout.notesHere));
    return layout;
}

} // namespace qyz::print
