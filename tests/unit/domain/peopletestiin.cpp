#include "domain/people/bin.h"
#include "domain/people/checkdigit.h"
#include "domain/people/iin.h"
#include "unit/domain/readable.h"

#include <gtest/gtest.h>

namespace qyz::domain {

using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 9, 1);

ErrorCode errorOf(const QString &text, QDate day = today)
{
    const auto iin = Iin::parse(text, day);
    EXPECT_FALSE(iin.ok()) << readable(text);
    return iin.ok() ? ErrorCode::Internal : iin.error().code;
}

QString withCheckDigit(const QString &eleven)
{
    const auto digit = checkDigit(eleven);
    return digit ? eleven + QString::number(*digit) : QString();
}

} // namespace

TEST(PeopleIin, R18_readsBirthAndSexOfTheSyntheticVectors)
{
    struct Vector {
        QString text;
        Sex sex;
    };
    const Vector vectors[]{
        {u"990101100000"_s, Sex::Male},
        {u"990101200007"_s, Sex::Female},
        {u"990101100111"_s, Sex::Male},
        {u"990101200804"_s, Sex::Female},
    };
    for (const auto &[text, sex] : vectors) {
        const auto iin = Iin::parse(text, today);
        ASSERT_TRUE(iin.ok()) << readable(text);
        EXPECT_EQ(readable(iin->text()), readable(text));
        EXPECT_EQ(iin->birthDate(), QDate(1899, 1, 1));
        EXPECT_EQ(iin->sex(), sex);
        EXPECT_FALSE(iin->seventhZero());
    }
}

TEST(PeopleIin, R18_saysWhatIsWrongWithTheSyntheticVectors)
{
    EXPECT_EQ(errorOf(u"991231500707"_s), ErrorCode::IinFuture);
    EXPECT_EQ(errorOf(u"991231600002"_s), ErrorCode::IinFuture);
    EXPECT_EQ(errorOf(u"000229100002"_s), ErrorCode::IinBadDate);
    EXPECT_EQ(errorOf(u"990101100001"_s), ErrorCode::IinWrongCheckDigit);
}

TEST(PeopleIin, R18_neverAcceptsANumberWhoseBothPassesGiveTen)
{
    EXPECT_EQ(checkDigit(u"99010110010"), std::nullopt);
    for (int last = 0; last < 10; ++last)
        EXPECT_EQ(errorOf(u"99010110010"_s + QString::number(last)), ErrorCode::IinWrongCheckDigit);
}

TEST(PeopleIin, R18_everyOtherLastDigitIsWrong)
{
    for (const QString &right : {u"990101100000"_s, u"990101200007"_s, u"990101100111"_s}) {
        int accepted = 0;
        for (int last = 0; last < 10; ++last)
            accepted += Iin::parse(right.first(11) + QString::number(last), today).ok() ? 1 : 0;
        EXPECT_EQ(accepted, 1) << readable(right);
    }
}

