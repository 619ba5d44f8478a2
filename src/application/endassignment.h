// The last day of a duty, by order (R23). Days that are over are not taken back.
#pragma once

#include "application/office.h"
#include "application/people.h"
#include "application/ports/vault.h"

namespace qyz::application {

class EndAssignment {
public:
    EndAssignment(OfficeCache &cache, Vault &vault);

    /// The assignment as it ends. NoRight; UnknownValue for a number nobody has; BadDate for a day
    /// before its first, before yesterday, or later than it ends already; LastDirector,
    /// LastAdministrator, LastKeyHolder.
    domain::Result<domain::Assignment> execute(
        UnitOfWork &work, const EndAssignmentCommand &command);

private:
    domain::Status requireReader(
        UnitOfWork &work, const OfficeFacts &office, const domain::Assignment &ended, QDate today);

    OfficeCache &m_cache;
    Vault &m_vault;
};

} // namespace qyz::application
