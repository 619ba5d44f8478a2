// R12, R13, R16 and the office's clock.
#include "unit/domain/calendarfixture.h"

#include "domain/calendar/officeschedule.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace qyz::domain;
using namespace qyz::domain::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

OfficeSchedule standard()
{
    return OfficeSchedule::standard(shippedCalendar());
}

OfficeSchedule withExceptions(QList<OfficeException> exceptions)
{
    return OfficeSchedule(shippedCalendar(), OfficeZone::almaty(), {}, {}, std::move(exceptions));
}

Result<OfficeZone> zoneOf(const char *json)
{
    return OfficeZone::fromJson(QJsonDocument::fromJson(json).object());
}

// The office closed by an epidemic, and a Saturday opened, by the director.
const OfficeException closure{QDate(2026, 11, 24), false, {}, {}, u"№ 12"_s};
const OfficeException saturday{QDate(2026, 11, 28), true, {}, {}, u"№ 13"_s};
const OfficeException shortDay{QDate(2026, 11, 25), true, QTime(9, 0), QTime(12, 0), u"№ 14"_s};

} // namespace

TEST(OfficeSchedule, R12_opensAtNineToTheMillisecond)
{
    const OfficeSchedule schedule = standard();
    EXPECT_FALSE(schedule.isOpenAt(utc("2026-11-23T08:59:59.999+05:00")));
    EXPECT_TRUE(schedule.isOpenAt(utc("2026-11-23T09:00:00.000+05:00")));
}

TEST(OfficeSchedule, R12_closesAtHalfPastTwoToTheMillisecond)
{
    const OfficeSchedule schedule = standard();
    EXPECT_TRUE(schedule.isOpenAt(utc("2026-11-23T14:29:59.999+05:00")));
    EXPECT_FALSE(schedule.isOpenAt(utc("2026-11-23T14:30:00.000+05:00")));
}

TEST(OfficeSchedule, R12_isClosedOnDaysOff)
{
    const OfficeSchedule schedule = standard();
    EXPECT_FALSE(schedule.isOpenAt(utc("2026-11-22T10:00:00.000+05:00"))); // Sunday
    EXPECT_FALSE(schedule.isOpenAt(utc("2026-12-16T10:00:00.000+05:00"))); // holiday
    EXPECT_TRUE(schedule.isOpenAt(utc("2024-05-04T10:00:00.000+05:00"))); // working Saturday
    EXPECT_FALSE(schedule.isOpenAt(QDateTime()));
}

TEST(OfficeSchedule, R12_namesTheNextOpeningStrictlyAfterTheMoment)
{
    const OfficeSchedule schedule = standard();
    EXPECT_EQ(iso(schedule.nextOpening(utc("2026-11-22T15:00:00.000+05:00"))),
        "2026-11-23T04:00:00.000Z");
    EXPECT_EQ(iso(schedule.nextOpening(utc("2026-11-23T08:59:59.999+05:00"))),
        "2026-11-23T04:00:00.000Z");
    EXPECT_EQ(iso(schedule.nextOpening(utc("2026-11-23T09:00:00.000+05:00"))),
        "2026-11-24T04:00:00.000Z");
    EXPECT_EQ(iso(schedule.nextOpening(utc("2026-12-31T20:00:00.000+05:00"))),
        "2027-01-05T04:00:00.000Z");
    EXPECT_FALSE(schedule.nextOpening(QDateTime()).isValid());
}

TEST(OfficeSchedule, R12_takesTheHoursThatAreInForceOnTheDate)
{
    const OfficeSchedule schedule(shippedCalendar(), OfficeZone::almaty(), {},
        {{QDate(2026, 12, 1), QTime(8, 30), QTime(17, 0)},
            {QDate(2026, 12, 3), QTime(17, 0), QTime(9, 0)}}, // not sensible: passed over
        {});
    EXPECT_EQ(
        schedule.openingTimes(date("2026-11-30")), (OpeningTimes{QTime(9, 0), QTime(14, 30)}));
    EXPECT_EQ(
        schedule.openingTimes(date("2026-12-01")), (OpeningTimes{QTime(8, 30), QTime(17, 0)}));
    EXPECT_EQ(
        schedule.openingTimes(date("2026-12-03")), (OpeningTimes{QTime(8, 30), QTime(17, 0)}));
    EXPECT_FALSE(schedule.openingTimes(date("2026-12-05")));
    EXPECT_EQ(
        schedule.openingTimes(date("2010-03-01")), (OpeningTimes{QTime(9, 0), QTime(14, 30)}));
}

