// The letters that search keys are written in (words.md 6.7, 6.8); see text/foldedtext.
#pragma once

#include <QString>

namespace qyz::domain {

/// A word letter by letter in small letters of а б в г д е ж з и к л м н о п р с т у ф х ц ч ш and
/// ASCII figures: Latin of every Kazakh alphabet by sound, Kazakh and neighbours' letters by their
/// nearest. What is neither letter nor figure is dropped; a letter of a farther script stays.
QString inPlainAlphabet(const QString &word);

} // namespace qyz::domain
