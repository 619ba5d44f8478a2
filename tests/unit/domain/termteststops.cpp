// R27, R35: what a stop, a restart and an extension do to a term and to its ruler.
#include "calendarfixture.h"

#include "domain/calendar/termrule.h"

#include <gtest/gtest.h>

using namespace qyz::domain;
using namespace qyz::domain::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

// Monday 23.11.2026 at 10:00; the 26th and 27th are Thursday and Friday.
constexpr const char *monday = "2026-11-23T10:00:00.000+05:00";

class StoppedTerm : public ::testing::Test {
protected:
    static ObligationRule term(TermUnit unit, int count)
    {
        ObligationRule rule;
        rule.unit = unit;
        rule.count = count;
        rule.stoppable = true;
        return rule;
    }
    DueDate due(const ObligationRule &rule, const TermChanges &changes,
        const char *countedFrom = monday) const
    {
        return dueDate(rule, utc(countedFrom), schedule, changes);
    }
    static TermChanges stopped(const char *from, const char *until)
    {
        return {{{utc(from), until ? utc(until) : QDateTime(), u"сұрау салынды"_s}}, 0};
    }
    static std::string ruler(const DueDate &due)
    {
        QString all;
        for (const TraceDay &day : due.trace)
            all += day.date.toString(u"dd") + (day.counted ? u"+ "_s : u"- "_s);
        return all.trimmed().toStdString();
    }

    const OfficeSchedule schedule = OfficeSchedule::standard(shippedCalendar());
};

} // namespace

TEST_F(StoppedTerm, R27_theRemainingDaysAreCountedFromTheDayAfterTheRestart)
{
    const auto changes = stopped("2026-11-25T10:00:00+05:00", "2026-11-27T12:00:00+05:00");
    const DueDate result = due(term(TermUnit::WorkingDays, 3), changes);
    EXPECT_EQ(ruler(result), "23- 24+ 25- 26- 27- 28- 29- 30+ 01+");
    EXPECT_EQ(iso(result.date), "2026-12-01");
    EXPECT_FALSE(result.stopped);
}

TEST_F(StoppedTerm, R27_theRulerSaysOfEveryStoppedDayWhy)
{
    const auto changes = stopped("2026-11-25T10:00:00+05:00", "2026-11-25T12:00:00+05:00");
    const DueDate result = due(term(TermUnit::WorkingDays, 3), changes);
    EXPECT_EQ(ruler(result), "23- 24+ 25- 26+ 27+");
    EXPECT_EQ(result.trace.at(2).why.ru, u"Срок приостановлен, день не считается: сұрау салынды"_s);
    EXPECT_EQ(
        result.trace.at(2).why.kk, u"Мерзім тоқтатыла тұрған, күн есептелмейді: сұрау салынды"_s);
}

TEST_F(StoppedTerm, R27_whileTheClockStandsThereIsNoDate)
{
    const DueDate result =
        due(term(TermUnit::WorkingDays, 3), stopped("2026-11-25T10:00:00+05:00", nullptr));
    EXPECT_TRUE(result.stopped);
    EXPECT_EQ(ruler(result), "23- 24+ 25-");
}

TEST_F(StoppedTerm, R27_aTermMayStandStillTwice)
{
    TermChanges changes = stopped("2026-11-24T10:00:00+05:00", "2026-11-24T12:00:00+05:00");
    changes.stops.append({utc("2026-11-26T10:00:00+05:00"), utc("2026-11-30T09:00:00+05:00"), {}});
    const DueDate result = due(term(TermUnit::WorkingDays, 2), changes);
    EXPECT_EQ(ruler(result), "23- 24- 25+ 26- 27- 28- 29- 30- 01+");
}

TEST_F(StoppedTerm, R24_R27_calendarDaysStandStillTooAndRollAfterwards)
{
    // The third counted day would be Sunday the 29th: it rolls to Monday.
    const auto changes = stopped("2026-11-24T10:00:00+05:00", "2026-11-26T10:00:00+05:00");
    const DueDate result = due(term(TermUnit::CalendarDays, 3), changes);
    EXPECT_EQ(ruler(result), "23- 24- 25- 26- 27+ 28+ 29+ 30-");
}

TEST_F(StoppedTerm, R27_aTermThatRolledAndStoodRollsOn)
{
    // The last day is Saturday the 28th; the clock stood on the Monday it rolled to.
    const auto changes = stopped("2026-11-30T09:30:00+05:00", "2026-11-30T10:00:00+05:00");
    const DueDate result = due(term(TermUnit::CalendarDays, 5), changes);
    EXPECT_EQ(ruler(result), "23- 24+ 25+ 26+ 27+ 28+ 29- 30- 01-");
}

TEST_F(StoppedTerm, R27_minutesThatStoodAreAdded)
{
    const auto changes = stopped("2026-11-23T10:05:00+05:00", "2026-11-23T10:35:00+05:00");
    const DueDate result = due(term(TermUnit::Minutes, 20), changes);
    ASSERT_TRUE(result.moment);
    EXPECT_EQ(iso(*result.moment), iso(utc("2026-11-23T10:50:00+05:00")));
    EXPECT_EQ(iso(result.date), "2026-11-23");
    EXPECT_TRUE(
        due(term(TermUnit::Minutes, 20), stopped("2026-11-23T10:05:00+05:00", nullptr)).stopped);
}

TEST_F(StoppedTerm, R25_R27_aHeldTermKeepsAsManyWorkingDaysAsItHad)
{
    ObligationRule rule = term(TermUnit::WorkingDays, 1);
    rule.heldUntil = HeldUntil{8, 25};
    const char *april = "2026-04-01T10:00:00+05:00";
    const auto early = stopped("2026-04-02T10:00:00+05:00", "2026-05-05T10:00:00+05:00");
    EXPECT_EQ(iso(due(rule, early, april).date), "2026-08-31") << "over before the term opens";
    const auto late = stopped("2026-08-26T10:00:00+05:00", "2026-08-27T10:00:00+05:00");
    EXPECT_EQ(iso(due(rule, late, april).date), "2026-09-02");
}

TEST_F(StoppedTerm, R35_anExtensionIsCountedOnFromTheLastDay)
{
    const DueDate result = due(term(TermUnit::WorkingDays, 2), {{}, 3});
    EXPECT_EQ(ruler(result), "23- 24+ 25+ 26+ 27+ 28- 29- 30+");
    EXPECT_EQ(result.trace.constLast().why.ru, u"3-й рабочий день продления срока"_s);
    EXPECT_EQ(result.trace.constLast().why.kk, u"Ұзартылған мерзімнің 3-жұмыс күні"_s);
}

TEST_F(StoppedTerm, R27_R35_anExtendedTermMayStandStillAsWell)
{
    TermChanges changes = stopped("2026-11-26T10:00:00+05:00", "2026-11-27T10:00:00+05:00");
    changes.extraWorkingDays = 1;
    EXPECT_EQ(
        ruler(due(term(TermUnit::WorkingDays, 2), changes)), "23- 24+ 25+ 26- 27- 28- 29- 30+");
}
