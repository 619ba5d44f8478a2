// Text typed with the wrong keyboard layout (words.md 6.6).
#pragma once

#include <QString>
#include <QStringList>

namespace qyz::domain {

/// The text itself, then what the same keys give in another layout, the likeliest first: Russian
/// read as Kazakh and back («2йел» → «әйел»), English as Kazakh and Russian, Russian and Kazakh as
/// English. All different. A text with a character that a layout does not have cannot have been
/// typed in it; a text without any letter is only read back from the Kazakh top row to figures.
QStringList layoutVariants(const QString &typed);

/// Figures that were typed, or read by a scanner, on the Kazakh layout: «ұұқ"қ""қққққ» →
/// «990101100000», «құ-» is left. Text with anything but the letters and signs of the Kazakh top
/// row (and spaces), or with signs only, comes back as it is.
QString digitsFromKazakhRow(const QString &text);

} // namespace qyz::domain
