// What lies beside the chains: password hashes, wrapped keys, tries that failed, shares of the
// services' keys (R37, R38).
#pragma once

#include "application/ports/secretrepository.h"
#include "storage/session.h"

namespace qyz::storage {

class SqlSecretRepository final : public application::SecretRepository {
public:
    explicit SqlSecretRepository(Session &session);

    domain::Result<std::optional<application::AccountSecret>> find(const QString &login) override;
    domain::Status lock(const QString &login) override;
    domain::Status store(
        const QString &login, const QString &passwordHash, const QByteArray &wrappedKey) override;
    domain::Status countFailedTry(const QString &login) override;
    domain::Status forgetFailedTries(const QString &login) override;

    domain::Result<QList<application::KeyShare>> shares() override;
    domain::Status storeShare(const application::KeyShare &share) override;
    domain::Status removeShare(const QString &service, int number, const QString &login) override;

    static QList<const Statement *> statements();

private:
    domain::Result<QString> now();

    Session &m_session;
};

} // namespace qyz::storage
