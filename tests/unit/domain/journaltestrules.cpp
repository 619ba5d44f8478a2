// States (R26), places on pages (R8), the next number (R3) and when a line may be numbered
// (R2, R6, R12).
#include "calendarfixture.h"
#include "domain/journal/journalrules.h"
#include "domain/journal/linestate.h"
#include "readable.h"

#include <gtest/gtest.h>

#include <array>

using namespace qyz::domain;
using namespace qyz::domain::testing;

namespace {

constexpr std::array acts{RecordKind::SentForReview, RecordKind::Approved, RecordKind::Returned,
    RecordKind::Refused, RecordKind::ResultReady, RecordKind::HandedOver, RecordKind::Withdrawn,
    RecordKind::Voided, RecordKind::OrderIssued, RecordKind::Notified, RecordKind::Reminded,
    RecordKind::Corrected, RecordKind::Stopped, RecordKind::Restarted, RecordKind::PlanStep,
    RecordKind::DocumentIssued, RecordKind::TransferSlip, RecordKind::Answered,
    RecordKind::Extended, RecordKind::Forwarded, RecordKind::Disposed,
    RecordKind::InterestDeclared};

/// One letter per state, in the order of the enum; '.' is "not allowed".
constexpr const char *letters = "RITAFNYHWVP";

/// Columns: send approve return refuse result hand-over withdraw void order notify remind correct,
/// stop restart plan issue slip answer extend forward dispose declare-interest.
constexpr std::array<const char *, lineStateCount> withReview{
    /* registered   */ "I.....WVRR.RRRR.RYRY.R",
    /* in review    */ ".ATF..WVII.IIII.IYIY.I",
    /* returned     */ "I.....WVTT.TTTT.TYTY.T",
    /* approved     */ "....Y.WVAA.AAAAAAYAY.A",
    /* refused      */ ".....F.V...F..........",
    /* not accepted */ ".....N.V...N..........",
    /* result ready */ ".....H.VY.YY..Y.Y...Y.",
    /* handed over  */ ".......VH..H..H.H.....",
    /* withdrawn    */ ".......V...W..........",
    /* voided       */ "......................",
    /* on paper     */ ".......V...P..........",
};
constexpr std::array<const char *, lineStateCount> withoutReview{
    /* registered   */ "...FY.WVRR.RRRRRRYRY.R",
    /* in review    */ ".AT...WVII.IIII.IYIY.I",
    /* returned     */ "......WVTT.TTTT.TYTY.T",
    /* approved     */ "......WVAA.AAAA.AYAY.A",
    /* refused      */ ".....F.V...F..........",
    /* not accepted */ ".....N.V...N..........",
    /* result ready */ ".....H.VY.YY..Y.Y...Y.",
    /* handed over  */ ".......VH..H..H.H.....",
    /* withdrawn    */ ".......V...W..........",
    /* voided       */ "......................",
    /* on paper     */ ".......V...P..........",
};

void expectTable(const std::array<const char *, lineStateCount> &table, bool review)
{
    for (int from = 0; from < lineStateCount; ++from) {
        for (std::size_t act = 0; act < acts.size(); ++act) {
            const auto next = stateAfter(static_cast<LineState>(from), acts[act], review);
            const char letter = next ? letters[static_cast<int>(*next)] : '.';
            EXPECT_EQ(letter, table[static_cast<std::size_t>(from)][act])
                << readable(lineStateName(static_cast<LineState>(from))) << " "
                << readable(recordKindName(acts[act]));
        }
    }
}

OfficeSchedule office()
{
    return OfficeSchedule::standard(shippedCalendar());
}

const QDate start(2016, 9, 1);

Status registerAt(const char *iso, const JournalHead &head = {})
{
    return mayRegister(head, start, office(), utc(iso));
}

JournalHead headAt(qint64 number, int volume, qint64 volumeFirst, int year = 0)
{
    JournalHead head;
    head.number = number;
    head.volume = volume;
    head.volumeFirst = volumeFirst;
    head.year = year;
    return head;
}

const VolumeGeometry standardVolume;

} // namespace

