#include "application/keyring.h"

namespace qyz::application {

void KeyRing::put(const QString &login, const Secret &key)
{
    const std::lock_guard lock(m_mutex);
    m_keys.insert(login, key);
}

Secret KeyRing::of(const QString &login) const
{
    const std::lock_guard lock(m_mutex);
    return m_keys.value(login);
}

void KeyRing::drop(const QString &login)
{
    const std::lock_guard lock(m_mutex);
    m_keys.remove(login);
}

} // namespace qyz::application
