// Closing months and volumes: which one, when, and what it shuts (R9).
#include "journalfixture.h"
#include "readable.h"

#include "domain/journal/closingrules.h"
#include "domain/journal/journalrules.h"

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace {

QDateTime at(const QString &iso)
{
    return QDateTime::fromString(iso, Qt::ISODate).toUTC();
}

class Closing : public ::testing::Test {
protected:
    const OfficeSchedule schedule = OfficeSchedule::standard(WorkingCalendar());

    ErrorCode may(const QString &month, const QString &closed, const QString &now) const
    {
        const Status status = mayCloseMonth(month, closed, schedule, at(now));
        return status ? ErrorCode::Internal : status.error().code;
    }
};

constexpr ErrorCode allowed = ErrorCode::Internal;

} // namespace

TEST_F(Closing, R9_aMonthIsNamedByYearAndMonthOnly)
{
    EXPECT_EQ(monthStart(u"2026-10"_s), QDate(2026, 10, 1));
    for (const QString &wrong :
        {u""_s, u"2026"_s, u"2026-1"_s, u"2026-13"_s, u"2026-10-01"_s, u"26-10"_s, u"2026-10 "_s})
        EXPECT_FALSE(monthStart(wrong).isValid()) << wrong.toStdString();
    EXPECT_EQ(monthName(QDate(2026, 1, 31)), u"2026-01"_s);
    EXPECT_EQ(monthArgument(u"2026-10"_s), u"10.2026"_s);
}

TEST_F(Closing, R9_aMonthIsOfTheOfficesZone)
{
    const MonthSpan span = monthSpan(u"2026-10"_s, schedule);
    EXPECT_EQ(span.from, at(u"2026-10-01T00:00:00+05:00"_s));
    EXPECT_EQ(span.before, at(u"2026-11-01T00:00:00+05:00"_s));
    EXPECT_TRUE(span.contains(at(u"2026-09-30T19:00:00Z"_s)));
    EXPECT_FALSE(span.contains(at(u"2026-10-31T19:00:00Z"_s)));
}

TEST_F(Closing, R9_itIsOverWithTheHoursOfItsLastWorkingDay)
{
    // 31.10.2026 is a Saturday.
    EXPECT_EQ(monthOver(u"2026-10"_s, schedule), at(u"2026-10-30T14:30:00+05:00"_s));
    EXPECT_EQ(may(u"2026-10"_s, {}, u"2026-10-30T14:29:59+05:00"_s), ErrorCode::MonthNotOver);
    EXPECT_EQ(may(u"2026-10"_s, {}, u"2026-10-30T14:30:00+05:00"_s), allowed);
    EXPECT_EQ(may(u"2026-10"_s, {}, u"2030-01-01T00:00:00+05:00"_s), allowed);
}

TEST_F(Closing, R9_monthsFollowOneAnotherAndTheFirstMayBeAny)
{
    const QString now = u"2027-02-10T10:00:00+05:00"_s;
    EXPECT_EQ(may(u"2026-03"_s, {}, now), allowed);
    EXPECT_EQ(may(u"2027-01"_s, u"2026-12"_s, now), allowed); // over the year
    EXPECT_EQ(may(u"2026-12"_s, u"2026-12"_s, now), ErrorCode::MonthClosed);
    EXPECT_EQ(may(u"2026-05"_s, u"2026-12"_s, now), ErrorCode::MonthClosed);
    EXPECT_EQ(may(u"2027-01"_s, u"2026-11"_s, now), ErrorCode::MonthOutOfOrder);
    EXPECT_EQ(may(u"nonsense"_s, {}, now), ErrorCode::BadDate);
    EXPECT_EQ(nextMonth(u"2026-12"_s, schedule, at(now)), u"2027-01"_s);
    EXPECT_EQ(nextMonth({}, schedule, at(now)), u"2027-01"_s);
    EXPECT_EQ(nextMonth({}, schedule, at(u"2026-10-30T14:30:00+05:00"_s)), u"2026-10"_s);
    EXPECT_EQ(nextMonth({}, schedule, at(u"2026-10-30T14:29:00+05:00"_s)), u"2026-09"_s);
}

TEST_F(Closing, R9_nothingIsDatedInsideAClosedMonthOrBeforeIt)
{
    JournalHead head;
    head.closedMonth = u"2026-10"_s;
    for (const QString &inside : {u"2026-10-31T23:59:59+05:00"_s, u"2026-10-01T00:00:00+05:00"_s,
             u"2026-09-15T10:00:00+05:00"_s, u"2025-12-31T10:00:00+05:00"_s}) {
        const Status status = notInClosedMonth(head, schedule, at(inside));
        ASSERT_FALSE(status.ok()) << inside.toStdString();
        EXPECT_EQ(status.error().code, ErrorCode::MonthClosed);
        EXPECT_EQ(status.error().args, QStringList{u"10.2026"_s});
    }
    EXPECT_TRUE(notInClosedMonth(head, schedule, at(u"2026-11-01T00:00:00+05:00"_s)).ok());
    head.closedMonth.clear();
    EXPECT_TRUE(notInClosedMonth(head, schedule, at(u"2026-10-31T10:00:00+05:00"_s)).ok());
}

TEST_F(Closing, R9_noLineIsRegisteredInAClosedMonthThoughTheOfficeIsOpen)
{
    JournalHead head;
    head.closedMonth = u"2026-10"_s;
    const Status status =
        mayRegister(head, QDate(2016, 9, 1), schedule, at(u"2026-10-30T10:00:00+05:00"_s));
    ASSERT_FALSE(status.ok());
    EXPECT_EQ(status.error().code, ErrorCode::MonthClosed);
    EXPECT_TRUE(
        mayRegister(head, QDate(2016, 9, 1), schedule, at(u"2026-11-02T10:00:00+05:00"_s)).ok());
}

TEST_F(Closing, R9_theNextLineBehindAClosedVolumeOpensTheNextOne)
{
    JournalHead head;
    head.number = 17;
    head.volume = 2;
    head.volumeFirst = 11;
    head.closedVolume = 1;
    EXPECT_FALSE(nextLine(head, false, 2026, VolumeGeometry()).opensVolume);
    head.closedVolume = 2;
    const NextLine next = nextLine(head, false, 2026, VolumeGeometry());
    EXPECT_TRUE(next.opensVolume);
    EXPECT_EQ(next.volume, 3);
    EXPECT_EQ(next.number, 18);
    EXPECT_EQ(next.volumeFirst, 18);
}

TEST_F(Closing, R9_volumesAreClosedOneAfterAnother)
{
    JournalHead head;
    head.journal = u"admission"_s;
    EXPECT_EQ(volumeToClose(head).error().code, ErrorCode::LineNotFound);
    head.volume = 3;
    head.closedVolume = 1;
    EXPECT_EQ(volumeToClose(head).value(), 2);
    head.closedVolume = 3;
    EXPECT_EQ(volumeToClose(head).error().code, ErrorCode::VolumeClosed);
}
