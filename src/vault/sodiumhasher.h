// Argon2id hashes of passwords through libsodium (R37).
#pragma once

#include "application/ports/passwordhasher.h"

namespace qyz::vault {

class SodiumHasher final : public application::PasswordHasher {
public:
    /// Self-describing text "$argon2id$…" with its own salt. Internal where there is no memory.
    domain::Result<QString> hash(const QString &password) override;
    /// False also for a text that is no hash.
    bool matches(const QString &hash, const QString &password) override;
};

} // namespace qyz::vault
