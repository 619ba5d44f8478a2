#include "ui/widgets/wrapdelegate.h"

#include <QListView>
#include <QStyle>

namespace qyz::ui {

WrapDelegate::WrapDelegate(QListView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
{
}

void WrapDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    // The style's frame of the current row looks like a button: a ground is quieter.
    if (option->state.testFlag(QStyle::State_HasFocus)) {
        option->state.setFlag(QStyle::State_HasFocus, false);
        option->backgroundBrush = option->palette.brush(QPalette::Highlight);
    }
    // The style draws the frame of a check box from the window's colour, darkened: on a dark ground
    // that cannot be seen.
    constexpr int halfLight = 128;
    if (option->palette.color(QPalette::Base).lightness() < halfLight)
        option->palette.setColor(QPalette::Window, option->palette.color(QPalette::Text));
}

QSize WrapDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QStyle *style = m_view->style();
    constexpr int margins = 16; // of the style around text and check box
    int width = m_view->viewport()->width() - 2 * m_view->spacing() - margins;
    if (index.data(Qt::CheckStateRole).isValid())
        width -= style->pixelMetric(QStyle::PM_IndicatorWidth, &option, m_view) + margins / 2;
    const QFontMetrics metrics(m_view->font());
    const QRect text = metrics.boundingRect(QRect(0, 0, qMax(width, 50), 10000),
        Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, index.data().toString());
    constexpr int air = 4;
    return {qMax(width, 50), text.height() + air};
}

int WrapDelegate::heightOfAll() const
{
    QStyleOptionViewItem option;
    int height = 2 * m_view->frameWidth() + 2;
    const int rows = m_view->model() != nullptr ? m_view->model()->rowCount() : 0;
    for (int row = 0; row < rows; ++row)
        height += sizeHint(option, m_view->model()->index(row, 0)).height() + 2 * m_view->spacing();
    return height;
}

} // namespace qyz::ui
