#include "ui/filterbar.h"

#include "presentation/statetext.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

using application::EntryView;

namespace {

struct ViewButton {
    EntryView view;
    const char *name;
};

constexpr std::array<ViewButton, 10> views{
    {{EntryView::All, "allViewButton"}, {EntryView::InWork, "inWorkViewButton"},
        {EntryView::InReview, "inReviewViewButton"}, {EntryView::DueToday, "todayViewButton"},
        {EntryView::Overdue, "overdueViewButton"}, {EntryView::Ready, "readyViewButton"},
        {EntryView::Shelf, "shelfViewButton"}, {EntryView::Expiring, "expiringViewButton"},
        {EntryView::ReceivedToday, "receivedTodayViewButton"},
        {EntryView::Complained, "complainedViewButton"}}};

qint64 countOf(const application::EntryCounts &counts, EntryView view)
{
    switch (view) {
    case EntryView::All:
        return counts.all;
    case EntryView::InWork:
        return counts.inWork;
    case EntryView::InReview:
        return counts.inReview;
    case EntryView::DueToday:
        return counts.dueToday;
    case EntryView::Overdue:
        return counts.overdue;
    case EntryView::Ready:
        return counts.ready;
    case EntryView::Shelf:
        return counts.shelf;
    case EntryView::ReceivedToday:
        return counts.receivedToday;
    case EntryView::Expiring:
        return counts.expiring;
    case EntryView::Complained:
        return counts.complained;
    }
    return 0;
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
    , m_rows(new QGridLayout(this))
{
    setObjectName(u"filterBar"_s);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    for (const ViewButton &made : views) {
        auto *button = new QToolButton(this);
        button->setObjectName(QString::fromLatin1(made.name));
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        m_buttons->addButton(button, static_cast<int>(made.view));
    }
    setView(EntryView::All);
    setDecides(false);
    setExpires(false);
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int id) {
        showSpecial();
        Q_EMIT viewChosen(static_cast<EntryView>(id));
    });
    retranslate();
}

void FilterBar::showCounts(const application::EntryCounts &counts)
{
    m_counts = counts;
    retranslate();
}

EntryView FilterBar::view() const
{
    return static_cast<EntryView>(m_buttons->checkedId());
}

void FilterBar::setView(EntryView view)
{
    m_buttons->button(static_cast<int>(view))->setChecked(true);
    showSpecial();
}

void FilterBar::showSpecial()
{
    // Views of the director's overview: their button is there as long as their list is.
    for (const EntryView view : {EntryView::ReceivedToday, EntryView::Complained}) {
        QAbstractButton *special = m_buttons->button(static_cast<int>(view));
        special->setVisible(special->isChecked());
    }
    arrange();
}

QList<QAbstractButton *> FilterBar::shown() const
{
    QList<QAbstractButton *> buttons;
    for (const ViewButton &made : views) {
        QAbstractButton *button = m_buttons->button(static_cast<int>(made.view));
        if (!button->isHidden())
            buttons.append(button);
    }
    return buttons;
}

int FilterBar::widthInOneRow() const
{
    int width = 0;
    for (const QAbstractButton *button : shown())
        width += button->sizeHint().width();
    return width;
}

// Large letters on a small screen: the views stand in two rows rather than push the book aside.
void FilterBar::arrange()
{
    const QList<QAbstractButton *> buttons = shown();
    const int columns = static_cast<int>(m_twoRows ? (buttons.size() + 1) / 2 : buttons.size());
    for (int at = 0; at < buttons.size(); ++at)
        m_rows->addWidget(buttons.at(at), at / columns, at % columns);
    updateGeometry();
}

QSize FilterBar::sizeHint() const
{
    return {widthInOneRow(), m_rows->totalSizeHint().height()};
}

QSize FilterBar::minimumSizeHint() const
{
    const QList<QAbstractButton *> buttons = shown();
    const qsizetype columns = (buttons.size() + 1) / 2;
    QList<int> widths(columns, 0);
    for (qsizetype at = 0; at < buttons.size(); ++at) {
        int &width = widths[at % columns];
        width = std::max(width, buttons.at(at)->sizeHint().width());
    }
    return {std::accumulate(widths.begin(), widths.end(), 0), m_rows->totalSizeHint().height()};
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (const bool two = width() < widthInOneRow(); two != m_twoRows) {
        m_twoRows = two;
        arrange();
    }
}

void FilterBar::setExpires(bool expires)
{
    m_buttons->button(static_cast<int>(EntryView::Expiring))->setVisible(expires);
    arrange();
}

void FilterBar::setDecides(bool decides)
{
    m_buttons->button(static_cast<int>(EntryView::InReview))->setVisible(decides);
    arrange();
}

void FilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FilterBar::retranslate()
{
    setAccessibleName(tr("Filter"));
    for (const ViewButton &made : views) {
        QAbstractButton *button = m_buttons->button(static_cast<int>(made.view));
        const QString name = presentation::StateText::view(made.view);
        const qint64 count = countOf(m_counts, made.view);
        // The whole book needs no counter; an empty view says nothing either.
        const bool counted = made.view != EntryView::All && count > 0;
        const QString mark = made.view == EntryView::Overdue ? u"●"_s : QString();
        button->setText(counted ? u"%1 %2%3"_s.arg(name, mark).arg(count) : name);
        button->setAccessibleName(counted ? u"%1: %2"_s.arg(name).arg(count) : name);
    }
    m_twoRows = width() < widthInOneRow();
    arrange();
}

} // namespace qyz::ui
