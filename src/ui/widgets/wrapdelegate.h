// Rows of our short lists: the whole text, wrapped, never cut off, and a check box whose frame is
// seen on a dark ground too.
#pragma once

#include <QStyledItemDelegate>

class QListView;

namespace qyz::ui {

class WrapDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// Belongs to the view and measures with its width.
    explicit WrapDelegate(QListView *view);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// What all rows need together, with the frame of the view.
    int heightOfAll() const;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    QListView *m_view;
};

} // namespace qyz::ui