TEST(OfficeSchedule, R13_countsFromTheArrivalInsideOfficeHours)
{
    const QDateTime arrived = utc("2026-11-23T10:15:30.125+05:00");
    EXPECT_EQ(iso(standard().countedFrom(arrived)), iso(arrived));
    const QDateTime first = utc("2026-11-23T09:00:00.000+05:00");
    EXPECT_EQ(iso(standard().countedFrom(first)), iso(first));
}

TEST(OfficeSchedule, R13_countsFromTheNextOpeningOtherwise)
{
    const OfficeSchedule schedule = standard();
    EXPECT_EQ(iso(schedule.countedFrom(utc("2026-11-20T14:30:00.000+05:00"))),
        "2026-11-23T04:00:00.000Z");
    EXPECT_EQ(iso(schedule.countedFrom(utc("2026-11-23T00:00:00.000+05:00"))),
        "2026-11-23T04:00:00.000Z");
    EXPECT_EQ(iso(schedule.countedFrom(utc("2024-05-03T23:00:00.000+05:00"))),
        "2024-05-04T04:00:00.000Z");
}

TEST(OfficeSchedule, R14_worksOnSaturdaysSinceTheSixDayWeekBegan)
{
    const OfficeSchedule schedule(shippedCalendar(), OfficeZone::almaty(),
        {{QDate(2026, 12, 1), WorkingWeek::FiveDays}, {QDate(2026, 9, 1), WorkingWeek::SixDays}},
        {}, {});
    EXPECT_FALSE(schedule.isWorkingDay(date("2026-08-29")));
    EXPECT_TRUE(schedule.isWorkingDay(date("2026-09-05")));
    EXPECT_FALSE(schedule.isWorkingDay(date("2026-09-06")));
    EXPECT_FALSE(schedule.isWorkingDay(date("2026-12-05")));
}

TEST(OfficeSchedule, R16_closesByOrderAndMovesTerms)
{
    const OfficeSchedule schedule = withExceptions({closure});
    EXPECT_FALSE(schedule.isWorkingDay(closure.date));
    EXPECT_FALSE(schedule.isOpenAt(utc("2026-11-24T10:00:00.000+05:00")));
    EXPECT_EQ(iso(schedule.addWorkingDays(date("2026-11-23"), 1)), "2026-11-25");
    const DayFacts facts = schedule.facts(closure.date);
    EXPECT_TRUE(facts.byOrder);
    EXPECT_EQ(facts.why.kk, u"Кеңсе жабық. Директордың бұйрығы: № 12"_s);
    EXPECT_EQ(facts.why.ru, u"Канцелярия закрыта. Приказ директора: № 12"_s);
}

TEST(OfficeSchedule, R16_opensASaturdayByOrderForTheOrdinaryHours)
{
    const OfficeSchedule schedule = withExceptions({saturday});
    EXPECT_TRUE(schedule.isWorkingDay(saturday.date));
    EXPECT_TRUE(schedule.isOpenAt(utc("2026-11-28T14:29:59.999+05:00")));
    EXPECT_FALSE(schedule.isOpenAt(utc("2026-11-28T14:30:00.000+05:00")));
    EXPECT_EQ(iso(schedule.addWorkingDays(date("2026-11-27"), 1)), "2026-11-28");
    EXPECT_EQ(schedule.facts(saturday.date).why.ru,
        u"Выходной, объявленный рабочим. Приказ директора: № 13"_s);
}

