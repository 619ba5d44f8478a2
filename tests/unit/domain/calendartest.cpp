// R14: the shipped calendar, year by year, and what an unknown or unconfirmed year means.
#include "unit/domain/calendarfixture.h"

#include "domain/calendar/workingcalendar.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace qyz::domain;
using namespace qyz::domain::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

class ShippedCalendar : public ::testing::Test {
protected:
    bool worked(const char *day, WorkingWeek week = WorkingWeek::FiveDays) const
    {
        return calendar.isWorkingDay(date(day), week);
    }
    std::string daysOff(int year) const
    {
        return iso(calendar.summary(year, WorkingWeek::FiveDays).daysOff);
    }
    std::string workingWeekends(int year, WorkingWeek week = WorkingWeek::FiveDays) const
    {
        return iso(calendar.summary(year, week).workingWeekends);
    }

    const WorkingCalendar calendar = shippedCalendar();
};

void expectTotals(const YearSummary &summary, const QJsonObject &totals, const QString &week)
{
    EXPECT_EQ(summary.workingDays, totals.value(week).toInt());
    const QJsonArray byMonth = totals.value(week + u"_by_month"_s).toArray();
    ASSERT_EQ(byMonth.size(), 12);
    for (qsizetype month = 0; month < 12; ++month) {
        EXPECT_EQ(summary.byMonth.at(static_cast<std::size_t>(month)), byMonth.at(month).toInt())
            << "month " << month + 1;
    }
}

} // namespace

TEST_F(ShippedCalendar, R14_countsTheWorkingDaysOfAllSixteenYearsInBothWeeksByMonth)
{
    const QJsonObject totals = QJsonDocument::fromJson(shippedCalendarJson())
                                   .object()
                                   .value("working_day_totals_computed"_L1)
                                   .toObject();
    ASSERT_EQ(totals.size(), 16);
    for (auto year = totals.begin(); year != totals.end(); ++year) {
        SCOPED_TRACE(year.key().toStdString());
        const int number = year.key().toInt();
        const QJsonObject expected = year.value().toObject();
        expectTotals(calendar.summary(number, WorkingWeek::FiveDays), expected, u"five_day"_s);
        expectTotals(calendar.summary(number, WorkingWeek::SixDays), expected, u"six_day"_s);
    }
}

TEST_F(ShippedCalendar, R14_knowsTheDaysOffOfSomeYearsAsTheTableOfSourcesHasThem)
{
    EXPECT_EQ(daysOff(2012),
        "02.01 03.01 08.03 09.03 21.03 22.03 23.03 30.04 01.05 09.05 06.07 30.08 26.10 03.12 17.12 "
        "18.12 31.12");
    EXPECT_EQ(daysOff(2020),
        "01.01 02.01 03.01 07.01 09.03 23.03 24.03 25.03 01.05 07.05 08.05 06.07 31.07 31.08 01.12 "
        "16.12 17.12 18.12");
    EXPECT_EQ(daysOff(2024),
        "01.01 02.01 08.03 21.03 22.03 25.03 01.05 07.05 08.05 09.05 08.07 30.08 25.10 16.12");
    EXPECT_EQ(daysOff(2026),
        "01.01 02.01 07.01 09.03 23.03 24.03 25.03 01.05 07.05 11.05 27.05 06.07 26.10 16.12");
}

TEST_F(ShippedCalendar, R14_knowsTheWorkingWeekends)
{
    EXPECT_EQ(workingWeekends(2014), "04.05 11.05");
    EXPECT_EQ(workingWeekends(2018), "03.03 28.04 05.05 25.08 29.12");
    EXPECT_EQ(workingWeekends(2020), "05.01 20.12");
    EXPECT_EQ(workingWeekends(2015), "");
    // A moved Saturday is an ordinary working day of the six-day week; a moved Sunday is not.
    EXPECT_EQ(workingWeekends(2018, WorkingWeek::SixDays), "");
    EXPECT_EQ(workingWeekends(2025, WorkingWeek::SixDays), "05.01");
}

