#include "presentation/servicetabpresenter.h"
#include "presentation/statuspresenter.h"
#include "support/deskfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace qyz;
using namespace qyz::tests;
using presentation::ServiceTabPresenter;
using presentation::StatusPresenter;

namespace {

class Tab : public ::testing::Test, protected DeskFixture {
protected:
    ServiceTabPresenter tab{desk, admission, nullptr};
    QAbstractItemModelTester hits{
        &tab.hits(), QAbstractItemModelTester::FailureReportingMode::Fatal};

    Tab()
    {
        gateway.onShow = [](const domain::LineRef &line) {
            LineView shown = testLine(line.number);
            shown.actions = {u"order"_s, u"withdraw"_s};
            return domain::Result<LineView>(shown);
        };
    }
};

} // namespace

TEST_F(Tab, asksTheSearchOnceAfterTheLastLetter)
{
    gateway.searchAnswer = QList<LineView>{testLine(3)};
    QSignalSpy done(&tab, &ServiceTabPresenter::searchDone);
    for (const QString &text : {u"Ү"_s, u"Үл"_s, u"Үлг"_s})
        tab.search(text);
    EXPECT_FALSE(tab.isSearchAnswered());
    ASSERT_TRUE(waitFor([&done] { return !done.isEmpty(); }));
    EXPECT_EQ(gateway.calls, QStringList{u"search Үлг"_s});
    EXPECT_TRUE(tab.isSearchAnswered());
    EXPECT_EQ(tab.hits().rowCount(), 1);
}

TEST_F(Tab, dropsHitsOfATextThatIsNoLongerThere)
{
    gateway.hold = true;
    gateway.searchAnswer = QList<LineView>{testLine(3)};
    tab.search(u"Үлг"_s);
    ASSERT_TRUE(waitFor([this] { return gateway.held() == 1; }));
    tab.search(QString());
    gateway.release(0);
    settle(20);
    EXPECT_EQ(tab.hits().rowCount(), 0);
    EXPECT_FALSE(tab.isSearching());
}

TEST_F(Tab, opensALineAndKnowsWhatMayBeDone)
{
    QSignalSpy opened(&tab, &ServiceTabPresenter::openedChanged);
    EXPECT_FALSE(tab.may(u"order"_s));
    tab.open({u"admission"_s, 0, 4});
    ASSERT_TRUE(waitFor([&opened] { return !opened.isEmpty(); }));
    EXPECT_TRUE(tab.may(u"order"_s));
    EXPECT_FALSE(tab.may(u"hand-over"_s));
    tab.close();
    EXPECT_FALSE(tab.opened().has_value());
}

TEST_F(Tab, keepsThePanelClosedWhenItWasClosedBeforeTheAnswer)
{
    gateway.hold = true;
    tab.open({u"admission"_s, 0, 4});
    tab.close();
    gateway.release(0);
    settle(20);
    EXPECT_FALSE(tab.opened().has_value());
}

TEST_F(Tab, looksAgainAtTheOpenLineAfterAnAct)
{
    tab.open({u"admission"_s, 0, 4});
    ASSERT_TRUE(waitFor([this] { return tab.opened().has_value(); }));
    gateway.calls.clear();
    tab.onActed(testLine(4));
    EXPECT_TRUE(gateway.calls.contains(u"show admission/4"_s));
    EXPECT_TRUE(gateway.calls.contains(u"counts"_s));
}

TEST_F(Tab, putsANewLineInAndCountsAgain)
{
    fillJournal(5);
    tab.start();
    ASSERT_TRUE(waitFor([this] { return tab.book().rowCount() == 5; }));
    gateway.calls.clear();
    tab.onRegistered({testLine(6).entry, {}, false});
    EXPECT_EQ(tab.book().rowCount(), 6);
    EXPECT_EQ(gateway.calls, QStringList{u"counts"_s});
}

TEST(OfficeClock, saysUntilWhenItIsOpenOrWhenItOpens)
{
    DeskFixture fixture;
    StatusPresenter status(fixture.desk, nullptr);
    EXPECT_EQ(status.clockText(), QString());
    OfficeStatus open;
    open.now = QDateTime(QDate(2026, 11, 23), QTime(6, 3), Qt::UTC);
    open.open = true;
    open.closesAt = QDateTime(QDate(2026, 11, 23), QTime(9, 30), Qt::UTC);
    fixture.gateway.statusAnswer = open;
    status.refresh();
    ASSERT_TRUE(waitFor([&status] { return status.isOpen(); }));
    EXPECT_EQ(status.clockText(), u"11:03 · open until 14:30"_s);

    OfficeStatus closed;
    closed.now = QDateTime(QDate(2026, 11, 22), QTime(6, 3), Qt::UTC);
    closed.opensAt = QDateTime(QDate(2026, 11, 23), QTime(4, 0), Qt::UTC);
    fixture.gateway.statusAnswer = closed;
    status.refresh();
    ASSERT_TRUE(waitFor([&status] { return !status.isOpen(); }));
    EXPECT_EQ(status.clockText(), u"11:03 · Opens: пн, 23.11, 09:00"_s);
}

TEST(OfficeClock, tellsAnIntactBookFromABrokenOne)
{
    DeskFixture fixture;
    StatusPresenter status(fixture.desk, nullptr);
    Verification good;
    good.at = QDateTime(QDate(2026, 11, 23), QTime(5, 0), Qt::UTC);
    fixture.gateway.verifyAnswer = good;
    status.verifyBook();
    ASSERT_TRUE(waitFor([&status] { return status.bookText().contains(u"10:00"_s); }));
    EXPECT_FALSE(status.isBookBroken());

    Verification bad = good;
    bad.intact = false;
    bad.first = Problem{u"admission"_s, 17, u"admission/17"_s, 2, 7, u"hash"_s};
    fixture.gateway.verifyAnswer = bad;
    status.verifyBook();
    ASSERT_TRUE(waitFor([&status] { return status.isBookBroken(); }));
    EXPECT_TRUE(status.bookText().contains(u"admission/17"_s));
}