TEST(OfficeSchedule, R16_shortensADayByOrder)
{
    const OfficeSchedule schedule = withExceptions({shortDay});
    EXPECT_TRUE(schedule.isOpenAt(utc("2026-11-25T11:59:59.999+05:00")));
    EXPECT_FALSE(schedule.isOpenAt(utc("2026-11-25T12:00:00.000+05:00")));
    EXPECT_EQ(iso(schedule.countedFrom(utc("2026-11-25T12:00:00.000+05:00"))),
        "2026-11-26T04:00:00.000Z");
    EXPECT_EQ(schedule.facts(shortDay.date).why.kk,
        u"Жұмыс кестесі өзгертілген күн. Директордың бұйрығы: № 14"_s);
}

TEST(OfficeSchedule, R16_letsTheLaterOrderForADayWin)
{
    OfficeException reopened = closure;
    reopened.open = true;
    EXPECT_TRUE(withExceptions({closure, reopened}).isWorkingDay(closure.date));
    EXPECT_FALSE(withExceptions({reopened, closure}).isWorkingDay(closure.date));
}

TEST(OfficeSchedule, R14_isNotSureOfDaysInUnconfirmedYearsButOfOrderedOnes)
{
    const OfficeSchedule schedule = withExceptions({{QDate(2027, 2, 2), false, {}, {}, u"№ 15"_s}});
    EXPECT_TRUE(schedule.isVerified(date("2026-12-31")));
    EXPECT_FALSE(schedule.isVerified(date("2027-02-01")));
    EXPECT_TRUE(schedule.isVerified(date("2027-02-02")));
    EXPECT_TRUE(schedule.facts(date("2027-02-02")).verified);
    EXPECT_FALSE(schedule.isVerified(date("2028-02-01")));
    EXPECT_FALSE(schedule.isVerified(date("2011-02-01")));
}

TEST(OfficeSchedule, R24_countsWorkingDaysFromTheDayAfter)
{
    const OfficeSchedule schedule = standard();
    EXPECT_EQ(iso(schedule.addWorkingDays(date("2026-11-23"), 0)), "2026-11-23");
    EXPECT_EQ(iso(schedule.addWorkingDays(date("2026-11-23"), 5)), "2026-11-30");
    EXPECT_EQ(iso(schedule.addWorkingDays(date("2026-12-15"), 1)), "2026-12-17");
    EXPECT_EQ(iso(schedule.addWorkingDays(date("2026-11-22"), 1)), "2026-11-23");
    EXPECT_FALSE(schedule.addWorkingDays(QDate(), 3).isValid());
}

TEST(OfficeSchedule, R25_findsTheLastWorkingDayOfAMonth)
{
    const OfficeSchedule schedule = standard();
    EXPECT_EQ(iso(schedule.lastWorkingDayOfMonth(2026, 8)), "2026-08-31");
    EXPECT_EQ(iso(schedule.lastWorkingDayOfMonth(2025, 8)), "2025-08-29");
    EXPECT_EQ(iso(schedule.lastWorkingDayOfMonth(2018, 12)), "2018-12-29");
    EXPECT_EQ(iso(schedule.lastWorkingDayOfMonth(2024, 2)), "2024-02-29");
    EXPECT_FALSE(schedule.lastWorkingDayOfMonth(2024, 13).isValid());
}

TEST(OfficeZone, changesFromSixToFiveHoursAtTheEndOfFebruary2024)
{
    const OfficeZone zone = OfficeZone::almaty();
    EXPECT_EQ(iso(zone.toLocal(utc("2024-02-29T17:59:59.999Z"))), "2024-02-29T23:59:59.999+06:00");
    EXPECT_EQ(iso(zone.toLocal(utc("2024-02-29T18:00:00.000Z"))), "2024-02-29T23:00:00.000+05:00");
    EXPECT_EQ(iso(zone.toUtc(date("2024-02-29"), QTime(9, 0))), "2024-02-29T03:00:00.000Z");
    EXPECT_EQ(iso(zone.toUtc(date("2024-03-01"), QTime(9, 0))), "2024-03-01T04:00:00.000Z");
}

