// Who sits at the desk (R37), and what the office's clock says.
#pragma once

#include "application/commands.h"
#include "application/office.h"
#include "application/ports/passwordhasher.h"

namespace qyz::application {

class SignIn {
public:
    SignIn(OfficeCache &cache, PasswordHasher &hasher);

    /// WrongPassword says nothing about which of the two was wrong. Signing in is a record of the
    /// chain "access".
    domain::Result<SignedIn> execute(
        UnitOfWork &work, const QString &login, const QString &password);

private:
    OfficeCache &m_cache;
    PasswordHasher &m_hasher;
};

OfficeStatus officeStatus(const OfficeFacts &office, const QDateTime &now);

/// The filter with the office's day and the shelf's limit filled in (R30).
EntryFilter withDay(const EntryFilter &filter, const OfficeFacts &office, const QDateTime &now);

} // namespace qyz::application
