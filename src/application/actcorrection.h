// Correcting what an act said (R7): the act is judged again as a whole, as it would stand with the
// new value, by the same rules as when it was entered.
#pragma once

#include "application/actfacts.h"

namespace qyz::application {

/// Is it one of domain::actFields()?
bool isActField(const QString &field);

/// `value` as it will be stored, and `unique {act, value}` where a blank's number changes with it
/// (R32). Faults are those of the act, named after the field `value`.
domain::Result<QJsonObject> correctedAct(
    const QString &field, const QString &value, const ActContext &context);

} // namespace qyz::application
