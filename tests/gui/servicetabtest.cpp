// One tab: what stands in front of the book, and that an answer which comes late takes nothing
// away.
#include "ui/servicetab.h"
#include "support/deskfixture.h"
#include "ui/act/actpage.h"
#include "ui/bookpage.h"

#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace qyz;
using namespace qyz::tests;

namespace {

class ServicePages : public ::testing::Test, protected DeskFixture {
protected:
    std::unique_ptr<ui::ServiceTab> tab;

    ServicePages()
    {
        gateway.onShow = [](const domain::LineRef &line) {
            LineView shown = testLine(line.number);
            shown.actions = {u"order"_s, u"withdraw"_s, u"hand-over"_s, u"correct"_s};
            return domain::Result<LineView>(shown);
        };
        gateway.onAct = [](const ActCommand &command) {
            return domain::Result<LineView>(testLine(command.line.number));
        };
        fillJournal(12);
    }
    void open()
    {
        tab = std::make_unique<ui::ServiceTab>(desk, admission, nullptr);
        tab->resize(1366, 640);
        tab->show();
        tab->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(tab.get()));
        tab->start();
    }
    void act(qint64 number, const QString &action)
    {
        tab->presenter().open(testLine(number).entry.line);
        ASSERT_TRUE(waitFor([this, number] {
            const auto &opened = tab->presenter().opened();
            return opened && opened->entry.line.number == number;
        }));
        Q_EMIT tab->findChild<ui::BookPage *>()->actWanted(action);
        ASSERT_EQ(tab->currentWidget(), page());
    }
    ui::ActPage *page() const { return tab->findChild<ui::ActPage *>(); }
};

} // namespace

TEST_F(ServicePages, aLateAnswerToOneActLeavesTheFormOfTheNextInFront)
{
    open();
    act(3, u"order"_s);
    gateway.hold = true;
    page()->perform();
    ASSERT_EQ(gateway.acts.size(), 1);
    gateway.hold = false;
    Q_EMIT page()->left();
    act(4, u"withdraw"_s);
    page()->findChild<QPlainTextEdit *>(u"reasonEdit"_s)->setPlainText(u"көшу"_s);
    gateway.release(0);
    settle();
    ASSERT_EQ(tab->currentWidget(), page());
    EXPECT_EQ(page()->findChild<QPlainTextEdit *>(u"reasonEdit"_s)->toPlainText(), u"көшу"_s);
    EXPECT_EQ(page()->action(), u"withdraw"_s);
}

TEST_F(ServicePages, draftsAreReadBehindTheBackOfTheWindow)
{
    ASSERT_TRUE(
        drafts.save({u"one"_s, u"admission"_s, u"registrar"_s, {}, {{u"case"_s, u"grade_1"_s}}}));
    ASSERT_TRUE(
        drafts.save({u"two"_s, u"attestation"_s, u"registrar"_s, {}, {{u"case"_s, u"x"_s}}}));
    open();
    auto *button = tab->findChild<QToolButton *>(u"draftsToolButton"_s);
    ASSERT_TRUE(waitFor([button] { return button->isVisible(); }));
    EXPECT_EQ(button->menu()->actions().size(), 1); // of this service only
    EXPECT_FALSE(drafts.wasReadOn(QThread::currentThread()));
}

TEST_F(ServicePages, theCursorComesBackToWhereItWasInsideThePage)
{
    open();
    act(3, u"order"_s);
    auto *date = page()->findChild<QLineEdit *>(u"dateEdit"_s);
    date->setFocus();
    QLineEdit elsewhere; // the page of keys, the lock
    elsewhere.show();
    elsewhere.activateWindow();
    elsewhere.setFocus();
    tab->activateWindow();
    tab->focusWork();
    EXPECT_EQ(QApplication::focusWidget(), date);
}

TEST_F(ServicePages, aLateAnswerToAnActThatWasLeftBringsNoPaperInFrontOfTheBook)
{
    open();
    act(3, u"hand-over"_s);
    gateway.delay = 100;
    page()->perform();
    Q_EMIT page()->left();
    settle(300);
    EXPECT_EQ(gateway.acts.size(), 1);
    EXPECT_EQ(tab->currentWidget(), tab->findChild<ui::BookPage *>());
    EXPECT_TRUE(gateway.slipKinds.isEmpty());
}
