// Closing months and volumes (R9), the month's corrections (R7), and who may void when (R4).
#include "deskfixture.h"

#include <QJsonDocument>

using namespace qyz::application;
using namespace qyz::application::testing;
using namespace qyz::domain;

namespace {

const QString june = u"2026-06"_s;
const QString director = u"director"_s;
const QStringList allJournals{
    u"admission"_s, u"attestation"_s, u"complaint"_s, u"duplicate"_s, u"home_education"_s};

class ClosingTest : public ::testing::Test {
protected:
    Desk desk;

    /// The last working day of June is over.
    void juneIsOver() { desk.clock.set(u"2026-06-30T14:30:00+05:00"_s); }
    void addLines(int lines)
    {
        for (int number = 1; number <= lines; ++number) {
            const auto added = desk.add(childNumber(number));
            ASSERT_TRUE(added.ok()) << codeOf(added) << ' ' << faultsOf(added);
        }
    }
    /// Their order is due the next working day, and nobody issues it.
    void addLateLines(int lines)
    {
        for (int number = 1; number <= lines; ++number) {
            const auto added = desk.add(
                with(with(childNumber(number), u"case"_s, u"grades_2_9"_s), u"child.grade"_s, 2));
            ASSERT_TRUE(added.ok()) << codeOf(added) << ' ' << faultsOf(added);
        }
    }
    Result<ClosingState> check(const QString &month = june)
    {
        return desk.registry.checkMonth(month, director);
    }
    Result<MonthClosing> close(const QMap<QString, QString> &explained = {},
        const QString &month = june, const QString &actor = director)
    {
        const auto state = check(month);
        if (!state)
            return state.error();
        return desk.registry.closeMonth({month, explained, *state, actor});
    }
    const ClosingItem &item(const ClosingState &state, ClosingCheck which)
    {
        return state.items.at(static_cast<qsizetype>(which));
    }
    Result<LineView> correct(qint64 number = 1, const QString &actor = u"registrar"_s)
    {
        return desk.act(u"correct"_s,
            {{u"field"_s, u"child.name"_s}, {u"value"_s, u"Айсұлу"_s}, {u"reason"_s, u"опечатка"_s},
                {u"requested_by"_s, u"заявитель"_s}},
            actor, number);
    }
    void expectWhole()
    {
        const auto verified = desk.registry.verify({});
        ASSERT_TRUE(verified.ok());
        EXPECT_TRUE(verified->intact) << readable(verified->first ? verified->first->what : u""_s);
        ASSERT_TRUE(desk.registry.rebuild().ok());
        const auto again = desk.registry.verify({});
        EXPECT_TRUE(again->intact) << readable(again->first ? again->first->what : u""_s);
    }
};

} // namespace

TEST_F(ClosingTest, R9_oneRecordInEachJournalAndNothingIsDatedInsideAfterwards)
{
    addLines(2);
    juneIsOver();
    const auto closed = close();
    ASSERT_TRUE(closed.ok()) << codeOf(closed) << ' ' << argsOf(closed);
    QStringList journals;
    for (const ClosedJournal &journal : closed->journals) {
        journals.append(journal.figures.journal);
        const JournalHead head = desk.head(journal.figures.journal);
        EXPECT_EQ(head.closedMonth, june);
        EXPECT_EQ(head.seq, journal.seq);
        EXPECT_EQ(head.hash, journal.hash);
        EXPECT_EQ(journal.headSeq, journal.seq - 1);
    }
    EXPECT_EQ(journals, allJournals);
    const JournalMonth &admission = closed->journals.constFirst().figures;
    EXPECT_EQ(admission.lines, 2);
    EXPECT_EQ(
        readable(admission.first.text() + u' ' + admission.last.text()), "admission/1 admission/2");
    // The evening of the last working day is still June.
    const auto late = correct(2);
    EXPECT_EQ(codeOf(late), "MonthClosed");
    EXPECT_EQ(argsOf(late), "06.2026");
    desk.clock.set(u"2026-06-29T10:00:00+05:00"_s); // a clock set back
    EXPECT_NE(codeOf(desk.add(childNumber(3))), "ok");
    // July is open: new lines, and corrections of lines of June.
    desk.clock.set(u"2026-07-01T10:00:00+05:00"_s);
    EXPECT_EQ(codeOf(desk.add(childNumber(3))), "ok");
    EXPECT_EQ(codeOf(correct(2)), "ok");
    expectWhole();
}

