// Bytes that are not swapped out, stand between guard pages and are wiped when they go.
#pragma once

#include <cstddef>

namespace qyz::vault {

class SecureBytes {
public:
    /// Zeros. `data()` is null where the system gave no memory.
    explicit SecureBytes(std::size_t size);
    ~SecureBytes();
    SecureBytes(const SecureBytes &) = delete;
    SecureBytes &operator=(const SecureBytes &) = delete;

    unsigned char *data() { return m_data; }
    const unsigned char *data() const { return m_data; }
    std::size_t size() const { return m_size; }

private:
    std::size_t m_size;
    unsigned char *m_data;
};

/// libsodium is ready; only the first call of a process does anything.
bool sodiumReady();

} // namespace qyz::vault
