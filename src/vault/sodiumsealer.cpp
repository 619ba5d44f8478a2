#include "vault/sodiumsealer.h"

#include "vault/securebytes.h"

#include <sodium.h>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::vault {

using application::KeyPair;
using application::Secret;

namespace {

constexpr std::size_t keySize = crypto_box_SECRETKEYBYTES;
constexpr std::size_t wrapKeySize = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr qsizetype saltSize = crypto_pwhash_SALTBYTES;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype sealSize = crypto_box_SEALBYTES;

// A wrapped key: version, salt, nonce, then the ciphertext. The version is authenticated with it.
constexpr char wrapVersion = 1;
constexpr qsizetype headSize = 1 + saltSize + nonceSize;
constexpr qsizetype wrappedSize = headSize + static_cast<qsizetype>(keySize) + tagSize;

static_assert(keySize == crypto_scalarmult_BYTES);

class SodiumKey final : public application::SecretKey {
public:
    SecureBytes bytes{keySize};
};

std::shared_ptr<SodiumKey> emptyKey()
{
    auto key = std::make_shared<SodiumKey>();
    return key->bytes.data() ? key : nullptr;
}

/// Null for a secret that is none of ours.
const unsigned char *bytesOf(const Secret &secret)
{
    const auto *key = dynamic_cast<const SodiumKey *>(secret.get());
    return key ? key->bytes.data() : nullptr;
}

unsigned char *writable(QByteArray &bytes, qsizetype from = 0)
{
    return reinterpret_cast<unsigned char *>(bytes.data()) + from;
}

const unsigned char *readable(const QByteArray &bytes, qsizetype from = 0)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData()) + from;
}

unsigned long long length(qsizetype size)
{
    return static_cast<unsigned long long>(size);
}

Error noMemory()
{
    return makeError(ErrorCode::Internal, {}, u"libsodium"_s);
}

/// Seals bytes that may be a key, so they come as a pointer and never as an ordinary array.
Result<QByteArray> sealBytes(
    const QByteArray &publicKey, const unsigned char *plain, qsizetype size)
{
    if (!sodiumReady())
        return noMemory();
    if (publicKey.size() != crypto_box_PUBLICKEYBYTES)
        return ErrorCode::SealBroken;
    QByteArray sealed(size + sealSize, Qt::Uninitialized);
    if (crypto_box_seal(writable(sealed), plain, length(size), readable(publicKey)) != 0)
        return ErrorCode::SealBroken;
    return sealed;
}

/// Opens into `plain`, which has room for what was sealed.
bool openBytes(const Secret &secret, const QByteArray &sealed, unsigned char *plain)
{
    const unsigned char *key = bytesOf(secret);
    if (!sodiumReady() || !key || sealed.size() < sealSize)
        return false;
    std::array<unsigned char, crypto_box_PUBLICKEYBYTES> publicKey{};
    return crypto_scalarmult_base(publicKey.data(), key) == 0
        && crypto_box_seal_open(
               plain, readable(sealed), length(sealed.size()), publicKey.data(), key)
        == 0;
}

/// Argon2id with the limits of R37. A letter typed as two signs is the same letter.
bool deriveKey(SecureBytes &key, const QString &password, const unsigned char *salt)
{
    QByteArray bytes = password.normalized(QString::NormalizationForm_C).toUtf8();
    const int failed = crypto_pwhash(key.data(), key.size(), bytes.constData(),
        length(bytes.size()), salt, crypto_pwhash_OPSLIMIT_INTERACTIVE,
        crypto_pwhash_MEMLIMIT_INTERACTIVE, crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    return failed == 0;
}

} // namespace

std::optional<QByteArray> publicKeyOfSecret(const Secret &secret)
{
    const unsigned char *key = bytesOf(secret);
    QByteArray publicKey(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized);
    if (!sodiumReady() || !key || crypto_scalarmult_base(writable(publicKey), key) != 0)
        return std::nullopt;
    return publicKey;
}

Result<KeyPair> SodiumSealer::newKeyPair()
{
    const auto key = emptyKey();
    if (!key)
        return noMemory();
    QByteArray publicKey(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized);
    if (crypto_box_keypair(writable(publicKey), key->bytes.data()) != 0)
        return noMemory();
    return KeyPair{publicKey, key};
}

Result<QByteArray> SodiumSealer::seal(const QByteArray &publicKey, const QByteArray &plain)
{
    return sealBytes(publicKey, readable(plain), plain.size());
}

Result<QByteArray> SodiumSealer::open(const Secret &key, const QByteArray &sealed)
{
    QByteArray plain(std::max<qsizetype>(sealed.size() - sealSize, 0), '\0');
    if (!openBytes(key, sealed, writable(plain)))
        return ErrorCode::SealBroken;
    return plain;
}

Result<QByteArray> SodiumSealer::sealKey(const QByteArray &publicKey, const Secret &handed)
{
    const unsigned char *bytes = bytesOf(handed);
    if (!bytes)
        return ErrorCode::SealBroken;
    return sealBytes(publicKey, bytes, static_cast<qsizetype>(keySize));
}

Result<Secret> SodiumSealer::openKey(const Secret &key, const QByteArray &sealed)
{
    const auto opened = emptyKey();
    if (!opened)
        return noMemory();
    if (sealed.size() != static_cast<qsizetype>(keySize) + sealSize
        || !openBytes(key, sealed, opened->bytes.data()))
        return ErrorCode::SealBroken;
    return Secret(opened);
}

Result<QByteArray> SodiumSealer::wrap(const Secret &key, const QString &password)
{
    const unsigned char *bytes = bytesOf(key);
    SecureBytes wrapKey(wrapKeySize);
    if (!bytes || !wrapKey.data())
        return noMemory();
    QByteArray wrapped(wrappedSize, Qt::Uninitialized);
    wrapped[0] = wrapVersion;
    randombytes_buf(wrapped.data() + 1, static_cast<std::size_t>(saltSize + nonceSize));
    if (!deriveKey(wrapKey, password, readable(wrapped, 1)))
        return noMemory();
    crypto_aead_xchacha20poly1305_ietf_encrypt(writable(wrapped, headSize), nullptr, bytes, keySize,
        readable(wrapped), 1, nullptr, readable(wrapped, 1 + saltSize), wrapKey.data());
    return wrapped;
}

Result<Secret> SodiumSealer::unwrap(const QByteArray &wrapped, const QString &password)
{
    const auto key = emptyKey();
    SecureBytes wrapKey(wrapKeySize);
    if (!key || !wrapKey.data())
        return noMemory();
    if (wrapped.size() != wrappedSize || wrapped.at(0) != wrapVersion)
        return ErrorCode::SealBroken;
    if (!deriveKey(wrapKey, password, readable(wrapped, 1)))
        return noMemory();
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(key->bytes.data(), nullptr, nullptr,
            readable(wrapped, headSize), length(wrapped.size() - headSize), readable(wrapped), 1,
            readable(wrapped, 1 + saltSize), wrapKey.data())
        != 0)
        return ErrorCode::SealBroken;
    return Secret(key);
}

} // namespace qyz::vault
