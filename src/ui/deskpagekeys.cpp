// The keys of the desk, on every layout it is used with.
#include "ui/deskpage.h"

#include "presentation/answer.h"
#include "ui/book/journalspage.h"
#include "ui/reminderpanel.h"
#include "ui/statusline.h"

#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>

#include <string_view>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

void DeskPage::addKeys()
{
    // The number row types ә і ң ғ , . ү ұ on the Kazakh layout, and " ! on others: the same keys.
    static const std::u16string_view kazakhRow(u"\"ӘІҢҒ,.ҮҰ");
    for (int at = 0; at < static_cast<int>(kazakhRow.size()); ++at) {
        auto *key = new QShortcut(this);
        const char16_t letter = kazakhRow.at(static_cast<std::size_t>(at));
        key->setKeys({QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + at)),
            QKeySequence(Qt::CTRL | static_cast<Qt::Key>(letter))});
        const auto choose = [this, at] {
            if (at < m_tabs.size() && m_bar->isTabVisible(at)) {
                m_bar->setCurrentIndex(at);
                showTab(at);
            }
        };
        connect(key, &QShortcut::activated, this, choose);
        connect(key, &QShortcut::activatedAmbiguously, this, choose);
    }
    auto *keys = new QShortcut(QKeySequence(Qt::Key_F1), this);
    connect(keys, &QShortcut::activated, this, &DeskPage::showKeys);
    auto *passport = new QShortcut(this);
    // Ш stands on the key of I on the Russian and Kazakh layouts.
    passport->setKeys({QKeySequence(Qt::CTRL | Qt::Key_I), QKeySequence(u"Ctrl+Ш"_s)});
    connect(passport, &QShortcut::activated, this, &DeskPage::showPassport);
    connect(passport, &QShortcut::activatedAmbiguously, this, &DeskPage::showPassport);
    auto *lock = new QShortcut(this);
    lock->setKeys({QKeySequence(Qt::CTRL | Qt::Key_L), QKeySequence(u"Ctrl+Д"_s)});
    connect(lock, &QShortcut::activated, this, &DeskPage::lockWanted);
    connect(lock, &QShortcut::activatedAmbiguously, this, &DeskPage::lockWanted);
}

void DeskPage::addJournals()
{
    if (!JournalsPage::isFor(m_desk.person))
        return;
    auto *journals = new JournalsPage(m_desk, m_pages);
    if (journals->isEmpty()) {
        delete journals;
        return;
    }
    m_journals = journals;
    m_pages->addWidget(m_journals);
    m_bar->addTab(QString());
    connect(m_journals, &JournalsPage::nothingToLeave, m_reminders, &ReminderPanel::dismiss);
    connect(m_journals, &JournalsPage::officeChanged, this, &DeskPage::onOfficeChanged);
    connect(m_journals, &JournalsPage::bookChanged, this, &DeskPage::onOfficeChanged);
    connect(m_journals, &JournalsPage::message, m_line, &StatusLine::showMessage);
    auto *key = new QShortcut(this);
    // О stands on the key of J on the Russian and Kazakh layouts.
    key->setKeys({QKeySequence(Qt::CTRL | Qt::Key_J), QKeySequence(u"Ctrl+О"_s)});
    const auto choose = [this] {
        m_bar->setCurrentIndex(journalsTab());
        showTab(m_bar->currentIndex());
    };
    connect(key, &QShortcut::activated, this, choose);
    connect(key, &QShortcut::activatedAmbiguously, this, choose);
    auto *closing = new QShortcut(this);
    closing->setKeys(
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J), QKeySequence(u"Ctrl+Shift+О"_s)});
    const auto close = [this, choose] {
        choose();
        m_journals->turnTo(u"closingPage"_s);
    };
    connect(closing, &QShortcut::activated, this, close);
    connect(closing, &QShortcut::activatedAmbiguously, this, close);
}

// R5: the tab of a journal that stands still says so.
void DeskPage::renewOffice()
{
    presentation::whenAnswered(
        m_desk.gateway.office(), this, [this](const domain::Result<application::Office> &office) {
            if (!office)
                return;
            m_desk.office = *office;
            onOfficeChanged();
        });
}

int DeskPage::journalsTab() const
{
    if (m_journals == nullptr)
        return -1;
    return static_cast<int>(m_tabs.size()) + (m_director != nullptr ? 1 : 0);
}

} // namespace qyz::ui
