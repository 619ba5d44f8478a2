#include "domain/people/phone.h"

#include "domain/people/checkdigit.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

namespace qyz::domain {

using namespace Qt::Literals::StringLiterals;

namespace {

// What people put between the groups of a number.
bool isSeparator(QChar c)
{
    return c.isSpace() || u"()-.\u2010\u2011\u2012\u2013"_s.contains(c);
}

QString withoutSeparators(const QString &text)
{
    QString result;
    std::copy_if(text.begin(), text.end(), std::back_inserter(result),
        [](QChar c) { return !isSeparator(c); });
    return result;
}

// Numbers of the zone +7: ten digits, and no zone code begins with 0, 1 or 2.
Result<QString> zoneSeven(QStringView ten)
{
    if (ten.size() != 10 || ten.front() < u'3')
        return ErrorCode::BadPhone;
    const QStringList groups{u"+7"_s, ten.first(3).toString(), ten.sliced(3, 3).toString(),
        ten.sliced(6, 2).toString(), ten.sliced(8, 2).toString()};
    return groups.join(u' ');
}

// Country codes of two digits (E.164); 1 stands alone, the others have three.
qsizetype countryCodeLength(QStringView digits)
{
    static const QStringList two{u"20"_s, u"27"_s, u"30"_s, u"31"_s, u"32"_s, u"33"_s, u"34"_s,
        u"36"_s, u"39"_s, u"40"_s, u"41"_s, u"43"_s, u"44"_s, u"45"_s, u"46"_s, u"47"_s, u"48"_s,
        u"49"_s, u"51"_s, u"52"_s, u"53"_s, u"54"_s, u"55"_s, u"56"_s, u"57"_s, u"58"_s, u"60"_s,
        u"61"_s, u"62"_s, u"63"_s, u"64"_s, u"65"_s, u"66"_s, u"81"_s, u"82"_s, u"84"_s, u"86"_s,
        u"90"_s, u"91"_s, u"92"_s, u"93"_s, u"94"_s, u"95"_s, u"98"_s};
    if (digits.front() == u'1')
        return 1;
    return two.contains(digits.first(2)) ? 2 : 3;
}

Result<QString> foreignNumber(QStringView digits)
{
    if (digits.size() < 8 || digits.size() > 15 || digits.front() == u'0')
        return ErrorCode::BadPhone;
    const qsizetype code = countryCodeLength(digits);
    QString result = u'+' + digits.first(code).toString();
    QStringView rest = digits.sliced(code);
    while (!rest.isEmpty()) {
        // Four left are written 2 + 2: a single digit at the end is overlooked when dialling.
        const qsizetype size = rest.size() == 4 ? 2 : std::min<qsizetype>(3, rest.size());
        result += u' ' + rest.first(size).toString();
        rest = rest.sliced(size);
    }
    return result;
}

} // namespace

Result<QString> normalisedPhone(const QString &text)
{
    const QString compact = withoutSeparators(text);
    const bool international = compact.startsWith(u'+');
    const QStringView digits = QStringView(compact).sliced(international ? 1 : 0);
    if (digits.isEmpty() || !isAsciiDigits(digits))
        return ErrorCode::BadPhone;
    if (international)
        return digits.front() == u'7' ? zoneSeven(digits.sliced(1)) : foreignNumber(digits);
    if (digits.size() == 11 && (digits.front() == u'8' || digits.front() == u'7'))
        return zoneSeven(digits.sliced(1));
    // Ten digits alone are a number of Kazakhstan: «8701…» of ten digits lacks one.
    if (digits.front() != u'6' && digits.front() != u'7')
        return ErrorCode::BadPhone;
    return zoneSeven(digits);
}

} // namespace qyz::domain
