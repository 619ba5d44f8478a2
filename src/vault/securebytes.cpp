#include "vault/securebytes.h"

#include <sodium.h>

namespace qyz::vault {

bool sodiumReady()
{
    // It may be initialised from several threads; a static is made once.
    static const bool done = sodium_init() >= 0;
    return done;
}

SecureBytes::SecureBytes(std::size_t size)
    : m_size(size)
    , m_data(sodiumReady() ? static_cast<unsigned char *>(sodium_malloc(size)) : nullptr)
{
    if (m_data)
        sodium_memzero(m_data, m_size);
}

SecureBytes::~SecureBytes()
{
    sodium_free(m_data); // wipes
}

} // namespace qyz::vault
