// Everything secret in one hand: password hashes, seals, and the keys of who is signed in.
#pragma once

#include "application/keyring.h"
#include "application/ports/passwordhasher.h"

namespace qyz::application {

/// May be used by several threads: the desk's writer and reader share one.
class Vault {
public:
    virtual ~Vault() = default;

    virtual PasswordHasher &hasher() = 0;
    virtual Sealer &sealer() = 0;
    virtual KeyRing &keys() = 0;
};

} // namespace qyz::application
