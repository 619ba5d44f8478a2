// The private keys of who is signed in at this desk (R38). A lock or a sign-out takes them away.
#pragma once

#include "application/ports/sealer.h"

#include <QHash>

#include <mutex>

namespace qyz::application {

/// Thread-safe.
class KeyRing {
public:
    void put(const QString &login, const Secret &key);
    /// Null where nobody of that login is signed in, or his key could not be opened.
    Secret of(const QString &login) const;
    void drop(const QString &login);

private:
    mutable std::mutex m_mutex;
    QHash<QString, Secret> m_keys;
};

} // namespace qyz::application
