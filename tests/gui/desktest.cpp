#include "domain/journal/papercode.h"
#include "support/deskfixture.h"
#include "ui/booktable.h"
#include "ui/mainwindow.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTest>
#include <QTimer>

#include <atomic>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace qyz;
using namespace qyz::tests;
using ui::MainWindow;

namespace {

class Desk : public ::testing::Test, protected DeskFixture {
protected:
    ui::Translators translators{QStringLiteral(QYZ_BINARY_DIR "/translations")};
    std::unique_ptr<MainWindow> window;

    Desk()
    {
        gateway.officeAnswer = office;
        gateway.signInAnswer = desk.person;
        gateway.onShow = [](const domain::LineRef &line) {
            LineView shown = testLine(line.number);
            shown.actions = {u"order"_s, u"withdraw"_s};
            shown.why = {domain::DueDate{}};
            return domain::Result<LineView>(shown);
        };
        fillJournal(30);
    }

    void open()
    {
        window = std::make_unique<MainWindow>(gateway, drafts, translators, ui::WindowLook());
        window->resize(1366, 740);
        window->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(window.get()));
        settle();
    }
    void signIn()
    {
        open();
        window->activateWindow();
        QTest::keyClicks(find<QLineEdit>(u"passwordEdit"_s), u"practice"_s);
        QTest::keyClick(find<QLineEdit>(u"passwordEdit"_s), Qt::Key_Return);
        ASSERT_TRUE(waitFor([this] {
            return table() && table()->isVisible() && table()->currentLine().has_value();
        }));
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
    ui::BookTable *table() const { return find<ui::BookTable>(u"bookTable"_s); }
    /// A key that comes to the window, as from the system.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(window->windowHandle(), key, modifiers);
    }
    /// The window may be as small as the screen and no line of text is cut off.
    void fitsHere(const QString &what)
    {
        EXPECT_LE(window->minimumSizeHint().width(), 1366) << qPrintable(what);
        EXPECT_LE(window->minimumSizeHint().height(), 768) << qPrintable(what);
        for (const QLabel *label : window->findChildren<QLabel *>()) {
            if (!label->isVisible() || label->text().isEmpty() || label->pixmap().width() > 0)
                continue;
            const int height = label->wordWrap() ? label->heightForWidth(label->width())
                                                 : label->sizeHint().height();
            EXPECT_GE(label->height() + 2, height) << qPrintable(what + u": "_s + label->text());
            if (!label->wordWrap()) {
                EXPECT_GE(label->width() + 2, label->sizeHint().width())
                    << qPrintable(what + u": "_s + label->text());
            }
        }
    }
    void scan(const QString &digits)
    {
        for (const QChar digit : digits)
            key(static_cast<Qt::Key>(digit.unicode()));
    }
};

} // namespace

TEST_F(Desk, saysAWrongPasswordOnThePageItself)
{
    gateway.signInAnswer = domain::ErrorCode::WrongPassword;
    open();
    QTest::keyClicks(find<QLineEdit>(u"passwordEdit"_s), u"wrong"_s);
    QTest::keyClick(find<QLineEdit>(u"passwordEdit"_s), Qt::Key_Return);
    QLabel *message = find<QLabel>(u"signInMessageLabel"_s);
    ASSERT_TRUE(waitFor([message] { return !message->text().isEmpty(); }));
    EXPECT_TRUE(find<QPushButton>(u"signInButton"_s)->isEnabled());
    EXPECT_EQ(table(), nullptr);
}

