#include "print/typography.h"

namespace qyz::print {

namespace {

/// The letter there; nothing outside of the text.
QChar at(const QString &text, qsizetype index)
{
    return index >= 0 && index < text.size() ? text.at(index) : QChar();
}

bool isCapital(QChar letter)
{
    return letter.category() == QChar::Letter_Uppercase;
}

bool isSmall(QChar letter)
{
    return letter.category() == QChar::Letter_Lowercase;
}

bool surnameEnds(const QString &text, qsizetype space)
{
    for (qsizetype i = space - 1; i >= 0 && (text.at(i).isLetter() || text.at(i) == u'-'); --i) {
        if (isCapital(text.at(i)) && i < space - 1)
            return true;
    }
    return false;
}

/// A surname in front of initials that belong to it and not to the surname behind them.
bool initialsBegin(const QString &text, qsizetype first)
{
    const auto initial = [&](qsizetype i) {
        return isCapital(at(text, i)) && at(text, i + 1) == u'.';
    };
    const auto surname = [&](qsizetype i) {
        const qsizetype from = at(text, i) == u' ' ? i + 1 : i;
        return isCapital(at(text, from)) && isSmall(at(text, from + 1));
    };
    if (!initial(first))
        return false;
    return (initial(first + 2) && !surname(first + 4)) || !surname(first + 2);
}

bool staysTogether(const QString &text, qsizetype space)
{
    const QChar before = at(text, space - 1);
    const QChar after = at(text, space + 1);
    if (before == u'№')
        return !after.isNull() && !after.isSpace();
    if (before.isDigit())
        return isSmall(after) || after.isDigit() || after == u'(';
    if (before == u')')
        return at(text, space - 2).isDigit() && after.isDigit();
    if (before == u'.')
        return isCapital(at(text, space - 2)) && !at(text, space - 3).isLetterOrNumber()
            && isCapital(after) && isSmall(at(text, space + 2));
    return before.isLetter() && surnameEnds(text, space) && initialsBegin(text, space + 1);
}

} // namespace

QString keptTogether(const QString &text)
{
    QString result = text;
    for (qsizetype space = text.indexOf(u' '); space >= 0; space = text.indexOf(u' ', space + 1)) {
        if (staysTogether(text, space))
            result[space] = QChar(QChar::Nbsp);
    }
    return result;
}

} // namespace qyz::print
