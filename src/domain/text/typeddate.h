// Dates as people type them.
#pragma once

#include "domain/common/result.h"

#include <QDate>
#include <QString>

namespace qyz::domain {

/// `1.4.18`, `010418`, `01042018`, `01.04.2018` (also with / - , or spaces) and `2018-04-01`. A
/// year of two digits is the latest one that does not lie more than a year after `today` (the
/// office's date). Error: BadDate, argument: what was typed.
Result<QDate> parseTypedDate(const QString &text, QDate today);

} // namespace qyz::domain
