// Names of lines, and the digits on paper.
#include "domain/journal/lineref.h"
#include "domain/journal/papercode.h"
#include "readable.h"

#include <gtest/gtest.h>

using namespace qyz::domain;
using namespace Qt::Literals::StringLiterals;

TEST(LineRefs, aLineIsItsJournalAndNumberWithTheYearWhereNumberingIsYearly)
{
    EXPECT_EQ(readable(LineRef{u"admission"_s, 0, 17}.text()), "admission/17");
    EXPECT_EQ(readable(LineRef{u"admission"_s, 2026, 17}.text()), "admission/2026/17");
}

TEST(LineRefs, whatIsWrittenIsReadBack)
{
    for (const LineRef &line : {LineRef{u"home_education"_s, 0, 1},
             LineRef{u"admission"_s, 2026, 9'999'999'999}, LineRef{u"complaint"_s, 2012, 3}}) {
        EXPECT_EQ(LineRef::parse(line.text()), line) << readable(line.text());
    }
}

TEST(LineRefs, whatIsNoLineIsRefused)
{
    for (const QString &text : {u""_s, u"admission"_s, u"admission/"_s, u"/17"_s, u"admission/0"_s,
             u"admission/-1"_s, u"admission/x"_s, u"admission/1.5"_s, u"admission/2026/"_s,
             u"admission/x/1"_s, u"admission/-1/1"_s, u"admission/2026/1/2"_s, u"17"_s,
             u"admission/99999999999999999999"_s, u"admission/017"_s, u"admission/ 17"_s,
             u"admission/+17"_s, u"admission/0/17"_s})
        EXPECT_EQ(LineRef::parse(text), std::nullopt) << readable(text);
}

TEST(LineRefs, aRecordOfTheJournalItselfIsNoLine)
{
    EXPECT_FALSE((LineRef{u"admission"_s, 0, 0}).isLine());
    EXPECT_TRUE((LineRef{u"admission"_s, 0, 1}).isLine());
}

TEST(SlipCodes, theDigitsAreTheOnesAStrangerComputes)
{
    EXPECT_EQ(readable(slipCode(1, {u"admission"_s, 0, 17})), "7707010000000000001746");
    EXPECT_EQ(readable(slipCode(12, {u"other"_s, 2026, 1001})), "7707122026000000100166");
}

TEST(SlipCodes, everyCodeIsReadBack)
{
    for (const int index : {1, 5, 99}) {
        for (const int year : {0, 2012, 2026}) {
            for (const qint64 number : {1LL, 17LL, 1001LL, 123456LL, 9'999'999'999LL}) {
                const QString code = slipCode(index, {u"admission"_s, year, number});
                EXPECT_TRUE(looksLikeSlipCode(code));
                const auto parts = parseSlipCode(code);
                ASSERT_TRUE(parts) << readable(code);
                EXPECT_EQ(parts->journalIndex, index);
                EXPECT_EQ(parts->year, year);
                EXPECT_EQ(parts->number, number);
            }
        }
    }
}

TEST(SlipCodes, oneWrongDigitIsAlwaysFound)
{
    const QString code = slipCode(1, {u"admission"_s, 2026, 4711});
    for (qsizetype place = 0; place < code.size(); ++place) {
        for (const char16_t digit : {u'0', u'1', u'2', u'3', u'4', u'5', u'6', u'7', u'8', u'9'}) {
            QString damaged = code;
            damaged[place] = QChar(digit);
            if (damaged != code) {
                EXPECT_FALSE(parseSlipCode(damaged)) << readable(damaged);
            }
        }
    }
}

TEST(SlipCodes, twoNeighboursThatChangedPlacesAreAlwaysFound)
{
    const QString code = slipCode(1, {u"admission"_s, 2026, 4711});
    for (qsizetype place = 0; place + 1 < code.size(); ++place) {
        QString damaged = code;
        damaged[place] = code.at(place + 1);
        damaged[place + 1] = code.at(place);
        if (damaged != code) {
            EXPECT_FALSE(parseSlipCode(damaged)) << readable(damaged);
        }
    }
}

TEST(SlipCodes, otherTextsAreNoSlipCodes)
{
    for (const QString &text : {u""_s, u"990101200007"_s, u"770701000000000000174"_s,
             u"77070100000000000017460"_s, u"7708010000000000001746"_s, u"770701000000000000174x"_s,
             u"٧٧٠٧٠١٠٠٠٠٠٠٠٠٠٠٠٠١٧٤٦"_s}) {
        EXPECT_FALSE(parseSlipCode(text)) << readable(text);
        EXPECT_FALSE(looksLikeSlipCode(text)) << readable(text);
    }
}

TEST(SlipCodes, aDamagedCodeStillLooksLikeOneSoThatItIsNotSearchedAsAName)
{
    EXPECT_TRUE(looksLikeSlipCode(u"7707010000000000001747"_s));
    EXPECT_FALSE(parseSlipCode(u"7707010000000000001747"_s));
}

TEST(ControlCodes, R8_theFirstEightyBitsStandInFiveGroupsOfFiveDigits)
{
    EXPECT_EQ(readable(controlCode(
                  u"247c9fd9e411cd998cfcc3b41d34c9f2cca0dca077177533fa4ddac0bb51c6c0"_s)),
        "01723 04108 13673 43038 16956");
}

TEST(ControlCodes, R8_theSmallestAndTheGreatestFitInTheirGroups)
{
    EXPECT_EQ(readable(controlCode(QString(64, u'0'))), "00000 00000 00000 00000 00000");
    EXPECT_EQ(readable(controlCode(QString(64, u'f'))), "12089 25819 61462 91747 06175");
}

TEST(ControlCodes, R8_anotherHashGivesOtherDigits)
{
    const QString hash(64, u'a');
    for (int place = 0; place < 20; ++place) {
        QString other = hash;
        other[place] = u'b';
        EXPECT_NE(controlCode(other), controlCode(hash)) << place;
    }
}
