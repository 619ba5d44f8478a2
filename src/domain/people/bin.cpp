#include "domain/people/bin.h"

#include "domain/people/checkdigit.h"

namespace qyz::domain {

bool isValidBin(const QString &text)
{
    if (!hasRightCheckDigit(text))
        return false;
    const int month = QStringView(text).sliced(2, 2).toInt();
    const QChar kind = text.at(4);
    const QChar part = text.at(5);
    return month >= 1 && month <= 12 && kind >= u'4' && kind <= u'6' && part <= u'3';
}

} // namespace qyz::domain
