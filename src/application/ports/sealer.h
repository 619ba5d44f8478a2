// Seals and opens what only a few may read (R38): sealed boxes for a public key, and private keys
// wrapped by a password. Implemented by the vault with libsodium.
#pragma once

#include "domain/common/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace qyz::application {

/// A private key inside the vault: in memory that is not swapped out, wiped with its last holder.
/// Nobody outside the vault sees its bytes.
class SecretKey {
public:
    virtual ~SecretKey() = default;
};

using Secret = std::shared_ptr<const SecretKey>;

struct KeyPair {
    QByteArray publicKey; // 32 bytes
    Secret privateKey;
};

/// Everything that cannot be opened is SealBroken: a wrong key and a changed byte look the same.
class Sealer {
public:
    virtual ~Sealer() = default;

    virtual domain::Result<KeyPair> newKeyPair() = 0;

    /// Whoever has the public key can seal, whoever has the private one can open.
    virtual domain::Result<QByteArray> seal(
        const QByteArray &publicKey, const QByteArray &plain) = 0;
    virtual domain::Result<QByteArray> open(const Secret &key, const QByteArray &sealed) = 0;

    /// A private key handed to the owner of another key.
    virtual domain::Result<QByteArray> sealKey(
        const QByteArray &publicKey, const Secret &handed) = 0;
    virtual domain::Result<Secret> openKey(const Secret &key, const QByteArray &sealed) = 0;

    /// A private key wrapped by a key made from a password (Argon2id, R37).
    virtual domain::Result<QByteArray> wrap(const Secret &key, const QString &password) = 0;
    virtual domain::Result<Secret> unwrap(const QByteArray &wrapped, const QString &password) = 0;
};

} // namespace qyz::application
