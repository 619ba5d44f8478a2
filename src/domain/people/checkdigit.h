// The check digit that IIN and BIN share (R18).
#pragma once

#include <QStringView>

#include <optional>

namespace qyz::domain {

/// Digit 12 for the first eleven digits, in two passes. Nothing where both passes give 10 (such a
/// number is never issued) or where `firstEleven` is not eleven ASCII digits.
std::optional<int> checkDigit(QStringView firstEleven);

/// True for twelve ASCII digits of which the last is the check digit of the others.
bool hasRightCheckDigit(QStringView number);

/// True where every character is 0…9; other scripts' digits do not count. Empty text is true.
bool isAsciiDigits(QStringView text);

} // namespace qyz::domain
