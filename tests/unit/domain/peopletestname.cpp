#include "domain/people/personname.h"
#include "domain/text/lookalikes.h"
#include "unit/domain/readable.h"

#include <gtest/gtest.h>

namespace qyz::domain {

using namespace Qt::Literals::StringLiterals;

TEST(PeopleName, R19_leavesNoGapForAnAbsentPart)
{
    EXPECT_EQ(readable(PersonName{u"Жұмабек"_s, u"Айдар"_s, u"Серікұлы"_s}.full()),
        "Жұмабек Айдар Серікұлы");
    EXPECT_EQ(readable(PersonName{u"Жұмабек"_s, u"Айдар"_s, {}}.full()), "Жұмабек Айдар");
    EXPECT_EQ(readable(PersonName{{}, u"Айдар"_s, {}}.full()), "Айдар");
    EXPECT_EQ(readable(PersonName{u"Жұмабек"_s, {}, u"Серікұлы"_s}.full()), "Жұмабек Серікұлы");
}

TEST(PeopleName, initialsStandAfterTheSurnameAndNeverLeaveIt)
{
    struct Case {
        PersonName name;
        QString expected;
    };
    const Case cases[]{
        {{u"Кененбаева"_s, u"Зере"_s, u"Қайратқызы"_s}, u"Кененбаева\u00a0З.Қ."_s},
        {{u"Кененбаева"_s, u"Зере"_s, {}}, u"Кененбаева\u00a0З."_s},
        {{u"Әл-Фараби"_s, u"әсел"_s, u"Серік қызы"_s}, u"Әл-Фараби\u00a0Ә.С."_s},
        {{u"Кененбаева"_s, {}, {}}, u"Кененбаева"_s},
        {{{}, u"Айдар"_s, u"Серікұлы"_s}, u"Айдар Серікұлы"_s},
    };
    for (const auto &[name, expected] : cases)
        EXPECT_EQ(readable(name.initialsAfter()), readable(expected));
}

TEST(PeopleName, isEmptyOnlyWithoutAnyPart)
{
    EXPECT_TRUE(PersonName().isEmpty());
    EXPECT_FALSE((PersonName{u"А"_s, {}, {}}.isEmpty()));
    EXPECT_FALSE((PersonName{{}, u"А"_s, {}}.isEmpty()));
    EXPECT_FALSE((PersonName{{}, {}, u"А"_s}.isEmpty()));
}

TEST(PeopleName, offersSmallLettersForWhatWasTypedInCapitals)
{
    struct Case {
        QString typed;
        QString offered;
    };
    const Case cases[]{
        {u"ҚАЙРАТ"_s, u"Қайрат"_s},
        {u"ӘЛ-ФАРАБИ"_s, u"Әл-Фараби"_s},
        {u"ОСПАН-ҰЛЫ"_s, u"Оспан-ұлы"_s},
        {u"СЕРІК ҰЛЫ"_s, u"Серік ұлы"_s},
        {u"СЕРІК ҚЫЗЫ"_s, u"Серік қызы"_s},
        {u"ҰЛЫ"_s, u"Ұлы"_s},
        {u"ІҢКӘР ӨҮҰҒҺ"_s, u"Іңкәр Өүұғһ"_s},
        {u"O'NEIL"_s, u"O'Neil"_s},
        {u"ЁЛКИНА"_s, u"Ёлкина"_s},
    };
    for (const auto &[typed, offered] : cases)
        EXPECT_EQ(readable(offeredCapitals(typed).value_or(u"nothing"_s)), readable(offered));
}

TEST(PeopleName, keepsTheWritersOwnCapitals)
{
    for (const QString &typed : {u"Қайрат"_s, u"қайрат"_s, u"де Оливейра"_s, u"МакГрегор"_s,
             u"ҚАЙРАт"_s, u"Т"_s, u"Т.А."_s, u""_s, u"-"_s, u"12"_s})
        EXPECT_EQ(offeredCapitals(typed), std::nullopt) << readable(typed);
}

TEST(PeopleName, offersForEachPartByItself)
{
    const PersonName typed{u"ЖҰМАБЕК"_s, u"Айдар"_s, u"СЕРІКҰЛЫ"_s};
    const auto offer = typed.offerCapitals();
    ASSERT_TRUE(offer.has_value());
    EXPECT_EQ(readable(offer->full()), "Жұмабек Айдар Серікұлы");
    EXPECT_EQ(offer->offerCapitals(), std::nullopt);
}

TEST(PeopleName, putsSpacesInOrderAndTurnsLookAlikes)
{
    const PersonName typed{u"  Cерікbaй "_s, u"Kайpат\u00a0 \t Әли"_s, u" "_s};
    const PersonName name = typed.normalised();
    EXPECT_EQ(readable(name.surname), readable(u"Cерікbaй"_s)) << "б is no twin of b";
    EXPECT_EQ(readable(name.name), readable(u"Кайрат Әли"_s));
    EXPECT_EQ(readable(name.patronymic), "");
    EXPECT_EQ(name.normalised(), name);
}

TEST(TextLookAlikes, turnEachWordToItsOwnScript)
{
    struct Case {
        QString typed;
        QString expected;
    };
    const Case cases[]{
        {u"\u0041хметов"_s, u"Ахметов"_s}, // Latin A
        {u"Cеpiк"_s, u"Серік"_s}, // Latin C, p, i
        {u"KEНEC"_s, u"КЕНЕС"_s}, // all twins, the one Cyrillic letter among Latin ones
        {u"\u0259сел"_s, u"әсел"_s}, // Latin schwa
        {u"\u018fсел"_s, u"Әсел"_s},
        {u"\u019fмір"_s, u"Өмір"_s},
        {u"Жиhангер"_s, u"Жиһангер"_s}, // Latin h
        {u"M\u0430rat"_s, u"Marat"_s}, // Cyrillic а
        {u"\u0410nna M\u0430рия"_s, u"Anna Мария"_s}, // word by word
        {u"A.Б."_s, u"А.Б."_s},
        {u"Ann-Mаpия"_s, u"Ann-Мария"_s},
        {u"052-2/e"_s, u"052-2/e"_s}, // a number stays
        {u"7A сынып"_s, u"7A сынып"_s},
        {u"MAPAT"_s, u"MAPAT"_s}, // one script: nothing to tell
        {u"II санат"_s, u"II санат"_s},
        {u"и\u0306"_s, u"й"_s}, // typed on another system as two characters
        {u""_s, u""_s},
        {u"  a  б "_s, u"  a  б "_s},
    };
    for (const auto &[typed, expected] : cases)
        EXPECT_EQ(readable(withoutLookAlikes(typed)), readable(expected)) << readable(typed);
}

TEST(TextLookAlikes, turnEveryTwinOfTheTable)
{
    const QString latin = u"ABCEHIKMOPTXYaceiopxy"_s;
    const QString cyrillic = u"АВСЕНІКМОРТХУасеіорху"_s;
    ASSERT_EQ(latin.size(), cyrillic.size());
    for (qsizetype i = 0; i < latin.size(); ++i) {
        ASSERT_NE(latin[i], cyrillic[i]);
        const QString kazakh = u"ж"_s;
        EXPECT_EQ(readable(withoutLookAlikes(kazakh + latin[i])), readable(kazakh + cyrillic[i]));
        EXPECT_EQ(readable(withoutLookAlikes(u"z"_s + cyrillic[i])), readable(u"z"_s + latin[i]));
    }
}

} // namespace qyz::domain