TEST_F(ShippedCalendar, R14_worksOnMonday17June2024BecauseKurbanAitWasAnnouncedForSunday)
{
    EXPECT_FALSE(worked("2024-06-16"));
    EXPECT_FALSE(worked("2024-06-16", WorkingWeek::SixDays));
    EXPECT_EQ(
        calendar.facts(date("2024-06-16"), WorkingWeek::SixDays).kind, DayKind::ReligiousDayOff);
    EXPECT_TRUE(worked("2024-06-17"));
    EXPECT_EQ(calendar.facts(date("2024-06-17"), WorkingWeek::FiveDays).kind, DayKind::Working);
}

TEST_F(ShippedCalendar, R14_worksOn31August2026ThoughPrintedCalendarsSayOtherwise)
{
    EXPECT_TRUE(worked("2026-08-31"));
    EXPECT_TRUE(worked("2026-08-31", WorkingWeek::SixDays));
    EXPECT_FALSE(worked("2025-09-01"));
}

TEST_F(ShippedCalendar, R14_workedOnMonday11May2020InPlaceOfFriday)
{
    EXPECT_EQ(date("2020-05-11").dayOfWeek(), 1);
    EXPECT_TRUE(worked("2020-05-11"));
    EXPECT_EQ(
        calendar.facts(date("2020-05-11"), WorkingWeek::FiveDays).kind, DayKind::MovedWorkingDay);
    EXPECT_FALSE(worked("2020-05-08"));
    EXPECT_TRUE(worked("2020-05-08", WorkingWeek::SixDays));
}

TEST_F(ShippedCalendar, R14_appliesAnEntryOnlyInTheWeeksItIsMarkedFor)
{
    // Women's Day on a Saturday: the five-day week gets Monday, the six-day week nothing.
    EXPECT_FALSE(worked("2025-03-10"));
    EXPECT_TRUE(worked("2025-03-10", WorkingWeek::SixDays));
    // Nauryz 2025: 23 March was a Sunday, so Monday is off in both; 22 March a Saturday.
    EXPECT_FALSE(worked("2025-03-24", WorkingWeek::SixDays));
    EXPECT_FALSE(worked("2025-03-25"));
    EXPECT_TRUE(worked("2025-03-25", WorkingWeek::SixDays));
    EXPECT_TRUE(worked("2025-03-29", WorkingWeek::SixDays)); // an ordinary Saturday
    EXPECT_FALSE(worked("2025-03-29"));
    EXPECT_FALSE(worked("2025-03-30", WorkingWeek::SixDays));
}

TEST_F(ShippedCalendar, R14_saysWhyADayIsOffInBothLanguages)
{
    const auto why = [this](const char *day) {
        return calendar.facts(date(day), WorkingWeek::FiveDays).why;
    };
    EXPECT_EQ(why("2026-05-09").kk, u"Мереке күні: Жеңіс күні"_s);
    EXPECT_EQ(why("2026-05-09").ru, u"Праздничный день: День Победы"_s);
    EXPECT_EQ(why("2026-05-16").kk, u"Демалыс күні: сенбі"_s);
    EXPECT_EQ(why("2026-05-16").ru, u"Выходной день: суббота"_s);
    EXPECT_EQ(why("2026-05-27").ru, u"Выходной день: Первый день Курбан-айта"_s);
    EXPECT_EQ(why("2026-05-11").ru, u"День Победы (перенос выходного)"_s);
    EXPECT_EQ(why("2026-05-12").kk, u"Жұмыс күні"_s);
    EXPECT_EQ(why("2026-05-12").ru, u"Рабочий день"_s);
    for (QDate day(2012, 1, 1); day.year() < 2029; day = day.addDays(1)) {
        for (const WorkingWeek week : {WorkingWeek::FiveDays, WorkingWeek::SixDays})
            ASSERT_TRUE(calendar.facts(day, week).why.isComplete()) << iso(day);
    }
}