TEST(LineStates, R26_aServiceWithAReviewerAllowsExactlyTheseActs)
{
    expectTable(withReview, true);
}

TEST(LineStates, R26_aServiceWithoutAReviewerAllowsExactlyTheseActs)
{
    expectTable(withoutReview, false);
}

TEST(LineStates, R26_recordsThatAreNoActOnALineChangeNone)
{
    for (const RecordKind kind : {RecordKind::Registered, RecordKind::VolumeOpened,
             RecordKind::PagePrinted, RecordKind::ClockReset, RecordKind::LineShown})
        EXPECT_EQ(stateAfter(LineState::Registered, kind, false), std::nullopt);
}

TEST(LineStates, everyStateKeepsItsName)
{
    for (int i = 0; i < lineStateCount; ++i) {
        const auto state = static_cast<LineState>(i);
        EXPECT_EQ(lineState(lineStateName(state)), state);
    }
    EXPECT_EQ(lineState(u"lost"_s), std::nullopt);
}

TEST(Volumes, R8_aPageHasTenRowsAndAVolumeAHundredPages)
{
    EXPECT_EQ(standardVolume.capacity(), 1000);
    EXPECT_EQ(standardVolume.place(1, 1), (PagePlace{1, 1}));
    EXPECT_EQ(standardVolume.place(10, 1), (PagePlace{1, 10}));
    EXPECT_EQ(standardVolume.place(11, 1), (PagePlace{2, 1}));
    EXPECT_EQ(standardVolume.place(1000, 1), (PagePlace{100, 10}));
    EXPECT_EQ(standardVolume.place(1001, 1001), (PagePlace{1, 1}));
    EXPECT_EQ(standardVolume.place(1042, 1001), (PagePlace{5, 2}));
}

TEST(Volumes, R8_anotherGeometryKeepsItsOwnPages)
{
    const VolumeGeometry narrow{4, 3};
    EXPECT_EQ(narrow.capacity(), 12);
    EXPECT_EQ(narrow.place(12, 1), (PagePlace{3, 4}));
}

TEST(Numbers, R3_theFirstLineIsNumberOneOfVolumeOne)
{
    const NextLine next = nextLine(headAt(0, 0, 0), false, 2026, std::nullopt);
    EXPECT_EQ(next.number, 1);
    EXPECT_EQ(next.year, 0);
    EXPECT_EQ(next.volume, 1);
    EXPECT_EQ(next.volumeFirst, 1);
    EXPECT_TRUE(next.opensVolume);
}

TEST(Numbers, R3_numbersFollowWithoutGap)
{
    const NextLine next = nextLine(headAt(41, 1, 1), false, 2026, standardVolume);
    EXPECT_EQ(next.number, 42);
    EXPECT_EQ(next.volume, 1);
    EXPECT_EQ(next.volumeFirst, 1);
    EXPECT_FALSE(next.opensVolume);
}

TEST(Numbers, R3_R8_theLastRowOfAVolumeIsUsedBeforeTheNextOneOpens)
{
    EXPECT_FALSE(nextLine(headAt(999, 1, 1), false, 2026, standardVolume).opensVolume);
    const NextLine next = nextLine(headAt(1000, 1, 1), false, 2026, standardVolume);
    EXPECT_TRUE(next.opensVolume);
    EXPECT_EQ(next.number, 1001);
    EXPECT_EQ(next.volume, 2);
    EXPECT_EQ(next.volumeFirst, 1001);
}

TEST(Numbers, R3_continuousNumbersGoOnInANewYear)
{
    const NextLine next = nextLine(headAt(41, 1, 1), false, 2027, standardVolume);
    EXPECT_EQ(next.number, 42);
    EXPECT_EQ(next.year, 0);
    EXPECT_FALSE(next.opensVolume);
}

