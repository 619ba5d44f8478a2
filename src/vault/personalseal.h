// What belongs to one signed-in person and lies on the desk's own disk (R38): sealed for the key of
// his account, so that neither the file nor a colleague's password opens it.
#pragma once

#include "application/keyring.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <mutex>

namespace qyz::vault {

/// Thread-safe. `keys` outlives the seal.
class PersonalSeal {
public:
    explicit PersonalSeal(const application::KeyRing &keys);

    /// SealKeyMissing: nobody of that login has been signed in here. Somebody who sealed once seals
    /// on behind a locked screen, too: the public half is remembered.
    domain::Result<QByteArray> seal(const QString &login, const QByteArray &plain);
    /// SealedNotForYou: he is not signed in. SealBroken: another person's or another registry's, or
    /// changed.
    domain::Result<QByteArray> open(const QString &login, const QByteArray &sealed) const;

private:
    QByteArray publicKeyOf(const QString &login);

    const application::KeyRing &m_keys;
    std::mutex m_mutex;
    QHash<QString, QByteArray> m_publicKeys;
};

} // namespace qyz::vault
