// Search keys that forgive Kazakh and Russian spellings, Latin Kazakh and look-alikes (words.md
// 6.5–6.8). Computed here and stored, so that both databases find the same without any collation.
#pragma once

#include <QString>

namespace qyz::domain {

/// Key A of each word, joined by single spaces: small letters of one plain alphabet (а б в г д е ж
/// з и к л м н о п р с т у ф х ц ч ш) and digits. Hyphens and apostrophes inside a word are
/// dropped, other signs part words; «Серік ұлы», «Серік қызы» written apart are joined. Equal keys:
/// a hit.
QString folded(const QString &text);

/// Key A of one word; whatever is no letter and no digit is dropped.
QString foldedWord(const QString &word);

/// Key B, for offers of the kind «similar»: consonants only, voiced and voiceless ones alike. A
/// word that keeps fewer than three letters takes part with its key A; empty where every word does,
/// for then nothing similar may be offered.
QString similarKey(const QString &text);

} // namespace qyz::domain
