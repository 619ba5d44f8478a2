#include "domain/journal/lineref.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace qyz::domain {

QString LineRef::text() const
{
    if (year == 0)
        return u"%1/%2"_s.arg(journal).arg(number);
    return u"%1/%2/%3"_s.arg(journal).arg(year).arg(number);
}

std::optional<LineRef> LineRef::parse(const QString &text)
{
    const QStringList parts = text.split(u'/');
    if (parts.size() < 2 || parts.size() > 3 || parts.first().isEmpty())
        return std::nullopt;
    bool numberOk = false;
    bool yearOk = true;
    LineRef ref{parts.first(), 0, parts.last().toLongLong(&numberOk)};
    if (parts.size() == 3)
        ref.year = parts.at(1).toInt(&yearOk);
    if (!numberOk || !yearOk || ref.number < 1 || ref.year < 0)
        return std::nullopt;
    // «+17», « 17» and «017» are numbers too, but no names of a line.
    return ref.text() == text ? std::optional(ref) : std::nullopt;
}

} // namespace qyz::domain
