// Looking: one line, lists, searches, counts, and due dates without registering (R23-R30, R38).
#include "deskfixture.h"

using namespace qyz::application;
using namespace qyz::application::testing;
using namespace qyz::domain;

namespace {

class Reading : public ::testing::Test {
protected:
    Reading()
    {
        for (int n = 0; n < 3; ++n)
            EXPECT_TRUE(desk.add(childNumber(n)).ok());
    }

    std::string numbers(const EntryFilter &filter)
    {
        const auto page = desk.registry.page(filter, u"registrar"_s);
        QStringList list;
        for (const LineView &view : page.ok() ? page->lines : QList<LineView>())
            list.append(QString::number(view.entry.line.number));
        return page.ok() ? readable(list) + (page->more ? " more" : "") : codeOf(page);
    }

    EntryFilter filter(EntryView view = EntryView::All) const
    {
        EntryFilter asked;
        asked.journal = u"admission"_s;
        asked.view = view;
        return asked;
    }

    Desk desk;
    const LineRef first{u"admission"_s, 0, 1};
};

} // namespace

TEST(PromisedDates, R15_aLaterCalendarMovesNothingThatWasPromised)
{
    Desk desk;
    ASSERT_EQ(codeOf(desk.add()), "ok");
    const LineRef line{u"admission"_s, 0, 1};
    const QDate promised =
        desk.registry.show(line, u"registrar"_s, false)->entry.obligations[0].due;
    CalendarDay holiday;
    holiday.date = promised;
    holiday.kind = DayKind::Holiday;
    holiday.name = {u"мереке"_s, u"праздник"_s, false};
    holiday.fiveDayWeek = holiday.sixDayWeek = true;
    desk.transactor.state.registry.calendar.append(holiday);
    desk.transactor.state.heads[u"registry"_s].seq += 1;
    ASSERT_FALSE((*desk.registry.office())->schedule.isWorkingDay(promised));
    EXPECT_EQ(desk.registry.show(line, u"registrar"_s, false)->entry.obligations[0].due, promised);
}

TEST_F(Reading, R38_aLookAtALineIsARecord)
{
    const auto view = desk.registry.show(first, u"director"_s, false);
    ASSERT_TRUE(view.ok());
    ASSERT_EQ(desk.records(u"access"_s), 1);
    const StoredRecord look = desk.transactor.state.chains.value(u"access"_s)[0];
    EXPECT_EQ(readable(look.record.kind), "line_shown");
    EXPECT_EQ(readable(look.record.actor), "director");
    EXPECT_EQ(look.payload->text.toStdString(), "{\"line\":\"admission/1\"}");
    ASSERT_EQ(view->history.size(), 1);
    EXPECT_EQ(view->history[0].kind, RecordKind::Registered);
    EXPECT_TRUE(view->why.isEmpty());
}

TEST_F(Reading, R23_whoDoesNotServeTheJournalSeesNothing)
{
    for (const QString &login : {u"deputy"_s, u"admin"_s, u"nobody"_s}) {
        EXPECT_EQ(codeOf(desk.registry.show(first, login, false)), "NoRight");
        EXPECT_EQ(codeOf(desk.registry.page(filter(), login)), "NoRight");
        EXPECT_EQ(codeOf(desk.registry.slip(first, {}, {}, login)), "NoRight");
        EXPECT_EQ(
            codeOf(desk.registry.printBook({u"admission"_s, 0, BookPart::Pages, 0, 0, login})),
            "NoRight");
        EXPECT_TRUE(desk.registry.search(u"қайрат"_s, 10, login)->isEmpty());
        EXPECT_TRUE(desk.registry.earlierLines(motherIin, login)->isEmpty());
    }
    EXPECT_EQ(
        codeOf(desk.registry.show({u"admission"_s, 0, 99}, u"registrar"_s, false)), "LineNotFound");
}

