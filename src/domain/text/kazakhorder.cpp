#include "domain/text/kazakhorder.h"

#include <string_view>

namespace qyz::domain {

namespace {

constexpr std::u16string_view alphabet = u"аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";
static_assert(alphabet.size() == 42);

// Places in ASCII: space 0x20, figures 0x30, Kazakh letters 0x3A…0x63, Latin 0x64…0x7D, others
// 0x7E.
constexpr char16_t firstKazakh = u':';
constexpr char16_t firstLatin = u'd';
constexpr char16_t otherScript = u'~';
static_assert(firstKazakh + alphabet.size() == firstLatin);
static_assert(firstLatin + 26 == otherScript);

// Letters of neighbours' alphabets stand with the Kazakh letter they are taken for.
constexpr std::u16string_view neighbours = u"ґӻҡҥӊѳҳҷҹјӏє";
constexpr std::u16string_view theirPlaces = u"гғқңңөхччійе";
static_assert(neighbours.size() == theirPlaces.size());

char16_t placeOf(QChar c)
{
    if (const auto place = neighbours.find(c.unicode()); place != neighbours.npos)
        c = theirPlaces[place];
    if (const auto place = alphabet.find(c.unicode()); place != alphabet.npos)
        return static_cast<char16_t>(firstKazakh + place);
    if (c >= u'a' && c <= u'z')
        return static_cast<char16_t>(firstLatin + (c.unicode() - u'a'));
    return otherScript;
}

// й and ё are letters of their own; other marked letters (ä, ї) stand with the plain one.
QChar plain(QChar c)
{
    if (alphabet.find(c.unicode()) != alphabet.npos || c.decomposition().isEmpty())
        return c;
    return c.decomposition().front();
}

} // namespace

QString kazakhSortKey(const QString &text)
{
    const QString composed = text.simplified().normalized(QString::NormalizationForm_C).toLower();
    QString key;
    key.reserve(composed.size());
    for (const QChar c : composed) {
        if (c.isSpace())
            key += u' ';
        else if (c.isDigit())
            key += QString::number(c.digitValue());
        else if (c.isLetter())
            key += QChar(placeOf(plain(c)));
    }
    return key;
}

} // namespace qyz::domain
