// Who the office is: the three files that ship, and files that are off.
#include "domain/organisation/organisationprofile.h"
#include "readable.h"
#include "servicefixture.h"

#include <gtest/gtest.h>

using namespace qyz::domain;
using namespace qyz::domain::testing;

namespace {

OrganisationProfile profile(const QString &name)
{
    return OrganisationProfile::fromJson(shipped(u"organisation/%1.json"_s.arg(name))).value();
}

const AccountProfile *account(const OrganisationProfile &office, const QString &login)
{
    for (const AccountProfile &known : office.accounts) {
        if (known.login == login)
            return &known;
    }
    return nullptr;
}

ErrorCode errorOf(const QByteArray &json)
{
    const auto read = OrganisationProfile::fromJson(json);
    return read.ok() ? ErrorCode::Internal : read.error().code;
}

} // namespace

TEST(Organisations, everyShippedFileIsReadAndNamedInBothLanguages)
{
    for (const QString &name : {u"default"_s, u"practice"_s, u"school7"_s}) {
        const OrganisationProfile office = profile(name);
        EXPECT_EQ(office.code, name);
        EXPECT_TRUE(office.name.isComplete());
        EXPECT_TRUE(office.shortName.isComplete());
        EXPECT_TRUE(office.educationDepartment.isComplete());
        EXPECT_TRUE(office.resultPlace.isComplete());
        EXPECT_EQ(office.unclaimedDays, 30);
        EXPECT_EQ(readable(office.complaintTerm.kk), "5 жұмыс күні");
        for (const AccountProfile &person : office.accounts)
            EXPECT_TRUE(person.post.isComplete()) << readable(person.login);
    }
}

TEST(Organisations, theDefaultOfficeHasNobodyYet)
{
    const OrganisationProfile office = profile(u"default"_s);
    EXPECT_TRUE(office.accounts.isEmpty());
    EXPECT_TRUE(office.assignments.isEmpty());
    EXPECT_TRUE(office.head.isEmpty());
}

TEST(Organisations, thePracticeOfficeHasTheFivePeopleOfTheContract)
{
    const OrganisationProfile office = profile(u"practice"_s);
    for (const QString &login :
        {u"registrar"_s, u"deputy"_s, u"method"_s, u"director"_s, u"admin"_s})
        EXPECT_TRUE(account(office, login)) << readable(login);
    EXPECT_EQ(readable(office.head.surname), "Байжанова");
    for (const Assignment &assignment : office.assignments)
        EXPECT_EQ(assignment.from, QDate(2012, 9, 1));
}

TEST(Organisations, R12_everyShippedOfficeWorksFromNineToHalfPastTwoInItsZone)
{
    for (const QString &name : {u"default"_s, u"practice"_s, u"school7"_s}) {
        const auto schedule = profile(name).schedule(shippedCalendar());
        ASSERT_TRUE(schedule.ok()) << readable(name);
        EXPECT_FALSE(schedule->isOpenAt(utc("2026-11-23T08:59:59.999+05:00")));
        EXPECT_TRUE(schedule->isOpenAt(utc("2026-11-23T09:00:00+05:00")));
        EXPECT_TRUE(schedule->isOpenAt(utc("2026-11-23T14:29:59.999+05:00")));
        EXPECT_FALSE(schedule->isOpenAt(utc("2026-11-23T14:30:00+05:00")));
        EXPECT_TRUE(schedule->isOpenAt(utc("2023-11-23T09:00:00+06:00")));
        EXPECT_FALSE(schedule->isWorkingDay(QDate(2026, 11, 21))) << "Saturday of a five-day week";
    }
}

TEST(Organisations, R16_anExceptionOfTheFileIsKept)
{
    QByteArray json = shipped(u"organisation/practice.json"_s);
    json.replace("\"exceptions\": []",
        "\"exceptions\": [{\"date\": \"2026-11-21\", \"open\": true, \"opens\": \"10:00\", "
        "\"closes\": \"12:00\", \"order\": \"7\"}]");
    const auto schedule = OrganisationProfile::fromJson(json)->schedule(shippedCalendar());
    ASSERT_TRUE(schedule.ok());
    EXPECT_TRUE(schedule->isOpenAt(utc("2026-11-21T10:00:00+05:00")));
    EXPECT_FALSE(schedule->isOpenAt(utc("2026-11-21T12:00:00+05:00")));
}

