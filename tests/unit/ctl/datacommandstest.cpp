// iin, due, calendar: no database.
#include "ctlfixture.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::ctl::testing;

namespace {

Answer due(const QStringList &words)
{
    return run(QStringList{u"due"_s, u"--json"_s, u"--service"_s, u"admission"_s} + words);
}

} // namespace

TEST(CtlIin, R18_saysBirthAndSexOfAGoodNumber)
{
    const Answer answer = run({u"iin"_s, inventedIin(QDate(2019, 5, 14), true), u"--json"_s});
    EXPECT_EQ(answer.exit, 0);
    EXPECT_EQ(answer.json().value(u"valid"_s), true);
    EXPECT_EQ(answer.json().value(u"birth_date"_s), u"2019-05-14"_s);
    EXPECT_EQ(answer.json().value(u"sex"_s), u"female"_s);
    EXPECT_TRUE(answer.json().value(u"reason"_s).isNull());
}

TEST(CtlIin, R18_aBadNumberIsAnAnswerAndNoFailure)
{
    QString number = inventedIin(QDate(2019, 5, 14), false);
    number[11] = number.at(11) == u'0' ? u'1' : u'0';
    const Answer answer = run({u"--json"_s, u"iin"_s, number});
    EXPECT_EQ(answer.exit, 0);
    EXPECT_EQ(answer.json().value(u"valid"_s), false);
    EXPECT_EQ(answer.json().value(u"reason"_s), u"IinWrongCheckDigit"_s);
    EXPECT_TRUE(answer.json().value(u"birth_date"_s).isNull());
    EXPECT_TRUE(answer.json().value(u"sex"_s).isNull());
    EXPECT_EQ(
        run({u"iin"_s, u"12345"_s, u"--json"_s}).json().value(u"reason"_s), u"IinWrongLength"_s);
}

TEST(CtlDue, R24_countsFromTheNextOpeningAndExplainsEveryDay)
{
    // Saturday evening: counted from Monday's opening.
    const Answer answer = due({u"--case"_s, u"grades_2_9"_s, u"--received"_s,
        u"2026-04-04T20:00:00+05:00"_s, u"--channel"_s, u"portal"_s});
    ASSERT_EQ(answer.exit, 0) << answer.err.toStdString();
    EXPECT_EQ(answer.json().value(u"counted_from"_s), u"2026-04-06T09:00:00+05:00"_s);
    const QJsonObject receipt = answer.json().value(u"obligations"_s).toArray().at(0).toObject();
    EXPECT_EQ(receipt.value(u"kind"_s), u"receipt"_s);
    EXPECT_EQ(receipt.value(u"due"_s), u"2026-04-07"_s);
    const QJsonObject day = receipt.value(u"trace"_s).toArray().at(1).toObject();
    EXPECT_EQ(day.value(u"date"_s), u"2026-04-07"_s);
    EXPECT_EQ(day.value(u"counted"_s), true);
    EXPECT_FALSE(day.value(u"why"_s).toObject().value(u"kk"_s).toString().isEmpty());
    EXPECT_FALSE(day.value(u"why"_s).toObject().value(u"ru"_s).toString().isEmpty());
}

TEST(CtlDue, R25_theOrderOfGradeOneIsHeldUntilTheEndOfAugust)
{
    const Answer answer =
        due({u"--case"_s, u"grade_1"_s, u"--received"_s, u"2026-04-01T10:15:00+05:00"_s});
    const QJsonObject order = answer.json().value(u"obligations"_s).toArray().at(1).toObject();
    EXPECT_EQ(order.value(u"not_before"_s), u"2026-08-25"_s);
    EXPECT_EQ(order.value(u"due"_s), u"2026-08-31"_s);
}

TEST(CtlDue, R12_answersForAnyMomentAndIsNeverClosed)
{
    EXPECT_EQ(due({u"--received"_s, u"2026-01-01T03:00:00+05:00"_s}).exit, 0);
}

TEST(CtlDue, R2_beforeTheFirstEditionThereIsNoTerm)
{
    const Answer answer = due({u"--received"_s, u"2015-09-01T10:00:00+06:00"_s});
    EXPECT_EQ(answer.exit, 3);
    EXPECT_EQ(answer.code(), u"BeforeJournalStart"_s);
    EXPECT_EQ(answer.errors().value(0).value(u"rule"_s), u"R2"_s);
}

