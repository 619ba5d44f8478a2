// What stays on one line (words.md 6.3): «№ 7», «5 рабочих дней», telephone
// numbers, initials with their surname.
#pragma once

#include <QString>

namespace qyz::print {

/// The text with spaces that do not break in those places; nothing else changes.
QString keptTogether(const QString &text);

} // namespace qyz::print