TEST_F(Reading, R24_theRulerExplainsEveryPromisedDate)
{
    const auto view = desk.registry.show(first, u"registrar"_s, true);
    ASSERT_TRUE(view.ok());
    ASSERT_EQ(view->why.size(), 2);
    EXPECT_EQ(view->why[0].date, view->entry.obligations[0].due);
    EXPECT_FALSE(view->why[0].trace.isEmpty());
    EXPECT_EQ(view->why[1].notBefore, QDate(2026, 8, 25));
}

TEST_F(Reading, R26_overdueIsAFlagOfTheDay)
{
    desk.clock.set(u"2026-08-31T23:00:00+05:00"_s);
    EXPECT_EQ(readable(desk.registry.show(first, u"registrar"_s, false)->flags), "");
    desk.clock.set(u"2026-09-01T00:00:00+05:00"_s);
    EXPECT_EQ(readable(desk.registry.show(first, u"registrar"_s, false)->flags), "overdue");
}

TEST_F(Reading, R30_unclaimedIsAFlagOfTheDay)
{
    ASSERT_TRUE(desk.act(u"result-ready"_s).ok());
    desk.clock.set(u"2026-07-15T23:00:00+05:00"_s); // thirty days later
    EXPECT_EQ(readable(desk.registry.show(first, u"registrar"_s, false)->flags), "");
    EXPECT_EQ(numbers(filter(EntryView::Shelf)), "");
    desk.clock.set(u"2026-07-16T00:00:00+05:00"_s);
    EXPECT_EQ(readable(desk.registry.show(first, u"registrar"_s, false)->flags), "unclaimed");
    EXPECT_EQ(numbers(filter(EntryView::Shelf)), "1");
}

TEST_F(Reading, aPageShowsTheNewestFirstAndSaysWhetherThereAreMore)
{
    EXPECT_EQ(numbers(filter()), "3|2|1");
    EntryFilter two = filter();
    two.limit = 2;
    EXPECT_EQ(numbers(two), "3|2 more");
    two.beforeNumber = 2;
    EXPECT_EQ(numbers(two), "1");
    two.beforeNumber = 0;
    two.limit = 3;
    EXPECT_EQ(numbers(two), "3|2|1");
    EntryFilter closed = filter();
    closed.state = LineState::Withdrawn;
    EXPECT_EQ(numbers(closed), "");
}

TEST_F(Reading, theViewsAndTheirCountsAgree)
{
    ASSERT_TRUE(desk.act(u"result-ready"_s).ok());
    ASSERT_TRUE(desk.act(u"withdraw"_s, {{u"reason"_s, u"x"_s}}, u"registrar"_s, 2).ok());
    EXPECT_EQ(numbers(filter(EntryView::InWork)), "3");
    EXPECT_EQ(numbers(filter(EntryView::Ready)), "1");
    desk.clock.set(u"2026-08-31T10:00:00+05:00"_s);
    EXPECT_EQ(numbers(filter(EntryView::DueToday)), "3|1");
    const auto counts = desk.registry.counts(u"admission"_s);
    ASSERT_TRUE(counts.ok());
    EXPECT_EQ(counts->all, 3);
    EXPECT_EQ(counts->inWork, 1);
    EXPECT_EQ(counts->ready, 1);
    EXPECT_EQ(counts->dueToday, 2);
    EXPECT_EQ(counts->overdue, 0);
    EXPECT_EQ(counts->shelf, 1);
}

TEST_F(Reading, theEndsOfAJournalSayHowLongItIs)
{
    const auto ends = desk.registry.ends(u"admission"_s);
    ASSERT_TRUE(ends.ok());
    EXPECT_EQ(ends->lines, 3);
    EXPECT_EQ(ends->number, 3);
    EXPECT_EQ(ends->seq, 4);
    EXPECT_EQ(codeOf(desk.registry.ends(u"catering"_s)), "LineNotFound");
}

