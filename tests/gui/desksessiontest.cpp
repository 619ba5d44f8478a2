// From signing in to the lock: what waits for the person, counters on the tabs, one's own password,
// wrong tries, and a desk nobody sits at.
#include "presentation/localized.h"
#include "support/deskfixture.h"
#include "ui/booktable.h"
#include "ui/headerbar.h"
#include "ui/mainwindow.h"
#include "ui/reminderpanel.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace qyz;
using namespace qyz::tests;

namespace {

class Session : public ::testing::Test, protected DeskFixture {
protected:
    ui::Translators translators{QStringLiteral(QYZ_BINARY_DIR "/translations")};
    std::unique_ptr<ui::MainWindow> window;

    Session()
    {
        gateway.officeAnswer = office;
        gateway.signInAnswer = desk.person;
        OfficeStatus status;
        status.now = QDateTime(QDate(2026, 4, 8), QTime(5, 0), Qt::UTC);
        status.open = true;
        gateway.statusAnswer = status;
        fillJournal(12);
    }

    void open(std::chrono::milliseconds patience = std::chrono::minutes(10))
    {
        window = std::make_unique<ui::MainWindow>(gateway, drafts, translators, ui::WindowLook());
        window->setIdleLock(patience);
        window->resize(1366, 740);
        window->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(window.get()));
        window->activateWindow();
        settle();
    }
    void enterPassword()
    {
        QLineEdit *password = find<QLineEdit>(u"passwordEdit"_s);
        password->setText(u"practice"_s);
        QTest::keyClick(password, Qt::Key_Return);
    }
    void signIn(std::chrono::milliseconds patience = std::chrono::minutes(10))
    {
        open(patience);
        enterPassword();
        ASSERT_TRUE(waitFor([this] {
            auto *table = find<ui::BookTable>(u"bookTable"_s);
            return table && table->isVisible() && table->currentLine().has_value();
        }));
    }
    void setCounts(qint64 overdue, qint64 today, qint64 shelf)
    {
        EntryCounts counts;
        counts.all = 12;
        counts.inWork = 5;
        counts.overdue = overdue;
        counts.dueToday = today;
        counts.shelf = shelf;
        gateway.countsAnswer = counts;
    }
    /// Of the tab in front where several have it.
    template <class T> T *find(const QString &name) const
    {
        const QList<T *> all = window->findChildren<T *>(name);
        for (T *found : all) {
            if (found->isVisible())
                return found;
        }
        return all.value(0);
    }
    QWidget *panel() const { return find<QWidget>(u"reminderPanel"_s); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(window->windowHandle(), key, modifiers);
    }
    void openAccount()
    {
        const QString wanted = ui::HeaderBar::tr("Change password");
        for (QAction *action : find<QToolButton>(u"userToolButton"_s)->menu()->actions()) {
            if (action->text() == wanted)
                action->trigger();
        }
        ASSERT_TRUE(waitFor([this] { return find<QWidget>(u"accountPage"_s)->isVisible(); }));
    }
    void changeTo(const QString &once, const QString &again)
    {
        find<QLineEdit>(u"oldPasswordEdit"_s)->setText(u"practice"_s);
        find<QLineEdit>(u"newPasswordEdit"_s)->setText(once);
        find<QLineEdit>(u"repeatPasswordEdit"_s)->setText(again);
        find<QLineEdit>(u"repeatPasswordEdit"_s)->setFocus();
        key(Qt::Key_Return);
    }
};

} // namespace

