// БСН / БИН of an organisation.
#pragma once

#include <QString>

namespace qyz::domain {

/// Twelve digits: year and month of registration, kind 4…6, part 0…3, serial, check digit.
bool isValidBin(const QString &text);

} // namespace qyz::domain