TEST_F(ClosingTest, R9_aMonthClosesWhenItsLastWorkingDayEndsAndOnlyInItsTurn)
{
    addLines(1);
    desk.clock.set(u"2026-06-30T14:29:59+05:00"_s);
    const auto early = close();
    EXPECT_EQ(codeOf(early), "MonthNotOver");
    EXPECT_EQ(argsOf(early), "06.2026|30.06.2026, 14:30");
    const auto state = check();
    ASSERT_TRUE(state.ok());
    ASSERT_TRUE(state->notYet.has_value());
    EXPECT_EQ(state->notYet->code, ErrorCode::MonthNotOver);
    juneIsOver();
    ASSERT_EQ(codeOf(close()), "ok");
    EXPECT_EQ(codeOf(close()), "MonthClosed");
    desk.clock.set(u"2026-09-15T10:00:00+05:00"_s);
    const auto skipped = close({}, u"2026-08"_s);
    EXPECT_EQ(codeOf(skipped), "MonthOutOfOrder");
    EXPECT_EQ(argsOf(skipped), "07.2026");
    EXPECT_EQ(codeOf(close({}, u"2026-05"_s)), "MonthClosed");
    EXPECT_EQ(codeOf(close({}, u"2026-13"_s)), "BadDate");
    EXPECT_EQ(codeOf(close({{u"overdue"_s, u"бұйрық тамызда"_s}}, u"2026-07"_s)), "ok");
    const auto closings = desk.registry.closings(director);
    ASSERT_TRUE(closings.ok());
    EXPECT_EQ(closings->nextMonth, u"2026-08"_s);
    ASSERT_EQ(closings->months.size(), 2);
    EXPECT_EQ(closings->months.constFirst().month, u"2026-07"_s);
}

TEST_F(ClosingTest, R6_aClockThatIsBehindTheLastLineClosesNothing)
{
    desk.clock.set(u"2026-07-01T10:00:00+05:00"_s);
    ASSERT_NO_FATAL_FAILURE(addLines(1));
    juneIsOver();
    const auto month = close();
    EXPECT_EQ(codeOf(month), "ClockBehind");
    EXPECT_EQ(argsOf(month), "01.07.2026, 10:00");
    const auto volume = desk.registry.checkVolume(u"admission"_s, director);
    ASSERT_TRUE(volume.ok());
    EXPECT_EQ(codeOf(desk.registry.closeVolume({u"admission"_s, {}, 0, *volume, director})),
        "ClockBehind");
    desk.clock.set(u"2026-07-01T10:00:00+05:00"_s);
    EXPECT_TRUE(close().ok()) << "equal is allowed";
}

TEST_F(ClosingTest, R9_onlyTheDirectorClosesAndReadsTheList)
{
    juneIsOver();
    const auto state = check();
    ASSERT_TRUE(state.ok());
    for (const QString &other : {u"registrar"_s, u"deputy"_s, u"admin"_s}) {
        EXPECT_EQ(codeOf(desk.registry.checkMonth(june, other)), "NoRight");
        EXPECT_EQ(codeOf(desk.registry.closeMonth({june, {}, *state, other})), "NoRight");
        EXPECT_EQ(codeOf(desk.registry.corrections(june, other)), "NoRight");
        EXPECT_EQ(codeOf(desk.registry.closings(other)), "NoRight");
    }
    EXPECT_EQ(desk.head().closedMonth, QString());
}

TEST_F(ClosingTest, R9_whatIsLateOrUnprintedIsExplainedWithThreeLettersAtLeast)
{
    addLateLines(10); // a full page, and orders that nobody issued
    juneIsOver();
    const auto state = check();
    ASSERT_TRUE(state.ok());
    EXPECT_TRUE(item(*state, ClosingCheck::Gaps).isGreen());
    EXPECT_TRUE(item(*state, ClosingCheck::Chain).isGreen());
    EXPECT_EQ(item(*state, ClosingCheck::Overdue).count, 10);
    EXPECT_TRUE(item(*state, ClosingCheck::Corrections).isGreen());
    const ClosingItem &pages = item(*state, ClosingCheck::Pages);
    ASSERT_EQ(pages.count, 1);
    EXPECT_EQ(pages.findings.constFirst().page, 1);

    const auto open = close();
    EXPECT_EQ(codeOf(open), "CheckNotExplained");
    EXPECT_EQ(argsOf(open), "overdue, pages");
    EXPECT_EQ(argsOf(close({{u"overdue"_s, u"1 2 3"_s}, {u"pages"_s, u"принтер"_s}})), "overdue");
    const auto closed =
        close({{u"overdue"_s, u" бұйрық дайындалуда "_s}, {u"pages"_s, u"принтер сломан"_s}});
    ASSERT_TRUE(closed.ok()) << codeOf(closed);
    EXPECT_EQ(readable(closed->explained.value(u"overdue"_s)), readable(u"бұйрық дайындалуда"_s));
    expectWhole();
}