TEST_F(Session, R30_whatWaitsStandsAboveTheBookAndEveryNumberOpensItsList)
{
    setCounts(2, 3, 4);
    signIn();
    ASSERT_TRUE(waitFor([this] { return panel()->isVisible(); }));
    // Quietly: the cursor stays in the book.
    EXPECT_EQ(window->focusWidget(), find<ui::BookTable>(u"bookTable"_s));
    auto *overdue = find<QPushButton>(u"reminderButton0_1"_s);
    ASSERT_NE(overdue, nullptr);
    EXPECT_TRUE(overdue->text().contains(u"2"_s));
    EXPECT_FALSE(overdue->accessibleName().isEmpty());
    gateway.pages.clear();
    overdue->click();
    ASSERT_TRUE(waitFor([this] { return !gateway.pages.isEmpty(); }));
    EXPECT_EQ(gateway.pages.constLast().view, EntryView::Overdue);
    EXPECT_TRUE(find<QToolButton>(u"overdueViewButton"_s)->isChecked());
    EXPECT_TRUE(panel()->isVisible()); // the next list is one click away
}

TEST_F(Session, escClosesTheRemindersAndTheyDoNotComeBack)
{
    setCounts(2, 0, 0);
    signIn();
    ASSERT_TRUE(waitFor([this] { return panel()->isVisible(); }));
    key(Qt::Key_Escape);
    EXPECT_FALSE(panel()->isVisible());
    setCounts(3, 0, 0);
    key(Qt::Key_F1); // and back: the desk goes on
    key(Qt::Key_Escape);
    settle();
    EXPECT_FALSE(panel()->isVisible());
}

TEST_F(Session, theRemindersGoWhenAVisitorComes)
{
    setCounts(2, 0, 0);
    signIn();
    ASSERT_TRUE(waitFor([this] { return panel()->isVisible(); }));
    key(Qt::Key_F2);
    ASSERT_TRUE(waitFor([this] { return find<QPushButton>(u"registerButton"_s) != nullptr; }));
    EXPECT_FALSE(panel()->isVisible());
}

TEST_F(Session, nothingWaitsNothingIsSaid)
{
    setCounts(0, 0, 0);
    signIn();
    settle();
    EXPECT_FALSE(panel()->isVisible());
}

TEST_F(Session, theTabsCountWhatIsDueTodayAndWhatIsOverdue)
{
    setCounts(2, 3, 0);
    signIn();
    auto *overdue = find<QLabel>(u"admissionOverdueLabel"_s);
    ASSERT_TRUE(waitFor([overdue] { return overdue->isVisible(); }));
    auto *today = find<QLabel>(u"admissionTodayLabel"_s);
    EXPECT_TRUE(today->isVisible());
    EXPECT_NE(today->text().at(0), overdue->text().at(0)); // not by colour alone
    const auto *bar = find<QTabBar>(u"serviceTabBar"_s);
    EXPECT_TRUE(bar->tabText(0).endsWith(u" 5"_s));
    for (const QString &number : {u"5"_s, u"3"_s, u"2"_s})
        EXPECT_TRUE(bar->accessibleTabName(0).contains(number));
    EXPECT_GE(overdue->width(), overdue->sizeHint().width());
}

TEST_F(Session, R37_aDeskNobodyTouchesLocksAndKeepsTheScreen)
{
    signIn(std::chrono::milliseconds(600));
    find<QLineEdit>(u"searchEdit"_s)->setText(u"Үлгі"_s);
    QLineEdit *password = find<QLineEdit>(u"passwordEdit"_s);
    EXPECT_FALSE(password->isVisible());
    ASSERT_TRUE(waitFor([password] { return password->isVisible(); }));
    EXPECT_EQ(find<QComboBox>(u"loginCombo"_s)->currentText(), u"registrar"_s);
    EXPECT_FALSE(find<QLabel>(u"signInMessageLabel"_s)->text().isEmpty());
    EXPECT_TRUE(gateway.calls.contains(u"signOut registrar"_s)); // R38: keys leave the memory
    window->setIdleLock(std::chrono::minutes(10));
    enterPassword();
    ASSERT_TRUE(waitFor([this] { return find<QLineEdit>(u"searchEdit"_s)->isVisible(); }));
    EXPECT_EQ(find<QLineEdit>(u"searchEdit"_s)->text(), u"Үлгі"_s);
}

