#include "domain/text/keyboardlayout.h"

#include <algorithm>
#include <optional>
#include <string_view>

namespace qyz::domain {

namespace {

// The keys of 6.6 in their order, row by row, the key left of Z (ISO) last; then all with Shift.
constexpr std::u16string_view english = u"`1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./\\"
                                        u"~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:\"ZXCVBNM<>?|";
constexpr std::u16string_view russian = u"ё1234567890-=йцукенгшщзхъ\\фывапролджэячсмитьбю.\\"
                                        u"Ё!\"№;%:?*()_+ЙЦУКЕНГШЩЗХЪ/ФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,/";
constexpr std::u16string_view kazakh = u"(\"әіңғ,.үұқөһйцукенгшщзхъ\\фывапролджэячсмитьбю№\\"
                                       u")!ӘІҢҒ;:ҮҰҚӨҺЙЦУКЕНГШЩЗХЪ/ФЫВАПРОЛДЖЭЯЧСМИТЬБЮ?|";
static_assert(english.size() == 96 && russian.size() == 96 && kazakh.size() == 96);

// The Kazakh top row; Caps Lock raises its letters too.
constexpr std::u16string_view row = u"\"әіңғ,.үұқөһӘІҢҒҮҰҚӨҺ";
constexpr std::u16string_view rowFigures = u"1234567890-=2345890-=";
static_assert(row.size() == rowFigures.size());

std::optional<QString> reread(const QString &text, std::u16string_view from, std::u16string_view to)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (c.isSpace()) {
            result += c;
            continue;
        }
        const auto key = from.find(c.unicode());
        if (key == from.npos)
            return std::nullopt;
        result += QChar(to[key]);
    }
    return result;
}

bool hasLetter(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

void addTo(QStringList &variants, const std::optional<QString> &variant)
{
    if (variant && !variants.contains(*variant))
        variants += *variant;
}

bool isRowLetter(QChar c)
{
    return c == u'"' || (c.isLetter() && row.find(c.unicode()) != row.npos);
}

} // namespace

QStringList layoutVariants(const QString &typed)
{
    QStringList variants{typed};
    if (!hasLetter(typed)) {
        addTo(variants, digitsFromKazakhRow(typed));
        return variants;
    }
    addTo(variants, reread(typed, russian, kazakh));
    addTo(variants, reread(typed, kazakh, russian));
    addTo(variants, reread(typed, english, kazakh));
    addTo(variants, reread(typed, english, russian));
    addTo(variants, reread(typed, russian, english));
    addTo(variants, reread(typed, kazakh, english));
    return variants;
}

QString digitsFromKazakhRow(const QString &text)
{
    // «1.4.18» and «…» have none of these: there the dot is a dot.
    if (!std::any_of(text.begin(), text.end(), isRowLetter))
        return text;
    QString result;
    for (const QChar c : text) {
        if (c.isSpace()) {
            result += c;
            continue;
        }
        const auto place = row.find(c.unicode());
        if (place == row.npos)
            return text;
        result += QChar(rowFigures[place]);
    }
    return result;
}

} // namespace qyz::domain
