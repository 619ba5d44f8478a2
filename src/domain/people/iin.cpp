#include "domain/people/iin.h"

#include "domain/people/checkdigit.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace qyz::domain {

namespace {

constexpr qsizetype iinLength = 12;
constexpr QChar bullet = u'\u2022';

QString withoutSpaces(const QString &text)
{
    QString result;
    result.reserve(text.size());
    std::copy_if(
        text.begin(), text.end(), std::back_inserter(result), [](QChar c) { return !c.isSpace(); });
    return result;
}

// Twelve digits and a stray letter are not "typed: 12": then everything that was typed counts.
qsizetype typedLength(const QString &text)
{
    const auto digits =
        std::count_if(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits == iinLength ? text.size() : static_cast<qsizetype>(digits);
}

QDate dateInCentury(const QString &iin, int century)
{
    const QStringView digits(iin);
    return QDate(century + digits.first(2).toInt(), digits.sliced(2, 2).toInt(),
        digits.sliced(4, 2).toInt());
}

bool isDateInSomeCentury(const QString &iin)
{
    constexpr std::array centuries{1800, 1900, 2000};
    return std::any_of(centuries.begin(), centuries.end(),
        [&iin](int century) { return dateInCentury(iin, century).isValid(); });
}

} // namespace

Result<Iin> Iin::parse(const QString &text, QDate today)
{
    Iin iin;
    iin.m_text = withoutSpaces(text);
    if (iin.m_text.size() != iinLength || !isAsciiDigits(iin.m_text))
        return makeError(ErrorCode::IinWrongLength, {QString::number(typedLength(iin.m_text))});
    if (!hasRightCheckDigit(iin.m_text))
        return ErrorCode::IinWrongCheckDigit;

    const int seventh = iin.m_text.at(6).digitValue();
    if (seventh > 6)
        return ErrorCode::IinBadDate;
    if (seventh == 0) {
        if (!isDateInSomeCentury(iin.m_text))
            return ErrorCode::IinBadDate;
        return iin;
    }
    const QDate birthDate = dateInCentury(iin.m_text, 1800 + (seventh - 1) / 2 * 100);
    if (!birthDate.isValid())
        return ErrorCode::IinBadDate;
    if (birthDate > today)
        return ErrorCode::IinFuture;
    iin.m_birthDate = birthDate;
    iin.m_sex = seventh % 2 == 1 ? Sex::Male : Sex::Female;
    return iin;
}

QString Iin::masked() const
{
    return maskedIin(m_text);
}

QString maskedIin(const QString &iin)
{
    if (iin.size() != iinLength)
        return QString(iin.size(), bullet);
    return QString(iinLength - 4, bullet) + iin.last(4);
}

} // namespace qyz::domain
