// The key pair of an account: its public key is a fact of the registry chain, its private key lies
// beside the chain, wrapped by the password (R38).
#pragma once

#include "application/ports/unitofwork.h"
#include "application/ports/vault.h"

namespace qyz::application {

struct NewAccountKey {
    Secret key;
    QByteArray wrapped;
    QString publicKey; // base64
};

/// Makes a pair and records its public half. What was sealed for an earlier key of the account is
/// lost to it.
domain::Result<NewAccountKey> makeAccountKey(UnitOfWork &work, Vault &vault, const QString &login,
    const QString &password, const QString &actor);

/// A first or new password: hash, key pair, both stored. The registry chain says whose key it is.
domain::Result<NewAccountKey> storeNewPassword(UnitOfWork &work, Vault &vault, const QString &login,
    const QString &password, const QString &actor);

} // namespace qyz::application