TEST_F(ClosingTest, R8_aPrintedFullPageIsGreenAndOnePrintedTooEarlyIsNot)
{
    addLines(9);
    ASSERT_TRUE(desk.registry.printBook({u"admission"_s, 0, {}, 0, 0, u"registrar"_s}).ok());
    ASSERT_EQ(codeOf(desk.add(childNumber(10))), "ok");
    juneIsOver();
    EXPECT_EQ(item(*check(), ClosingCheck::Pages).count, 1);
    ASSERT_TRUE(desk.registry.printBook({u"admission"_s, 0, {}, 0, 0, u"registrar"_s}).ok());
    EXPECT_EQ(item(*check(), ClosingCheck::Pages).count, 0);
}

TEST_F(ClosingTest, R7_theDirectorSeesEveryCorrectionOfTheMonthBeforeHeClosesIt)
{
    addLines(2);
    ASSERT_EQ(codeOf(correct(1)), "ok");
    ASSERT_EQ(
        codeOf(desk.act(u"void"_s, {{u"reason"_s, u"қате тіркелген"_s}}, u"registrar"_s, 2)), "ok");
    juneIsOver();
    EXPECT_EQ(argsOf(close()), "corrections");
    const auto seen = desk.registry.corrections(june, director);
    ASSERT_TRUE(seen.ok()) << codeOf(seen);
    ASSERT_EQ(seen->list.size(), 2);
    const MonthCorrection &name = seen->list.at(0);
    EXPECT_EQ(readable(name.line.text()), "admission/1");
    EXPECT_EQ(readable(name.field), "child.name");
    EXPECT_NE(name.oldValue, name.newValue);
    EXPECT_EQ(readable(name.newValue), readable(u"Айсұлу"_s));
    EXPECT_EQ(readable(name.reason), readable(u"опечатка"_s));
    EXPECT_EQ(readable(name.requestedBy), readable(u"заявитель"_s));
    EXPECT_EQ(readable(name.by), "registrar");
    EXPECT_EQ(name.place, (PagePlace{1, 1}));
    const MonthCorrection &voided = seen->list.at(1);
    EXPECT_TRUE(voided.voided);
    EXPECT_EQ(readable(voided.reason), readable(u"қате тіркелген"_s));
    EXPECT_TRUE(item(*check(), ClosingCheck::Corrections).isGreen());
    // One more, after he looked, and it is not seen again.
    desk.clock.set(u"2026-06-30T14:20:00+05:00"_s);
    ASSERT_EQ(codeOf(desk.add(childNumber(3))), "ok");
    ASSERT_EQ(codeOf(correct(3)), "ok");
    juneIsOver();
    EXPECT_EQ(item(*check(), ClosingCheck::Corrections).count, 1);
    ASSERT_TRUE(desk.registry.corrections(june, director).ok());
    const auto closed = close();
    ASSERT_TRUE(closed.ok()) << codeOf(closed) << argsOf(closed);
    EXPECT_EQ(closed->journals.constFirst().figures.corrections, 2);
    EXPECT_EQ(closed->journals.constFirst().figures.voided, 1);
}

TEST_F(ClosingTest, R9_aCorrectionBetweenTheListAndTheClosingIsNotOverlooked)
{
    addLines(1);
    juneIsOver();
    const auto state = check();
    ASSERT_TRUE(state.ok());
    ASSERT_EQ(codeOf(correct(1)), "ok"); // the same evening, at another desk
    const auto closed = desk.registry.closeMonth({june, {}, *state, director});
    EXPECT_EQ(codeOf(closed), "CheckNotExplained");
    EXPECT_EQ(argsOf(closed), "corrections");
}

TEST_F(ClosingTest, R9_aBookThatDoesNotFollowFromTheCheckIsNotClosed)
{
    addLines(1);
    juneIsOver();
    const auto state = check();
    ASSERT_TRUE(state.ok());
    auto &chain = desk.transactor.state.chains[u"admission"_s];
    chain.last().record.actor = u"nobody"_s; // behind the list's back: a record after the check
    StoredRecord forged = chain.last();
    forged.record.seq += 1;
    chain.append(forged);
    desk.transactor.state.heads[u"admission"_s].seq += 1;
    const auto closed = desk.registry.closeMonth({june, {}, *state, director});
    EXPECT_EQ(codeOf(closed), "BookNotIntact");
    const auto seen = check();
    ASSERT_TRUE(seen.ok());
    EXPECT_FALSE(item(*seen, ClosingCheck::Chain).isGreen());
    EXPECT_EQ(
        readable(item(*seen, ClosingCheck::Chain).findings.constFirst().line.journal), "admission");
}

TEST_F(ClosingTest, R3_aMissingNumberIsAGap)
{
    addLines(3);
    desk.transactor.state.lines.remove({u"admission"_s, 0, 2});
    juneIsOver();
    const auto state = check();
    ASSERT_TRUE(state.ok());
    EXPECT_EQ(item(*state, ClosingCheck::Gaps).count, 1);
    EXPECT_FALSE(item(*state, ClosingCheck::Chain).isGreen());
}