TEST(Organisations, R14_aSixDayWeekHoldsFromItsDate)
{
    QByteArray json = shipped(u"organisation/practice.json"_s);
    json.replace("{\"from\": \"2012-09-01\", \"week\": 5, \"verified\": false}",
        "{\"from\": \"2012-09-01\", \"week\": 5}, {\"from\": \"2026-09-01\", \"week\": 6}");
    const auto schedule = OrganisationProfile::fromJson(json)->schedule(shippedCalendar());
    ASSERT_TRUE(schedule.ok());
    EXPECT_FALSE(schedule->isWorkingDay(QDate(2026, 8, 29)));
    EXPECT_TRUE(schedule->isWorkingDay(QDate(2026, 11, 21)));
}

TEST(Organisations, whatIsWrongInAFileIsBadJson)
{
    QByteArray noDuty = shipped(u"organisation/practice.json"_s);
    noDuty.replace("\"duty\": \"reviewer\"", "\"duty\": \"cook\"");
    QByteArray noLogin = shipped(u"organisation/practice.json"_s);
    noLogin.replace("\"login\": \"method\",\n      \"surname\"", "\"surname\"");
    for (const QByteArray &json : {QByteArray("{"), QByteArray("[]"), QByteArray("{}"),
             QByteArray("{\"name\":{\"kk\":\"Мектеп\"}}"), noDuty, noLogin})
        EXPECT_EQ(errorOf(json), ErrorCode::BadJson) << json.toStdString();
}

TEST(Organisations, aZoneThatIsOffIsToldWhenTheScheduleIsMade)
{
    QByteArray json = shipped(u"organisation/practice.json"_s);
    json.replace("{\"from\": null, \"minutes\": 360}, ", "");
    const auto office = OrganisationProfile::fromJson(json);
    ASSERT_TRUE(office.ok());
    const auto schedule = office->schedule(shippedCalendar());
    ASSERT_FALSE(schedule.ok());
    EXPECT_EQ(schedule.error().code, ErrorCode::BadJson);
}

TEST(Duties, R23_anAssignmentHoldsOnBothOfItsDaysAndOnlyInItsJournals)
{
    const Assignment assignment{u"grikh"_s, Duty::Registrar, {u"admission"_s}, QDate(2026, 9, 1),
        QDate(2026, 9, 30), u"105"_s};
    EXPECT_FALSE(assignment.holdsOn(QDate(2026, 8, 31), u"admission"_s));
    EXPECT_TRUE(assignment.holdsOn(QDate(2026, 9, 1), u"admission"_s));
    EXPECT_TRUE(assignment.holdsOn(QDate(2026, 9, 30), u"admission"_s));
    EXPECT_FALSE(assignment.holdsOn(QDate(2026, 10, 1), u"admission"_s));
    EXPECT_FALSE(assignment.holdsOn(QDate(2026, 9, 15), u"duplicate"_s));
}

TEST(Duties, R23_anAssignmentWithoutAFirstDayHasNotBegun)
{
    const Assignment unset{u"a"_s, Duty::Director, {u"*"_s}, {}, {}, {}};
    EXPECT_FALSE(unset.holdsOn(QDate(2026, 9, 15), u"admission"_s));
}

TEST(Duties, R23_theStarMeansEveryJournalUntilFurtherNotice)
{
    const Assignment all{u"a"_s, Duty::Director, {u"*"_s}, QDate(2012, 9, 1), {}, {}};
    EXPECT_TRUE(all.holdsOn(QDate(2040, 1, 1), u"anything"_s));
}

TEST(Duties, everyDutyKeepsItsName)
{
    for (const Duty known : {Duty::Registrar, Duty::Reviewer, Duty::Director, Duty::Administrator})
        EXPECT_EQ(duty(dutyName(known)), known);
    EXPECT_EQ(duty(u"cook"_s), std::nullopt);
}
