#include "ui/booktable.h"

#include "ui/bookdelegate.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

using presentation::Column;
using presentation::ColumnSpec;

BookTable::BookTable(QWidget *parent)
    : QTableView(parent)
{
    setObjectName(u"bookTable"_s);
    setItemDelegate(new BookDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    connect(this, &QTableView::clicked, this, [this] {
        if (const auto line = currentLine())
            Q_EMIT lineWanted(*line);
    });
}

presentation::LineTableModel *BookTable::lines() const
{
    return qobject_cast<presentation::LineTableModel *>(model());
}

void BookTable::showModel(presentation::LineTableModel *shown)
{
    if (model() == shown)
        return;
    QItemSelectionModel *old = selectionModel();
    setModel(shown);
    delete old;
    fitColumns();
}

void BookTable::setNarrow(bool narrow)
{
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    fitColumns();
}

void BookTable::fitColumns()
{
    if (!lines())
        return;
    const QFontMetrics metrics = fontMetrics();
    verticalHeader()->setDefaultSectionSize(metrics.height() + 12);
    const QList<Column> &columns = lines()->columns();
    for (int at = 0; at < columns.size(); ++at) {
        const QString sample = ColumnSpec::sample(columns.at(at));
        const bool hidden =
            m_narrow && (columns.at(at) == Column::Result || columns.at(at) == Column::Place);
        setColumnHidden(at, hidden);
        if (sample.isEmpty()) {
            horizontalHeader()->setSectionResizeMode(at, QHeaderView::Stretch);
            continue;
        }
        horizontalHeader()->setSectionResizeMode(at, QHeaderView::Interactive);
        setColumnWidth(at, metrics.horizontalAdvance(sample) + 16);
    }
}

std::optional<domain::LineRef> BookTable::currentLine() const
{
    return domain::LineRef::parse(
        currentIndex().data(presentation::LineTableModel::LineRole).toString());
}

void BookTable::selectRow(int row)
{
    if (!model() || row < 0 || row >= model()->rowCount())
        return;
    setCurrentIndex(model()->index(row, 0));
    scrollTo(currentIndex());
}

void BookTable::keyPressEvent(QKeyEvent *event)
{
    const bool chord =
        event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (const auto line = currentLine(); line && !chord) {
            Q_EMIT lineWanted(*line);
            return;
        }
    }
    const QString text = event->text();
    if (!chord && !text.isEmpty() && text.at(0).isPrint() && !text.at(0).isSpace()) {
        Q_EMIT typed(text);
        return;
    }
    // Home and End mean the first and last line, not the first and last column.
    if (!chord && model() && (event->key() == Qt::Key_Home || event->key() == Qt::Key_End)) {
        selectRow(event->key() == Qt::Key_Home ? 0 : model()->rowCount() - 1);
        return;
    }
    QTableView::keyPressEvent(event);
}

void BookTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitColumns();
}

} // namespace qyz::ui
