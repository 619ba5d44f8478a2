// Password hashes; implemented by the vault with Argon2id (R37).
#pragma once

#include "domain/common/result.h"

#include <QString>

namespace qyz::application {

class PasswordHasher {
public:
    virtual ~PasswordHasher() = default;

    virtual domain::Result<QString> hash(const QString &password) = 0;
    virtual bool matches(const QString &hash, const QString &password) = 0;
};

} // namespace qyz::application
