// What is stored to be searched, and what a typed text asks for. Both sides use key A of
// text/foldedtext, so a search is nothing but comparing beginnings of words, in either database.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace qyz::domain {

/// The words to store for one person, all different: key A of each word of the name and of each
/// half of a hyphenated one; for an IIN (twelve digits) «#» with all of it and «*» with the last
/// four.
QStringList searchWords(
    const QString &surname, const QString &name, const QString &patronymic, const QString &iin);

/// What was typed, read in every likely way.
struct SearchQuery {
    /// A line is a hit if, for one of the alternatives, each beginning stands at the beginning of
    /// one of its stored words. The order of words does not matter. The likeliest reading first.
    QList<QStringList> alternatives;

    /// The number of a line, where digits alone (also «№ 17») were typed; a hit besides the others.
    std::optional<qint64> lineNumber;

    /// Nothing to look for.
    bool isEmpty() const { return alternatives.isEmpty() && !lineNumber; }

    bool operator==(const SearchQuery &) const = default;
};

/// Reads a typed text: wrong layouts (text/keyboardlayout), initials («Т.А.» are two beginnings),
/// and digits: alone, with no nought in front, they are a line's number; four are also the last
/// four of an IIN, four and more its beginning. Digits beside words are read as of an IIN.
SearchQuery parseSearch(const QString &typed);

/// The rule of SearchQuery::alternatives, for lists held in memory.
bool matchesSearch(const SearchQuery &query, const QStringList &storedWords);

} // namespace qyz::domain
