#include "vault/sodiumhasher.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using qyz::vault::SodiumHasher;

TEST(SodiumHasherTest, R37_aPasswordMatchesItsHashAndNoOtherDoes)
{
    SodiumHasher hasher;
    const auto hash = hasher.hash(u"құпия сөз 2026"_s);
    ASSERT_TRUE(hash);
    EXPECT_TRUE(hash->startsWith(u"$argon2id$"_s));
    EXPECT_TRUE(hasher.matches(*hash, u"құпия сөз 2026"_s));
    for (const QString &other : {u"құпия сөз 2027"_s, u"Құпия сөз 2026"_s, u""_s, *hash})
        EXPECT_FALSE(hasher.matches(*hash, other));
}

TEST(SodiumHasherTest, R37_theSamePasswordHashesDifferentlyEachTime)
{
    SodiumHasher hasher;
    const auto one = hasher.hash(u"x"_s);
    const auto two = hasher.hash(u"x"_s);
    ASSERT_TRUE(one && two);
    EXPECT_NE(*one, *two);
    EXPECT_TRUE(hasher.matches(*two, u"x"_s));
}

TEST(SodiumHasherTest, aLetterTypedAsTwoSignsIsTheSameLetter)
{
    SodiumHasher hasher;
    const auto hash = hasher.hash(u"\u0439"_s); // й in one
    ASSERT_TRUE(hash);
    EXPECT_TRUE(hasher.matches(*hash, u"\u0438\u0306"_s)); // и and its mark
}

TEST(SodiumHasherTest, whatIsNoHashMatchesNothing)
{
    SodiumHasher hasher;
    for (const QString &text : {u""_s, u"x"_s, u"$argon2id$"_s, QString(4000, u'a')}) {
        EXPECT_FALSE(hasher.matches(text, u"x"_s));
        EXPECT_FALSE(hasher.matches(text, u""_s));
    }
}
