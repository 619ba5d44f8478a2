#include "domain/text/keyboardlayout.h"
#include "domain/text/searchwords.h"
#include "unit/domain/readable.h"

#include <gtest/gtest.h>

namespace qyz::domain {

using namespace Qt::Literals::StringLiterals;

namespace {

// An invented child; the number is a synthetic one.
QStringList child()
{
    return searchWords(u"Жақсыбекова"_s, u"Гүлнар-Айша"_s, u"Серік қызы"_s, u"990101200804"_s);
}

bool finds(const QString &typed, const QStringList &words = child())
{
    return matchesSearch(parseSearch(typed), words);
}

} // namespace

TEST(TextLayout, readsWhatWasTypedInAnotherLayout)
{
    struct Case {
        QString typed;
        QString meant;
    };
    const Case cases[]{
        {u"2йел"_s, u"әйел"_s},
        {u"0айрат"_s, u"қайрат"_s},
        {u"Rfqhfn"_s, u"Кайрат"_s},
        {u"0fqhfn"_s, u"қайрат"_s},
        {u"2ctk"_s, u"әсел"_s},
        {u";f5m"_s, u"жағь"_s},
        {u"Лфшкфе"_s, u"Kairat"_s},
        {u"ұұұабв"_s, u"999абв"_s},
        {u"лқшкфе"_s, u"k0irat"_s},
        {u"<jkfn"_s, u"Болат"_s},
        {u"Fqu8k 0"_s, u"Айгүл қ"_s},
    };
    for (const auto &[typed, meant] : cases) {
        const QStringList variants = layoutVariants(typed);
        EXPECT_EQ(readable(variants.front()), readable(typed));
        EXPECT_TRUE(variants.contains(meant)) << readable(typed) << ": " << readable(variants);
    }
}

TEST(TextLayout, holdsEveryKeyOfTheMap)
{
    // The design document's table, a cell each: without Shift, with Shift.
    const QStringList english = u"`~ 1! 2@ 3# 4$ 5% 6^ 7& 8* 9( 0) -_ =+ qQ wW eE rR tT yY uU iI "
                                u"oO pP [{ ]} \\| aA sS dD fF gG hH jJ kK lL ;: '\" zZ xX cC vV bB "
                                u"nN mM ,< .> /?"_s.split(u' ');
    const QStringList russian = u"ёЁ 1! 2\" 3№ 4; 5% 6: 7? 8* 9( 0) -_ =+ йЙ цЦ уУ кК еЕ нН гГ шШ "
                                u"щЩ зЗ хХ ъЪ \\/ фФ ыЫ вВ аА пП рР оО лЛ дД жЖ эЭ яЯ чЧ сС мМ иИ "
                                u"тТ ьЬ бБ юЮ .,"_s.split(u' ');
    const QStringList kazakh = u"() \"! әӘ іІ ңҢ ғҒ ,; .: үҮ ұҰ қҚ өӨ һҺ йЙ цЦ уУ кК еЕ нН гГ шШ "
                               u"щЩ зЗ хХ ъЪ \\/ фФ ыЫ вВ аА пП рР оО лЛ дД жЖ эЭ яЯ чЧ сС мМ иИ "
                               u"тТ ьЬ бБ юЮ №?"_s.split(u' ');
    ASSERT_EQ(english.size(), 47);
    ASSERT_EQ(russian.size(), 47);
    ASSERT_EQ(kazakh.size(), 47);
    for (qsizetype key = 0; key < english.size(); ++key) {
        for (qsizetype shift = 0; shift < 2; ++shift) {
            const QChar en = english[key][shift];
            const QChar ru = russian[key][shift];
            const QChar kk = kazakh[key][shift];
            // A letter that only this layout has says which one was typed in.
            const QStringList fromEnglish = layoutVariants(u"f"_s + en);
            EXPECT_TRUE(fromEnglish.contains(u"а"_s + ru)) << readable(QString(en));
            EXPECT_TRUE(fromEnglish.contains(u"а"_s + kk)) << readable(QString(en));
            const QStringList fromRussian = layoutVariants(u"а"_s + ru);
            EXPECT_TRUE(fromRussian.contains(u"f"_s + en)) << readable(QString(ru));
            EXPECT_TRUE(fromRussian.contains(u"а"_s + kk)) << readable(QString(ru));
            const QStringList fromKazakh = layoutVariants(u"а"_s + kk);
            EXPECT_TRUE(fromKazakh.contains(u"а"_s + ru)) << readable(QString(kk));
            EXPECT_TRUE(fromKazakh.contains(u"f"_s + en)) << readable(QString(kk));
        }
    }
}

TEST(TextLayout, givesEachReadingOnceAndTheTypedTextFirst)
{
    for (const QString &typed :
        {u"айгүл"_s, u"Айгуль"_s, u"Aigul"_s, u"2йел"_s, u"17"_s, u""_s, u"Қ"_s, u"…"_s}) {
        QStringList variants = layoutVariants(typed);
        EXPECT_EQ(readable(variants.front()), readable(typed));
        EXPECT_EQ(variants.removeDuplicates(), 0) << readable(variants);
    }
    EXPECT_EQ(readable(layoutVariants(u"0айрат"_s).at(1)), "қайрат");
    EXPECT_EQ(layoutVariants(u"990101"_s).size(), 1);
    EXPECT_EQ(layoutVariants(u"Aйгүл"_s).size(), 1) << "two scripts were typed in no layout";
}

TEST(TextLayout, turnsTheKazakhTopRowBackToFigures)
{
    struct Case {
        QString typed;
        QString expected;
    };
    const Case cases[]{
        {u"ұұқ\"қ\"\"қққққ"_s, u"990101100000"_s},
        {u"\"әіңғ,.үұқ"_s, u"1234567890"_s},
        {u"ӘІҢҒҮҰҚ"_s, u"2345890"_s},
        {u"қғәөә"_s, u"052-2"_s},
        {u"\" ә"_s, u"1 2"_s},
        {u"1.4.18"_s, u"1.4.18"_s},
        {u"990101100000"_s, u"990101100000"_s},
        {u"..."_s, u"..."_s},
        {u"Қайрат"_s, u"Қайрат"_s},
        {u"ұ9"_s, u"ұ9"_s},
        {u""_s, u""_s},
    };
    for (const auto &[typed, expected] : cases)
        EXPECT_EQ(readable(digitsFromKazakhRow(typed)), readable(expected));
}

TEST(TextSearch, storesKeysOfWordsAndTheNumber)
{
    EXPECT_EQ(readable(child()), "жаксибекова|гулнараиша|гулнар|аиша|серикизи|#990101200804|*0804");
    EXPECT_EQ(readable(searchWords(u"Ли"_s, u"Ли"_s, {}, {})), "ли");
    EXPECT_TRUE(searchWords({}, {}, {}, {}).isEmpty());
    EXPECT_EQ(readable(searchWords(u"Ли"_s, {}, {}, u"123"_s)), "ли");
}

TEST(TextSearch, findsAPersonHoweverTheNameIsTyped)
{
    for (const QString &typed : {u"Жақсыбекова"_s, u"жаксыбекова гульнар"_s, u"гүлнар жақ"_s,
             u"Джаксыбекова"_s, u"ГУЛЬНАР"_s, u"Zhaqsybekova"_s, u"jaqsy"_s, u"Gulnar"_s, u"айша"_s,
             u"Гүлнар-Айша"_s, u"Гүлнар Айша"_s, u"Жақсыбекова Г.С."_s, u"Г.С. Жақсыбекова"_s,
             u"г с жақ"_s, u"Г.С."_s, u"Серік қызы"_s, u"Сериккызы"_s, u"серікқызы гүлнар"_s})
        EXPECT_TRUE(finds(typed)) << readable(typed);
}

TEST(TextSearch, findsAPersonTypedInTheWrongLayout)
{
    for (const QString &typed : {u";frcs,trjdf"_s, u";f0cs,tr"_s, u"Uekmyfh"_s, u"U8kyfh"_s,
             u"жа0сыбек"_s, u"Г8лнар"_s, u"пгдтфк"_s, u"Пгдтфк"_s})
        EXPECT_TRUE(finds(typed)) << readable(typed);
}

TEST(TextSearch, findsByTheNumberOfThePerson)
{
    for (const QString &typed : {u"0804"_s, u"990101200804"_s, u"9901"_s, u"990101 200 804"_s,
             u"ұұқ\"қ\"әққүқң"_s, u"қүқң"_s, u"Жақсыбекова 0804"_s, u"9901 гүл"_s})
        EXPECT_TRUE(finds(typed)) << readable(typed);
}

TEST(TextSearch, doesNotFindSomeoneElse)
{
    for (const QString &typed : {u"Ахметов"_s, u"Гүлнар Ахметова"_s, u"Г.Т."_s, u"0805"_s,
             u"0101"_s, u"080"_s, u"990101200007"_s, u"9901012008040"_s, u"қызы"_s, u"лнар"_s,
             u"Жақсыбекова 0805"_s, u""_s, u"  "_s, u"…"_s, u"№ 17"_s})
        EXPECT_FALSE(finds(typed)) << readable(typed);
}

TEST(TextSearch, readsDigitsAsALineAndAsANumberOfAPerson)
{
    const SearchQuery line = parseSearch(u"17"_s);
    EXPECT_EQ(line.lineNumber, 17);
    EXPECT_TRUE(line.alternatives.isEmpty());

    const SearchQuery four = parseSearch(u"0804"_s);
    EXPECT_EQ(four.lineNumber, std::nullopt) << "nobody writes line 804 like that";
    EXPECT_EQ(four.alternatives, (QList<QStringList>{{u"*0804"_s}, {u"#0804"_s}}));

    EXPECT_EQ(parseSearch(u"1804"_s).lineNumber, 1804);

    const SearchQuery six = parseSearch(u"990101"_s);
    EXPECT_EQ(six.lineNumber, 990101);
    EXPECT_EQ(six.alternatives, (QList<QStringList>{{u"#990101"_s}}));

    const SearchQuery whole = parseSearch(u"990101200804"_s);
    EXPECT_EQ(whole.lineNumber, std::nullopt);
    EXPECT_EQ(whole.alternatives, (QList<QStringList>{{u"#990101200804"_s}}));

    for (const QString &typed : {u"№ 17"_s, u"№17"_s, u"#17"_s, u"N 17"_s}) {
        EXPECT_EQ(parseSearch(typed).lineNumber, 17) << readable(typed);
        EXPECT_TRUE(parseSearch(typed).alternatives.isEmpty()) << readable(typed);
    }
    EXPECT_TRUE(parseSearch(u" "_s).isEmpty());
    EXPECT_FALSE(line.isEmpty());
}

TEST(TextSearch, readsInitialsOnlyAsTheyStand)
{
    EXPECT_EQ(parseSearch(u"Т.А."_s).alternatives, (QList<QStringList>{{u"т"_s, u"а"_s}}));
    EXPECT_EQ(parseSearch(u"Қ. Ә"_s).alternatives, (QList<QStringList>{{u"к"_s, u"а"_s}}));
    EXPECT_EQ(parseSearch(u"Қ.Ә."_s).lineNumber, std::nullopt);
    EXPECT_EQ(parseSearch(u"Г.Г."_s).alternatives, (QList<QStringList>{{u"г"_s}}));
}

TEST(TextSearch, doesNotRereadTwoLettersInAnotherScript)
{
    EXPECT_EQ(parseSearch(u"Ли"_s).alternatives, (QList<QStringList>{{u"ли"_s}}));
    EXPECT_EQ(parseSearch(u"2л"_s).alternatives, (QList<QStringList>{{u"2л"_s}, {u"ал"_s}}));
}

TEST(TextSearch, asksTheSameTwiceForTheSameText)
{
    for (const QString &typed : {u"Жақсыбекова Г.С. 0804"_s, u"U8kyfh"_s, u"0804 9901 1111"_s})
        EXPECT_EQ(parseSearch(typed), parseSearch(typed));
    EXPECT_EQ(parseSearch(u"0804 9901 гүл"_s).alternatives.size(), 4);
}

} // namespace qyz::domain
