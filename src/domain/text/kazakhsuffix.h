// Kazakh suffixes after figures (words.md 3.3): they follow the last spoken word of the number.
#pragma once

#include <QString>
#include <QTime>

namespace qyz::domain {

enum class KazakhCase {
    Order, // 1-ші, 6-шы: alone, without its noun (before a noun write «1-сынып»)
    Whose, // -ның
    To, // -ға
    What, // -ны
    At, // -да
    From, // -дан
    With, // -мен
};

/// «ға» for 6. The sign of a negative number is not heard.
QString kazakhSuffix(qint64 number, KazakhCase form);

/// «2026-дан», joined by a hyphen that does not break, U+2011: 6.3 keeps figure and suffix on one
/// line.
QString withSuffix(qint64 number, KazakhCase form);

/// «9:00-ден», «14:30-ға»: the minutes are the last word, 00 is «нөл». Empty for an invalid time.
QString withSuffix(QTime time, KazakhCase form);

} // namespace qyz::domain
