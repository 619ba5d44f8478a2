#include "ui/book/journalspage.h"

#include <QEvent>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

JournalsPage::JournalsPage(presentation::DeskContext &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_bar(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"journalsPage"_s);
    m_bar->setObjectName(u"journalsTabBar"_s);
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_stack->setObjectName(u"journalsStack"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 4, 12, 4);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    for (BookSubPage *page : makeBookPages(desk, this))
        addPage(page);
    connect(m_bar, &QTabBar::currentChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        if (isVisible() && current() != nullptr)
            current()->refresh();
    });
    auto *pane = new QShortcut(QKeySequence(Qt::Key_F6), this);
    pane->setContext(Qt::WidgetWithChildrenShortcut);
    connect(pane, &QShortcut::activated, this, &JournalsPage::nextPane);
    connect(pane, &QShortcut::activatedAmbiguously, this, &JournalsPage::nextPane);
    retranslate();
}

// The administrator keeps the program going and sees nothing of the book (R23).
bool JournalsPage::isFor(const application::SignedIn &person)
{
    using enum domain::Duty;
    return person.duties.contains(Registrar) || person.duties.contains(Reviewer)
        || person.duties.contains(Director);
}

QString JournalsPage::title() const
{
    return tr("Journals");
}

void JournalsPage::addPage(BookSubPage *page)
{
    m_pages.append(page);
    // As high as it needs to be, and scrolled where the window is lower than that.
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    m_stack->addWidget(scroll);
    m_bar->addTab(QString());
    connect(page, &BookSubPage::message, this, &JournalsPage::message);
    connect(page, &BookSubPage::bookChanged, this, &JournalsPage::bookChanged);
    connect(page, &BookSubPage::officeChanged, this, &JournalsPage::officeChanged);
    connect(page, &BookSubPage::nothingToLeave, this, &JournalsPage::nothingToLeave);
}

BookSubPage *JournalsPage::current() const
{
    return m_pages.value(m_bar->currentIndex());
}

void JournalsPage::nextPane()
{
    if (m_bar->hasFocus())
        focusWork();
    else
        m_bar->setFocus();
}

void JournalsPage::focusWork()
{
    if (BookSubPage *page = current())
        page->focusWork();
}

void JournalsPage::turnTo(const QString &pageName)
{
    for (int at = 0; at < m_pages.size(); ++at) {
        if (m_pages.at(at)->objectName() == pageName)
            m_bar->setCurrentIndex(at);
    }
    focusWork();
}

void JournalsPage::onTick(const application::OfficeStatus &status)
{
    const QDate today = m_desk.office->schedule.localDate(status.now);
    for (BookSubPage *page : std::as_const(m_pages))
        page->setToday(today);
}

void JournalsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (BookSubPage *page = current())
        page->refresh();
}

void JournalsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void JournalsPage::retranslate()
{
    m_bar->setAccessibleName(tr("Pages of the journals"));
    for (int at = 0; at < m_pages.size(); ++at)
        m_bar->setTabText(at, m_pages.at(at)->title());
}

} // namespace qyz::ui
