// Paints a line of the book as in the paper one: overdue in red and with a mark, corrections and
// voided lines struck through, letters that a search found on a marked ground.
#pragma once

#include <QStyledItemDelegate>

namespace qyz::ui {

class BookDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace qyz::ui
