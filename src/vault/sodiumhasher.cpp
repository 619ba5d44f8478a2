#include "vault/sodiumhasher.h"

#include "vault/securebytes.h"

#include <sodium.h>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace qyz::vault {

namespace {

unsigned long long length(const QByteArray &bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

} // namespace

domain::Result<QString> SodiumHasher::hash(const QString &password)
{
    if (!sodiumReady())
        return domain::makeError(domain::ErrorCode::Internal, {}, u"libsodium"_s);
    QByteArray bytes = password.normalized(QString::NormalizationForm_C).toUtf8();
    std::array<char, crypto_pwhash_STRBYTES> text{};
    const int failed = crypto_pwhash_str(text.data(), bytes.constData(), length(bytes),
        crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE);
    sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    if (failed != 0)
        return domain::makeError(domain::ErrorCode::Internal, {}, u"crypto_pwhash_str"_s);
    return QString::fromLatin1(text.data());
}

bool SodiumHasher::matches(const QString &hash, const QString &password)
{
    // libsodium reads a fixed number of bytes of the hash: a longer one cannot be ours, a shorter
    // one is filled up with zeros.
    const QByteArray text = hash.toUtf8();
    std::array<char, crypto_pwhash_STRBYTES> stored{};
    if (!sodiumReady() || text.isEmpty() || length(text) >= stored.size())
        return false;
    std::copy(text.begin(), text.end(), stored.begin());
    QByteArray bytes = password.normalized(QString::NormalizationForm_C).toUtf8();
    const int failed = crypto_pwhash_str_verify(stored.data(), bytes.constData(), length(bytes));
    sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    return failed == 0;
}

} // namespace qyz::vault
