#include "storage/sqlsecretrepository.h"

#include "domain/journal/journalchain.h"
#include "storage/query.h"
#include "storage/secretstatements.h"

using namespace Qt::Literals::StringLiterals;

namespace qyz::storage {

using application::AccountSecret;
using application::KeyShare;

namespace {

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray bytesOf(const QString &base64)
{
    return QByteArray::fromBase64(base64.toLatin1());
}

} // namespace

SqlSecretRepository::SqlSecretRepository(Session &session)
    : m_session(session)
{
}

// The database's own time in a practice registry too: a clock that stands still would keep a
// person out for ever, and a secret is changed when it is changed.
domain::Result<QString> SqlSecretRepository::now()
{
    Query query(m_session, m_session.dialect().now());
    QYZ_TRY(query.run());
    return query.next() ? query.text(0) : QString();
}

domain::Result<std::optional<AccountSecret>> SqlSecretRepository::find(const QString &login)
{
    AccountSecret secret;
    QString lastFailed;
    {
        Query query(m_session, secrets::find);
        query.bind(u":login"_s, login);
        QYZ_TRY(query.run());
        if (!query.next())
            return std::optional<AccountSecret>();
        secret.passwordHash = query.text(0);
        secret.wrappedKey = bytesOf(query.text(1));
        secret.failedTries = query.integer(2);
        lastFailed = query.text(3);
    }
    if (!lastFailed.isEmpty()) {
        const auto present = now();
        if (!present)
            return present.error();
        secret.secondsSinceFailed =
            domain::fromRecordTime(lastFailed).secsTo(domain::fromRecordTime(*present));
    }
    return std::optional(secret);
}

domain::Status SqlSecretRepository::lock(const QString &login)
{
    Query query(m_session, secrets::lock);
    query.bind(u":login"_s, login);
    return query.run();
}

domain::Status SqlSecretRepository::store(
    const QString &login, const QString &passwordHash, const QByteArray &wrappedKey)
{
    const auto changedAt = now();
    if (!changedAt)
        return changedAt.error();
    Query query(m_session, secrets::store);
    query.bind(u":login"_s, login)
        .bind(u":password_hash"_s, passwordHash)
        .bind(u":wrapped_key"_s, base64(wrappedKey))
        .bind(u":changed_at"_s, *changedAt);
    return query.run();
}

domain::Status SqlSecretRepository::countFailedTry(const QString &login)
{
    const auto at = now();
    if (!at)
        return at.error();
    Query query(m_session, secrets::countFailed);
    query.bind(u":login"_s, login).bind(u":at"_s, *at);
    return query.run();
}

domain::Status SqlSecretRepository::forgetFailedTries(const QString &login)
{
    Query query(m_session, secrets::forgetFailed);
    query.bind(u":login"_s, login);
    return query.run();
}

domain::Result<QList<KeyShare>> SqlSecretRepository::shares()
{
    Query query(m_session, secrets::shares);
    QYZ_TRY(query.run());
    QList<KeyShare> shares;
    while (query.next()) {
        shares.append(
            KeyShare{query.text(0), query.integer(1), query.text(2), bytesOf(query.text(3))});
    }
    return shares;
}

domain::Status SqlSecretRepository::storeShare(const KeyShare &share)
{
    Query query(m_session, secrets::storeShare);
    query.bind(u":service"_s, share.service)
        .bind(u":number"_s, share.number)
        .bind(u":login"_s, share.login)
        .bind(u":sealed"_s, base64(share.sealed));
    return query.run();
}

domain::Status SqlSecretRepository::removeShare(
    const QString &service, int number, const QString &login)
{
    Query query(m_session, secrets::removeShare);
    query.bind(u":service"_s, service).bind(u":number"_s, number).bind(u":login"_s, login);
    return query.run();
}

QList<const Statement *> SqlSecretRepository::statements()
{
    return {&secrets::find, &secrets::lock, &secrets::store, &secrets::countFailed,
        &secrets::forgetFailed, &secrets::shares, &secrets::storeShare, &secrets::removeShare};
}

} // namespace qyz::storage
