// Sex as the IIN codes it (R18); the contract of qyzmetctl writes it in English.
#pragma once

#include <QString>

namespace qyz::domain {

enum class Sex { Male, Female };

/// "male" or "female".
inline QString sexCode(Sex sex)
{
    return sex == Sex::Male ? QStringLiteral("male") : QStringLiteral("female");
}

} // namespace qyz::domain
