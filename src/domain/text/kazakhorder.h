// The order of the Kazakh alphabet, the same on every system and in both databases (words.md 6.5).
#pragma once

#include <QString>

namespace qyz::domain {

/// A key of printable ASCII whose plain byte order (BINARY in SQLite, "C" in PostgreSQL, < of
/// QString) is the order of lists: spaces, figures, the 42 Kazakh letters, Latin, other scripts.
/// Capitals and small letters are alike, signs and hyphens do not count, «Ахмет» stands before
/// «Ахметов». Lists sort by the keys of surname, name and patronymic, then by the date of birth.
QString kazakhSortKey(const QString &text);

} // namespace qyz::domain