TEST_F(ShippedCalendar, R14_isSureOnlyOfYearsConfirmedEntryByEntry)
{
    for (const int year : {2015, 2019, 2020, 2022, 2024, 2025, 2026})
        EXPECT_TRUE(calendar.isYearVerified(year)) << year;
    for (const int year : {2012, 2013, 2014, 2016, 2017, 2018, 2021, 2023, 2027})
        EXPECT_FALSE(calendar.isYearVerified(year)) << year;
    EXPECT_TRUE(calendar.facts(date("2026-06-01"), WorkingWeek::FiveDays).verified);
    EXPECT_FALSE(calendar.facts(date("2027-06-01"), WorkingWeek::FiveDays).verified);
}

TEST_F(ShippedCalendar, R14_listsTheUnconfirmedDatesOfAYear)
{
    EXPECT_EQ(calendar.summary(2027, WorkingWeek::FiveDays).unverified.size(), 19);
    EXPECT_EQ(iso(calendar.summary(2023, WorkingWeek::FiveDays).unverified), "03.01 08.05 18.12");
    EXPECT_EQ(iso(calendar.summary(2023, WorkingWeek::SixDays).unverified), "03.01 08.05");
    EXPECT_TRUE(calendar.summary(2026, WorkingWeek::FiveDays).unverified.isEmpty());
}

TEST_F(ShippedCalendar, R14_knowsOnlyWeeklyDaysOffOutsideItsYears)
{
    for (const int year : {2011, 2028}) {
        EXPECT_FALSE(calendar.knowsYear(year));
        EXPECT_FALSE(calendar.isYearVerified(year));
        EXPECT_TRUE(calendar.summary(year, WorkingWeek::FiveDays).daysOff.isEmpty());
    }
    EXPECT_TRUE(calendar.knowsYear(2012));
    EXPECT_TRUE(calendar.knowsYear(2027));
    EXPECT_TRUE(worked("2028-05-09")); // a Tuesday nobody has told us about
    EXPECT_FALSE(worked("2028-05-13"));
    EXPECT_FALSE(calendar.facts(date("2028-05-09"), WorkingWeek::FiveDays).verified);
}

TEST(WorkingCalendar, R14_letsALaterEntryReplaceAnEarlierOneForItsWeek)
{
    CalendarDay planned;
    planned.date = date("2024-06-17");
    planned.kind = DayKind::ReligiousDayOff;
    planned.name = {u"Құрбан айт"_s, u"Курбан-айт"_s};
    CalendarDay worked = planned;
    worked.kind = DayKind::MovedWorkingDay;
    worked.sixDayWeek = false;
    worked.verified = true;
    const WorkingCalendar calendar = WorkingCalendar::fromDays({planned, worked});
    EXPECT_TRUE(calendar.isWorkingDay(planned.date, WorkingWeek::FiveDays));
    EXPECT_FALSE(calendar.isWorkingDay(planned.date, WorkingWeek::SixDays));
    EXPECT_EQ(calendar.days().size(), 2);
    EXPECT_FALSE(calendar.isYearVerified(2024));
}

TEST(WorkingCalendar, R14_forgetsAnEntryThatWasReplacedInBothWeeks)
{
    CalendarDay guess;
    guess.date = date("2027-05-16");
    guess.kind = DayKind::ReligiousDayOff;
    CalendarDay confirmed = guess;
    confirmed.verified = true;
    const WorkingCalendar calendar = WorkingCalendar::fromDays({guess, confirmed});
    EXPECT_EQ(calendar.days(), QList<CalendarDay>{confirmed});
    EXPECT_TRUE(calendar.isYearVerified(2027));
}

TEST(WorkingCalendar, hasNoWorkingDayWithoutADate)
{
    EXPECT_FALSE(WorkingCalendar().isWorkingDay(QDate(), WorkingWeek::FiveDays));
    EXPECT_FALSE(WorkingCalendar().facts(QDate(), WorkingWeek::FiveDays).working);
}
