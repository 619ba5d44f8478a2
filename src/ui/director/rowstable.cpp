#include "ui/director/rowstable.h"

#include <QHeaderView>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

RowsTable::RowsTable(QWidget *parent)
    : QTableWidget(parent)
{
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false); // Tab goes on to the form
    setWordWrap(true);
    setShowGrid(false);
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

QString RowsTable::keyOf(int row) const
{
    const QTableWidgetItem *first = item(row, 0);
    return first != nullptr ? first->data(Qt::UserRole).toString() : QString();
}

void RowsTable::showRows(const QStringList &columns, const QList<presentation::SettingRow> &rows)
{
    const QString key = currentRow() < 0 ? QString() : keyOf(currentRow());
    int chosen = currentRow();
    const int scrolled = verticalScrollBar()->value();
    clear();
    setColumnCount(static_cast<int>(columns.size()));
    setRowCount(static_cast<int>(rows.size()));
    setHorizontalHeaderLabels(columns);
    for (int row = 0; row < rowCount(); ++row) {
        const presentation::SettingRow &shown = rows.at(row);
        for (int column = 0; column < columnCount(); ++column) {
            const QString text = shown.cells.value(column);
            auto *item = new QTableWidgetItem(column == 0 && shown.holds ? text + u" ✓"_s : text);
            // A table is heard cell by cell: the heading goes with the value.
            item->setData(Qt::AccessibleTextRole, u"%1: %2"_s.arg(columns.at(column), text));
            item->setData(Qt::UserRole, shown.key);
            if (shown.holds) {
                QFont strong = font();
                strong.setBold(true);
                item->setFont(strong);
            }
            setItem(row, column, item);
        }
    }
    for (int row = 0; row < rowCount(); ++row) {
        if (!key.isEmpty() && rows.at(row).key == key)
            chosen = row; // it may have gone down: somebody was added above it
    }
    resizeRowsToContents(); // a long post wraps, it is not cut off
    if (rowCount() > 0)
        selectRow(std::clamp(chosen, 0, rowCount() - 1));
    verticalScrollBar()->setValue(scrolled);
}

// A row is as high as its text needs in the width there is.
void RowsTable::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    resizeRowsToContents();
}

} // namespace qyz::ui
