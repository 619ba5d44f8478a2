#include "print/typography.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace qyz::print {

QString keptTogether(const QString &text)
{
    static const QRegularExpression places(
        uR"((?<=№) (?=\S)|(?<=\d) (?=[\p{Ll}\d(])|(?<=\d\)) (?=\d))"
        uR"(|\p{Lu}[\p{L}-]+\K (?=\p{Lu}\.(?:\p{Lu}\.)?(?! ?\p{Lu}\p{Ll}))|(?<=\b\p{Lu}\.) (?=\p{Lu}\p{Ll}))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QString result = text;
    return result.replace(places, QString(QChar::Nbsp));
}

} // namespace qyz::print