TEST(OfficeZone, R12_opensAtNineOnTheWallOnBothSidesOfTheChange)
{
    const OfficeSchedule schedule = standard();
    EXPECT_TRUE(schedule.isOpenAt(utc("2024-02-29T03:00:00.000Z")));
    EXPECT_FALSE(schedule.isOpenAt(utc("2024-03-01T03:00:00.000Z")));
    EXPECT_TRUE(schedule.isOpenAt(utc("2024-03-01T04:00:00.000Z")));
    EXPECT_FALSE(schedule.isOpenAt(utc("2024-02-29T08:30:00.000Z")));
    EXPECT_TRUE(schedule.isOpenAt(utc("2024-03-01T08:30:00.000Z")));
    EXPECT_EQ(
        iso(schedule.nextOpening(utc("2024-02-29T12:00:00.000Z"))), "2024-03-01T04:00:00.000Z");
}

TEST(OfficeZone, takesTheFirstShowingOfAnHourThatTheClockShowsTwice)
{
    EXPECT_EQ(iso(OfficeZone::almaty().toUtc(date("2024-02-29"), QTime(23, 30))),
        "2024-02-29T17:30:00.000Z");
    EXPECT_EQ(iso(OfficeZone::almaty().toUtc(date("2024-03-01"), QTime(0, 0))),
        "2024-02-29T19:00:00.000Z");
}

TEST(OfficeZone, countsAnHourThatTheClockSkipsWithTheOffsetBefore)
{
    const Result<OfficeZone> zone = zoneOf(R"({"offsets":[{"from":null,"minutes":300},
        {"from":"2030-01-01T00:00:00Z","minutes":360}]})");
    ASSERT_TRUE(zone);
    EXPECT_EQ(iso(zone->toUtc(date("2030-01-01"), QTime(5, 30))), "2030-01-01T00:30:00.000Z");
    EXPECT_EQ(iso(zone->toUtc(date("2030-01-01"), QTime(4, 59))), "2029-12-31T23:59:00.000Z");
    EXPECT_EQ(iso(zone->toUtc(date("2030-01-01"), QTime(6, 0))), "2030-01-01T00:00:00.000Z");
}

TEST(OfficeZone, keepsAnInvalidMomentInvalid)
{
    EXPECT_FALSE(OfficeZone::almaty().toLocal(QDateTime()).isValid());
    EXPECT_FALSE(OfficeZone::almaty().toUtc(QDate(), QTime(9, 0)).isValid());
    EXPECT_FALSE(OfficeZone::almaty().toUtc(date("2024-03-01"), QTime()).isValid());
}

TEST(OfficeZone, readsBackWhatItWrites)
{
    const QJsonObject json = OfficeZone::almaty().toJson();
    EXPECT_EQ(QJsonDocument(json).toJson(QJsonDocument::Compact),
        "{\"offsets\":[{\"from\":null,\"minutes\":360},"
        "{\"from\":\"2024-02-29T18:00:00Z\",\"minutes\":300}]}");
    const Result<OfficeZone> again = OfficeZone::fromJson(json);
    ASSERT_TRUE(again);
    EXPECT_EQ(*again, OfficeZone::almaty());
}

TEST(OfficeZone, refusesOffsetsThatMakeNoClock)
{
    for (const char *json : {"{}", R"({"offsets":[]})", R"({"offsets":[7]})",
             R"({"offsets":[{"from":null,"minutes":"360"}]})",
             R"({"offsets":[{"from":null,"minutes":841}]})",
             R"({"offsets":[{"from":"2024-02-29T18:00:00Z","minutes":300}]})",
             R"({"offsets":[{"from":null,"minutes":360},{"from":null,"minutes":300}]})",
             R"({"offsets":[{"from":null,"minutes":360},{"from":"soon","minutes":300}]})",
             R"({"offsets":[{"from":null,"minutes":360},
                 {"from":"2024-02-29T18:00:00","minutes":300}]})",
             R"({"offsets":[{"from":null,"minutes":360},
                 {"from":"2024-02-29T18:00:00Z","minutes":300},
                 {"from":"2024-02-29T18:00:00Z","minutes":360}]})"}) {
        const Result<OfficeZone> zone = zoneOf(json);
        ASSERT_FALSE(zone) << json;
        EXPECT_EQ(zone.error().code, ErrorCode::BadJson) << json;
    }
}