TEST_F(ClosingTest, R9_behindAClosedVolumeTheNextLineOpensTheNextOne)
{
    addLines(3);
    ASSERT_TRUE(desk.registry.printBook({u"admission"_s, 0, {}, 0, 0, u"registrar"_s}).ok());
    const auto state = desk.registry.checkVolume(u"admission"_s, director);
    ASSERT_TRUE(state.ok()) << codeOf(state);
    const auto closed = desk.registry.closeVolume({u"admission"_s, {}, 0, *state, director});
    ASSERT_TRUE(closed.ok()) << codeOf(closed) << ' ' << argsOf(closed);
    EXPECT_EQ(closed->figures.volume, 1);
    EXPECT_EQ(closed->figures.first, 1);
    EXPECT_EQ(closed->figures.last, 3);
    EXPECT_EQ(closed->figures.lines, 3);
    EXPECT_EQ(closed->figures.pages, 1);
    EXPECT_EQ(closed->sheets, 1);
    EXPECT_EQ(desk.head().closedVolume, 1);
    EXPECT_EQ(codeOf(desk.registry.checkVolume(u"admission"_s, director)), "VolumeClosed");
    EXPECT_EQ(codeOf(desk.registry.checkVolume(u"complaint"_s, director)), "LineNotFound");
    const auto next = desk.add(childNumber(4));
    ASSERT_TRUE(next.ok());
    EXPECT_EQ(next->entry.volume, 2);
    EXPECT_EQ(next->entry.line.number, 4);
    EXPECT_EQ(next->entry.place, (PagePlace{1, 1}));
    const auto volumes = desk.registry.closings(director);
    ASSERT_TRUE(volumes.ok());
    ASSERT_EQ(volumes->volumes.size(), 2);
    EXPECT_TRUE(volumes->volumes.at(0).closing.has_value());
    EXPECT_FALSE(volumes->volumes.at(1).closing.has_value());
    expectWhole();
}

TEST_F(ClosingTest, R9_aVolumeWithAnUnprintedPageIsExplained)
{
    addLines(2);
    const auto state = desk.registry.checkVolume(u"admission"_s, director);
    ASSERT_TRUE(state.ok());
    EXPECT_EQ(item(*state, ClosingCheck::Pages).count, 1);
    EXPECT_EQ(
        argsOf(desk.registry.closeVolume({u"admission"_s, {}, 0, *state, director})), "pages");
    ASSERT_EQ(codeOf(desk.add(childNumber(3))), "ok");
    EXPECT_EQ(codeOf(desk.registry.closeVolume(
                  {u"admission"_s, {{u"pages"_s, u"после закрытия"_s}}, 0, *state, director})),
        "ChangedMeanwhile");
}

TEST_F(ClosingTest, R4_theRegistrarVoidsOnTheSameDayAndTheDirectorAnyTime)
{
    addLines(2);
    EXPECT_EQ(codeOf(desk.act(u"void"_s, {{u"reason"_s, u"қате"_s}}, u"registrar"_s, 1)), "ok");
    desk.clock.addDays(1);
    EXPECT_EQ(
        codeOf(desk.act(u"void"_s, {{u"reason"_s, u"қате"_s}}, u"registrar"_s, 2)), "NoRight");
    desk.clock.set(u"2026-07-20T18:00:00+05:00"_s);
    EXPECT_EQ(codeOf(desk.act(u"void"_s, {{u"reason"_s, u"қате"_s}}, director, 2)), "ok");
}

TEST_F(ClosingTest, R9_theStatementTellsWhatWasClosed)
{
    addLateLines(1);
    juneIsOver();
    const auto closed = close({{u"overdue"_s, u"бұйрық дайындалуда"_s}});
    ASSERT_TRUE(closed.ok()) << codeOf(closed) << argsOf(closed);
    const auto sheet = desk.registry.monthSheet(june, SlipLanguage::Both, director);
    ASSERT_TRUE(sheet.ok());
    EXPECT_EQ(readable(sheet->month.ru), readable(u"июнь 2026 года"_s));
    ASSERT_EQ(sheet->rows.size(), 5);
    EXPECT_EQ(readable(sheet->rows.constFirst().first), "1");
    EXPECT_EQ(sheet->rows.constFirst().seq, closed->journals.constFirst().seq);
    EXPECT_EQ(sheet->rows.constFirst().controlCode.size(), 29);
    ASSERT_EQ(sheet->notes.size(), 1);
    EXPECT_EQ(codeOf(desk.registry.monthSheet(u"2026-05"_s, SlipLanguage::Both, director)),
        "LineNotFound");
}
