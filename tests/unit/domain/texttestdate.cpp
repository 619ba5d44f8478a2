#include "domain/text/bilingualdate.h"
#include "domain/text/datewords.h"
#include "domain/text/typeddate.h"
#include "unit/domain/readable.h"

#include <QLocale>

#include <gtest/gtest.h>

namespace qyz::domain {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Language kk = Language::Kazakh;
constexpr Language ru = Language::Russian;
const QDate today(2026, 9, 1);

} // namespace

TEST(TextTypedDate, readsEveryWayPeopleType)
{
    for (const QString &typed : {u"1.4.18"_s, u"010418"_s, u"01.04.2018"_s, u"2018-04-01"_s,
             u"1.4.2018"_s, u"01042018"_s, u"1/4/18"_s, u"1-4-18"_s, u"1,4,18"_s, u"1 4 18"_s,
             u" 01. 04. 2018 "_s, u"2018-4-1"_s, u"01.04.18"_s}) {
        const auto date = parseTypedDate(typed, today);
        ASSERT_TRUE(date.ok()) << readable(typed);
        EXPECT_EQ(*date, QDate(2018, 4, 1)) << readable(typed);
    }
}

TEST(TextTypedDate, takesTheLatestYearThatIsNotMoreThanAYearAhead)
{
    struct Case {
        QString typed;
        QDate expected;
        QDate day = today;
    };
    const Case cases[]{
        {u"1.9.26"_s, QDate(2026, 9, 1)},
        {u"1.9.27"_s, QDate(2027, 9, 1)},
        {u"2.9.27"_s, QDate(1927, 9, 2)},
        {u"31.12.99"_s, QDate(1999, 12, 31)},
        {u"1.1.00"_s, QDate(2000, 1, 1)},
        {u"290200"_s, QDate(2000, 2, 29)},
        {u"290224"_s, QDate(2024, 2, 29)},
        {u"290228"_s, QDate(1928, 2, 29)},
        {u"1.1.00"_s, QDate(2100, 1, 1), QDate(2099, 6, 1)},
        {u"1.1.05"_s, QDate(2005, 1, 1), QDate(2099, 6, 1)},
        {u"01.01.1899"_s, QDate(1899, 1, 1)},
        {u"01.01.2099"_s, QDate(2099, 1, 1)},
    };
    for (const auto &[typed, expected, day] : cases) {
        const auto date = parseTypedDate(typed, day);
        ASSERT_TRUE(date.ok()) << readable(typed);
        EXPECT_EQ(*date, expected) << readable(typed);
    }
}

TEST(TextTypedDate, refusesWhatIsNoDate)
{
    for (const QString &typed : {u""_s, u"1"_s, u"1.4"_s, u"1.4.8"_s, u"1.4.018"_s, u"31.4.18"_s,
             u"29.02.2026"_s, u"29.02.27"_s, u"0.4.18"_s, u"1.13.18"_s, u"18-04-01"_s.prepend(u'1'),
             u"10418"_s, u"0104018"_s, u"1.4.18."_s, u"01.04.0018"_s, u"01.04.9999"_s,
             u"2018-13-01"_s, u"2018.04.01"_s, u"бүгін"_s, u"0\u0661.04.2018"_s}) {
        const auto date = parseTypedDate(typed, today);
        ASSERT_FALSE(date.ok()) << readable(typed);
        EXPECT_EQ(date.error().code, ErrorCode::BadDate);
        EXPECT_EQ(readable(date.error().args), readable(typed));
    }
}

TEST(TextTypedDate, readsBackEveryDayOfSixtyYears)
{
    for (QDate day(1968, 1, 1); day < QDate(2027, 9, 1); day = day.addDays(1)) {
        for (const QString &form :
            {u"dd.MM.yyyy"_s, u"yyyy-MM-dd"_s, u"d.M.yy"_s, u"ddMMyy"_s, u"ddMMyyyy"_s}) {
            const QString typed = QLocale::c().toString(day, form);
            const auto date = parseTypedDate(typed, today);
            ASSERT_TRUE(date.ok()) << readable(typed);
            ASSERT_EQ(*date, day) << readable(typed);
        }
    }
}