TEST(CtlDue, refusesWhatItDoesNotKnow)
{
    const QString moment = u"2026-04-01T10:15:00+05:00"_s;
    EXPECT_EQ(run({u"due"_s, u"--json"_s, u"--service"_s, u"x"_s, u"--received"_s, moment}).code(),
        u"UnknownService"_s);
    EXPECT_EQ(due({u"--received"_s, moment, u"--case"_s, u"x"_s}).code(), u"UnknownService"_s);
    EXPECT_EQ(due({u"--received"_s, u"yesterday"_s}).exit, 2);
    EXPECT_EQ(due({u"--received"_s, moment, u"--channel"_s, u"pigeon"_s}).exit, 2);
    EXPECT_EQ(due({}).exit, 2);
}

TEST(CtlDue, R14_anUnconfirmedYearIsAWarning)
{
    const Answer answer = due({u"--received"_s, u"2027-05-03T10:00:00+05:00"_s});
    EXPECT_EQ(answer.exit, 0);
    EXPECT_TRUE(answer.err.contains("CalendarUnverified"));
    EXPECT_TRUE(answer.errors().isEmpty());
}

TEST(CtlCalendar, R14_tellsTheWorkingYear)
{
    const Answer answer = run({u"calendar"_s, u"2026"_s, u"--json"_s});
    ASSERT_EQ(answer.exit, 0);
    const QJsonArray months = answer.json().value(u"by_month"_s).toArray();
    ASSERT_EQ(months.size(), 12);
    int sum = 0;
    for (const QJsonValue month : months)
        sum += month.toInt();
    EXPECT_EQ(answer.json().value(u"working_days"_s).toInt(), sum);
    EXPECT_TRUE(answer.json().value(u"days_off"_s).toArray().contains(u"2026-03-23"_s));
    EXPECT_TRUE(answer.json().value(u"working_weekends"_s).isArray());
    EXPECT_TRUE(answer.json().value(u"unverified"_s).isArray());
}

TEST(CtlCalendar, R14_aSixDayWeekHasMoreWorkingDays)
{
    const int five =
        run({u"calendar"_s, u"2026"_s, u"--json"_s}).json().value(u"working_days"_s).toInt();
    const int six = run({u"calendar"_s, u"2026"_s, u"--week"_s, u"6"_s, u"--json"_s})
                        .json()
                        .value(u"working_days"_s)
                        .toInt();
    EXPECT_GT(six, five + 40);
    EXPECT_EQ(run({u"calendar"_s, u"2026"_s, u"--week"_s, u"7"_s}).exit, 2);
    EXPECT_EQ(run({u"calendar"_s, u"next"_s}).exit, 2);
}

TEST(CtlCall, wrongUsageIsTwoAndNamesTheWord)
{
    EXPECT_EQ(run({}).exit, 2);
    const Answer unknown = run({u"frobnicate"_s, u"--json"_s});
    EXPECT_EQ(unknown.exit, 2);
    EXPECT_EQ(unknown.code(), u"UsageError"_s);
    EXPECT_EQ(run({u"iin"_s, u"1"_s, u"--frob"_s}).exit, 2);
    EXPECT_EQ(run({u"iin"_s, u"1"_s, u"--why"_s}).exit, 2);
    EXPECT_EQ(run({u"iin"_s}).exit, 2);
    EXPECT_EQ(run({u"iin"_s, u"1"_s, u"2"_s}).exit, 2);
    EXPECT_EQ(run({u"iin"_s, u"1"_s, u"--lang"_s, u"de"_s}).exit, 2);
    EXPECT_EQ(run({u"list"_s, u"admission"_s, u"--limit"_s, u"many"_s, u"--json"_s}).code(),
        u"UsageError"_s);
}

TEST(CtlCall, messagesComeInThreeLanguages)
{
    EXPECT_TRUE(run({u"x"_s, u"--lang"_s, u"kk"_s}).err.contains("Бұйрық түсініксіз"));
    EXPECT_TRUE(run({u"x"_s, u"--lang"_s, u"ru"_s}).err.contains("Команда непонятна"));
    EXPECT_TRUE(run({u"x"_s, u"--lang=en"_s}).err.contains("The command is not clear"));
    EXPECT_TRUE(run({u"iin"_s, u"1"_s, u"--lang"_s, u"ru"_s}).out.contains("12 цифр"));
}

TEST(CtlCall, helpNamesEveryCommand)
{
    const Answer answer = run({u"--help"_s});
    EXPECT_EQ(answer.exit, 0);
    for (const char *command : {"init", "iin", "due", "calendar", "register", "act", "show", "list",
             "search", "slip", "book", "verify", "rebuild", "migrate", "doctor"})
        EXPECT_TRUE(answer.out.contains(QByteArray("\n  ") + command)) << command;
}
