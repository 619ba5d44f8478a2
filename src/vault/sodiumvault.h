// The vault of the program: libsodium's hashes and seals, and one ring of keys.
#pragma once

#include "application/ports/vault.h"
#include "vault/sodiumhasher.h"
#include "vault/sodiumsealer.h"

namespace qyz::vault {

class SodiumVault final : public application::Vault {
public:
    application::PasswordHasher &hasher() override { return m_hasher; }
    application::Sealer &sealer() override { return m_sealer; }
    application::KeyRing &keys() override { return m_keys; }

private:
    SodiumHasher m_hasher;
    SodiumSealer m_sealer;
    application::KeyRing m_keys;
};

} // namespace qyz::vault
