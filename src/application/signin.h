// Who sits at the desk (R37), and what the office's clock says.
#pragma once

#include "application/attempt.h"
#include "application/commands.h"
#include "application/office.h"
#include "application/ports/vault.h"

namespace qyz::application {

/// Who came in, and the account's key for the ring; it goes there once the work is committed.
struct SignedInWithKey {
    SignedIn person;
    Secret key;
};

class SignIn {
public:
    SignIn(OfficeCache &cache, Vault &vault);

    /// Refused: WrongPassword, which says nothing about which of the two was wrong; TooManyTries;
    /// AccountDisabled. Signing in is a record of the chain "access". An account without a key gets
    /// one, and keys of services are handed on (R38).
    domain::Result<Attempt<SignedInWithKey>> execute(
        UnitOfWork &work, const QString &login, const QString &password);

private:
    domain::Result<Secret> openKeys(UnitOfWork &work, const OfficeFacts &office,
        const QString &login, const QString &password, const AccountSecret &secret,
        const Secret &key);

    OfficeCache &m_cache;
    Vault &m_vault;
};

OfficeStatus officeStatus(const OfficeFacts &office, const QDateTime &now);

/// The filter with the office's day and the shelf's limit filled in (R30).
EntryFilter withDay(const EntryFilter &filter, const OfficeFacts &office, const QDateTime &now);

} // namespace qyz::application
