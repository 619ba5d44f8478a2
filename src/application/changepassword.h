// One's own new password (R37). The account's key is wrapped anew, so nothing sealed is lost (R38).
#pragma once

#include "application/attempt.h"
#include "application/office.h"
#include "application/people.h"
#include "application/ports/vault.h"

namespace qyz::application {

class ChangePassword {
public:
    ChangePassword(OfficeCache &cache, Vault &vault);

    /// Refused: WrongPassword for the old one, counted like a sign-in; TooManyTries.
    /// AccountDisabled; RequiredField for an empty new one.
    domain::Result<Attempt<bool>> execute(UnitOfWork &work, const ChangePasswordCommand &command);

private:
    OfficeCache &m_cache;
    Vault &m_vault;
};

} // namespace qyz::application
