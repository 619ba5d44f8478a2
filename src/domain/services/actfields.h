// What an act said and can be corrected (R7): the order and the issued document of a line. Fields
// of the program, not of a service's file; `findField` of a service knows them too.
#pragma once

#include "domain/services/servicedescription.h"

namespace qyz::domain {

/// "order.number", "order.date", "issue.series", "issue.number", "issue.date", "issue.book_line".
const QList<ServiceField> &actFields();

/// Null where the key names no such field.
const ServiceField *findActField(const QString &key);

} // namespace qyz::domain
