#include "presentation/journalmodel.h"
#include "support/deskfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace qyz;
using namespace qyz::tests;
using presentation::JournalModel;

namespace {

class BookOfTheDesk : public ::testing::Test, protected DeskFixture {
protected:
    JournalModel model{desk, admission, nullptr};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    QString textAt(int row, int column = 0) const
    {
        return model.index(row, column).data().toString();
    }
    /// Looks at a row until its page is there, as a view does.
    bool arrives(int row)
    {
        return waitFor([this, row] { return model.lineAt(row) != nullptr; });
    }
};

} // namespace

TEST_F(BookOfTheDesk, isAsLongAsTheJournalBeforeAnyPageIsThere)
{
    fillJournal(100000);
    model.reload();
    ASSERT_TRUE(waitFor([this] { return model.rowCount() == 100000; }));
    EXPECT_EQ(textAt(50000), u"…"_s);
    EXPECT_FALSE(model.index(50000, 0).data(JournalModel::LoadedRole).toBool());
}

TEST_F(BookOfTheDesk, jumpsToAnyPlaceWithOnePage)
{
    fillJournal(100000);
    model.reload();
    ASSERT_TRUE(waitFor([this] { return model.rowCount() == 100000; }));
    settle();
    gateway.pages.clear();
    ASSERT_TRUE(arrives(90000));
    EXPECT_EQ(textAt(90000), u"10000"_s);
    ASSERT_EQ(gateway.pages.size(), 1);
    EXPECT_EQ(gateway.pages.constFirst().limit, JournalModel::pageSize);
    EXPECT_EQ(gateway.pages.constFirst().beforeNumber, 10001);
}

TEST_F(BookOfTheDesk, asksOnlyForPagesWhereTheScrollBarStopped)
{
    fillJournal(100000);
    model.reload();
    ASSERT_TRUE(waitFor([this] { return model.rowCount() == 100000; }));
    settle();
    gateway.pages.clear();
    for (int row = 1000; row < 99000; row += 500)
        EXPECT_EQ(model.lineAt(row), nullptr);
    settle();
    EXPECT_LE(gateway.pages.size(), 3);
    EXPECT_GE(gateway.pages.size(), 1);
}

TEST_F(BookOfTheDesk, forgetsThePageThatWasLookedAtLongestAgo)
{
    fillJournal(100000);
    JournalModel view(desk, admission, nullptr); // the tester itself keeps looking at row 0
    const auto there = [&view](int row) {
        return waitFor([&view, row] { return view.lineAt(row) != nullptr; });
    };
    view.reload();
    ASSERT_TRUE(waitFor([&view] { return view.rowCount() == 100000; }));
    ASSERT_TRUE(there(0));
    for (int page = 1; page <= JournalModel::keptPages; ++page)
        ASSERT_TRUE(there(page * JournalModel::pageSize));
    EXPECT_EQ(view.lineAt(0), nullptr);
    EXPECT_TRUE(there(0));
}

TEST_F(BookOfTheDesk, dropsTheAnswerToAnOutdatedQuestion)
{
    gateway.hold = true;
    fillJournal(5);
    model.reload(); // its answer comes late
    fillJournal(7);
    model.reload();
    ASSERT_EQ(gateway.held(), 2U);
    gateway.release(1);
    settle(20);
    EXPECT_EQ(model.rowCount(), 7);
    gateway.release(0);
    settle(20);
    EXPECT_EQ(model.rowCount(), 7);
}

TEST_F(BookOfTheDesk, putsACommittedLineInWithoutAskingAgain)
{
    fillJournal(300);
    model.reload();
    ASSERT_TRUE(waitFor([this] { return model.rowCount() == 300; }));
    ASSERT_TRUE(arrives(0));
    gateway.calls.clear();
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.insertNew(testLine(301));
    EXPECT_EQ(model.rowCount(), 301);
    EXPECT_EQ(textAt(0), u"301"_s);
    EXPECT_EQ(textAt(1), u"300"_s);
    EXPECT_EQ(inserted.size(), 1);
    settle();
    EXPECT_TRUE(gateway.calls.isEmpty()) << gateway.calls.join(u' ').toStdString();
}

TEST_F(BookOfTheDesk, showsLinesOfOtherDesksBetweenItsOwn)
{
    fillJournal(10);
    model.reload();
    ASSERT_TRUE(waitFor([this] { return model.rowCount() == 10; }));
    ASSERT_TRUE(arrives(0));
    fillJournal(13);
    model.insertNew(testLine(13)); // 11 and 12 were given elsewhere
    EXPECT_EQ(model.rowCount(), 13);
    ASSERT_TRUE(arrives(2));
    EXPECT_EQ(textAt(1), u"12"_s);
    EXPECT_EQ(textAt(2), u"11"_s);
}

TEST_F(BookOfTheDesk, fetchesAnewWhatAnotherDeskChanged)
{
    fillJournal(10);
    model.reload();
    ASSERT_TRUE(waitFor([this] { return model.rowCount() == 10; }));
    ASSERT_TRUE(arrives(0));
    gateway.onPage = [](const application::EntryFilter &filter) {
        application::LinePage page = testPage(filter, 10);
        page.lines[0].entry.state = domain::LineState::HandedOver;
        page.lines[0].entry.lastSeq = 11;
        return domain::Result<application::LinePage>(page);
    };
    model.follow({10, 0, 10, 11});
    EXPECT_NE(model.lineAt(0), nullptr); // never blank while it is fetched
    EXPECT_TRUE(
        waitFor([this] { return model.lineAt(0)->entry.state == domain::LineState::HandedOver; }));
}