TEST(TextDate, writesTheDatesOfDocuments)
{
    const QDate day(2026, 9, 1);
    EXPECT_EQ(readable(dateInText(day, kk)), "2026 жылғы 1 қыркүйек");
    EXPECT_EQ(readable(dateInText(day, kk, DateForm::Dated)), "2026 жылғы 1 қыркүйектегі");
    EXPECT_EQ(readable(dateInText(day, kk, DateForm::On)), "2026 жылғы 1 қыркүйекте");
    EXPECT_EQ(readable(dateInText(day, kk, DateForm::From)), "2026 жылғы 1 қыркүйектен");
    EXPECT_EQ(readable(dateInText({2026, 8, 31}, kk, DateForm::Until)), "2026 жылғы 31 тамызға");
    EXPECT_EQ(readable(dateInText({2026, 8, 25}, kk, DateForm::From)), "2026 жылғы 25 тамыздан");
    EXPECT_EQ(readable(dateWithWeekday(day, kk)), "2026 жылғы 1 қыркүйек, сейсенбі");
    EXPECT_EQ(readable(dateWithWeekday(day, ru)), "вторник, 1 сентября 2026 года");
    for (const DateForm form :
        {DateForm::Plain, DateForm::Dated, DateForm::On, DateForm::From, DateForm::Until})
        EXPECT_EQ(readable(dateInText(day, ru, form)), "1 сентября 2026 года");
}

TEST(TextDate, writesTheColumnAndTheStatusLine)
{
    EXPECT_EQ(readable(shortDate({2026, 9, 1})), "01.09.2026");
    EXPECT_EQ(readable(columnMoment({2026, 9, 1}, {10, 15, 59})), "01.09.2026, 10:15");
    EXPECT_EQ(readable(statusMoment({2026, 11, 23}, {9, 0}, kk)), "дс, 23.11, 09:00");
    EXPECT_EQ(readable(statusMoment({2026, 11, 23}, {9, 0}, ru)), "пн, 23.11, 09:00");
}

TEST(TextDate, writesMonthsSchoolYearsAndHours)
{
    EXPECT_EQ(readable(monthOfYear(2026, 9, kk)), "2026 жылғы қыркүйек");
    EXPECT_EQ(readable(monthOfYear(2026, 9, ru)), "сентябрь 2026 года");
    EXPECT_EQ(readable(forMonth(2026, 9, kk)), "2026 жылғы қыркүйек үшін");
    EXPECT_EQ(readable(forMonth(2026, 9, ru)), "за сентябрь 2026 года");
    EXPECT_EQ(readable(schoolYear(2026, kk)), "2026–2027 оқу жылы");
    EXPECT_EQ(readable(schoolYear(2026, ru)), "2026–2027 учебный год");
    EXPECT_EQ(
        readable(hoursRange({9, 0}, {14, 30}, kk)), "сағат 9:00\u2011ден 14:30\u2011ға дейін");
    EXPECT_EQ(readable(hoursRange({9, 0}, {14, 30}, ru)), "с 9:00 до 14:30");
}

TEST(TextDate, writesNothingForADateThatIsNone)
{
    EXPECT_TRUE(dateInText({}, kk).isEmpty());
    EXPECT_TRUE(dateWithWeekday({}, ru).isEmpty());
    EXPECT_TRUE(shortDate({}).isEmpty());
    EXPECT_TRUE(columnMoment({}, {9, 0}).isEmpty());
    EXPECT_TRUE(columnMoment(today, {}).isEmpty());
    EXPECT_TRUE(statusMoment(today, {}, kk).isEmpty());
    EXPECT_TRUE(monthOfYear(2026, 13, kk).isEmpty());
    EXPECT_TRUE(forMonth(2026, 0, ru).isEmpty());
    EXPECT_TRUE(hoursRange({}, {9, 0}, kk).isEmpty());
    EXPECT_TRUE(kazakhMonth(0).isEmpty());
    EXPECT_TRUE(weekdayName(8, ru).isEmpty());
}