TEST_F(Desk, R6_asksWhenTheClockIsFarAhead)
{
    SignedIn person = desk.person;
    person.clockFarAhead = true;
    person.lastRecordAt = QDateTime(QDate(2026, 4, 6), QTime(5, 0), Qt::UTC);
    gateway.signInAnswer = person;
    open();
    QTest::keyClick(find<QLineEdit>(u"passwordEdit"_s), Qt::Key_Return);
    QPushButton *yes = find<QPushButton>(u"yesButton"_s);
    ASSERT_TRUE(waitFor([yes] { return yes->isVisible(); }));
    EXPECT_TRUE(find<QLabel>(u"signInMessageLabel"_s)->text().contains(u"06.04.2026, 10:00"_s));
    EXPECT_EQ(table(), nullptr);
    QTest::mouseClick(yes, Qt::LeftButton);
    EXPECT_TRUE(waitFor([this] { return table() != nullptr; }));
}

TEST_F(Desk, R38_aSessionThatDoesNotBeginIsClosedAgain)
{
    SignedIn person = desk.person;
    person.clockFarAhead = true;
    person.lastRecordAt = QDateTime(QDate(2026, 4, 6), QTime(5, 0), Qt::UTC);
    gateway.signInAnswer = person;
    open();
    QTest::keyClick(find<QLineEdit>(u"passwordEdit"_s), Qt::Key_Return);
    QPushButton *no = find<QPushButton>(u"noButton"_s);
    ASSERT_TRUE(waitFor([no] { return no->isVisible(); }));
    QTest::mouseClick(no, Qt::LeftButton);
    EXPECT_EQ(gateway.calls.count(u"signOut registrar"_s), 1);
    gateway.signInAnswer = desk.person;
    gateway.officeAnswer = domain::ErrorCode::ConnectionLost;
    QTest::keyClick(find<QLineEdit>(u"passwordEdit"_s), Qt::Key_Return);
    EXPECT_TRUE(waitFor([this] { return gateway.calls.count(u"signOut registrar"_s) == 2; }));
    EXPECT_EQ(table(), nullptr);
}

TEST_F(Desk, searchesWhateverIsTypedOverTheBook)
{
    gateway.searchAnswer = QList<LineView>{testLine(7), testLine(3)};
    signIn();
    table()->setFocus();
    QTest::keyClicks(table(), u"u"_s);
    QLineEdit *search = find<QLineEdit>(u"searchEdit"_s);
    EXPECT_EQ(search->text(), u"u"_s);
    EXPECT_EQ(window->focusWidget(), search);
    ASSERT_TRUE(waitFor([this] { return table()->model()->rowCount() == 2; }));
    QTest::keyClick(search, Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return find<QFrame>(u"linePanelFrame"_s)->isVisible(); }));
    EXPECT_TRUE(gateway.calls.contains(u"show admission/7"_s));
    key(Qt::Key_Escape); // closes the line
    key(Qt::Key_Escape); // leaves the search
    EXPECT_TRUE(search->text().isEmpty());
    EXPECT_EQ(table()->model()->rowCount(), 30);
}

TEST_F(Desk, opensTheFirstHitWhenEnterComesBeforeTheAnswer)
{
    gateway.searchAnswer = QList<LineView>{testLine(7)};
    signIn();
    gateway.delay = 100; // from here on: who sits here is known, so his own tab is in front
    table()->setFocus();
    QTest::keyClicks(table(), u"u"_s);
    QTest::keyClick(find<QLineEdit>(u"searchEdit"_s), Qt::Key_Return);
    EXPECT_TRUE(waitFor([this] { return gateway.calls.contains(u"show admission/7"_s); }));
    EXPECT_FALSE(gateway.calls.contains(u"show admission/30"_s));
}

TEST_F(Desk, opensTheLineOfAScannedSlipAndTypesNothing)
{
    signIn();
    QLineEdit *search = find<QLineEdit>(u"searchEdit"_s);
    search->setFocus();
    scan(domain::slipCode(1, {u"admission"_s, 0, 12}));
    key(Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return gateway.calls.contains(u"show admission/12"_s); }));
    EXPECT_TRUE(search->text().isEmpty());
    EXPECT_TRUE(gateway.calls.filter(u"search"_s).isEmpty());
}