TEST_F(BookOfTheDesk, growsAFilteredViewPageByPage)
{
    fillJournal(450);
    JournalModel view(
        desk, admission, nullptr); // the tester itself fetches whatever can be fetched
    view.setView(application::EntryView::InWork);
    ASSERT_TRUE(waitFor([&view] { return view.rowCount() == 200; }));
    ASSERT_TRUE(view.canFetchMore({}));
    view.fetchMore({});
    EXPECT_FALSE(view.canFetchMore({})); // one question at a time
    ASSERT_TRUE(waitFor([&view] { return view.rowCount() == 400; }));
    view.fetchMore({});
    ASSERT_TRUE(waitFor([&view] { return view.rowCount() == 450; }));
    EXPECT_FALSE(view.canFetchMore({}));
    EXPECT_EQ(gateway.pages.at(1).beforeNumber, 251);
    EXPECT_EQ(gateway.pages.at(2).beforeNumber, 51);
    EXPECT_EQ(gateway.pages.constFirst().view, application::EntryView::InWork);
}

TEST_F(BookOfTheDesk, takesALineOutOfTheViewItLeft)
{
    fillJournal(20);
    model.setView(application::EntryView::InWork);
    ASSERT_TRUE(waitFor([this] { return model.rowCount() == 20; }));
    LineView done = testLine(18);
    done.entry.state = domain::LineState::HandedOver;
    model.refresh(done);
    EXPECT_EQ(model.rowCount(), 19);
    EXPECT_EQ(model.rowOf(done.entry.line), -1);
    model.insertNew(testLine(21));
    EXPECT_EQ(model.rowCount(), 20);
    EXPECT_EQ(textAt(0), u"21"_s);
}

TEST_F(BookOfTheDesk, R10_aNumberNobodyCopiedIsAnEmptyRowThatDoesNotWait)
{
    // Numbers 101 to 110 of a paper book, of which 103 and 107 are copied.
    gateway.endsAnswer = JournalEnds{2, 0, 110, 5, 101};
    gateway.onPage = [](const EntryFilter &) {
        LinePage page;
        page.lines = {testLine(107), testLine(103)};
        return domain::Result<LinePage>(page);
    };
    model.reload();
    ASSERT_TRUE(waitFor([&] { return model.rowCount() == 10; }));
    model.data(model.index(0, 0));
    ASSERT_TRUE(waitFor([&] { return model.lineAt(3) != nullptr; }));
    EXPECT_EQ(model.rowOf({u"admission"_s, 0, 103}), 7);
    EXPECT_EQ(model.missingAt(3), 0);
    EXPECT_EQ(model.missingAt(0), 110);
    EXPECT_TRUE(model.index(0, 0).data(JournalModel::LoadedRole).toBool());
    EXPECT_EQ(model.index(0, 0).data().toString(), u"110"_s);
    EXPECT_EQ(model.index(0, 2).data().toString(), u"no entry"_s);
    EXPECT_TRUE(model.index(0, 0).data(JournalModel::LineRole).toString().isEmpty());
    const auto asked = gateway.pages.size();
    settle();
    EXPECT_EQ(gateway.pages.size(), asked) << "an empty row is not asked for again";
}

TEST_F(BookOfTheDesk, tellsWhatFailed)
{
    qRegisterMetaType<domain::Error>();
    gateway.endsAnswer = domain::ErrorCode::ConnectionLost;
    QSignalSpy failed(&model, &JournalModel::failed);
    model.reload();
    ASSERT_TRUE(waitFor([&failed] { return failed.size() == 1; }));
    EXPECT_EQ(failed.at(0).at(0).value<domain::Error>().code, domain::ErrorCode::ConnectionLost);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(BookOfTheDesk, marksOverdueVoidedAndCorrectedLinesByRoles)
{
    fillJournal(1);
    gateway.onPage = [](const application::EntryFilter &) {
        LineView line = testLine(1);
        line.flags = {u"overdue"_s, u"corrected"_s};
        line.entry.corrections = {
            {u"child.name"_s, u"Балла"_s, u"Бала"_s, u"қате"_s, u"анасы"_s, u"registrar"_s, {}}};
        return domain::Result<application::LinePage>(application::LinePage{{line}, false});
    };
    model.reload();
    ASSERT_TRUE(waitFor([this] { return model.rowCount() == 1; }));
    ASSERT_TRUE(arrives(0));
    const QModelIndex child = model.index(0, 3);
    EXPECT_TRUE(child.data(JournalModel::OverdueRole).toBool());
    EXPECT_FALSE(child.data(JournalModel::VoidedRole).toBool());
    EXPECT_EQ(child.data(JournalModel::OldTextRole).toString(), u"Балла"_s);
    EXPECT_EQ(model.index(0, 2).data(JournalModel::OldTextRole).toString(), QString());
    const QString spoken = model.index(0, 4).data(Qt::AccessibleTextRole).toString();
    EXPECT_EQ(spoken, u"Overdue: 07.04.2026"_s);
}

TEST_F(BookOfTheDesk, R38_showsNoIinInAnyColumn)
{
    fillJournal(1);
    gateway.onPage = [](const application::EntryFilter &) {
        LineView line = testLine(1);
        line.entry.applicant.iin = u"990101100000"_s;
        line.entry.child.iin = u"990101200007"_s;
        return domain::Result<application::LinePage>(application::LinePage{{line}, false});
    };
    model.reload();
    ASSERT_TRUE(waitFor([this] { return model.rowCount() == 1; }));
    ASSERT_TRUE(arrives(0));
    for (int column = 0; column < model.columnCount(); ++column) {
        const QModelIndex cell = model.index(0, column);
        for (const int role :
            {int(Qt::DisplayRole), int(Qt::AccessibleTextRole), int(Qt::ToolTipRole)})
            EXPECT_FALSE(cell.data(role).toString().contains(u"9901"_s)) << column;
    }
}