TEST(TextDateWords, haveTheFormsOfTheTableForEveryMonth)
{
    // Copied from the design document, a row a month: kk, in, from, until, dated, ru, genitive, in.
    const QStringList rows{
        u"қаңтар қаңтарда қаңтардан қаңтарға қаңтардағы январь января январе"_s,
        u"ақпан ақпанда ақпаннан ақпанға ақпандағы февраль февраля феврале"_s,
        u"наурыз наурызда наурыздан наурызға наурыздағы март марта марте"_s,
        u"сәуір сәуірде сәуірден сәуірге сәуірдегі апрель апреля апреле"_s,
        u"мамыр мамырда мамырдан мамырға мамырдағы май мая мае"_s,
        u"маусым маусымда маусымнан маусымға маусымдағы июнь июня июне"_s,
        u"шілде шілдеде шілдеден шілдеге шілдедегі июль июля июле"_s,
        u"тамыз тамызда тамыздан тамызға тамыздағы август августа августе"_s,
        u"қыркүйек қыркүйекте қыркүйектен қыркүйекке қыркүйектегі сентябрь сентября сентябре"_s,
        u"қазан қазанда қазаннан қазанға қазандағы октябрь октября октябре"_s,
        u"қараша қарашада қарашадан қарашаға қарашадағы ноябрь ноября ноябре"_s,
        u"желтоқсан желтоқсанда желтоқсаннан желтоқсанға желтоқсандағы декабрь декабря декабре"_s,
    };
    ASSERT_EQ(rows.size(), 12);
    for (int month = 1; month <= 12; ++month) {
        const QStringList row{kazakhMonth(month), kazakhMonth(month, MonthForm::In),
            kazakhMonth(month, MonthForm::From), kazakhMonth(month, MonthForm::Until),
            kazakhMonth(month, MonthForm::Dated), russianMonth(month),
            russianMonth(month, RussianMonthForm::Genitive),
            russianMonth(month, RussianMonthForm::In)};
        EXPECT_EQ(readable(row.join(u' ')), readable(rows[month - 1]));
        EXPECT_EQ(readable(monthName(month, kk)), readable(row[0]));
        EXPECT_EQ(readable(monthName(month, ru)), readable(row[5]));
    }
}

TEST(TextDateWords, nameEveryWeekdayInBothLanguages)
{
    const QStringList rows{
        u"дүйсенбі|дс|дүйсенбіде|дүйсенбіден|дүйсенбіге|понедельник|пн|в понедельник"_s,
        u"сейсенбі|сс|сейсенбіде|сейсенбіден|сейсенбіге|вторник|вт|во вторник"_s,
        u"сәрсенбі|ср|сәрсенбіде|сәрсенбіден|сәрсенбіге|среда|ср|в среду"_s,
        u"бейсенбі|бс|бейсенбіде|бейсенбіден|бейсенбіге|четверг|чт|в четверг"_s,
        u"жұма|жм|жұмада|жұмадан|жұмаға|пятница|пт|в пятницу"_s,
        u"сенбі|сб|сенбіде|сенбіден|сенбіге|суббота|сб|в субботу"_s,
        u"жексенбі|жс|жексенбіде|жексенбіден|жексенбіге|воскресенье|вс|в воскресенье"_s,
    };
    for (int day = 1; day <= 7; ++day) {
        const QStringList row{weekdayName(day, kk), shortWeekdayName(day, kk), onWeekday(day, kk),
            kazakhFromWeekday(day), kazakhUntilWeekday(day), weekdayName(day, ru),
            shortWeekdayName(day, ru), onWeekday(day, ru)};
        EXPECT_EQ(readable(row), readable(rows[day - 1]));
    }
}

} // namespace qyz::domain