TEST(Numbers, R3_yearlyNumbersBeginAnewInANewVolume)
{
    const NextLine same = nextLine(headAt(41, 1, 1, 2026), true, 2026, standardVolume);
    EXPECT_EQ(same.number, 42);
    EXPECT_EQ(same.year, 2026);
    EXPECT_FALSE(same.opensVolume);
    const NextLine next = nextLine(headAt(41, 1, 1, 2026), true, 2027, standardVolume);
    EXPECT_EQ(next.number, 1);
    EXPECT_EQ(next.year, 2027);
    EXPECT_EQ(next.volume, 2);
    EXPECT_EQ(next.volumeFirst, 1);
    EXPECT_TRUE(next.opensVolume);
}

TEST(Numbers, R3_aYearlyJournalMayFillAVolumeInsideTheYear)
{
    const NextLine next = nextLine(headAt(1000, 3, 1, 2026), true, 2026, standardVolume);
    EXPECT_EQ(next.number, 1001);
    EXPECT_EQ(next.volume, 4);
    EXPECT_EQ(next.volumeFirst, 1001);
}

TEST(WhenALineMayBeNumbered, R12_theOfficeOpensWithTheFirstMillisecondOfNine)
{
    EXPECT_EQ(registerAt("2026-11-23T08:59:59.999+05:00").error().code, ErrorCode::OfficeClosed);
    EXPECT_TRUE(registerAt("2026-11-23T09:00:00.000+05:00").ok());
}

TEST(WhenALineMayBeNumbered, R12_refusesALineAtTheSecondTheOfficeCloses)
{
    EXPECT_TRUE(registerAt("2026-11-23T14:29:59.999+05:00").ok());
    const Status closed = registerAt("2026-11-23T14:30:00.000+05:00");
    ASSERT_FALSE(closed.ok());
    EXPECT_EQ(closed.error().code, ErrorCode::OfficeClosed);
    EXPECT_EQ(readable(closed.error().args), "24.11.2026|09:00");
}

TEST(WhenALineMayBeNumbered, R12_aHolidaySendsToTheNextWorkingDay)
{
    // Monday 26.10.2026 is off for Sunday's Republic Day.
    const Status closed = registerAt("2026-10-26T10:00:00+05:00");
    EXPECT_EQ(closed.error().code, ErrorCode::OfficeClosed);
    EXPECT_EQ(readable(closed.error().args), "27.10.2026|09:00");
}

TEST(WhenALineMayBeNumbered, R2_noLineIsOlderThanItsJournal)
{
    EXPECT_TRUE(registerAt("2016-09-01T09:00:00+06:00").ok());
    const Status early = registerAt("2016-08-31T10:00:00+06:00");
    ASSERT_FALSE(early.ok());
    EXPECT_EQ(early.error().code, ErrorCode::BeforeJournalStart);
    EXPECT_EQ(readable(early.error().args), "01.09.2016");
}

TEST(WhenALineMayBeNumbered, R6_timeMayStandStillButNotRunBackwards)
{
    JournalHead head;
    head.lastRegisteredAt = u"2026-11-23T05:00:00.500Z"_s;
    EXPECT_TRUE(registerAt("2026-11-23T10:00:00.500+05:00", head).ok());
    const Status behind = registerAt("2026-11-23T10:00:00.499+05:00", head);
    ASSERT_FALSE(behind.ok());
    EXPECT_EQ(behind.error().code, ErrorCode::ClockBehind);
    EXPECT_EQ(readable(behind.error().args), "23.11.2026, 10:00");
}

TEST(WhenALineMayBeNumbered, R6_looksAndSettingsDoNotCount)
{
    JournalHead head;
    head.lastAt = u"2026-12-23T05:00:00.000Z"_s;
    EXPECT_TRUE(registerAt("2026-11-23T10:00:00+05:00", head).ok());
}

TEST(WhenALineMayBeNumbered, R2_R6_R12_theJournalsStartIsToldFirstAndTheClockBeforeTheHours)
{
    JournalHead head;
    head.lastRegisteredAt = u"2026-11-23T05:00:00.500Z"_s;
    EXPECT_EQ(
        registerAt("2016-08-28T23:00:00+06:00", head).error().code, ErrorCode::BeforeJournalStart);
    EXPECT_EQ(registerAt("2026-11-22T23:00:00+05:00", head).error().code, ErrorCode::ClockBehind);
}
