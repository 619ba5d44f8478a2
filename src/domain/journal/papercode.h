// Codes on paper: digits only, so that a scanner that is a keyboard can type them on any layout.
#pragma once

#include "domain/journal/lineref.h"

#include <QString>

#include <optional>

namespace qyz::domain {

/// What a slip's QR says: "7707" prefix, journal index (2 digits), year (4), number (10), and two
/// check digits (mod 97): 22 digits in all.
QString slipCode(int journalIndex, const LineRef &line);

struct SlipCodeParts {
    int journalIndex = 0;
    int year = 0;
    qint64 number = 0;
};
/// Nothing when it is no slip code or the check digits differ.
std::optional<SlipCodeParts> parseSlipCode(const QString &digits);
bool looksLikeSlipCode(const QString &text);

/// R8: the first 80 bits of a record's hash as 25 decimal digits in five groups of five.
QString controlCode(const QString &hash);

} // namespace qyz::domain
