#include "domain/text/searchwords.h"

#include "domain/people/checkdigit.h"
#include "domain/text/foldedtext.h"
#include "domain/text/keyboardlayout.h"

#include <QRegularExpression>

#include <algorithm>

namespace qyz::domain {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype iinLength = 12;
constexpr qsizetype lastDigits = 4;
constexpr qsizetype longestLineNumber = 9;

QStringList wordsOf(const QString &text)
{
    return folded(text).split(u' ', Qt::SkipEmptyParts);
}

// «Әл-Фараби» is found by «Әлф…», by «Фар…» and by both.
void addNamePart(QStringList &words, const QString &part)
{
    words += wordsOf(part);
    QString apart = part;
    for (QChar &c : apart) {
        if (c == u'-' || c == u'\u2010' || c == u'\u2011')
            c = u' ';
    }
    if (apart != part)
        words += wordsOf(apart);
}

// Single letters, parted by full stops and spaces: «Т.А.», «Қ. Ә».
bool isInitials(const QString &text)
{
    static const QRegularExpression initials(u"^\\s*\\p{L}([.\\s]+\\p{L})*[.\\s]*$"_s);
    return initials.match(text).hasMatch();
}

bool hasWordOfThreeLetters(const QString &text)
{
    static const QRegularExpression word(u"[\\p{L}]{3}"_s);
    return word.match(text).hasMatch();
}

bool isOneFigure(const QString &text)
{
    static const QRegularExpression figure(u"^[0-9][0-9 \\x{a0}]*$"_s);
    return figure.match(text).hasMatch();
}

// No name has a figure in it: such a reading is not worth asking the database for.
bool hasFigureInWord(const QString &text)
{
    static const QRegularExpression mixed(u"\\p{L}[0-9]|[0-9]\\p{L}"_s);
    return mixed.match(text).hasMatch();
}

bool hasLatin(const QString &text)
{
    return std::any_of(
        text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Latin; });
}

// Two letters read in another script would begin half of all names; the Kazakh top row is another
// matter («2л» is «әл» typed on the Russian layout).
QStringList readings(const QString &typed)
{
    if (isInitials(typed))
        return {typed};
    QStringList result = layoutVariants(typed);
    const bool latin = hasLatin(typed);
    result.removeIf([&typed, latin](const QString &reading) {
        return reading != typed
            && (hasFigureInWord(reading)
                || (hasLatin(reading) != latin && !hasWordOfThreeLetters(reading)));
    });
    return result;
}

// The ways to read one word: a name's beginning, or digits of an IIN.
QStringList readingsOfWord(const QString &word)
{
    if (!isAsciiDigits(word) || word.size() < lastDigits || word.size() > iinLength)
        return {word};
    QStringList result{u'#' + word};
    if (word.size() == lastDigits)
        result.prepend(u'*' + word);
    return result;
}

void addAlternatives(QList<QStringList> &alternatives, const QStringList &words)
{
    QList<QStringList> made{{}};
    for (const QString &word : words) {
        QList<QStringList> longer;
        for (const QStringList &begun : std::as_const(made)) {
            for (const QString &reading : readingsOfWord(word))
                longer += begun.contains(reading) ? begun : begun + QStringList{reading};
        }
        made = longer;
    }
    for (const QStringList &alternative : std::as_const(made)) {
        if (!alternative.isEmpty() && !alternatives.contains(alternative))
            alternatives += alternative;
    }
}

void addFigure(SearchQuery &query, QString figure)
{
    static const QRegularExpression between(u"[^0-9]"_s);
    figure.remove(between);
    // «0804» is the end of an IIN; nobody writes a line's number like that.
    if (figure.size() <= longestLineNumber && !figure.startsWith(u'0'))
        query.lineNumber = figure.toLongLong();
    if (figure.size() >= lastDigits && figure.size() <= iinLength)
        addAlternatives(query.alternatives, {figure});
}

} // namespace

QStringList searchWords(
    const QString &surname, const QString &name, const QString &patronymic, const QString &iin)
{
    QStringList words;
    for (const QString &part : {surname, name, patronymic})
        addNamePart(words, part);
    if (iin.size() == iinLength) {
        words += u'#' + iin;
        words += u'*' + iin.last(lastDigits);
    }
    words.removeDuplicates();
    return words;
}

SearchQuery parseSearch(const QString &typed)
{
    SearchQuery query;
    const QString text = typed.simplified();
    static const QRegularExpression numbered(u"^(?:№|#|N|n)\\s*([0-9]{1,9})$"_s);
    if (const auto match = numbered.match(text); match.hasMatch()) {
        query.lineNumber = match.captured(1).toLongLong();
        return query;
    }
    for (const QString &reading : readings(text)) {
        if (isOneFigure(reading))
            addFigure(query, reading);
        else
            addAlternatives(query.alternatives, wordsOf(reading));
    }
    return query;
}

bool matchesSearch(const SearchQuery &query, const QStringList &storedWords)
{
    const auto found = [&storedWords](const QString &beginning) {
        return std::any_of(storedWords.begin(), storedWords.end(),
            [&beginning](const QString &word) { return word.startsWith(beginning); });
    };
    return std::any_of(query.alternatives.begin(), query.alternatives.end(),
        [&found](const QStringList &alternative) {
            return std::all_of(alternative.begin(), alternative.end(), found);
        });
}

} // namespace qyz::domain