TEST_F(Session, R37_whoeverWorksIsNotLockedOut)
{
    signIn(std::chrono::milliseconds(900));
    for (int press = 0; press < 8; ++press) {
        key(Qt::Key_Down);
        settle(250);
    }
    EXPECT_FALSE(find<QLineEdit>(u"passwordEdit"_s)->isVisible());
}

TEST_F(Session, R37_tooManyWrongTriesAreSaidWithTheSecondsThatAreLeft)
{
    gateway.signInAnswer = domain::makeError(domain::ErrorCode::TooManyTries, {u"2"_s});
    open();
    enterPassword();
    QLabel *message = find<QLabel>(u"signInMessageLabel"_s);
    QPushButton *button = find<QPushButton>(u"signInButton"_s);
    ASSERT_TRUE(waitFor([message] { return message->text().contains(u"2"_s); }));
    EXPECT_FALSE(button->isEnabled());
    EXPECT_TRUE(waitFor([message] { return message->text().contains(u"1"_s); }));
    EXPECT_TRUE(waitFor([button] { return button->isEnabled(); }));
    EXPECT_TRUE(message->text().isEmpty());
}

TEST_F(Session, R37_theWaitOfOnePersonIsNotTheWaitOfAnother)
{
    gateway.signInAnswer = domain::makeError(domain::ErrorCode::TooManyTries, {u"200"_s});
    open();
    enterPassword();
    QPushButton *button = find<QPushButton>(u"signInButton"_s);
    QLabel *message = find<QLabel>(u"signInMessageLabel"_s);
    ASSERT_TRUE(waitFor([message] { return !message->text().isEmpty(); }));
    ASSERT_FALSE(button->isEnabled());
    find<QComboBox>(u"loginCombo"_s)->setCurrentText(u"director"_s);
    EXPECT_TRUE(button->isEnabled());
}

TEST_F(Session, R37_onesOwnPasswordIsChangedWithTheOldOne)
{
    signIn();
    openAccount();
    EXPECT_EQ(window->focusWidget(), find<QLineEdit>(u"oldPasswordEdit"_s));
    changeTo(u"new one"_s, u"other"_s);
    EXPECT_TRUE(gateway.passwordsChanged.isEmpty());
    EXPECT_TRUE(find<QLabel>(u"accountMessage"_s)->isVisible());
    changeTo(u"new one"_s, u"new one"_s);
    ASSERT_EQ(gateway.passwordsChanged.size(), 1);
    EXPECT_EQ(gateway.passwordsChanged.at(0).login, u"registrar"_s);
    EXPECT_EQ(gateway.passwordsChanged.at(0).oldPassword, u"practice"_s);
    EXPECT_EQ(gateway.passwordsChanged.at(0).newPassword, u"new one"_s);
    ASSERT_TRUE(waitFor([this] { return find<ui::BookTable>(u"bookTable"_s)->isVisible(); }));
    EXPECT_TRUE(find<QLabel>(u"messageLabel"_s)->isVisible());
    EXPECT_TRUE(find<QLineEdit>(u"newPasswordEdit"_s)->text().isEmpty());
}

TEST_F(Session, R37_aWrongOldPasswordIsSaidOnThePage)
{
    gateway.personAnswer = domain::ErrorCode::WrongPassword;
    signIn();
    openAccount();
    changeTo(u"new one"_s, u"new one"_s);
    QLabel *message = find<QLabel>(u"accountMessage"_s);
    ASSERT_TRUE(waitFor([message] { return message->isVisible(); }));
    EXPECT_EQ(find<QLineEdit>(u"newPasswordEdit"_s)->text(), u"new one"_s); // nothing is lost
    key(Qt::Key_Escape);
    EXPECT_TRUE(find<ui::BookTable>(u"bookTable"_s)->isVisible());
    EXPECT_TRUE(find<QLineEdit>(u"newPasswordEdit"_s)->text().isEmpty());
}