TEST_F(Reading, aSearchFindsANameANumberAndNothingForNothing)
{
    EXPECT_EQ(desk.registry.search(u"каират"_s, 10, u"registrar"_s)->size(), 3);
    EXPECT_EQ(desk.registry.search(u"қайрат"_s, 2, u"registrar"_s)->size(), 2);
    EXPECT_EQ(desk.registry.search(u"№ 2"_s, 10, u"registrar"_s)->size(), 1);
    EXPECT_TRUE(desk.registry.search(u"  "_s, 10, u"registrar"_s)->isEmpty());
    EXPECT_TRUE(desk.registry.search(u"петров"_s, 10, u"registrar"_s)->isEmpty());
    EXPECT_EQ(desk.records(u"access"_s), 0) << "the window records one look per act itself";
}

TEST_F(Reading, R38_aSearchIsRecordedOnceByWhoeverAsks)
{
    ASSERT_TRUE(
        desk.registry.recordLook(RecordKind::Searched, {{u"text"_s, u"қайрат"_s}}, u"registrar"_s)
            .ok());
    EXPECT_EQ(readable(desk.transactor.state.chains.value(u"access"_s)[0].record.kind), "searched");
}

TEST_F(Reading, R21_earlierLinesOfAPersonStandBesideTheForm)
{
    EXPECT_EQ(desk.registry.earlierLines(motherIin, u"registrar"_s)->size(), 3);
    EXPECT_EQ(desk.registry.earlierLines(madeIin(u"190514"_s, u'5'), u"registrar"_s)->size(), 1);
    EXPECT_TRUE(desk.registry.earlierLines(fatherIin, u"registrar"_s)->isEmpty());
    EXPECT_TRUE(desk.registry.earlierLines({}, u"registrar"_s)->isEmpty());
}

TEST_F(Reading, aReadingWritesNothing)
{
    const MemoryState before = desk.transactor.state;
    EXPECT_TRUE(desk.registry.status().ok());
    EXPECT_TRUE(desk.registry.counts(u"admission"_s).ok());
    EXPECT_TRUE(desk.registry.verify({}).ok());
    EXPECT_EQ(desk.transactor.state.heads, before.heads);
}

TEST_F(Reading, R13_R25_dueAnswersForAnyMoment)
{
    const auto moment = [](const char *text) {
        return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toUTC();
    };
    const QString service = u"admission"_s;
    const auto late = desk.registry.due(service, u"grade_1"_s, moment("2026-06-12T18:00:00+05:00"));
    ASSERT_TRUE(late.ok());
    EXPECT_EQ(late->countedFrom, moment("2026-06-15T09:00:00+05:00"));
    EXPECT_EQ(readable(late->edition), "2025-09-15");
    ASSERT_EQ(late->obligations.size(), 2);
    EXPECT_EQ(late->rules.size(), 2);
    EXPECT_EQ(late->obligations[0].date, QDate(2026, 6, 16));
    EXPECT_EQ(late->obligations[1].date, QDate(2026, 8, 31));
    const auto early =
        desk.registry.due(service, u"grades_2_9"_s, moment("2016-09-01T10:00:00+06:00"));
    ASSERT_TRUE(early.ok());
    EXPECT_EQ(readable(early->edition), "2016-09-01");
    EXPECT_EQ(early->obligations[0].date, QDate(2016, 9, 8));
    EXPECT_EQ(
        desk.registry.due(service, {}, moment("2026-12-01T10:00:00+05:00"))->edition, late->edition)
        << "no case: the first one; and due applies no window (R22)";
}

TEST_F(Reading, dueSaysWhatItDoesNotKnow)
{
    const QDateTime now = desk.clock.now();
    EXPECT_EQ(codeOf(desk.registry.due(u"catering"_s, {}, now)), "UnknownService");
    EXPECT_EQ(codeOf(desk.registry.due(u"admission"_s, u"grade_12"_s, now)), "UnknownService");
    Desk closed(shippedCatalogue(closeService));
    EXPECT_EQ(codeOf(closed.registry.due(u"duplicate"_s, {}, now)), "ServiceNotOpen");
    EXPECT_EQ(codeOf(desk.registry.due(
                  u"admission"_s, {}, QDateTime(QDate(2016, 8, 31), QTime(5, 0), Qt::UTC))),
        "BeforeJournalStart");
}
