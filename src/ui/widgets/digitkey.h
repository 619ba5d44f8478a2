// Which figure a key means, whatever the keyboard layout: on the Kazakh layout the top row types
// letters, but it is the same key (words.md 6.6).
#pragma once

#include <QString>

#include <optional>

class QKeyEvent;

namespace qyz::ui {

/// The figure on the pressed key, 0 … 9. `signsToo`: also `,` `.` `"` `:` `;` count where the
/// system does not say which key it was; only for inputs in which such a sign means nothing.
/// Nothing with Ctrl, Alt or Meta.
std::optional<int> digitOfKey(const QKeyEvent &event, bool signsToo = true);

/// The figure that a character of the Kazakh top row stands for, or of itself.
std::optional<int> digitOfCharacter(QChar character, bool signsToo = true);

} // namespace qyz::ui
