#include "vault/personalseal.h"

#include "vault/sodiumsealer.h"

namespace qyz::vault {

using domain::ErrorCode;

PersonalSeal::PersonalSeal(const application::KeyRing &keys)
    : m_keys(keys)
{
}

// Taken anew whenever he is signed in: the administrator may have given him another key.
QByteArray PersonalSeal::publicKeyOf(const QString &login)
{
    const auto known = publicKeyOfSecret(m_keys.of(login));
    const std::lock_guard lock(m_mutex);
    if (known)
        m_publicKeys.insert(login, *known);
    return m_publicKeys.value(login);
}

domain::Result<QByteArray> PersonalSeal::seal(const QString &login, const QByteArray &plain)
{
    const QByteArray publicKey = publicKeyOf(login);
    if (publicKey.isEmpty())
        return ErrorCode::SealKeyMissing;
    return SodiumSealer().seal(publicKey, plain);
}

domain::Result<QByteArray> PersonalSeal::open(const QString &login, const QByteArray &sealed) const
{
    const application::Secret key = m_keys.of(login);
    if (!key)
        return ErrorCode::SealedNotForYou;
    return SodiumSealer().open(key, sealed);
}

} // namespace qyz::vault
