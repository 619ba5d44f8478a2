// QString as UTF-8, so that a failed comparison prints the words and not their code units.
#pragma once

#include <QString>
#include <QStringList>

#include <string>

namespace qyz::domain {

inline std::string readable(const QString &text)
{
    return text.toStdString();
}

inline std::string readable(const QStringList &texts)
{
    return texts.join(u'|').toStdString();
}

} // namespace qyz::domain
