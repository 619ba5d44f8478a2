// Seals through libsodium: X25519 sealed boxes, private keys wrapped with XChaCha20-Poly1305 under
// an Argon2id key of the password (R37, R38).
#pragma once

#include "application/ports/sealer.h"

#include <optional>

namespace qyz::vault {

/// The public half of a key of ours; nothing for a null or a foreign one.
std::optional<QByteArray> publicKeyOfSecret(const application::Secret &secret);

class SodiumSealer final : public application::Sealer {
public:
    domain::Result<application::KeyPair> newKeyPair() override;

    domain::Result<QByteArray> seal(const QByteArray &publicKey, const QByteArray &plain) override;
    domain::Result<QByteArray> open(
        const application::Secret &key, const QByteArray &sealed) override;

    domain::Result<QByteArray> sealKey(
        const QByteArray &publicKey, const application::Secret &handed) override;
    domain::Result<application::Secret> openKey(
        const application::Secret &key, const QByteArray &sealed) override;

    domain::Result<QByteArray> wrap(
        const application::Secret &key, const QString &password) override;
    domain::Result<application::Secret> unwrap(
        const QByteArray &wrapped, const QString &password) override;
};

} // namespace qyz::vault
