#include "ui/booktable.h"

#include "ui/bookdelegate.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

using presentation::Column;
using presentation::ColumnSpec;

namespace {

struct Room {
    int least; // letters
    int share; // of what is left over
};

/// Columns whose text has no fixed length.
Room roomOf(Column column)
{
    if (column == Column::Applicant || column == Column::Child)
        return {16, 3};
    return column == Column::State ? Room{11, 2} : Room{10, 2};
}

int letters(const QFontMetrics &metrics, int count)
{
    constexpr int around = 14; // the delegate's margins
    return metrics.horizontalAdvance(QString(count, u'н')) + around;
}

/// `head`: the metrics of the column heads, whose letters are bold.
int leastWidth(Column column, const QFontMetrics &metrics, const QFontMetrics &head)
{
    constexpr int around = 16;
    const QString sample = ColumnSpec::sample(column);
    if (sample.isEmpty())
        return letters(metrics, roomOf(column).least);
    return std::max(
               metrics.horizontalAdvance(sample), head.horizontalAdvance(ColumnSpec::title(column)))
        + around;
}

/// In the order of `columns`; 0: there is no room for the column.
QList<int> columnWidths(const QList<Column> &columns, const QFont &font, int available, bool narrow)
{
    const QFontMetrics metrics(font);
    QFont bold = font;
    bold.setBold(true);
    const QFontMetrics head(bold);
    QList<int> widths;
    int free = available;
    for (const Column column : columns) {
        widths.append(leastWidth(column, metrics, head));
        free -= widths.constLast();
    }
    for (const Column given : {Column::Place, Column::Result}) {
        const qsizetype at = columns.indexOf(given);
        if (at < 0 || (free >= 0 && !narrow))
            continue;
        free += widths.at(at);
        widths[at] = 0;
    }
    // Still too narrow: the hour of the arrival goes, then letters of the state.
    const auto shrink = [&](Column column, int least) {
        const qsizetype at = columns.indexOf(column);
        if (at < 0 || free >= 0)
            return;
        const int taken = qBound(0, widths.at(at) - least, -free);
        widths[at] -= taken;
        free += taken;
    };
    shrink(Column::Registered, letters(metrics, 10));
    shrink(Column::State, letters(metrics, 6));
    if (const qsizetype at = columns.indexOf(Column::Registered); at >= 0 && free < 0) {
        free += widths.at(at); // a piece of a date is worse than none; the open line says it
        widths[at] = 0;
    }
    int shares = 0;
    for (qsizetype at = 0; at < columns.size(); ++at) {
        if (widths.at(at) > 0 && ColumnSpec::sample(columns.at(at)).isEmpty())
            shares += roomOf(columns.at(at)).share;
    }
    for (qsizetype at = 0; at < columns.size() && free > 0; ++at) {
        if (widths.at(at) > 0 && ColumnSpec::sample(columns.at(at)).isEmpty())
            widths[at] += free * roomOf(columns.at(at)).share / shares;
    }
    return widths;
}

} // namespace

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
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
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
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    horizontalHeader()->setMinimumSectionSize(fontMetrics().height());
    const QList<Column> &columns = lines()->columns();
    const QList<int> widths = columnWidths(columns, font(), viewport()->width(), m_narrow);
    for (int at = 0; at < columns.size(); ++at) {
        setColumnHidden(at, widths.at(at) == 0);
        if (widths.at(at) > 0)
            setColumnWidth(at, widths.at(at));
    }
}

void BookTable::setHint(const QString &hint)
{
    m_hint = hint;
    setAccessibleDescription(hint);
    viewport()->update();
}

void BookTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void BookTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_hint.isEmpty() || !model() || model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(themeColours(palette()).muted);
    painter.drawText(
        viewport()->rect().adjusted(24, 0, -24, 0), Qt::AlignCenter | Qt::TextWordWrap, m_hint);
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
