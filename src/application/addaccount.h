// A new account (R37): the director or the administrator adds it; its duties follow by assignment.
#pragma once

#include "application/office.h"
#include "application/people.h"
#include "application/ports/vault.h"

namespace qyz::application {

class AddAccount {
public:
    AddAccount(OfficeCache &cache, Vault &vault);

    /// NoRight; LoginTaken; faults of the fields "login", "surname", "name", "post", "phone".
    domain::Result<domain::AccountProfile> execute(
        UnitOfWork &work, const AddAccountCommand &command);

private:
    OfficeCache &m_cache;
    Vault &m_vault;
};

} // namespace qyz::application
