// Gives an account its password: the director or the administrator for anybody, everybody for
// himself (R37). Without it the people of an organisation file could not sign in.
#pragma once

#include "application/office.h"
#include "application/ports/passwordhasher.h"

namespace qyz::application {

class SetPassword {
public:
    SetPassword(OfficeCache &cache, PasswordHasher &hasher);

    /// NoRight; UnknownValue for a login nobody has; RequiredField for an empty password.
    domain::Status execute(
        UnitOfWork &work, const QString &login, const QString &password, const QString &actor);

private:
    OfficeCache &m_cache;
    PasswordHasher &m_hasher;
};

} // namespace qyz::application
