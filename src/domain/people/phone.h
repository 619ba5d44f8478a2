// Telephone numbers in the one way they are stored and printed (R19).
#pragma once

#include "domain/common/result.h"

#include <QString>

namespace qyz::domain {

/// "+7 701 000 00 00" for 8701…, 7701…, 701…, +7 (701) 000-00-00 and for landlines with their code.
/// A number with another country's code must begin with +; its digits are kept and grouped by
/// three. Error: BadPhone (too short, too long, or anything but digits and the usual signs).
Result<QString> normalisedPhone(const QString &text);

} // namespace qyz::domain
