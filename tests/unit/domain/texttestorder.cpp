#include "domain/text/kazakhorder.h"
#include "unit/domain/readable.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace qyz::domain {

using namespace Qt::Literals::StringLiterals;

TEST(TextOrder, followsTheFortyTwoLetters)
{
    const QString alphabet = u"АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ"_s;
    ASSERT_EQ(alphabet.size(), 42);
    for (qsizetype i = 0; i < alphabet.size(); ++i) {
        for (qsizetype j = 0; j < alphabet.size(); ++j) {
            const QString left = u"Ж"_s + alphabet[i] + u"я"_s;
            const QString right = u"ж"_s + alphabet[j].toLower() + u"Я"_s;
            EXPECT_EQ(kazakhSortKey(left) < kazakhSortKey(right), i < j)
                << readable(left) << ' ' << readable(right);
        }
    }
}

TEST(TextOrder, putsNamesWhereAClerkLooksForThem)
{
    const QStringList sorted{u""_s, u"7-сынып"_s, u"Абай"_s, u"АБАЙ Ж"_s, u"Абайұлы"_s, u"Ахмет"_s,
        u"Ахмет Болат"_s, u"Ахметов"_s, u"Әбдірахман"_s, u"Әли"_s, u"Әл-Фараби"_s, u"Әльмира"_s,
        u"Болат"_s, u"Ғалым"_s, u"Ем"_s, u"Ёлкина"_s, u"Жұмабек"_s, u"Ибраһим"_s, u"Йод"_s,
        u"Кенже"_s, u"Қайрат"_s, u"Нұрлан"_s, u"Оспан"_s, u"Өмір"_s, u"Уәли"_s, u"Ұлан"_s,
        u"Үміт"_s, u"Ыбырай"_s, u"Ілияс"_s, u"Эмма"_s, u"Яна"_s, u"Anna"_s, u"Zere"_s};
    for (qsizetype i = 1; i < sorted.size(); ++i)
        EXPECT_LT(kazakhSortKey(sorted[i - 1]), kazakhSortKey(sorted[i]))
            << readable(sorted[i - 1]) << " / " << readable(sorted[i]);
}

TEST(TextOrder, doesNotSeeCapitalsSignsAndWidthOfSpaces)
{
    for (const QString &text :
        {u"әл-фараби"_s, u"ӘЛФАРАБИ"_s, u" Әл\u2011Фараби."_s, u"«Әлфараби»"_s})
        EXPECT_EQ(readable(kazakhSortKey(text)), readable(kazakhSortKey(u"Әл-Фараби"_s)));
    EXPECT_EQ(kazakhSortKey(u"Ана  \u00a0Бота"_s), kazakhSortKey(u"ана бота"_s));
    EXPECT_EQ(kazakhSortKey(u"Фе\u0308дор"_s), kazakhSortKey(u"Фёдор"_s));
    EXPECT_EQ(kazakhSortKey(u"Äsel"_s), kazakhSortKey(u"Asel"_s));
}

TEST(TextOrder, isPrintableAsciiSoThatEveryDatabaseAgrees)
{
    const QString key = kazakhSortKey(u"аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя 0123456789 "
                                      u"abcdefghijklmnopqrstuvwxyz əŋ 中 ҡ҆ї"_s);
    EXPECT_TRUE(std::all_of(key.begin(), key.end(), [](QChar c) { return c >= u' ' && c <= u'~'; }))
        << readable(key);
    EXPECT_EQ(key.size(), 42 + 1 + 10 + 1 + 26 + 1 + 2 + 1 + 1 + 1 + 2);
    EXPECT_GT(kazakhSortKey(u"中"_s), kazakhSortKey(u"z"_s));
    EXPECT_EQ(kazakhSortKey(u"ї"_s), kazakhSortKey(u"і"_s));
}

} // namespace qyz::domain
