// A look at the sealed fields of a line (R38): only by who holds the service's key and has the duty
// on the day; everybody but the reviewer of an open line says why. Each look is a record.
#pragma once

#include "application/commands.h"
#include "application/office.h"
#include "application/ports/vault.h"

namespace qyz::application {

/// Opens what `actor` may read into `view.entry.details` and says of every sealed field how it
/// stands in `view.sealed`. SealBroken with the line where a text is not what was sealed.
domain::Status readSealed(UnitOfWork &work, Vault &vault, const OfficeFacts &office, LineView &view,
    const QString &actor, const QString &reason);

} // namespace qyz::application
