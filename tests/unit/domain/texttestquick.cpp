// The quick ways of text/foldedtext and text/lookalikes must say what the long ways say: keys that
// are stored already were made by either. A combining mark that composes with no letter and is
// dropped by every key sends a text the long way.
#include "domain/text/foldedtext.h"
#include "domain/text/lookalikes.h"
#include "domain/text/plainalphabet.h"
#include "unit/domain/readable.h"

#include <gtest/gtest.h>

namespace qyz::domain {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QChar detour(0x0332);

QString theLongWay(const QString &word)
{
    return word + detour;
}

/// Every letter of the Kazakh, Russian and English alphabets, and every other Cyrillic one.
QStringList letters()
{
    QStringList letters;
    for (char16_t code = 0x0400; code <= 0x04FF; ++code) {
        if (QChar(code).isLetter())
            letters.append(QChar(code));
    }
    for (char16_t code = u'a'; code <= u'z'; ++code)
        letters += {QString(QChar(code)), QString(QChar(code).toUpper())};
    return letters;
}

} // namespace

TEST(TextQuick, eachLetterAndEachPairOfLettersIsFoldedAsByTheTables)
{
    const QStringList all = letters();
    ASSERT_GT(all.size(), 290);
    for (const QString &first : all) {
        EXPECT_EQ(readable(inPlainAlphabet(first)), readable(inPlainAlphabet(theLongWay(first))))
            << readable(first);
        for (const QString &second : all) {
            const QString pair = first + second;
            ASSERT_EQ(readable(inPlainAlphabet(pair)), readable(inPlainAlphabet(theLongWay(pair))))
                << readable(pair);
            ASSERT_EQ(readable(foldedWord(pair)), readable(foldedWord(theLongWay(pair))))
                << readable(pair);
        }
    }
}

TEST(TextQuick, eachPairOfLettersIsOfOneScriptAsTheLongWaySays)
{
    const QStringList all = letters();
    for (const QString &first : all) {
        for (const QString &second : all) {
            const QString pair = first + second;
            ASSERT_EQ(readable(withoutLookAlikes(pair) + detour),
                readable(withoutLookAlikes(theLongWay(pair))))
                << readable(pair);
        }
    }
}

TEST(TextQuick, wholeNamesAreFoldedAsByTheTables)
{
    for (const QString &name : {u"Дильяра"_s, u"Юлья Ильюшина"_s, u"ДЖАНИБЕК"_s, u"Подъячева"_s,
             u"Аблайханұлы Ерік қызы"_s, u"Әл-Фараби"_s, u"052-2/е"_s, u"Kайрат Mаratов"_s,
             u"Ann-Мария"_s, u"Щёголев-Ьяков"_s, u"Йогурт"_s, u"О'Нил 17"_s}) {
        QStringList words = name.split(u' ');
        for (QString &word : words)
            word = theLongWay(word);
        EXPECT_EQ(readable(folded(name)), readable(folded(words.join(u' ')))) << readable(name);
    }
}

TEST(TextQuick, aLetterOfTwoCharactersIsTheLetter)
{
    EXPECT_EQ(readable(withoutLookAlikes(u"Куси\u0306н"_s)), readable(u"Кусйн"_s));
    EXPECT_EQ(readable(folded(u"Се\u0308мин"_s)), readable(folded(u"Сёмин"_s)));
    EXPECT_EQ(readable(folded(u"Аи\u0306гул"_s)), readable(folded(u"Айгул"_s)));
    EXPECT_EQ(readable(folded(u"Ильь\u0483я"_s)), readable(folded(u"Ильья"_s)))
        << "a mark between a soft sign and its vowel is none of the letters";
}

} // namespace qyz::domain
