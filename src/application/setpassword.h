// Gives somebody else's account its password: the director or the administrator (R37). Without it
// the people of an organisation file could not sign in.
#pragma once

#include "application/office.h"
#include "application/people.h"
#include "application/ports/vault.h"

namespace qyz::application {

class SetPassword {
public:
    SetPassword(OfficeCache &cache, Vault &vault);

    /// NoRight; UnknownValue for a login nobody has; RequiredField for an empty password, and for
    /// the old one where it is one's own account (ChangePassword asks it); LastKeyHolder.
    domain::Status execute(UnitOfWork &work, const SetPasswordCommand &command);

private:
    OfficeCache &m_cache;
    Vault &m_vault;
};

} // namespace qyz::application