TEST_F(Desk, givesTheFieldWhatOnlyBeganLikeASlip)
{
    signIn();
    QLineEdit *search = find<QLineEdit>(u"searchEdit"_s);
    search->setFocus();
    scan(u"770"_s);
    EXPECT_TRUE(waitFor([search] { return search->text() == u"770"_s; }));
    scan(u"71"_s);
    EXPECT_TRUE(waitFor([search] { return search->text() == u"77071"_s; }));
}

TEST_F(Desk, choosesTabsByTheNumberRowOfTheKazakhLayoutToo)
{
    signIn();
    QTabBar *tabs = find<QTabBar>(u"serviceTabBar"_s);
    key(Qt::Key_3, Qt::ControlModifier);
    EXPECT_EQ(tabs->currentIndex(), 2);
    EXPECT_TRUE(find<QWidget>(u"home_educationServiceTab"_s)->isVisible());
    // Ә stands on 2
    for (const bool press : {true, false})
        QTest::simulateEvent(
            window->windowHandle(), press, 0x04D8, Qt::ControlModifier, QString(), false);
    EXPECT_EQ(tabs->currentIndex(), 1);
    key(Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(tabs->currentIndex(), 0);
}

TEST_F(Desk, keepsTheScreenWhileItIsLocked)
{
    signIn();
    find<QLineEdit>(u"searchEdit"_s)->setText(u"Үлгі"_s);
    key(Qt::Key_L, Qt::ControlModifier);
    EXPECT_TRUE(find<QLineEdit>(u"passwordEdit"_s)->isVisible());
    EXPECT_EQ(find<QComboBox>(u"loginCombo"_s)->currentText(), u"registrar"_s);
    EXPECT_TRUE(find<QLineEdit>(u"passwordEdit"_s)->text().isEmpty());
    QTest::keyClick(find<QLineEdit>(u"passwordEdit"_s), Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return table()->isVisible(); }));
    EXPECT_EQ(find<QLineEdit>(u"searchEdit"_s)->text(), u"Үлгі"_s);
}

TEST_F(Desk, R24_showsTheRulerOfTheOpenLineByF8)
{
    signIn();
    key(Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return find<QFrame>(u"linePanelFrame"_s)->isVisible(); }));
    EXPECT_EQ(find<QWidget>(u"deadlineRuler"_s), nullptr);
    key(Qt::Key_F8);
    settle(20);
    ASSERT_NE(find<QWidget>(u"deadlineRuler"_s), nullptr);
    EXPECT_TRUE(find<QWidget>(u"deadlineRuler"_s)->isVisible());
    key(Qt::Key_F8);
    settle(20);
    EXPECT_EQ(find<QWidget>(u"deadlineRuler"_s), nullptr);
}

TEST_F(Desk, saysWhyAKeyDoesNothing)
{
    signIn();
    key(Qt::Key_F5);
    QLabel *message = find<QLabel>(u"messageLabel"_s);
    EXPECT_TRUE(message->isVisible());
    key(Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return find<QFrame>(u"linePanelFrame"_s)->isVisible(); }));
    const QString before = message->text();
    key(Qt::Key_F5); // not among what may be done
    EXPECT_NE(message->text(), before);
}

TEST_F(Desk, givesAKeyPressedRightAfterAScanToTheScannedLine)
{
    gateway.onShow = [](const domain::LineRef &line) {
        LineView shown = testLine(line.number);
        shown.actions = {u"order"_s};
        return domain::Result<LineView>(shown);
    };
    signIn();
    QTest::keyClick(window->windowHandle(), Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return find<QFrame>(u"linePanelFrame"_s)->isVisible(); }));
    gateway.delay = 50;
    scan(domain::slipCode(1, {u"admission"_s, 0, 12}));
    key(Qt::Key_Return);
    QLabel *message = find<QLabel>(u"messageLabel"_s);
    key(Qt::Key_F5); // before the answer: nothing may be said of the line that was open
    EXPECT_FALSE(message->isVisible());
    EXPECT_TRUE(waitFor([message] { return message->isVisible(); }));
    EXPECT_TRUE(gateway.calls.contains(u"show admission/12"_s));
    // And Ctrl+P prints the slip of the line that was scanned, not of the one that was open.
    scan(domain::slipCode(1, {u"admission"_s, 0, 9}));
    key(Qt::Key_Return);
    key(Qt::Key_P, Qt::ControlModifier);
    EXPECT_TRUE(waitFor([this] { return gateway.calls.contains(u"slip admission/9"_s); }));
    EXPECT_FALSE(gateway.calls.contains(u"slip admission/12"_s));
}

