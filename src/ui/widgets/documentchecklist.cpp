#include "ui/widgets/documentchecklist.h"

#include "ui/widgets/digitkey.h"
#include "ui/widgets/wrapdelegate.h"

#include <QKeyEvent>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

namespace {

constexpr int codeRole = Qt::UserRole;
constexpr int requiredRole = Qt::UserRole + 1;

} // namespace

DocumentChecklist::DocumentChecklist(QWidget *parent)
    : QListWidget(parent)
{
    m_rows = new WrapDelegate(this);
    setItemDelegate(m_rows);
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setResizeMode(QListView::Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSpacing(1);
    setTabKeyNavigation(false); // Tab leaves the list
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(this, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        const QString code = item->data(codeRole).toString();
        m_kept.removeAll(code);
        if (item->checkState() == Qt::Checked)
            m_kept.append(code);
        Q_EMIT documentsChanged();
    });
}

void DocumentChecklist::setPapers(const domain::ServiceEdition &edition,
    const domain::CaseEdition &papers, domain::Language language)
{
    const int row = currentRow();
    {
        const QSignalBlocker quiet(this);
        clear();
        int place = 0;
        for (const domain::RequiredDocument &paper : papers.documents) {
            const domain::LocalizedText *name = edition.documentName(paper.code);
            QString words = name != nullptr ? name->in(language) : paper.code;
            if (!paper.required)
                words = tr("%1 (optional)").arg(words);
            auto *item = new QListWidgetItem(u"%1  %2"_s.arg(++place).arg(words), this);
            item->setData(codeRole, paper.code);
            item->setData(requiredRole, paper.required);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(m_kept.contains(paper.code) ? Qt::Checked : Qt::Unchecked);
        }
        setCurrentRow(qMin(row, count() - 1));
    }
    fitHeight();
    Q_EMIT documentsChanged();
}

void DocumentChecklist::clearPapers()
{
    clear();
    fitHeight();
    Q_EMIT documentsChanged();
}

QStringList DocumentChecklist::documents() const
{
    QStringList codes;
    for (int i = 0; i < count(); ++i) {
        if (item(i)->checkState() == Qt::Checked)
            codes.append(item(i)->data(codeRole).toString());
    }
    return codes;
}

void DocumentChecklist::setDocuments(const QStringList &codes)
{
    m_kept = codes;
    {
        const QSignalBlocker quiet(this);
        for (int i = 0; i < count(); ++i) {
            const bool marked = codes.contains(item(i)->data(codeRole).toString());
            item(i)->setCheckState(marked ? Qt::Checked : Qt::Unchecked);
        }
    }
    viewport()->update();
    Q_EMIT documentsChanged();
}

QStringList DocumentChecklist::missing() const
{
    QStringList codes;
    for (int i = 0; i < count(); ++i) {
        if (item(i)->data(requiredRole).toBool() && item(i)->checkState() != Qt::Checked)
            codes.append(item(i)->data(codeRole).toString());
    }
    return codes;
}

void DocumentChecklist::toggle(int row)
{
    if (row < 0 || row >= count())
        return;
    setCurrentRow(row);
    const bool marked = item(row)->checkState() == Qt::Checked;
    item(row)->setCheckState(marked ? Qt::Unchecked : Qt::Checked);
}

void DocumentChecklist::markAll()
{
    for (int i = 0; i < count(); ++i) {
        if (item(i)->data(requiredRole).toBool()) // what may be brought is marked by itself
            item(i)->setCheckState(Qt::Checked);
    }
}

void DocumentChecklist::keyPressEvent(QKeyEvent *event)
{
    if (const std::optional<int> digit = digitOfKey(*event)) {
        if (*digit == 0)
            markAll();
        else
            toggle(*digit - 1);
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Space) {
        toggle(currentRow());
        event->accept();
        return;
    }
    QListWidget::keyPressEvent(event);
}

void DocumentChecklist::focusInEvent(QFocusEvent *event)
{
    QListWidget::focusInEvent(event);
    if (currentRow() < 0 && count() > 0)
        setCurrentRow(0);
}

void DocumentChecklist::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    scheduleDelayedItemsLayout(); // rows wrap anew
    fitHeight();
}

void DocumentChecklist::fitHeight()
{
    constexpr int tallest = 320;
    setFixedHeight(qBound(fontMetrics().height() + 10, m_rows->heightOfAll(), tallest));
}

} // namespace qyz::ui
