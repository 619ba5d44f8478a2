// R24, R25: due dates and the ruler that explains them.
#include "unit/domain/calendarfixture.h"

#include "domain/calendar/termrule.h"

#include <gtest/gtest.h>

#include <string>

using namespace qyz::domain;
using namespace qyz::domain::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

ObligationRule term(TermUnit unit, int count)
{
    ObligationRule rule;
    rule.unit = unit;
    rule.count = count;
    return rule;
}

// R25: the order of a first-grader received before 25 August.
ObligationRule firstGradeOrder()
{
    ObligationRule rule = term(TermUnit::WorkingDays, 1);
    rule.kind = ObligationKind::Order;
    rule.heldUntil = HeldUntil{8, 25};
    return rule;
}

class Term : public ::testing::Test {
protected:
    DueDate due(const ObligationRule &rule, const char *countedFrom) const
    {
        return dueDate(rule, utc(countedFrom), schedule);
    }
    // The ruler in one line: "23- 24+ 25+", day of month and whether it counts.
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

TEST_F(Term, R24_countsWorkingDaysFromTheDayAfter)
{
    const DueDate due = this->due(term(TermUnit::WorkingDays, 5), "2026-11-23T10:00:00.000+05:00");
    EXPECT_EQ(iso(due.date), "2026-11-30");
    EXPECT_EQ(ruler(due), "23- 24+ 25+ 26+ 27+ 28- 29- 30+");
    EXPECT_FALSE(due.moment);
    EXPECT_FALSE(due.notBefore);
    EXPECT_TRUE(due.verified);
    EXPECT_EQ(due.rule, u"R25 receipt: 5 working_days"_s);
}

TEST_F(Term, R24_explainsEveryDayInBothLanguages)
{
    const DueDate due = this->due(term(TermUnit::WorkingDays, 2), "2026-12-15T10:00:00.000+05:00");
    ASSERT_EQ(ruler(due), "15- 16- 17+ 18+");
    EXPECT_EQ(due.trace.at(0).why.kk, u"Келіп түскен күн есептелмейді"_s);
    EXPECT_EQ(due.trace.at(0).why.ru, u"День поступления не считается"_s);
    EXPECT_EQ(due.trace.at(1).why.kk, u"Мереке күні: Тәуелсіздік күні"_s);
    EXPECT_EQ(due.trace.at(1).why.ru, u"Праздничный день: День Независимости"_s);
    EXPECT_EQ(due.trace.at(2).why.kk, u"1-жұмыс күні"_s);
    EXPECT_EQ(due.trace.at(2).why.ru, u"1-й рабочий день"_s);
    EXPECT_EQ(due.trace.at(3).why.kk, u"2-жұмыс күні"_s);
    EXPECT_EQ(due.trace.at(3).why.ru, u"2-й рабочий день"_s);
}

TEST_F(Term, R24_countsAWorkedSaturdayAndSaysWhatItIs)
{
    const DueDate due = this->due(term(TermUnit::WorkingDays, 1), "2024-05-03T10:00:00.000+05:00");
    EXPECT_EQ(ruler(due), "03- 04+");
    EXPECT_EQ(due.trace.at(1).why.ru,
        u"1-й рабочий день. Рабочий день (выходной перенесён на 08.05.2024)"_s);
}

TEST_F(Term, R24_rollsACalendarDayTermThatEndsOnADayOff)
{
    const DueDate due = this->due(term(TermUnit::CalendarDays, 5), "2026-11-23T10:00:00.000+05:00");
    EXPECT_EQ(iso(due.date), "2026-11-30");
    EXPECT_EQ(ruler(due), "23- 24+ 25+ 26+ 27+ 28+ 29- 30-");
    EXPECT_EQ(due.trace.at(1).why.ru, u"1-й календарный день"_s);
    EXPECT_EQ(due.trace.at(5).why.kk, u"5-күнтізбелік күн. Демалыс күні: сенбі"_s);
    EXPECT_EQ(due.trace.at(6).why.kk, u"Демалыс күні: жексенбі"_s);
    EXPECT_EQ(due.trace.at(7).why.kk, u"Мерзім келесі жұмыс күніне ауыстырылды"_s);
    EXPECT_EQ(due.trace.at(7).why.ru, u"Срок перенесён на следующий рабочий день"_s);
    EXPECT_EQ(due.rule, u"R25 receipt: 5 calendar_days"_s);
}

TEST_F(Term, R24_doesNotRollACalendarDayTermThatEndsOnAWorkingDay)
{
    const DueDate due = this->due(term(TermUnit::CalendarDays, 7), "2026-11-23T10:00:00.000+05:00");
    EXPECT_EQ(ruler(due), "23- 24+ 25+ 26+ 27+ 28+ 29+ 30+");
}

TEST_F(Term, R24_runsMinutesFromTheMomentAndRollsNothing)
{
    ObligationRule rule = term(TermUnit::Minutes, 20);
    const DueDate due = this->due(rule, "2026-11-23T14:29:59.999+05:00");
    ASSERT_TRUE(due.moment);
    EXPECT_EQ(iso(*due.moment), "2026-11-23T09:49:59.999Z");
    EXPECT_EQ(iso(due.date), "2026-11-23");
    EXPECT_EQ(ruler(due), "23+");
    EXPECT_EQ(due.trace.at(0).why.kk, u"Мерзім минутпен есептеледі: 20"_s);
    EXPECT_EQ(due.rule, u"R25 receipt: 20 minutes"_s);
    rule.count = 24 * 60;
    EXPECT_EQ(ruler(this->due(rule, "2026-11-27T10:00:00.000+05:00")), "27+ 28+");
}

TEST_F(Term, R25_holdsTheOrderOfAFirstGraderUntilTheEndOfAugust)
{
    const DueDate due = this->due(firstGradeOrder(), "2026-04-01T10:15:00.000+05:00");
    EXPECT_EQ(iso(due.date), "2026-08-31");
    ASSERT_TRUE(due.notBefore);
    EXPECT_EQ(iso(*due.notBefore), "2026-08-25");
    EXPECT_EQ(ruler(due), "01- 25+ 26+ 27+ 28+ 29- 30- 31+");
    EXPECT_EQ(due.trace.at(0).why.kk,
        u"Орындау мерзімі: 2026 жылғы 25 тамыздан бұрын емес, тамыздағы соңғы жұмыс күні"_s);
    EXPECT_EQ(due.trace.at(0).why.ru,
        u"Срок исполнения: не ранее 25 августа 2026 года, последний рабочий день августа"_s);
    EXPECT_EQ(due.trace.at(1).why.ru, u"Рабочий день, исполнение возможно"_s);
    EXPECT_EQ(due.trace.constLast().why.kk, u"Айдың соңғы жұмыс күні"_s);
    EXPECT_EQ(due.rule, u"R25 order: held_until 08-25, last_working_day_of_month"_s);
}

TEST_F(Term, R25_takesTheOrdinaryTermFrom25AugustOn)
{
    const DueDate held = due(firstGradeOrder(), "2026-08-24T14:29:59.999+05:00");
    EXPECT_EQ(iso(held.date), "2026-08-31");
    const DueDate ordinary = due(firstGradeOrder(), "2026-08-25T09:00:00.000+05:00");
    EXPECT_EQ(iso(ordinary.date), "2026-08-26");
    EXPECT_FALSE(ordinary.notBefore);
    EXPECT_EQ(ordinary.rule, u"R25 order: 1 working_days"_s);
}

TEST_F(Term, R25_endsAugust2025OnFridayThe29th)
{
    EXPECT_EQ(iso(due(firstGradeOrder(), "2025-04-01T10:00:00.000+05:00").date), "2025-08-29");
}

TEST_F(Term, R25_rollsAHeldTermWhenNobodyWorksUntilTheMonthEnds)
{
    QList<OfficeException> closed;
    for (int day = 25; day <= 31; ++day)
        closed.append({QDate(2026, 8, day), false, {}, {}, u"№ 7"_s});
    const OfficeSchedule shut(shippedCalendar(), OfficeZone::almaty(), {}, {}, closed);
    const DueDate due = dueDate(firstGradeOrder(), utc("2026-04-01T10:00:00.000+05:00"), shut);
    EXPECT_EQ(iso(due.date), "2026-09-01");
    EXPECT_EQ(ruler(due), "01- 25- 26- 27- 28- 29- 30- 31- 01+");
    EXPECT_EQ(due.trace.constLast().why.ru, u"Срок перенесён на следующий рабочий день"_s);
}

TEST_F(Term, R14_isNotSureOfATermThatTouchesAnUnconfirmedYear)
{
    const ObligationRule fifteen = term(TermUnit::WorkingDays, 15);
    EXPECT_TRUE(due(fifteen, "2026-12-01T10:00:00.000+05:00").verified);
    EXPECT_FALSE(due(fifteen, "2026-12-15T10:00:00.000+05:00").verified);
    EXPECT_FALSE(due(fifteen, "2027-03-01T10:00:00.000+05:00").verified);
    EXPECT_FALSE(due(fifteen, "2028-03-01T10:00:00.000+05:00").verified);
    EXPECT_FALSE(due(firstGradeOrder(), "2027-04-01T10:00:00.000+05:00").verified);
}

TEST_F(Term, R24_startsOnTheOfficesDateNotOnTheDateOfGreenwich)
{
    // 00:30 on Tuesday in the office is still Monday in UTC.
    const DueDate due = this->due(term(TermUnit::WorkingDays, 1), "2026-11-23T19:30:00.000Z");
    EXPECT_EQ(ruler(due), "24- 25+");
}

TEST_F(Term, R16_explainsADayClosedByOrderAndOneOpenedByIt)
{
    const OfficeSchedule ordered(shippedCalendar(), OfficeZone::almaty(), {}, {},
        {{QDate(2026, 11, 27), false, {}, {}, u"№ 12"_s},
            {QDate(2026, 11, 28), true, {}, {}, u"№ 13"_s}});
    const DueDate due =
        dueDate(term(TermUnit::WorkingDays, 1), utc("2026-11-26T10:00:00.000+05:00"), ordered);
    ASSERT_EQ(ruler(due), "26- 27- 28+");
    EXPECT_EQ(due.trace.at(1).why.kk, u"Кеңсе жабық. Директордың бұйрығы: № 12"_s);
    EXPECT_EQ(due.trace.at(2).why.kk,
        u"1-жұмыс күні. Жұмыс күні болып белгіленген демалыс күні. Директордың бұйрығы: № 13"_s);
}

TEST_F(Term, hasNoDueDateWithoutAMoment)
{
    const DueDate due = dueDate(term(TermUnit::WorkingDays, 1), QDateTime(), schedule);
    EXPECT_FALSE(due.date.isValid());
    EXPECT_FALSE(due.verified);
    EXPECT_TRUE(due.trace.isEmpty());
}

TEST(TermRule, namesUnitsAndObligationsBothWays)
{
    for (const TermUnit unit : {TermUnit::WorkingDays, TermUnit::CalendarDays, TermUnit::Minutes})
        EXPECT_EQ(termUnitFromName(termUnitName(unit)), unit);
    for (const ObligationKind kind : {ObligationKind::Receipt, ObligationKind::Order,
             ObligationKind::Result, ObligationKind::Answer})
        EXPECT_EQ(obligationKindFromName(obligationKindName(kind)), kind);
    EXPECT_EQ(termUnitName(TermUnit::WorkingDays), u"working_days"_s);
    EXPECT_EQ(obligationKindName(ObligationKind::Answer), u"answer"_s);
    EXPECT_FALSE(termUnitFromName(u"hours"_s));
    EXPECT_FALSE(obligationKindFromName(u"slip"_s));
}
