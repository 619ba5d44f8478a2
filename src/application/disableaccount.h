// Switches an account off, or on again (R37). Off: nobody signs in with it and its duties rest.
#pragma once

#include "application/office.h"
#include "application/people.h"
#include "application/ports/vault.h"

namespace qyz::application {

class DisableAccount {
public:
    DisableAccount(OfficeCache &cache, Vault &vault);

    /// NoRight; UnknownValue for a login nobody has; LastDirector, LastAdministrator. An account
    /// that is so already stays so without a record.
    domain::Status execute(UnitOfWork &work, const SwitchAccountCommand &command);

private:
    domain::Status requireAnother(
        UnitOfWork &work, const OfficeFacts &office, const QString &login, QDate today);

    OfficeCache &m_cache;
    Vault &m_vault;
};

} // namespace qyz::application
