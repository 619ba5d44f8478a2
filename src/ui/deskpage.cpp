#include "ui/deskpage.h"

#include "domain/journal/papercode.h"
#include "presentation/deskduties.h"
#include "presentation/errortext.h"
#include "presentation/localized.h"
#include "ui/accountpage.h"
#include "ui/book/journalspage.h"
#include "ui/director/directorpage.h"
#include "ui/headerbar.h"
#include "ui/inspectionbanner.h"
#include "ui/keyspage.h"
#include "ui/reminderpanel.h"
#include "ui/servicetab.h"
#include "ui/statusline.h"
#include "ui/tabmarks.h"

#include <QEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

DeskPage::DeskPage(
    presentation::DeskContext desk, const WindowLook &look, int idleMinutes, QWidget *parent)
    : QWidget(parent)
    , m_desk(std::move(desk))
    , m_status(m_desk, nullptr)
    , m_header(new HeaderBar(m_desk, look, idleMinutes, this))
    , m_bar(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
    , m_keys(new KeysPage(this))
    , m_account(new AccountPage(m_desk, this))
    , m_reminders(new ReminderPanel(this))
    , m_line(new StatusLine(m_desk, m_status, this))
{
    setObjectName(u"deskPage"_s);
    build();
    addTabs();
    addKeys();
    connectHeader();
    connect(&m_status, &presentation::StatusPresenter::ticked, this, &DeskPage::onTick);
    connect(&m_status, &presentation::StatusPresenter::bookBroken, this, &DeskPage::renewOffice);
    connect(m_keys, &KeysPage::left, this, &DeskPage::hideKeys);
    connect(m_account, &AccountPage::left, this, &DeskPage::hideKeys);
    connect(m_account, &AccountPage::done, this, [this](const QString &text) {
        hideKeys();
        m_line->showMessage(text, false);
    });
    connect(m_reminders, &ReminderPanel::viewWanted, this, &DeskPage::openView);
    retranslate();
}

// Presenters of the tabs hold the context, so the pages go before it does.
DeskPage::~DeskPage()
{
    delete m_pages;
}

void DeskPage::build()
{
    m_bar->setObjectName(u"serviceTabBar"_s);
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setUsesScrollButtons(true);
    m_pages->setObjectName(u"serviceStack"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_bar);
    column->addWidget(new InspectionBanner(m_status, this));
    column->addWidget(m_reminders);
    column->addWidget(m_pages, 1);
    column->addWidget(m_line);
}

void DeskPage::connectHeader()
{
    connect(m_header, &HeaderBar::languageChosen, this, &DeskPage::languageChosen);
    connect(m_header, &HeaderBar::lookChosen, this, &DeskPage::lookChosen);
    connect(m_header, &HeaderBar::keysWanted, this, &DeskPage::showKeys);
    connect(m_header, &HeaderBar::passportWanted, this, &DeskPage::showPassport);
    connect(m_header, &HeaderBar::lockWanted, this, &DeskPage::lockWanted);
    connect(m_header, &HeaderBar::switchUserWanted, this, &DeskPage::switchUserWanted);
    connect(m_header, &HeaderBar::quitWanted, this, &DeskPage::quitWanted);
    connect(m_header, &HeaderBar::passwordWanted, this, &DeskPage::showAccount);
    connect(m_header, &HeaderBar::idleMinutesChosen, this, &DeskPage::idleMinutesChosen);
}

void DeskPage::addTabs()
{
    m_tabs = makeTabs(m_desk, m_pages);
    for (int at = 0; at < m_tabs.size(); ++at) {
        m_pages->addWidget(m_tabs.at(at).page);
        m_bar->addTab(QString());
        m_marks.append(new TabMarks(m_tabs.at(at).service->code, m_bar));
        ServiceTab *tab = m_tabs.at(at).tab;
        if (tab == nullptr)
            continue;
        connect(
            &tab->presenter(), &presentation::ServiceTabPresenter::countsChanged, this, [this, at] {
                showCounts(at);
                showReminders();
            });
        connect(tab, &ServiceTab::nothingToLeave, m_reminders, &ReminderPanel::dismiss);
        connect(tab, &ServiceTab::workBegan, m_reminders, &ReminderPanel::dismiss);
        connect(tab, &ServiceTab::otherLineWanted, this, &DeskPage::openLine);
        connect(tab, &ServiceTab::otherLineActed, this, &DeskPage::onOtherLineActed);
        connect(tab, &ServiceTab::message, m_line, &StatusLine::showMessage);
    }
    if (DirectorPage::isFor(m_desk.person))
        addDirector();
    addJournals();
    m_pages->addWidget(m_keys);
    m_pages->addWidget(m_account);
    connect(m_bar, &QTabBar::currentChanged, this, &DeskPage::showTab);
    connect(m_bar, &QTabBar::tabBarClicked, this, &DeskPage::showTab);
}

void DeskPage::addDirector()
{
    m_director = new DirectorPage(m_desk, m_pages);
    m_pages->addWidget(m_director);
    m_bar->insertTab(static_cast<int>(m_tabs.size()), QString());
    connect(m_director, &DirectorPage::listWanted, this, &DeskPage::openList);
    connect(m_director, &DirectorPage::nothingToLeave, m_reminders, &ReminderPanel::dismiss);
    connect(m_director, &DirectorPage::officeChanged, this, &DeskPage::onOfficeChanged);
    connect(m_director, &DirectorPage::message, m_line, &StatusLine::showMessage);
    auto *key = new QShortcut(this);
    // В stands on the key of D on the Russian and Kazakh layouts.
    key->setKeys({QKeySequence(Qt::CTRL | Qt::Key_D), QKeySequence(u"Ctrl+В"_s)});
    const auto choose = [this] {
        m_bar->setCurrentIndex(static_cast<int>(m_tabs.size()));
        showTab(m_bar->currentIndex());
    };
    connect(key, &QShortcut::activated, this, choose);
    connect(key, &QShortcut::activatedAmbiguously, this, choose);
}

bool DeskPage::isDirectorTab(int index) const
{
    return m_director != nullptr && index == m_tabs.size();
}

void DeskPage::wake()
{
    m_status.start();
    showOwnTabs();
    showTab(m_bar->currentIndex());
}

// R23: nobody is shown a journal he has no duty in; the keys of the others stay what they are.
void DeskPage::showOwnTabs()
{
    for (int at = 0; at < m_tabs.size(); ++at) {
        const MadeTab &made = m_tabs.at(at);
        const bool own = made.tab == nullptr
            || presentation::serves(m_desk, made.service->journal.code, m_today);
        if (m_bar->isTabVisible(at) != own)
            m_bar->setTabVisible(at, own);
    }
}

QString DeskPage::notOwn(const QString &journal) const
{
    using enum domain::Duty;
    return presentation::errorText(
        domain::makeError(domain::ErrorCode::NoRight,
            {m_desk.office->whoMay({Registrar, Reviewer, Director}, journal, m_today)}),
        m_desk.language);
}

// What was settled about him since: duties, hours, holidays, the calendar.
void DeskPage::renew(const application::SignedIn &person, const application::Office &office)
{
    m_desk.person = person;
    m_desk.office = office;
    const bool directs = DirectorPage::isFor(person);
    if (directs && m_director == nullptr)
        addDirector();
    if (m_director != nullptr)
        m_bar->setTabVisible(static_cast<int>(m_tabs.size()), directs);
    if (m_journals == nullptr)
        addJournals();
    if (m_journals != nullptr)
        m_bar->setTabVisible(journalsTab(), JournalsPage::isFor(person));
    retranslate();
}

void DeskPage::rest()
{
    m_account->forget();
    m_status.stop();
}

void DeskPage::showTab(int index)
{
    if (isDirectorTab(index)) {
        m_pages->setCurrentWidget(m_director);
        m_director->focusWork();
    }
    if (m_journals != nullptr && index == journalsTab()) {
        m_pages->setCurrentWidget(m_journals);
        m_journals->focusWork();
    }
    if (index < 0 || index >= m_tabs.size())
        return;
    const MadeTab &made = m_tabs.at(index);
    m_pages->setCurrentWidget(made.page);
    if (made.tab == nullptr) {
        m_bar->setFocus();
        return;
    }
    made.tab->start();
    made.tab->focusWork();
}

void DeskPage::showPassport()
{
    const int at = m_bar->currentIndex();
    if (at < 0 || at >= m_tabs.size() || m_tabs.at(at).tab == nullptr)
        return;
    showTab(at);
    m_tabs.at(at).tab->showPassport();
}

void DeskPage::showKeys()
{
    m_pages->setCurrentWidget(m_keys);
}

void DeskPage::hideKeys()
{
    showTab(m_bar->currentIndex());
}

void DeskPage::showAccount()
{
    m_reminders->dismiss();
    m_pages->setCurrentWidget(m_account);
    m_account->start();
}

void DeskPage::openView(int index, application::EntryView view)
{
    if (index < 0 || index >= m_tabs.size() || m_tabs.at(index).tab == nullptr)
        return;
    m_bar->setCurrentIndex(index);
    showTab(index);
    m_tabs.at(index).tab->showView(view);
}

void DeskPage::openList(const QString &journal, application::EntryView view)
{
    for (int at = 0; at < m_tabs.size(); ++at) {
        if (m_tabs.at(at).service->journal.code == journal)
            openView(at, view);
    }
}

void DeskPage::showReminders()
{
    QList<ReminderPanel::Row> rows;
    for (int at = 0; at < m_tabs.size(); ++at) {
        const MadeTab &made = m_tabs.at(at);
        if (made.tab == nullptr)
            continue;
        const presentation::ServiceTabPresenter &presenter = made.tab->presenter();
        const auto reminders = presentation::Reminders::of(
            m_desk, *made.service, presenter.counts(), presenter.decides(), m_today);
        if (!reminders.isEmpty())
            rows.append({at, presentation::textIn(made.service->tab, m_desk.language), reminders});
    }
    m_reminders->setRows(rows);
}

void DeskPage::openLine(const domain::LineRef &line)
{
    for (int at = 0; at < m_tabs.size(); ++at) {
        if (m_tabs.at(at).tab == nullptr || m_tabs.at(at).service->journal.code != line.journal)
            continue;
        if (!m_bar->isTabVisible(at)) {
            m_line->showMessage(notOwn(line.journal), true);
            return;
        }
        m_bar->setCurrentIndex(at);
        showTab(at);
        m_tabs.at(at).tab->openLine(line);
        return;
    }
    m_line->showMessage(
        presentation::errorText(
            domain::makeError(domain::ErrorCode::LineNotFound, {line.text()}), m_desk.language),
        true);
}

void DeskPage::openScanned(const QString &digits)
{
    const auto code = domain::parseSlipCode(digits);
    const application::JournalFacts *journal =
        code ? m_desk.office->journal(code->journalIndex) : nullptr;
    if (journal != nullptr)
        openLine({journal->code, code->year, code->number});
    else
        m_line->showMessage(tr("The scanned code is not of this registry."), true);
}

void DeskPage::onOtherLineActed(const application::LineView &line)
{
    for (const MadeTab &made : m_tabs) {
        if (made.tab != nullptr && made.service->journal.code == line.entry.line.journal)
            made.tab->onActedElsewhere(line);
    }
}

void DeskPage::onTick(const application::OfficeStatus &status)
{
    const QDate today =
        status.now.isValid() ? m_desk.office->schedule.localDate(status.now) : QDate();
    if (m_today.isValid() && today != m_today)
        m_reminders->comeBack(); // the desk stayed on over night
    m_today = today;
    showOwnTabs();
    for (const MadeTab &made : m_tabs) {
        if (made.tab != nullptr)
            made.tab->presenter().onTick(status);
    }
    if (m_director != nullptr)
        m_director->onTick(status);
    if (m_journals != nullptr)
        m_journals->onTick(status);
}

// Moved dates, holidays, people: what stands on the tabs follows.
void DeskPage::onOfficeChanged()
{
    m_status.refresh();
    showOwnTabs();
    for (const MadeTab &made : m_tabs) {
        if (made.tab != nullptr)
            made.tab->presenter().bookChanged();
    }
    retranslate();
}

void DeskPage::showCounts(int index)
{
    const MadeTab &made = m_tabs.at(index);
    const QString name = presentation::textIn(made.service->tab, m_desk.language);
    if (made.tab == nullptr) {
        m_bar->setTabText(index, name);
        return;
    }
    const application::EntryCounts &counts = made.tab->presenter().counts();
    TabMarks *marks = m_marks.at(index);
    // Set anew, the same widget would be hidden by the tab bar.
    QWidget *shown = marks->showCounts(counts) ? marks : nullptr;
    if (m_bar->tabButton(index, QTabBar::RightSide) != shown)
        m_bar->setTabButton(index, QTabBar::RightSide, shown);
    marks->setVisible(shown != nullptr);
    QString text = u"%1 %2"_s.arg(name).arg(counts.inWork);
    QStringList told = TabMarks::sentences(counts);
    if (made.tab->presenter().decides() && counts.inReview > 0) {
        told.append(tr("waiting for you: %1").arg(counts.inReview));
        text += u" · "_s + told.constLast();
    }
    m_bar->setTabText(index, text);
    m_bar->setTabToolTip(index, told.join(u'\n'));
    m_bar->setAccessibleTabName(index, u"%1. %2"_s.arg(name, told.join(u". "_s)));
}

void DeskPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DeskPage::retranslate()
{
    m_bar->setAccessibleName(tr("Services"));
    for (int at = 0; at < m_tabs.size(); ++at)
        showCounts(at);
    if (m_director != nullptr)
        m_bar->setTabText(static_cast<int>(m_tabs.size()), m_director->title());
    if (m_journals != nullptr)
        m_bar->setTabText(journalsTab(), m_journals->title());
    showReminders();
}

} // namespace qyz::ui
