#include "ui/filterbar.h"

#include "presentation/statetext.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

using application::EntryView;

namespace {

struct ViewButton {
    EntryView view;
    const char *name;
};

constexpr std::array<ViewButton, 6> views{
    {{EntryView::All, "allViewButton"}, {EntryView::InWork, "inWorkViewButton"},
        {EntryView::DueToday, "todayViewButton"}, {EntryView::Overdue, "overdueViewButton"},
        {EntryView::Ready, "readyViewButton"}, {EntryView::Shelf, "shelfViewButton"}}};

qint64 countOf(const application::EntryCounts &counts, EntryView view)
{
    switch (view) {
    case EntryView::All:
        return counts.all;
    case EntryView::InWork:
        return counts.inWork;
    case EntryView::DueToday:
        return counts.dueToday;
    case EntryView::Overdue:
        return counts.overdue;
    case EntryView::Ready:
        return counts.ready;
    case EntryView::Shelf:
        return counts.shelf;
    }
    return 0;
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    setObjectName(u"filterBar"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (const ViewButton &made : views) {
        auto *button = new QToolButton(this);
        button->setObjectName(QString::fromLatin1(made.name));
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        m_buttons->addButton(button, static_cast<int>(made.view));
        row->addWidget(button);
    }
    setView(EntryView::All);
    connect(m_buttons, &QButtonGroup::idClicked, this,
        [this](int id) { Q_EMIT viewChosen(static_cast<EntryView>(id)); });
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
}

} // namespace qyz::ui
