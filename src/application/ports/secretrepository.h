// Secrets are no facts: they stand beside the chains, are replaced in place and survive `rebuild`
// (docs/adr/0015, 0022).
#pragma once

#include "domain/common/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace qyz::application {

struct AccountSecret {
    QString passwordHash;
    QByteArray wrappedKey; // the account's private key under the password; empty: none yet
    int failedTries = 0; // since the last right one (R37)
    qint64 secondsSinceFailed = 0; // by the database's own clock, in a practice registry too
};

/// R38: a service's private key, sealed for the key of one account.
struct KeyShare {
    QString service;
    int number = 1; // of the service's key
    QString login;
    QByteArray sealed;
};

class SecretRepository {
public:
    virtual ~SecretRepository() = default;

    /// Nothing where the account has no password yet.
    virtual domain::Result<std::optional<AccountSecret>> find(const QString &login) = 0;
    /// Until the end of the unit of work nobody else tries this login.
    virtual domain::Status lock(const QString &login) = 0;
    /// Makes or replaces; tries that failed are forgotten.
    virtual domain::Status store(
        const QString &login, const QString &passwordHash, const QByteArray &wrappedKey) = 0;
    virtual domain::Status countFailedTry(const QString &login) = 0;
    virtual domain::Status forgetFailedTries(const QString &login) = 0;

    virtual domain::Result<QList<KeyShare>> shares() = 0;
    /// Makes or replaces.
    virtual domain::Status storeShare(const KeyShare &share) = 0;
    virtual domain::Status removeShare(
        const QString &service, int number, const QString &login) = 0;
};

} // namespace qyz::application
