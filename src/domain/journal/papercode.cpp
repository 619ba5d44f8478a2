#include "domain/journal/papercode.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace qyz::domain {

namespace {

const QLatin1String prefix("7707");
constexpr int codeLength = 22;

int mod97(const QString &digits)
{
    int rest = 0;
    for (const QChar digit : digits)
        rest = (rest * 10 + digit.digitValue()) % 97;
    return rest;
}

bool allDigits(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

QString slipCode(int journalIndex, const LineRef &line)
{
    const QString body = prefix
        + u"%1%2%3"_s.arg(journalIndex, 2, 10, QChar(u'0'))
              .arg(line.year, 4, 10, QChar(u'0'))
              .arg(line.number, 10, 10, QChar(u'0'));
    return body + u"%1"_s.arg(98 - mod97(body + u"00"_s), 2, 10, QChar(u'0'));
}

std::optional<SlipCodeParts> parseSlipCode(const QString &digits)
{
    if (digits.size() != codeLength || !allDigits(digits) || !digits.startsWith(prefix)
        || mod97(digits) != 1)
        return std::nullopt;
    return SlipCodeParts{
        digits.mid(4, 2).toInt(), digits.mid(6, 4).toInt(), digits.mid(10, 10).toLongLong()};
}

bool looksLikeSlipCode(const QString &text)
{
    return text.size() == codeLength && allDigits(text) && text.startsWith(prefix);
}

QString controlCode(const QString &hash)
{
    // 80 bits are less than 10^25; long division by ten, as no integer of the language is so wide.
    QByteArray bytes = QByteArray::fromHex(hash.left(20).toLatin1());
    QString digits;
    for (int place = 0; place < 25; ++place) {
        int rest = 0;
        for (char &byte : bytes) {
            const int value = rest * 256 + static_cast<unsigned char>(byte);
            byte = static_cast<char>(value / 10);
            rest = value % 10;
        }
        digits.prepend(QString::number(rest));
    }
    QStringList groups;
    for (int place = 0; place < 25; place += 5)
        groups.append(digits.mid(place, 5));
    return groups.join(u' ');
}

} // namespace qyz::domain
