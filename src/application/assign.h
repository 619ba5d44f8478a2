// A duty by order, with its days and journals; a substitute's too (R23).
#pragma once

#include "application/office.h"
#include "application/people.h"
#include "application/ports/vault.h"

namespace qyz::application {

class Assign {
public:
    Assign(OfficeCache &cache, Vault &vault);

    /// The assignment with its number. NoRight; faults of "login", "journals", "from", "to",
    /// "order", "substitute_for".
    domain::Result<domain::Assignment> execute(UnitOfWork &work, const AssignCommand &command);

private:
    OfficeCache &m_cache;
    Vault &m_vault;
};

} // namespace qyz::application
