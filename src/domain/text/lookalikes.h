// Latin letters typed for their Cyrillic twins, and the other way round (words.md 6.5).
#pragma once

#include <QString>

namespace qyz::domain {

/// Each word written in one script: «Kайрат» with a Latin K becomes Cyrillic, "Mаrat" with a
/// Cyrillic а Latin. A word belongs to the script of those of its letters that have no twin, a
/// mixed word of twins only to Cyrillic; a word that has letters without a twin of both scripts, a
/// word with a digit («052-2/е») and a word of one script stay as they are. Composes letters (NFC):
/// «й» of two characters becomes one.
QString withoutLookAlikes(const QString &text);

} // namespace qyz::domain
