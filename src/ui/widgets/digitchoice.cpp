#include "ui/widgets/digitchoice.h"

#include "ui/widgets/digitkey.h"
#include "ui/widgets/wrapdelegate.h"

#include <QKeyEvent>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

DigitChoice::DigitChoice(bool several, QWidget *parent)
    : QListWidget(parent)
    , m_several(several)
{
    m_rows = new WrapDelegate(this);
    setItemDelegate(m_rows);
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setResizeMode(QListView::Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setSpacing(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setSelectionMode(QAbstractItemView::SingleSelection);
    connect(this, &QListWidget::itemChanged, this, &DigitChoice::codesChanged);
    if (!m_several)
        connect(this, &QListWidget::itemSelectionChanged, this, &DigitChoice::codesChanged);
}

void DigitChoice::setChoices(const QList<std::pair<QString, QString>> &choices)
{
    const QStringList chosen = codes();
    {
        const QSignalBlocker quiet(this);
        clear();
        int place = 0;
        for (const auto &[code, words] : choices) {
            auto *item = new QListWidgetItem(u"%1  %2"_s.arg(++place).arg(words), this);
            item->setData(Qt::UserRole, code);
            Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
            item->setFlags(m_several ? flags | Qt::ItemIsUserCheckable : flags);
            if (m_several)
                item->setCheckState(Qt::Unchecked);
        }
    }
    fitHeight();
    setCodes(chosen);
}

void DigitChoice::setMostRows(int rows)
{
    m_mostRows = rows;
    fitHeight();
}

QStringList DigitChoice::codes() const
{
    QStringList chosen;
    if (!m_several) {
        // The cursor alone is no choice: Qt puts it on the first row when the list gets the focus.
        if (const QListWidgetItem *item = selectedItems().value(0))
            chosen.append(item->data(Qt::UserRole).toString());
        return chosen;
    }
    for (int i = 0; i < count(); ++i) {
        if (item(i)->checkState() == Qt::Checked)
            chosen.append(item(i)->data(Qt::UserRole).toString());
    }
    return chosen;
}

void DigitChoice::setCodes(const QStringList &codes)
{
    int row = -1;
    for (int i = 0; i < count(); ++i) {
        const bool chosen = codes.contains(item(i)->data(Qt::UserRole).toString());
        if (m_several)
            item(i)->setCheckState(chosen ? Qt::Checked : Qt::Unchecked);
        else if (chosen && row < 0)
            row = i;
    }
    if (!m_several)
        setCurrentRow(row);
}

void DigitChoice::choose(int row)
{
    if (row < 0 || row >= count())
        return;
    setCurrentRow(row);
    if (m_several) {
        const bool marked = item(row)->checkState() == Qt::Checked;
        item(row)->setCheckState(marked ? Qt::Unchecked : Qt::Checked);
    }
}

void DigitChoice::keyPressEvent(QKeyEvent *event)
{
    if (const std::optional<int> digit = digitOfKey(*event)) {
        if (*digit >= 1 && *digit <= count()) {
            choose(*digit - 1);
            Q_EMIT chosenByDigit();
        }
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Space) {
        if (m_several)
            choose(currentRow());
        event->accept();
        return;
    }
    const bool command = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier);
    if (!command && !event->text().isEmpty() && event->text().at(0).isLetter()) {
        Q_EMIT typed(event->text());
        event->accept();
        return;
    }
    QListWidget::keyPressEvent(event);
}

void DigitChoice::focusInEvent(QFocusEvent *event)
{
    QListWidget::focusInEvent(event);
    if (m_several && currentRow() < 0 && count() > 0)
        setCurrentRow(0); // so that Space and the arrows have a place to start from
}

void DigitChoice::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    scheduleDelayedItemsLayout();
    fitHeight();
}

void DigitChoice::fitHeight()
{
    constexpr int reason = 300;
    const int row = m_rows->sizeHint({}, model()->index(0, 0)).height() + 2 * spacing();
    const int tallest = m_mostRows > 0 && count() > 0
        ? qMin(reason, m_mostRows * row + 2 * frameWidth() + 2)
        : reason;
    setFixedHeight(qBound(fontMetrics().height() + 10, m_rows->heightOfAll(), tallest));
}

} // namespace qyz::ui
