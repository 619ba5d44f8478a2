#include "ui/bookdelegate.h"

#include "presentation/linetablemodel.h"
#include "ui/theme.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

using presentation::Column;
using presentation::LineTableModel;
using presentation::TextRun;

namespace {

struct CellInk {
    QColor colour;
    bool struck = false;
    bool mark = false; // a full circle before the text
};

QColor stateColour(domain::LineState state, const ThemeColours &colours, const QColor &plain)
{
    switch (state) {
    case domain::LineState::Registered:
    case domain::LineState::InReview:
    case domain::LineState::Returned:
        return plain;
    case domain::LineState::Approved:
    case domain::LineState::ResultReady:
        return colours.done;
    case domain::LineState::Refused:
    case domain::LineState::NotAccepted:
        return colours.attention;
    case domain::LineState::HandedOver:
    case domain::LineState::Withdrawn:
    case domain::LineState::Voided:
    case domain::LineState::OnPaper:
        return colours.muted;
    }
    return plain;
}

Column columnOf(const QModelIndex &index)
{
    const auto *model = qobject_cast<const LineTableModel *>(index.model());
    return model ? model->columns().at(index.column()) : Column::Number;
}

CellInk inkOf(const QModelIndex &index, const QPalette &palette)
{
    const ThemeColours &colours = themeColours(palette);
    CellInk ink{palette.color(QPalette::Text)};
    const bool voided = index.data(LineTableModel::VoidedRole).toBool();
    const Column column = columnOf(index);
    if (voided) {
        ink.colour = colours.muted;
        // The number stays readable and the state says why the rest is struck through.
        ink.struck = column != Column::Number && column != Column::State;
    } else if (column == Column::Due && index.data(LineTableModel::OverdueRole).toBool()) {
        ink.colour = colours.overdue;
        ink.mark = true;
    } else if (column == Column::State) {
        ink.colour = stateColour(
            static_cast<domain::LineState>(index.data(LineTableModel::StateRole).toInt()), colours,
            ink.colour);
    } else if (column == Column::Place || !index.data(LineTableModel::LoadedRole).toBool()) {
        ink.colour = colours.muted;
    }
    return ink;
}

/// Draws at the left of `area` and takes away what it used.
void drawRun(QPainter &painter, QRect &area, const QString &text)
{
    if (text.isEmpty() || area.width() <= 0)
        return;
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width());
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft, shown);
    area.setLeft(area.left() + painter.fontMetrics().horizontalAdvance(text));
}

void drawGround(QPainter &painter, const QRect &area, const QString &text,
    const QList<TextRun> &found, const QColor &ground)
{
    const QFontMetrics metrics = painter.fontMetrics();
    for (const TextRun &run : found) {
        const int left = area.left() + metrics.horizontalAdvance(text.left(run.from));
        const int right = area.left() + metrics.horizontalAdvance(text.left(run.from + run.length));
        const QRect box(
            left, area.center().y() - metrics.height() / 2, right - left, metrics.height());
        painter.fillRect(box.intersected(area), ground);
    }
}

} // namespace

void BookDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    cell.state &= ~QStyle::State_HasFocus; // the whole row is chosen, not one cell of it
    const ThemeColours &colours = themeColours(cell.palette);
    QStyle *style = cell.widget->style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    painter->save();
    painter->setPen(colours.line);
    painter->drawLine(cell.rect.bottomLeft(), cell.rect.bottomRight());
    const CellInk ink = inkOf(index, cell.palette);
    QFont struck = cell.font;
    struck.setStrikeOut(true);
    QRect area = cell.rect.adjusted(6, 0, -6, 0);
    painter->setFont(cell.font);
    if (ink.mark) {
        painter->setPen(ink.colour);
        drawRun(*painter, area, u"● "_s);
    }
    const QString old = index.data(LineTableModel::OldTextRole).toString();
    if (!old.isEmpty()) {
        painter->setFont(struck);
        painter->setPen(colours.muted);
        drawRun(*painter, area, old);
        painter->setFont(cell.font);
        drawRun(*painter, area, u" "_s);
    }
    drawGround(*painter, area, text, index.data(LineTableModel::MatchRole).value<QList<TextRun>>(),
        colours.highlight);
    painter->setFont(ink.struck ? struck : cell.font);
    painter->setPen(ink.colour);
    if (cell.displayAlignment & Qt::AlignRight)
        painter->drawText(area, Qt::AlignVCenter | Qt::AlignRight, text);
    else
        drawRun(*painter, area, text);
    painter->restore();
}

QSize BookDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index)
        .expandedTo({0, option.fontMetrics.height() + 12});
}

} // namespace qyz::ui
