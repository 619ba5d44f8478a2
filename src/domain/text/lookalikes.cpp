#include "domain/text/lookalikes.h"

#include <algorithm>
#include <optional>
#include <string_view>

namespace qyz::domain {

namespace {

constexpr std::u16string_view latinTwins = u"ABCEHIKMOPTXYaceiopxy";
constexpr std::u16string_view cyrillicTwins = u"АВСЕНІКМОРТХУасеіорху";
static_assert(latinTwins.size() == cyrillicTwins.size());

// Latin letters met in Kazakh words only by mistake; nothing is turned into them.
constexpr std::u16string_view latinStrays = u"ƏəƟɵh";
constexpr std::u16string_view kazakhOfStrays = u"ӘәӨөһ";
static_assert(latinStrays.size() == kazakhOfStrays.size());

struct Letters {
    int latin = 0;
    int cyrillic = 0;
    int onlyLatin = 0; // without a twin: they decide
    int onlyCyrillic = 0;
};

Letters lettersOf(QStringView part)
{
    Letters found;
    for (const QChar c : part) {
        if (c.script() == QChar::Script_Latin) {
            ++found.latin;
            if (latinTwins.find(c.unicode()) == latinTwins.npos
                && latinStrays.find(c.unicode()) == latinStrays.npos)
                ++found.onlyLatin;
        } else if (c.script() == QChar::Script_Cyrillic) {
            ++found.cyrillic;
            if (cyrillicTwins.find(c.unicode()) == cyrillicTwins.npos)
                ++found.onlyCyrillic;
        }
    }
    return found;
}

QChar replaced(QChar c, std::u16string_view from, std::u16string_view to)
{
    const auto place = from.find(c.unicode());
    return place == from.npos ? c : QChar(to[place]);
}

QString toCyrillic(QStringView part)
{
    QString result;
    for (const QChar c : part)
        result += replaced(replaced(c, latinTwins, cyrillicTwins), latinStrays, kazakhOfStrays);
    return result;
}

QString toLatin(QStringView part)
{
    QString result;
    for (const QChar c : part)
        result += replaced(c, cyrillicTwins, latinTwins);
    return result;
}

// Nothing where letters of both scripts decide, each for its own.
std::optional<QString> inOneScript(QStringView part)
{
    const Letters found = lettersOf(part);
    if (found.latin == 0 || found.cyrillic == 0)
        return part.toString();
    if (found.onlyLatin > 0 && found.onlyCyrillic > 0)
        return std::nullopt;
    if (found.onlyLatin > 0)
        return toLatin(part);
    return toCyrillic(part);
}

// «Ann-Мария»: two scripts on purpose, so each run of letters is judged alone.
QString runByRun(QStringView token)
{
    QString result;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= token.size(); ++i) {
        if (i < token.size() && token[i].isLetter())
            continue;
        const QStringView run = token.sliced(begin, i - begin);
        result += inOneScript(run).value_or(run.toString());
        if (i < token.size())
            result += token[i];
        begin = i + 1;
    }
    return result;
}

QString token(QStringView word)
{
    if (std::any_of(word.begin(), word.end(), [](QChar c) { return c.isNumber(); }))
        return word.toString();
    if (auto whole = inOneScript(word))
        return *whole;
    return runByRun(word);
}

bool isAsciiLetter(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

// Letters of one piece and no marks: composing changes nothing in a text of them and ASCII.
bool isPlainCyrillic(char16_t c)
{
    return c >= 0x0400 && c <= 0x04FF && !(c >= 0x0482 && c <= 0x0489);
}

// Cyrillic or Latin alone, as nearly every name is written: nothing to compose, nothing to replace.
// Names are looked at several times in each registration, hence this look before the long way.
bool isOfOneScript(const QString &text)
{
    bool latin = false;
    bool cyrillic = false;
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        if (isPlainCyrillic(code))
            cyrillic = true;
        else if (isAsciiLetter(code))
            latin = true;
        else if (code >= 0x80)
            return false;
    }
    return !(latin && cyrillic);
}

} // namespace

QString withoutLookAlikes(const QString &text)
{
    if (isOfOneScript(text))
        return text;
    const QString composed = text.normalized(QString::NormalizationForm_C);
    QString result;
    result.reserve(composed.size());
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= composed.size(); ++i) {
        if (i < composed.size() && !composed[i].isSpace())
            continue;
        result += token(QStringView(composed).sliced(begin, i - begin));
        if (i < composed.size())
            result += composed[i];
        begin = i + 1;
    }
    return result;
}

} // namespace qyz::domain
