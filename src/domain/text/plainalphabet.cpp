#include "domain/text/plainalphabet.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace qyz::domain {

namespace {

using Pair = std::pair<QStringView, QStringView>;

// Latin letters whose mark changes the sound; all other marks are simply taken off.
constexpr std::array<Pair, 6> markedLatin{{
    {u"ş", u"sh"}, {u"š", u"sh"}, {u"ç", u"ch"}, {u"č", u"ch"}, {u"ž", u"zh"},
    {u"ý", u"u"}, // у in the alphabet of 2018
}};

// The shortest table of 6.8, the longest first, then single letters of 6.7.
constexpr std::array<Pair, 41> latin{{
    {u"shch", u"ш"},
    {u"sh", u"ш"},
    {u"ch", u"ч"},
    {u"zh", u"ж"},
    {u"kh", u"х"},
    {u"gh", u"г"},
    {u"ts", u"ц"},
    {u"ya", u"а"},
    {u"yu", u"у"},
    {u"ye", u"е"},
    {u"a", u"а"},
    {u"b", u"б"},
    {u"c", u"с"},
    {u"d", u"д"},
    {u"e", u"е"},
    {u"f", u"ф"},
    {u"g", u"г"},
    {u"h", u"х"},
    {u"i", u"и"},
    {u"j", u"ж"},
    {u"k", u"к"},
    {u"l", u"л"},
    {u"m", u"м"},
    {u"n", u"н"},
    {u"o", u"о"},
    {u"p", u"п"},
    {u"q", u"к"},
    {u"r", u"р"},
    {u"s", u"с"},
    {u"t", u"т"},
    {u"u", u"у"},
    {u"v", u"в"},
    {u"w", u"у"},
    {u"x", u"х"},
    {u"y", u"и"},
    {u"z", u"з"},
    {u"ı", u"и"},
    {u"ŋ", u"н"},
    {u"ə", u"а"},
    {u"ɵ", u"о"},
    {u"ß", u"с"},
}};

// Letters of Kazakh and Russian, then of the neighbours' alphabets. Letters that only carry a mark
// (й, ё, ї, ў) have lost it before. Longest first: a soft sign before я, ю is heard.
constexpr std::array<Pair, 36> cyrillic{{
    {u"ья", u"иа"},
    {u"ью", u"иу"},
    {u"ә", u"а"},
    {u"ғ", u"г"},
    {u"қ", u"к"},
    {u"ң", u"н"},
    {u"ө", u"о"},
    {u"ұ", u"у"},
    {u"ү", u"у"},
    {u"һ", u"х"},
    {u"і", u"и"},
    {u"ы", u"и"},
    {u"й", u"и"},
    {u"ё", u"е"},
    {u"э", u"е"},
    {u"щ", u"ш"},
    {u"ю", u"у"},
    {u"я", u"а"},
    {u"ъ", u""},
    {u"ь", u""},
    {u"ӻ", u"г"},
    {u"ґ", u"г"},
    {u"ҡ", u"к"},
    {u"ҥ", u"н"},
    {u"ӊ", u"н"},
    {u"ѳ", u"о"},
    {u"ҳ", u"х"},
    {u"җ", u"ж"},
    {u"ҷ", u"ч"},
    {u"ҹ", u"ч"},
    {u"є", u"е"},
    {u"ј", u"и"},
    {u"ѓ", u"г"},
    {u"ҕ", u"г"},
    {u"ӄ", u"к"},
    {u"ӏ", u"и"},
}};

// Most letters of a table differ in their first letter: it is looked at before the rest, as every
// registration and every search goes through here.
bool begins(QStringView text, QStringView beginning)
{
    return text.front() == beginning.front()
        && (beginning.size() == 1 || text.startsWith(beginning));
}

template <std::size_t size>
QString translated(const QString &text, const std::array<Pair, size> &table)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        const QStringView rest = QStringView(text).sliced(i);
        const auto entry = std::find_if(table.begin(), table.end(),
            [rest](const Pair &pair) { return begins(rest, pair.first); });
        if (entry == table.end()) {
            result += text[i++];
        } else {
            result += entry->second;
            i += entry->first.size();
        }
    }
    return result;
}

QString withoutMarks(const QString &text)
{
    QString result;
    const QString decomposed = text.normalized(QString::NormalizationForm_D);
    for (const QChar c : decomposed) {
        if (c.isDigit())
            result += QString::number(c.digitValue());
        else if (c.isLetter())
            result += c;
    }
    return result;
}

QString byTables(const QString &word)
{
    const QString plain = withoutMarks(translated(word.toLower(), markedLatin));
    return translated(translated(plain, latin), cyrillic);
}

/// What the tables make of each Cyrillic letter alone. A word of nothing else is put together from
/// these: the tables are gone through once per letter of the alphabet, not once per registration.
class CyrillicLetters {
public:
    CyrillicLetters()
    {
        for (char16_t code = first; code <= last; ++code) {
            const QString made = QChar(code).isLetter() ? byTables(QChar(code)) : QString();
            if (QChar(code).isLetter() && made.size() <= 1)
                m_made[code - first] = made.isEmpty() ? silent : made.front().unicode();
        }
    }

    /// Nothing where the word has another sign.
    std::optional<QString> made(const QString &word) const
    {
        QString result;
        result.reserve(word.size());
        for (qsizetype i = 0; i < word.size(); ++i) {
            const char16_t letter = madeOf(word[i]);
            if (letter == unknown)
                return std::nullopt;
            if (letter != silent)
                result += QChar(letter);
            else if (isSoftSign(word[i]) && i + 1 < word.size() && isHeard(word[i + 1]))
                result += u'и';
        }
        return result;
    }

private:
    static constexpr char16_t first = 0x0400;
    static constexpr char16_t last = 0x04FF;
    static constexpr char16_t unknown = 0;
    static constexpr char16_t silent = 1;

    char16_t madeOf(QChar c) const
    {
        return c.unicode() >= first && c.unicode() <= last ? m_made[c.unicode() - first] : unknown;
    }
    static bool isSoftSign(QChar c) { return c == u'ь' || c == u'Ь'; }
    static bool isHeard(QChar c) { return c == u'я' || c == u'Я' || c == u'ю' || c == u'Ю'; }

    std::array<char16_t, last - first + 1> m_made{};
};

} // namespace

QString inPlainAlphabet(const QString &word)
{
    static const CyrillicLetters letters;
    const auto made = letters.made(word);
    return made ? *made : byTables(word);
}

} // namespace qyz::domain
