#include "domain/text/foldedtext.h"

#include "domain/text/lookalikes.h"
#include "domain/text/plainalphabet.h"

#include <QStringList>

namespace qyz::domain {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isDigitChar(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// A doubled letter counts once; figures stay as they are.
QString doubledOnce(const QString &text)
{
    QString result = text;
    qsizetype length = 0;
    for (const QChar c : text) {
        if (isDigitChar(c) || length == 0 || result.at(length - 1) != c)
            result[length++] = c;
    }
    result.truncate(length);
    return result;
}

bool isApostrophe(QChar c)
{
    return u"'`\u2018\u2019\u02bc\u02b9\u00ad"_s.contains(c);
}

bool isHyphen(QChar c)
{
    return u"-\u2010\u2011"_s.contains(c);
}

// «Әл-Фараби» is one word, «052-2» two numbers.
bool joinsLetters(const QString &text, qsizetype i)
{
    return isHyphen(text[i]) && i > 0 && i + 1 < text.size() && text[i - 1].isLetter()
        && text[i + 1].isLetter();
}

QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isLetter() || c.isDigit() || c.isMark()) {
            word += c;
        } else if (!isApostrophe(c) && !joinsLetters(text, i) && !word.isEmpty()) {
            words += word;
            word.clear();
        }
    }
    if (!word.isEmpty())
        words += word;
    return words;
}

bool isPatronymicEnding(const QString &key)
{
    return key == u"ули"_s || key == u"кизи"_s;
}

QChar alike(QChar c)
{
    switch (c.unicode()) {
    case u'б':
        return u'п';
    case u'д':
        return u'т';
    case u'г':
    case u'х':
        return u'к';
    case u'з':
        return u'с';
    default:
        return c;
    }
}

QString consonantsOf(const QString &key)
{
    QString result;
    for (const QChar c : key) {
        if (!u"аеиоу"_s.contains(c))
            result += alike(c);
    }
    return doubledOnce(result);
}

} // namespace

QString foldedWord(const QString &word)
{
    QString key = inPlainAlphabet(withoutLookAlikes(word));
    key.replace(u"дж"_s, u"ж"_s);
    return doubledOnce(key);
}

QString folded(const QString &text)
{
    QStringList keys;
    for (const QString &word : wordsOf(withoutLookAlikes(text))) {
        const QString key = foldedWord(word);
        if (key.isEmpty())
            continue;
        if (isPatronymicEnding(key) && !keys.isEmpty() && !isDigitChar(keys.back().back()))
            keys.back() = doubledOnce(keys.back() + key);
        else
            keys += key;
    }
    return keys.join(u' ');
}

QString similarKey(const QString &text)
{
    QStringList keys;
    bool similarity = false;
    for (const QString &key : folded(text).split(u' ', Qt::SkipEmptyParts)) {
        const QString consonants = consonantsOf(key);
        const bool enough = consonants.size() >= 3;
        similarity = similarity || enough;
        keys += enough ? consonants : key;
    }
    return similarity ? keys.join(u' ') : QString();
}

} // namespace qyz::domain
