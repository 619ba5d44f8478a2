#include "domain/people/checkdigit.h"

#include <algorithm>

namespace qyz::domain {

namespace {

constexpr qsizetype weighedDigits = 11;

// The first pass weighs digit i with i, the second begins with 3 and goes round after 11.
int remainder(QStringView digits, qsizetype firstWeight)
{
    qsizetype sum = 0;
    for (qsizetype i = 0; i < weighedDigits; ++i) {
        const qsizetype weight = (i + firstWeight - 1) % weighedDigits + 1;
        sum += weight * digits[i].digitValue();
    }
    return static_cast<int>(sum % weighedDigits);
}

} // namespace

bool isAsciiDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

std::optional<int> checkDigit(QStringView firstEleven)
{
    if (firstEleven.size() != weighedDigits || !isAsciiDigits(firstEleven))
        return std::nullopt;
    int digit = remainder(firstEleven, 1);
    if (digit == 10)
        digit = remainder(firstEleven, 3);
    if (digit == 10)
        return std::nullopt;
    return digit;
}

bool hasRightCheckDigit(QStringView number)
{
    if (number.size() != weighedDigits + 1 || !isAsciiDigits(number))
        return false;
    return checkDigit(number.first(weighedDigits)) == number.back().digitValue();
}

} // namespace qyz::domain
