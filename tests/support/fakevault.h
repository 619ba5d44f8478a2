// Passwords and seals without their arithmetic: what is sealed is only coded, and a key is a
// number. It refuses what the real vault refuses.
#pragma once

#include "application/ports/vault.h"

#include <QCryptographicHash>

namespace qyz::testing {

using namespace Qt::Literals::StringLiterals;

/// Reversible on purpose: a test can see which password was stored.
class FakeHasher : public application::PasswordHasher {
public:
    domain::Result<QString> hash(const QString &password) override
    {
        return u"hashed:%1:%2"_s.arg(++m_salt).arg(password);
    }
    bool matches(const QString &hash, const QString &password) override
    {
        return hash.startsWith(u"hashed:"_s) && hash.section(u':', 2) == password;
    }

private:
    int m_salt = 0;
};

class FakeKey : public application::SecretKey {
public:
    explicit FakeKey(QByteArray key)
        : name(std::move(key))
    {
    }
    QByteArray name; // "key7"; its public half is "public key7"
};

class FakeSealer : public application::Sealer {
public:
    domain::Result<application::KeyPair> newKeyPair() override
    {
        const QByteArray name = "key" + QByteArray::number(++m_made);
        return application::KeyPair{"public " + name, std::make_shared<const FakeKey>(name)};
    }
    domain::Result<QByteArray> seal(const QByteArray &publicKey, const QByteArray &plain) override
    {
        if (!publicKey.startsWith("public "))
            return domain::ErrorCode::SealBroken;
        return closed(publicKey, plain);
    }
    domain::Result<QByteArray> open(
        const application::Secret &key, const QByteArray &sealed) override
    {
        return opened("public " + nameOf(key), sealed);
    }
    domain::Result<QByteArray> sealKey(
        const QByteArray &publicKey, const application::Secret &handed) override
    {
        return seal(publicKey, nameOf(handed));
    }
    domain::Result<application::Secret> openKey(
        const application::Secret &key, const QByteArray &sealed) override
    {
        return keyIn(open(key, sealed));
    }
    domain::Result<QByteArray> wrap(
        const application::Secret &key, const QString &password) override
    {
        return closed("password " + password.toUtf8(), nameOf(key));
    }
    domain::Result<application::Secret> unwrap(
        const QByteArray &wrapped, const QString &password) override
    {
        return keyIn(opened("password " + password.toUtf8(), wrapped));
    }

private:
    static QByteArray nameOf(const application::Secret &key)
    {
        const auto *fake = dynamic_cast<const FakeKey *>(key.get());
        return fake ? fake->name : QByteArray("none");
    }
    static QByteArray digest(const QByteArray &lock, const QByteArray &plain)
    {
        return QCryptographicHash::hash(lock + plain, QCryptographicHash::Sha256).toHex();
    }
    static QByteArray closed(const QByteArray &lock, const QByteArray &plain)
    {
        return digest(lock, plain) + plain.toBase64();
    }
    static domain::Result<QByteArray> opened(const QByteArray &lock, const QByteArray &bytes)
    {
        const QByteArray plain = QByteArray::fromBase64(bytes.mid(64));
        if (digest(lock, plain) != bytes.left(64))
            return domain::ErrorCode::SealBroken;
        return plain;
    }
    static domain::Result<application::Secret> keyIn(const domain::Result<QByteArray> &name)
    {
        if (!name)
            return name.error();
        return application::Secret(std::make_shared<const FakeKey>(*name));
    }

    int m_made = 0;
};

class FakeVault : public application::Vault {
public:
    application::PasswordHasher &hasher() override { return m_hasher; }
    application::Sealer &sealer() override { return m_sealer; }
    application::KeyRing &keys() override { return m_keys; }

private:
    FakeHasher m_hasher;
    FakeSealer m_sealer;
    application::KeyRing m_keys;
};

} // namespace qyz::testing