TEST_F(Session, R38_aSealedTextOpensForAReason)
{
    gateway.onShow = [this](const domain::LineRef &line) {
        LineView shown = testLine(line.number);
        const bool asked =
            !gateway.showReasons.isEmpty() && !gateway.showReasons.constLast().isEmpty();
        shown.sealed = {
            {u"health_note"_s, asked ? SealedState::Opened : SealedState::ReasonNeeded}};
        return domain::Result<LineView>(shown);
    };
    signIn();
    key(Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return find<QLineEdit>(u"sealedReasonEdit"_s) != nullptr; }));
    auto *open = find<QPushButton>(u"openSealedButton"_s);
    open->click();
    settle();
    EXPECT_TRUE(gateway.showReasons.constLast().isEmpty()); // without a reason nothing is asked
    find<QLineEdit>(u"sealedReasonEdit"_s)->setText(u"тексеру"_s);
    find<QPushButton>(u"openSealedButton"_s)->click();
    ASSERT_TRUE(waitFor([this] { return gateway.showReasons.constLast() == u"тексеру"_s; }));
    EXPECT_TRUE(waitFor([this] { return find<QLineEdit>(u"sealedReasonEdit"_s) == nullptr; }));
}

TEST_F(Session, aFigureInTheOpenLineDoesTheActItStandsBefore)
{
    gateway.onShow = [](const domain::LineRef &line) {
        LineView shown = testLine(line.number);
        shown.actions = {u"order"_s, u"withdraw"_s};
        return domain::Result<LineView>(shown);
    };
    signIn();
    key(Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return find<QFrame>(u"linePanelFrame"_s)->isVisible(); }));
    key(Qt::Key_F6);
    key(Qt::Key_2);
    ASSERT_TRUE(waitFor([this] {
        auto *reason = find<QWidget>(u"reasonEdit"_s);
        return reason && reason->isVisible();
    }));
}

TEST_F(Session, R34_aClosedServiceIsReadAndSaysWhatToUseInstead)
{
    QList<domain::ServiceDescription> services = office->catalogue->services();
    for (domain::ServiceDescription &service : services) {
        if (service.code == u"admission"_s) {
            service.closedSince = QDate(2026, 1, 1);
            service.successor = u"attestation"_s;
        }
    }
    OfficeFacts facts = *office;
    facts.catalogue = std::make_shared<const domain::ServiceCatalogue>(services);
    gateway.officeAnswer = std::make_shared<const OfficeFacts>(facts);
    signIn();
    auto *closed = find<QLabel>(u"closedServiceLabel"_s);
    EXPECT_TRUE(closed->isVisible());
    EXPECT_TRUE(closed->text().contains(u"01.01.2026"_s));
    EXPECT_TRUE(closed->text().contains(presentation::textIn(
        facts.catalogue->find(u"attestation"_s)->name, translators.language())))
        << qPrintable(closed->text());
    EXPECT_FALSE(find<QPushButton>(u"newApplicationButton"_s)->isVisible());
    key(Qt::Key_F2);
    EXPECT_EQ(find<QPushButton>(u"registerButton"_s), nullptr);
    EXPECT_EQ(find<QLabel>(u"messageLabel"_s)->text(), closed->text());
}

TEST_F(Session, R31_onlyAServiceThatGrantsSomethingForATimeWatchesItsEnd)
{
    signIn();
    int watching = 0;
    for (QToolButton *button : window->findChildren<QToolButton *>(u"expiringViewButton"_s))
        watching += button->isHidden() ? 0 : 1;
    int granting = 0;
    for (const domain::ServiceDescription &service : office->catalogue->services())
        granting += service.capabilities.expiresBy ? 1 : 0;
    EXPECT_EQ(watching, granting);
    EXPECT_GT(granting, 0);
}
