#include "print/bookrows.h"

#include "print/printfonts.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace qyz::print {

namespace {

struct TypeSize {
    qreal points;
    int stretch; // percent
};
// 7 points is the smallest that is read without effort; narrower letters before fewer of them.
constexpr std::array<TypeSize, 6> typeSizes{
    {{8.5, 100}, {8, 100}, {7.5, 100}, {7, 100}, {7, 86}, {7, 80}}};
constexpr qreal lowestRow = 8; // millimetres: a line one can write into by hand

QFont fontOf(const TypeSize &size)
{
    QFont font = sansFont(size.points);
    font.setStretch(size.stretch);
    return font;
}

RowPlace needOf(
    Paper &paper, const BookColumns &columns, const application::BookRow *row, const QFont &font)
{
    const qreal padding = paper.dots(cellPadding);
    RowPlace need{paper.dots(lowestRow), 0, false};
    if (row == nullptr)
        return need;
    const auto cells = bookCells(*row);
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const qreal width = paper.dots(columns.at(column).width) - 2 * padding;
        const CellText text(cells.at(column), font, width, paper.device());
        need.height = std::max(need.height, text.height() + 2 * padding);
        need.breaksWords = need.breaksWords || text.breaksWords();
    }
    const CellContent corrections = bookCorrections(*row);
    if (!corrections.isEmpty()) {
        const qreal width = paper.dots(bookWidth(columns)) - 2 * padding;
        need.corrections =
            CellText(corrections, font, width, paper.device()).height() + 2 * padding;
        need.height += need.corrections;
    }
    return need;
}

qreal total(const QList<RowPlace> &rows)
{
    return std::accumulate(rows.begin(), rows.end(), 0.0,
        [](qreal sum, const RowPlace &row) { return sum + row.height; });
}

bool breaksWords(const QList<RowPlace> &rows)
{
    return std::any_of(
        rows.begin(), rows.end(), [](const RowPlace &row) { return row.breaksWords; });
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

/// The last resort: what is above the lowest height is cut in proportion.
void squeeze(Paper &paper, QList<RowPlace> &rows, qreal height)
{
    const qreal lowest = paper.dots(lowestRow);
    const qreal fixed = lowest * static_cast<qreal>(rows.size());
    qreal above = 0;
    for (const RowPlace &row : rows)
        above += row.height - lowest - row.corrections;
    qreal strips = total(rows) - above - fixed;
    // Corrections stay whole as long as they leave half of the page to the lines themselves.
    const qreal stripShare = std::min(1.0, (height - fixed) / 2 / std::max(strips, 1.0));
    strips *= stripShare;
    const qreal share = (height - fixed - strips) / above;
    for (RowPlace &row : rows) {
        const qreal text = lowest + (row.height - lowest - row.corrections) * share;
        row.corrections *= stripShare;
        row.height = text + row.corrections;
    }
}

} // namespace

// The largest type in which everything fits and no word is torn; else the smallest.
PageLayout layOutRows(
    Paper &paper, const BookColumns &columns, const application::BookPage &page, qreal height)
{
    PageLayout layout;
    for (const TypeSize &size : typeSizes) {
        layout.font = fontOf(size);
        layout.rows.clear();
        for (int place = 1; place <= page.rowsPerPage; ++place)
            layout.rows.append(needOf(paper, columns, rowAt(page, place), layout.font));
        if (total(layout.rows) <= height && !breaksWords(layout.rows))
            break;
    }
    if (total(layout.rows) <= height)
        spread(layout.rows, height);
    else
        squeeze(paper, layout.rows, height);
    return layout;
}

const application::BookRow *rowAt(const application::BookPage &page, int place)
{
    const auto found = std::find_if(page.rows.begin(), page.rows.end(),
        [place](const application::BookRow &row) { return row.row == place; });
    return found == page.rows.end() ? nullptr : &*found;
}

} // namespace qyz::print
