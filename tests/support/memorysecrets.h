// Passwords, wrapped keys and shares in memory.
#pragma once

#include "support/memorystate.h"

namespace qyz::testing {

class MemorySecrets : public application::SecretRepository {
public:
    explicit MemorySecrets(MemoryWork &work)
        : m_work(work)
    {
    }

    domain::Result<std::optional<application::AccountSecret>> find(const QString &login) override
    {
        const auto found = m_work.state.secrets.constFind(login);
        if (found == m_work.state.secrets.constEnd())
            return std::optional<application::AccountSecret>();
        application::AccountSecret secret = found->secret;
        if (found->lastFailed.isValid())
            secret.secondsSinceFailed = found->lastFailed.secsTo(m_work.now);
        return std::optional(secret);
    }
    domain::Status lock(const QString &) override { return {}; }
    domain::Status store(
        const QString &login, const QString &passwordHash, const QByteArray &wrappedKey) override
    {
        QYZ_TRY(m_work.write(u"password"_s));
        m_work.state.secrets.insert(login, {{passwordHash, wrappedKey, 0, 0}, {}});
        return {};
    }
    domain::Status countFailedTry(const QString &login) override
    {
        QYZ_TRY(m_work.write(u"failed try"_s));
        ++m_work.state.secrets[login].secret.failedTries;
        m_work.state.secrets[login].lastFailed = m_work.now;
        return {};
    }
    domain::Status forgetFailedTries(const QString &login) override
    {
        QYZ_TRY(m_work.write(u"forget tries"_s));
        m_work.state.secrets[login].secret.failedTries = 0;
        m_work.state.secrets[login].lastFailed = {};
        return {};
    }
    domain::Result<QList<application::KeyShare>> shares() override { return m_work.state.shares; }
    domain::Status storeShare(const application::KeyShare &share) override
    {
        QYZ_TRY(removeShare(share.service, share.number, share.login));
        m_work.state.shares.append(share);
        return {};
    }
    domain::Status removeShare(const QString &service, int number, const QString &login) override
    {
        QYZ_TRY(m_work.write(u"share"_s));
        m_work.state.shares.removeIf([&](const application::KeyShare &share) {
            return share.service == service && share.number == number && share.login == login;
        });
        return {};
    }

private:
    MemoryWork &m_work;
};

} // namespace qyz::testing
