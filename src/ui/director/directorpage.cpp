#include "ui/director/directorpage.h"

#include "presentation/errortext.h"
#include "ui/director/overviewpage.h"
#include "ui/director/peoplepage.h"
#include "ui/director/settingpage.h"

#include <QEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

using application::SettingKind;

DirectorPage::DirectorPage(presentation::DeskContext &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_directs(desk.person.duties.contains(domain::Duty::Director))
    , m_presenter(desk)
    , m_bar(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(u"directorPage"_s);
    m_bar->setObjectName(u"directorTabBar"_s);
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_pages->setObjectName(u"directorStack"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 4, 12, 4);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_pages, 1);
    if (m_directs) {
        addOverview();
        for (const SettingKind kind : {SettingKind::Hours, SettingKind::Exception,
                 SettingKind::SchoolHolidays, SettingKind::Edition})
            addSetting(kind);
    }
    addSetting(SettingKind::Calendar);
    addPeople();
    connect(m_bar, &QTabBar::currentChanged, this, &DirectorPage::showPage);
    connect(&m_presenter, &presentation::OverviewPresenter::failed, this,
        [this](const domain::Error &error) {
            Q_EMIT message(presentation::errorText(error, m_desk.language), true);
        });
    addKeys();
    retranslate();
}

bool DirectorPage::isFor(const application::SignedIn &person)
{
    return person.duties.contains(domain::Duty::Director)
        || person.duties.contains(domain::Duty::Administrator);
}

QString DirectorPage::title() const
{
    return m_directs ? tr("Director") : tr("Settings");
}

void DirectorPage::addOverview()
{
    m_overview = new OverviewPage(m_desk, m_presenter, this);
    m_pages->addWidget(m_overview);
    m_bar->addTab(QString());
    connect(m_overview, &OverviewPage::listWanted, this, &DirectorPage::listWanted);
    // The pages of the settings have an Esc of their own.
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), m_overview);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &DirectorPage::nothingToLeave);
}

void DirectorPage::addSetting(SettingKind kind)
{
    auto *page = new SettingPage(m_desk, kind, this);
    m_settings.append(page);
    m_pages->addWidget(page);
    m_bar->addTab(QString());
    connect(page, &SettingPage::officeChanged, this, [this] {
        for (SettingPage *other : std::as_const(m_settings))
            other->showRows();
        Q_EMIT officeChanged();
    });
}

void DirectorPage::addPeople()
{
    m_people = new PeoplePage(m_desk, this);
    m_pages->addWidget(m_people);
    m_bar->addTab(QString());
    connect(m_people, &PeoplePage::officeChanged, this, &DirectorPage::officeChanged);
}

void DirectorPage::addKeys()
{
    auto *pane = new QShortcut(QKeySequence(Qt::Key_F6), this);
    pane->setContext(Qt::WidgetWithChildrenShortcut);
    connect(pane, &QShortcut::activated, this, &DirectorPage::nextPane);
    connect(pane, &QShortcut::activatedAmbiguously, this, &DirectorPage::nextPane);
}

void DirectorPage::showPage(int index)
{
    m_pages->setCurrentIndex(index);
    if (m_overview != nullptr && m_pages->currentWidget() == m_overview)
        m_presenter.refresh();
}

void DirectorPage::nextPane()
{
    if (m_bar->hasFocus())
        focusWork();
    else
        m_bar->setFocus();
}

void DirectorPage::focusWork()
{
    QWidget *page = m_pages->currentWidget();
    if (page == m_overview)
        m_overview->focusWork();
    else if (page == m_people)
        m_people->focusWork();
    else
        static_cast<SettingPage *>(page)->focusWork();
}

void DirectorPage::onTick(const application::OfficeStatus &status)
{
    const QDate today = m_desk.office->schedule.localDate(status.now);
    for (SettingPage *page : std::as_const(m_settings))
        page->setToday(today);
    m_people->setToday(today);
    if (m_overview != nullptr && m_overview->isVisible())
        m_presenter.refresh();
}

void DirectorPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showPage(m_bar->currentIndex());
}

void DirectorPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DirectorPage::retranslate()
{
    m_bar->setAccessibleName(tr("Director's pages"));
    int at = 0;
    if (m_overview != nullptr)
        m_bar->setTabText(at++, tr("Overview"));
    for (const SettingPage *page : std::as_const(m_settings))
        m_bar->setTabText(at++, page->title());
    m_bar->setTabText(at, tr("People"));
}

} // namespace qyz::ui
