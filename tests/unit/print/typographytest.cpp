#include "print/typography.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using qyz::print::keptTogether;

TEST(Typography, keepsTheNumberWithItsSign)
{
    EXPECT_EQ(keptTogether(u"приказ № 105"_s), u"приказ №\u00a0105"_s);
}

TEST(Typography, keepsAFigureWithItsNoun)
{
    EXPECT_EQ(keptTogether(u"в течение 5 рабочих дней"_s), u"в течение 5\u00a0рабочих дней"_s);
}

TEST(Typography, keepsInitialsWithTheSurnameOnEitherSide)
{
    EXPECT_EQ(keptTogether(u"Кененбаева З.К. ушла"_s), u"Кененбаева\u00a0З.К. ушла"_s);
    EXPECT_EQ(keptTogether(u"имени Ю.А. Гагарина"_s), u"имени Ю.А.\u00a0Гагарина"_s);
}

TEST(Typography, keepsATelephoneNumberWhole)
{
    EXPECT_EQ(keptTogether(u"8 (71645) 0-00-00"_s), u"8\u00a0(71645)\u00a00-00-00"_s);
    EXPECT_EQ(keptTogether(u"+7 701 000"_s), u"+7\u00a0701\u00a0000"_s);
}

TEST(Typography, leavesTheEndOfASentenceLoose)
{
    EXPECT_EQ(keptTogether(u"ЖОЙЫЛДЫ. Себебі"_s), u"ЖОЙЫЛДЫ. Себебі"_s);
}