TEST_F(Desk, hasAnAccessibleNameOnEverythingThatTakesInput)
{
    signIn();
    key(Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return find<QFrame>(u"linePanelFrame"_s)->isVisible(); }));
    int checked = 0;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        const bool inner = widget->objectName().startsWith(u"qt_"_s)
            || qobject_cast<QComboBox *>(widget->parentWidget());
        if (inner || widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()
            || widget->inherits("QStackedWidget"))
            continue;
        QAccessibleInterface *speaker = QAccessible::queryAccessibleInterface(widget);
        ASSERT_NE(speaker, nullptr);
        EXPECT_FALSE(speaker->text(QAccessible::Name).isEmpty())
            << widget->metaObject()->className() << ' ' << widget->objectName().toStdString();
        ++checked;
    }
    EXPECT_GT(checked, 10);
}

TEST_F(Desk, visitsSearchBookAndOpenLineInTurnByF6)
{
    signIn();
    key(Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return find<QFrame>(u"linePanelFrame"_s)->isVisible(); }));
    EXPECT_EQ(window->focusWidget(), table());
    key(Qt::Key_F6);
    EXPECT_TRUE(find<QFrame>(u"linePanelFrame"_s)->isAncestorOf(window->focusWidget()));
    key(Qt::Key_F6);
    EXPECT_EQ(window->focusWidget(), find<QLineEdit>(u"searchEdit"_s));
    key(Qt::Key_F6);
    EXPECT_EQ(window->focusWidget(), table());
}

TEST_F(Desk, fitsTheSmallestScreenInEveryScale)
{
    for (const int scale : {100, 150, 200}) {
        SCOPED_TRACE(scale);
        ui::applyLook(*qApp, {ui::ThemeKind::Light, scale});
        signIn();
        key(Qt::Key_Return);
        ASSERT_TRUE(waitFor([this] { return find<QFrame>(u"linePanelFrame"_s)->isVisible(); }));
        fitsHere(u"book"_s);
        key(Qt::Key_F1);
        settle();
        fitsHere(u"keys"_s);
        key(Qt::Key_Escape);
        key(Qt::Key_F2);
        settle();
        fitsHere(u"form"_s);
    }
    ui::applyLook(*qApp, ui::WindowLook());
}

TEST_F(Desk, neverWaitsForASlowRegistry)
{
    signIn();
    gateway.delay = 2000;
    int ticks = 0;
    QTimer beat;
    beat.setTimerType(Qt::PreciseTimer);
    QObject::connect(&beat, &QTimer::timeout, [&ticks] { ++ticks; });
    beat.start(10);
    std::atomic<int> others = 0;
    std::jthread counting([&others](const std::stop_token &stop) {
        for (; !stop.stop_requested(); ++others)
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
    });
    key(Qt::Key_Return); // a look
    QTest::keyClicks(find<QLineEdit>(u"searchEdit"_s), u"ulgi"_s); // a search
    settle(2000);
    // What a thread that waits for nobody got of the machine meanwhile: a busy one slows both.
    counting.request_stop();
    EXPECT_GE(ticks, std::min(150, others.load() * 3 / 4));
    EXPECT_TRUE(waitFor([this] { return find<QFrame>(u"linePanelFrame"_s)->isVisible(); }));
}
