#include "domain/text/kazakhsuffix.h"
#include "domain/text/numberwords.h"
#include "unit/domain/readable.h"

#include <QSet>

#include <gtest/gtest.h>

#include <limits>

namespace qyz::domain {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr KazakhCase cases[]{KazakhCase::Order, KazakhCase::Whose, KazakhCase::To, KazakhCase::What,
    KazakhCase::At, KazakhCase::From, KazakhCase::With};

QString suffixesOf(qint64 number)
{
    QStringList suffixes;
    for (const KazakhCase form : cases)
        suffixes += kazakhSuffix(number, form);
    return suffixes.join(u' ');
}

// The tables write a plain hyphen; on paper it may not break.
QString unbroken(QString text)
{
    return text.replace(u'-', u'\u2011');
}

} // namespace

TEST(TextSuffix, followsTheLastSpokenWord)
{
    struct Row {
        qint64 number;
        QString suffixes; // short order form, whose, to, what, at, from, with
    };
    const Row rows[]{
        {0, u"ші дің ге ді де ден мен"_s},
        {1, u"ші дің ге ді де ден мен"_s},
        {2, u"ші нің ге ні де ден мен"_s},
        {3, u"ші тің ке ті те тен пен"_s},
        {4, u"ші тің ке ті те тен пен"_s},
        {5, u"ші тің ке ті те тен пен"_s},
        {6, u"шы ның ға ны да дан мен"_s},
        {7, u"ші нің ге ні де ден мен"_s},
        {8, u"ші дің ге ді де ден бен"_s},
        {9, u"шы дың ға ды да дан бен"_s},
        {10, u"шы ның ға ны да нан мен"_s},
        {20, u"шы ның ға ны да дан мен"_s},
        {30, u"шы дың ға ды да дан бен"_s},
        {40, u"шы тың қа ты та тан пен"_s},
        {50, u"ші дің ге ді де ден мен"_s},
        {60, u"шы тың қа ты та тан пен"_s},
        {70, u"ші тің ке ті те тен пен"_s},
        {80, u"ші нің ге ді де нен мен"_s},
        {90, u"шы ның ға ды да нан мен"_s},
        {100, u"ші дің ге ді де ден бен"_s},
        {1000, u"шы ның ға ды да нан мен"_s},
        {1'000'000, u"шы ның ға ды да нан мен"_s},
    };
    for (const auto &[number, suffixes] : rows) {
        EXPECT_EQ(readable(suffixesOf(number)), readable(suffixes)) << number;
        EXPECT_EQ(readable(suffixesOf(-number)), readable(suffixes)) << -number;
        // Whatever is said before the last word does not matter.
        for (const qint64 before : {2'000'000'000, 7'000'000, 45'000'000}) {
            if (number > 0 && number < 1'000'000) {
                EXPECT_EQ(readable(suffixesOf(before + number)), readable(suffixes)) << number;
            }
        }
    }
    for (qint64 number = 1; number < 10; ++number) {
        EXPECT_EQ(readable(suffixesOf(100 * number)), readable(suffixesOf(100)));
        EXPECT_EQ(readable(suffixesOf(1000 * number)), readable(suffixesOf(1000)));
        EXPECT_EQ(readable(suffixesOf(110 + number)), readable(suffixesOf(number)));
    }
}

TEST(TextSuffix, passesTheTestCasesOfTheTable)
{
    struct Time {
        QTime time;
        KazakhCase form;
        QString expected;
    };
    const Time times[]{
        {{9, 0}, KazakhCase::From, u"9:00-ден"_s},
        {{14, 30}, KazakhCase::To, u"14:30-ға"_s},
        {{18, 40}, KazakhCase::To, u"18:40-қа"_s},
        {{10, 20}, KazakhCase::To, u"10:20-ға"_s},
        {{8, 50}, KazakhCase::To, u"8:50-ге"_s},
        {{12, 10}, KazakhCase::To, u"12:10-ға"_s},
        {{9, 5}, KazakhCase::To, u"9:05-ке"_s},
    };
    for (const auto &[time, form, expected] : times)
        EXPECT_EQ(readable(withSuffix(time, form)), readable(unbroken(expected)));
    EXPECT_TRUE(withSuffix(QTime(), KazakhCase::To).isEmpty());

    struct Number {
        qint64 number;
        KazakhCase form;
        QString expected;
    };
    const Number numbers[]{
        {1, KazakhCase::To, u"1-ге"_s},
        {6, KazakhCase::To, u"6-ға"_s},
        {13, KazakhCase::To, u"13-ке"_s},
        {40, KazakhCase::To, u"40-қа"_s},
        {100, KazakhCase::To, u"100-ге"_s},
        {1000, KazakhCase::To, u"1000-ға"_s},
        {2012, KazakhCase::From, u"2012-ден"_s},
        {2016, KazakhCase::From, u"2016-дан"_s},
        {2026, KazakhCase::From, u"2026-дан"_s},
        {2030, KazakhCase::From, u"2030-дан"_s},
        {2000, KazakhCase::From, u"2000-нан"_s},
        {17, KazakhCase::What, u"17-ні"_s},
        {2026, KazakhCase::To, u"2026-ға"_s},
    };
    for (const auto &[number, form, expected] : numbers)
        EXPECT_EQ(readable(withSuffix(number, form)), readable(unbroken(expected)));
}

TEST(TextSuffix, writesOrderNumbersThatStandAlone)
{
    const QStringList written = u"1-ші 2-ші 3-ші 4-ші 5-ші 6-шы 7-ші 8-ші 9-шы 10-шы 20-шы 30-шы "
                                u"40-шы 50-ші 60-шы 70-ші 80-ші 90-шы 100-ші 1000-шы"_s.split(u' ');
    for (const QString &expected : written) {
        const qint64 number = expected.section(u'-', 0, 0).toLongLong();
        EXPECT_EQ(readable(withSuffix(number, KazakhCase::Order)), readable(unbroken(expected)));
    }
}

TEST(TextSuffix, knowsEveryNumberThatFits)
{
    constexpr auto smallest = std::numeric_limits<qint64>::min(); // ends in 8
    EXPECT_EQ(readable(kazakhSuffix(smallest, KazakhCase::To)), "ге");
    EXPECT_EQ(readable(kazakhSuffix(1'000'000'000, KazakhCase::To)), "қа"); // миллиард
}

TEST(TextNumberWords, sayKazakhNumbers)
{
    struct Case {
        int number;
        QString words;
    };
    const Case table[]{
        {0, u"нөл"_s},
        {1, u"бір"_s},
        {10, u"он"_s},
        {48, u"қырық сегіз"_s},
        {100, u"жүз"_s},
        {196, u"жүз тоқсан алты"_s},
        {250, u"екі жүз елу"_s},
        {1000, u"бір мың"_s},
        {1012, u"бір мың он екі"_s},
        {1100, u"бір мың жүз"_s},
        {100'000, u"жүз мың"_s},
        {317'079, u"үш жүз он жеті мың жетпіс тоғыз"_s},
        {999'999, u"тоғыз жүз тоқсан тоғыз мың тоғыз жүз тоқсан тоғыз"_s},
        {1'000'000, u"1000000"_s},
        {-1, u"-1"_s},
    };
    for (const auto &[number, words] : table)
        EXPECT_EQ(readable(kazakhNumberWords(number)), readable(words));
}

TEST(TextNumberWords, sayRussianNumbersInTheirGender)
{
    struct Case {
        int number;
        Gender gender;
        QString words;
    };
    const Case table[]{
        {0, Gender::Masculine, u"ноль"_s},
        {1, Gender::Masculine, u"один"_s},
        {1, Gender::Feminine, u"одна"_s},
        {1, Gender::Neuter, u"одно"_s},
        {2, Gender::Masculine, u"два"_s},
        {2, Gender::Feminine, u"две"_s},
        {2, Gender::Neuter, u"два"_s},
        {11, Gender::Feminine, u"одиннадцать"_s},
        {12, Gender::Feminine, u"двенадцать"_s},
        {21, Gender::Masculine, u"двадцать один"_s},
        {21, Gender::Feminine, u"двадцать одна"_s},
        {40, Gender::Masculine, u"сорок"_s},
        {101, Gender::Feminine, u"сто одна"_s},
        {112, Gender::Masculine, u"сто двенадцать"_s},
        {196, Gender::Masculine, u"сто девяносто шесть"_s},
        {1000, Gender::Masculine, u"одна тысяча"_s},
        {1012, Gender::Masculine, u"одна тысяча двенадцать"_s},
        {2001, Gender::Masculine, u"две тысячи один"_s},
        {5000, Gender::Feminine, u"пять тысяч"_s},
        {11'011, Gender::Masculine, u"одиннадцать тысяч одиннадцать"_s},
        {21'000, Gender::Masculine, u"двадцать одна тысяча"_s},
        {317'079, Gender::Masculine, u"триста семнадцать тысяч семьдесят девять"_s},
        {999'992, Gender::Feminine, u"девятьсот девяносто девять тысяч девятьсот девяносто две"_s},
        {1'000'000, Gender::Masculine, u"1000000"_s},
        {-5, Gender::Masculine, u"-5"_s},
    };
    for (const auto &[number, gender, words] : table)
        EXPECT_EQ(readable(russianNumberWords(number, gender)), readable(words));
}

TEST(TextNumberWords, neverSayTwoNumbersAlike)
{
    QSet<QString> kazakh;
    QSet<QString> russian;
    for (int number = 0; number < 20'000; ++number) {
        const QString words = kazakhNumberWords(number);
        ASSERT_EQ(words, words.simplified()) << number;
        kazakh += words;
        russian += russianNumberWords(number, Gender::Feminine);
    }
    EXPECT_EQ(kazakh.size(), 20'000);
    EXPECT_EQ(russian.size(), 20'000);
}

TEST(TextNumberWords, chooseTheRussianNoun)
{
    const auto sheets = [](qint64 number) {
        return russianPlural(number, u"лист"_s, u"листа"_s, u"листов"_s);
    };
    for (const qint64 number : {1, 21, 31, 101, 1001, 121})
        EXPECT_EQ(readable(sheets(number)), "лист") << number;
    for (const qint64 number : {2, 3, 4, 22, 24, 102, 1034})
        EXPECT_EQ(readable(sheets(number)), "листа") << number;
    for (const qint64 number : {0, 5, 10, 11, 12, 13, 14, 19, 20, 25, 111, 112, 114, 1011})
        EXPECT_EQ(readable(sheets(number)), "листов") << number;
    EXPECT_EQ(readable(sheets(-21)), "лист");
}

} // namespace qyz::domain