TEST(PeopleIin, R18_weighsTheDigitsAsTheActDoes)
{
    const int first[]{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
    const int second[]{3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2};
    int secondPasses = 0;
    for (int serial = 0; serial < 10000; ++serial) {
        const QString eleven = u"1801011"_s + u"%1"_s.arg(serial, 4, 10, QChar(u'0'));
        int sums[2]{0, 0};
        for (int i = 0; i < 11; ++i) {
            sums[0] += first[i] * eleven.at(i).digitValue();
            sums[1] += second[i] * eleven.at(i).digitValue();
        }
        secondPasses += sums[0] % 11 == 10 ? 1 : 0;
        const int expected = sums[0] % 11 == 10 ? sums[1] % 11 : sums[0] % 11;
        ASSERT_EQ(checkDigit(eleven).value_or(10), expected) << readable(eleven);
    }
    EXPECT_GT(secondPasses, 800);
}

TEST(PeopleIin, R18_tellsHowManyDigitsWereTyped)
{
    struct Case {
        QString text;
        QString typed;
    };
    const Case cases[]{
        {u""_s, u"0"_s}, {u"99010110000"_s, u"11"_s}, {u"9901011000000"_s, u"13"_s},
        {u"99010110000O"_s, u"11"_s}, {u"990101100000x"_s, u"13"_s},
        {u"99010110000\u0660"_s, u"11"_s}, // an Arabic zero is no zero of a document
    };
    for (const auto &[text, typed] : cases) {
        const auto iin = Iin::parse(text, today);
        ASSERT_FALSE(iin.ok()) << readable(text);
        EXPECT_EQ(iin.error().code, ErrorCode::IinWrongLength);
        EXPECT_EQ(readable(iin.error().args), readable(typed)) << readable(text);
    }
}

TEST(PeopleIin, R18_forgivesSpaces)
{
    const auto iin = Iin::parse(u" 990101 100\u00a0000\n"_s, today);
    ASSERT_TRUE(iin.ok());
    EXPECT_EQ(readable(iin->text()), "990101100000");
}

TEST(PeopleIin, R18_looksAtTheLengthThenTheCheckDigitThenTheDate)
{
    EXPECT_EQ(errorOf(u"99133150070"_s), ErrorCode::IinWrongLength);
    EXPECT_EQ(errorOf(u"000229100003"_s), ErrorCode::IinWrongCheckDigit);
    EXPECT_EQ(errorOf(u"991231500708"_s), ErrorCode::IinWrongCheckDigit);
}

TEST(PeopleIin, R18_readsTheCenturyOfEachSeventhDigit)
{
    const int years[]{1899, 1899, 1999, 1999, 2099, 2099};
    for (int seventh = 1; seventh <= 6; ++seventh) {
        const QString text = withCheckDigit(u"990101"_s + QString::number(seventh) + u"0000"_s);
        ASSERT_FALSE(text.isEmpty()) << seventh;
        const auto iin = Iin::parse(text, QDate(2100, 1, 1));
        ASSERT_TRUE(iin.ok()) << readable(text);
        EXPECT_EQ(iin->birthDate(), QDate(years[seventh - 1], 1, 1));
        EXPECT_EQ(iin->sex(), seventh % 2 == 1 ? Sex::Male : Sex::Female);
    }
}

TEST(PeopleIin, R18_refusesASeventhDigitThatIsNoCentury)
{
    for (int seventh = 7; seventh <= 9; ++seventh) {
        const QString text = withCheckDigit(u"990101"_s + QString::number(seventh) + u"0000"_s);
        ASSERT_FALSE(text.isEmpty()) << seventh;
        EXPECT_EQ(errorOf(text), ErrorCode::IinBadDate);
    }
}

TEST(PeopleIin, R18_acceptsAZeroInTheSeventhPlaceWithoutACentury)
{
    const auto iin = Iin::parse(withCheckDigit(u"99010100000"_s), today);
    ASSERT_TRUE(iin.ok());
    EXPECT_TRUE(iin->seventhZero());
    EXPECT_EQ(iin->birthDate(), std::nullopt);
    EXPECT_EQ(iin->sex(), std::nullopt);
    EXPECT_TRUE(iin->agreesWith(QDate(1999, 1, 1)));
    EXPECT_TRUE(iin->agreesWith(Sex::Female));
}

TEST(PeopleIin, R18_aZeroInTheSeventhPlaceStillNeedsADateOfSomeCentury)
{
    EXPECT_EQ(errorOf(withCheckDigit(u"99130100000"_s)), ErrorCode::IinBadDate);
    EXPECT_EQ(errorOf(withCheckDigit(u"99022900000"_s)), ErrorCode::IinBadDate);
    EXPECT_TRUE(Iin::parse(withCheckDigit(u"00022900000"_s), today).ok());
}

TEST(PeopleIin, R18_aChildIsBornOnTheDayItselfButNotOnTheNext)
{
    const QString text = u"991231500707"_s;
    EXPECT_TRUE(Iin::parse(text, QDate(2099, 12, 31)).ok());
    EXPECT_EQ(errorOf(text, QDate(2099, 12, 30)), ErrorCode::IinFuture);
}

TEST(PeopleIin, R18_refusesEveryDayThatDoesNotExist)
{
    int looked = 0;
    for (int month = 0; month <= 13; ++month) {
        for (int day = 0; day <= 32; ++day) {
            const QString text = withCheckDigit(
                u"99%1%2"_s.arg(month, 2, 10, QChar(u'0')).arg(day, 2, 10, QChar(u'0'))
                + u"10000"_s);
            if (text.isEmpty())
                continue;
            ++looked;
            const auto iin = Iin::parse(text, today);
            EXPECT_EQ(iin.ok(), QDate::isValid(1899, month, day)) << readable(text);
            if (iin.ok()) {
                EXPECT_EQ(iin->birthDate(), QDate(1899, month, day));
            } else {
                EXPECT_EQ(iin.error().code, ErrorCode::IinBadDate);
            }
        }
    }
    EXPECT_GT(looked, 400);
}

TEST(PeopleIin, R18_comparesWithThePaper)
{
    const auto iin = Iin::parse(u"990101200804"_s, today);
    ASSERT_TRUE(iin.ok());
    EXPECT_TRUE(iin->agreesWith(QDate(1899, 1, 1)));
    EXPECT_FALSE(iin->agreesWith(QDate(1899, 1, 2)));
    EXPECT_TRUE(iin->agreesWith(Sex::Female));
    EXPECT_FALSE(iin->agreesWith(Sex::Male));
    EXPECT_EQ(readable(sexCode(Sex::Female)), "female");
    EXPECT_EQ(readable(sexCode(Sex::Male)), "male");
}

TEST(PeopleIin, R18_showsOnlyTheLastFourWhereItIsMasked)
{
    const auto iin = Iin::parse(u"990101200804"_s, today);
    ASSERT_TRUE(iin.ok());
    EXPECT_EQ(readable(iin->masked()), "••••••••0804");
    EXPECT_EQ(readable(iin->lastFour()), "0804");
    EXPECT_EQ(readable(maskedIin(u"990101200804"_s)), "••••••••0804");
    EXPECT_EQ(readable(maskedIin(u""_s)), "");
    EXPECT_EQ(readable(maskedIin(u"99010"_s)), "•••••");
}

TEST(PeopleIin, checkDigitWantsElevenDigits)
{
    EXPECT_EQ(checkDigit(u"99010110000"), 0);
    EXPECT_EQ(checkDigit(u"99010120000"), 7);
    EXPECT_EQ(checkDigit(u"9901011000"), std::nullopt);
    EXPECT_EQ(checkDigit(u"990101100000"), std::nullopt);
    EXPECT_EQ(checkDigit(u"9901011000O"), std::nullopt);
}

TEST(PeopleBin, acceptsThePublicVectors)
{
    for (const QString &bin : {u"990940003030"_s, u"990950003035"_s, u"990960003030"_s})
        EXPECT_TRUE(isValidBin(bin)) << readable(bin);
}

TEST(PeopleBin, refusesWhatIsNoBin)
{
    for (const QString &bin : {u""_s, u"99094000303"_s, u"990940003031"_s, u"9909400030300"_s,
             u"99094000303O"_s, u"990101100000"_s}) // the last one is a person's number
        EXPECT_FALSE(isValidBin(bin)) << readable(bin);
    EXPECT_FALSE(isValidBin(withCheckDigit(u"99134000303"_s))) << "month 13";
    EXPECT_FALSE(isValidBin(withCheckDigit(u"99094400303"_s))) << "part 4";
    EXPECT_TRUE(isValidBin(withCheckDigit(u"99094100303"_s))) << "a branch";
}

} // namespace qyz::domain
