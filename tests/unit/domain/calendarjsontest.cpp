// The file of the calendar: what is taken, and every way its shape can be off.
#include "unit/domain/calendarfixture.h"

#include "domain/calendar/calendarjson.h"
#include "domain/calendar/workingcalendar.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace qyz::domain;
using namespace qyz::domain::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject goodDay()
{
    return {
        {u"date"_s, u"2025-01-03"_s},
        {u"kind"_s, u"moved_day_off"_s},
        {u"name_kk"_s, u"Демалыс күні"_s},
        {u"name_ru"_s, u"Выходной день"_s},
        {u"reason"_s, u"transfer"_s},
        {u"moved_from"_s, u"2025-01-05"_s},
        {u"week"_s, QJsonArray{u"5"_s, u"6"_s}},
        {u"verified"_s, true},
        {u"source"_s, u"order"_s},
    };
}

QByteArray fileOf(const QJsonArray &days, const QString &year = u"2025"_s)
{
    return QJsonDocument(QJsonObject{{u"years"_s, QJsonObject{{year, days}}}}).toJson();
}

QString refusal(const QByteArray &json)
{
    const Result<WorkingCalendar> calendar = WorkingCalendar::fromJson(json);
    if (calendar)
        return u"taken"_s;
    return errorName(calendar.error().code) + u": "_s + calendar.error().detail;
}

QString refusalOf(const QString &key, const QJsonValue &value)
{
    QJsonObject day = goodDay();
    day.insert(key, value);
    return refusal(fileOf({day}));
}

QString refusalWithout(const QString &key)
{
    QJsonObject day = goodDay();
    day.remove(key);
    return refusal(fileOf({day}));
}

} // namespace

TEST(CalendarJson, takesAGoodFile)
{
    const Result<QList<CalendarDay>> days = calendarDaysFromJson(fileOf({goodDay()}));
    ASSERT_TRUE(days);
    ASSERT_EQ(days->size(), 1);
    const CalendarDay day = days->constFirst();
    EXPECT_EQ(iso(day.date), "2025-01-03");
    EXPECT_EQ(day.kind, DayKind::MovedDayOff);
    EXPECT_EQ(day.name.kk, u"Демалыс күні"_s);
    EXPECT_EQ(day.name.ru, u"Выходной день"_s);
    EXPECT_EQ(day.reason, u"transfer"_s);
    EXPECT_EQ(iso(day.movedFrom), "2025-01-05");
    EXPECT_TRUE(day.fiveDayWeek && day.sixDayWeek && day.verified);
    EXPECT_EQ(day.source, u"order"_s);
}

TEST(CalendarJson, writesAnEntrySoThatItReadsBackTheSame)
{
    const Result<QList<CalendarDay>> days = calendarDaysFromJson(shippedCalendarJson());
    ASSERT_TRUE(days);
    EXPECT_EQ(days->size(), 363);
    for (const CalendarDay &day : *days) {
        const Result<CalendarDay> again = calendarDayFromJson(calendarDayToJson(day));
        ASSERT_TRUE(again);
        EXPECT_EQ(*again, day) << iso(day.date);
    }
}

TEST(CalendarJson, refusesWhatIsNotACalendar)
{
    EXPECT_TRUE(refusal("{").startsWith(u"BadJson"_s));
    EXPECT_EQ(refusal("[]"), u"BadJson: working calendar: there are no years"_s);
    EXPECT_EQ(refusal("{\"years\":{}}"), u"BadJson: working calendar: there are no years"_s);
    EXPECT_EQ(refusal("{\"years\":{\"2025\":{}}}"),
        u"BadJson: working calendar: year 2025 is not a list of days"_s);
    EXPECT_EQ(refusal(fileOf({goodDay()}, u"MMXXV"_s)),
        u"BadJson: working calendar: year MMXXV is not a list of days"_s);
    EXPECT_EQ(
        refusal(fileOf({1})), u"BadJson: working calendar: date is not YYYY-MM-DD (no date)"_s);
}

TEST(CalendarJson, refusesAnEntryWithAWrongOrMissingPart)
{
    EXPECT_TRUE(refusalOf(u"date"_s, u"2025-02-30"_s).contains(u"date is not YYYY-MM-DD"_s));
    EXPECT_TRUE(refusalOf(u"date"_s, u"03.01.2025"_s).contains(u"date is not YYYY-MM-DD"_s));
    EXPECT_TRUE(refusalOf(u"kind"_s, u"feast"_s).contains(u"unknown kind (2025-01-03)"_s));
    EXPECT_TRUE(refusalOf(u"kind"_s, u"working"_s).contains(u"unknown kind"_s));
    EXPECT_TRUE(refusalOf(u"kind"_s, u"weekly_day_off"_s).contains(u"unknown kind"_s));
    EXPECT_TRUE(refusalOf(u"reason"_s, u"whim"_s).contains(u"unknown reason"_s));
    EXPECT_TRUE(refusalOf(u"moved_from"_s, 5).contains(u"moved_from is not a date"_s));
    EXPECT_TRUE(refusalOf(u"week"_s, QJsonArray{u"7"_s}).contains(u"week is not"_s));
    EXPECT_TRUE(refusalOf(u"week"_s, QJsonArray()).contains(u"week is missing"_s));
    EXPECT_TRUE(refusalOf(u"verified"_s, u"yes"_s).contains(u"verified is not"_s));
    EXPECT_TRUE(refusalWithout(u"reason"_s).contains(u"a moved day without a reason"_s));
    EXPECT_TRUE(refusalWithout(u"source"_s).contains(u"source is missing"_s));
    EXPECT_EQ(refusalWithout(u"moved_from"_s), u"taken"_s);
}

TEST(CalendarJson, R1_refusesANameInOneLanguageOnly)
{
    EXPECT_TRUE(refusalWithout(u"name_kk"_s).contains(u"a name in one language only"_s));
    EXPECT_TRUE(refusalOf(u"name_ru"_s, u" "_s).contains(u"a name in one language only"_s));
}

TEST(CalendarJson, refusesADateThatStandsTwiceForTheSameWeek)
{
    EXPECT_TRUE(refusal(fileOf({goodDay(), goodDay()})).contains(u"2025-01-03 stands twice"_s));
    QJsonObject five = goodDay();
    five.insert(u"week"_s, QJsonArray{u"5"_s});
    EXPECT_TRUE(refusal(fileOf({goodDay(), five})).contains(u"2025-01-03 stands twice"_s));
    QJsonObject six = goodDay();
    six.insert(u"week"_s, QJsonArray{u"6"_s});
    EXPECT_EQ(refusal(fileOf({five, six})), u"taken"_s);
}

TEST(CalendarJson, refusesAnEntryUnderAnotherYear)
{
    EXPECT_TRUE(refusal(fileOf({goodDay()}, u"2024"_s))
                    .contains(u"2025-01-03 stands under another year"_s));
}

TEST(CalendarJson, namesEveryKindOfDayBothWays)
{
    for (const DayKind kind : {DayKind::Working, DayKind::WeeklyDayOff, DayKind::Holiday,
             DayKind::ReligiousDayOff, DayKind::MovedDayOff, DayKind::MovedWorkingDay})
        EXPECT_EQ(dayKindFromName(dayKindName(kind)), kind);
    EXPECT_FALSE(dayKindFromName(u"feast"_s));
    EXPECT_EQ(workingWeekFromLength(5), WorkingWeek::FiveDays);
    EXPECT_EQ(workingWeekFromLength(6), WorkingWeek::SixDays);
    EXPECT_FALSE(workingWeekFromLength(7));
}
