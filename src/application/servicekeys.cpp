#include "application/servicekeys.h"

#include "application/recordwriter.h"
#include "application/registryrecords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

bool isFor(const Assignment &assignment, const QString &journal, QDate today)
{
    const bool reads = assignment.duty == Duty::Reviewer || assignment.duty == Duty::Director;
    const bool ended =
        !assignment.from.isValid() || (assignment.to.isValid() && assignment.to < today);
    return reads && !ended
        && (assignment.journals.contains(u"*"_s) || assignment.journals.contains(journal));
}

/// One service's keys being handed.
class Handing {
public:
    Handing(UnitOfWork &work, Vault &vault, const KeyOffice &office, const QString &actor)
        : m_work(work)
        , m_vault(vault)
        , m_office(office)
        , m_actor(actor)
    {
    }

    Status run(const ServiceDescription &service, const Secret &own)
    {
        const auto shares = m_work.secrets().shares();
        if (!shares)
            return shares.error();
        m_shares.clear();
        for (const KeyShare &share : *shares) {
            if (share.service == service.code)
                m_shares.append(share);
        }
        const QStringList holders = keyHolders(
            m_office.accounts, m_office.assignments, service.journal.code, m_office.today);
        int newest = 0;
        for (const ServiceKey &key : m_office.serviceKeys) {
            if (key.service != service.code)
                continue;
            newest = std::max(newest, key.number);
            QYZ_TRY(handOn(key, holders, own));
            QYZ_TRY(takeBack(key, holders));
        }
        const QStringList have = holdersOf(newest);
        const bool held = std::any_of(have.begin(), have.end(),
            [&](const QString &login) { return holders.contains(login); });
        return held || holders.isEmpty() ? Status() : makeKey(service.code, newest + 1, holders);
    }

private:
    QStringList holdersOf(int number) const
    {
        QStringList logins;
        for (const KeyShare &share : m_shares) {
            if (share.number == number)
                logins.append(share.login);
        }
        return logins;
    }

    QByteArray publicKeyOf(const QString &login) const
    {
        for (const AccountProfile &account : m_office.accounts) {
            if (account.login == login)
                return QByteArray::fromBase64(account.publicKey.toLatin1());
        }
        return {};
    }

    Status give(const QString &service, int number, const Secret &key, const QString &login)
    {
        const auto sealed = m_vault.sealer().sealKey(publicKeyOf(login), key);
        if (!sealed)
            return sealed.error();
        const KeyShare share{service, number, login, *sealed};
        m_shares.append(share);
        return m_work.secrets().storeShare(share);
    }

    Status makeKey(const QString &service, int number, const QStringList &holders)
    {
        const auto pair = m_vault.sealer().newKeyPair();
        if (!pair)
            return pair.error();
        const ServiceKey key{service, number, QString::fromLatin1(pair->publicKey.toBase64())};
        const auto record =
            recordAct(m_work, u"registry"_s, RecordKind::ServiceKey, m_actor, serviceKeyJson(key));
        if (!record)
            return record.error();
        QYZ_TRY(m_work.registry().addServiceKey(key));
        for (const QString &login : holders)
            QYZ_TRY(give(service, number, pair->privateKey, login));
        return {};
    }

    Status handOn(const ServiceKey &key, const QStringList &holders, const Secret &own)
    {
        if (own)
            QYZ_TRY(giveUpDamaged(key, own));
        const QStringList have = holdersOf(key.number);
        const bool lacking = std::any_of(holders.begin(), holders.end(),
            [&](const QString &login) { return !have.contains(login); });
        if (!own || !lacking)
            return {};
        const QList<KeyShare> known = m_shares;
        for (const KeyShare &share : known) {
            if (share.number != key.number || share.login != m_actor)
                continue;
            const auto held = m_vault.sealer().openKey(own, share.sealed);
            if (!held)
                return {};
            for (const QString &login : holders) {
                if (!have.contains(login))
                    QYZ_TRY(give(key.service, key.number, *held, login));
            }
        }
        return {};
    }

    /// A share of one's own that does not open is given up where somebody else has one, so that it
    /// is handed on anew at his next sign-in.
    Status giveUpDamaged(const ServiceKey &key, const Secret &own)
    {
        if (holdersOf(key.number).size() < 2)
            return {};
        for (qsizetype at = 0; at < m_shares.size(); ++at) {
            const KeyShare share = m_shares.at(at);
            const bool mine = share.number == key.number && share.login == m_actor;
            if (!mine || m_vault.sealer().openKey(own, share.sealed))
                continue;
            m_shares.removeAt(at);
            return m_work.secrets().removeShare(key.service, key.number, m_actor);
        }
        return {};
    }

    Status takeBack(const ServiceKey &key, const QStringList &holders)
    {
        const QStringList have = holdersOf(key.number);
        const bool kept = std::any_of(have.begin(), have.end(),
            [&](const QString &login) { return holders.contains(login); });
        if (!kept)
            return {};
        for (const QString &login : have) {
            if (!holders.contains(login))
                QYZ_TRY(m_work.secrets().removeShare(key.service, key.number, login));
        }
        return {};
    }

    UnitOfWork &m_work;
    Vault &m_vault;
    const KeyOffice &m_office;
    QString m_actor;
    QList<KeyShare> m_shares; // of the service at hand
};

/// Is there anything that only the service's key opens: lines of a service with sealed fields, or
/// files?
Result<bool> hasSealed(UnitOfWork &work, const ServiceDescription &service)
{
    const auto head = work.heads().find(service.journal.code);
    if (!head)
        return head.error();
    if (!service.sealedFields().isEmpty() && *head && (*head)->lines > 0)
        return true;
    const auto files = work.attachments().owners(service.journal.code);
    if (!files)
        return files.error();
    return !files->isEmpty();
}

} // namespace

QStringList keyHolders(const QList<AccountProfile> &accounts, const QList<Assignment> &assignments,
    const QString &journal, QDate today)
{
    QStringList logins;
    for (const AccountProfile &account : accounts) {
        const bool entitled =
            std::any_of(assignments.begin(), assignments.end(), [&](const Assignment &assignment) {
                return assignment.login == account.login && isFor(assignment, journal, today);
            });
        if (entitled && !account.disabled && !account.publicKey.isEmpty())
            logins.append(account.login);
    }
    return logins;
}

Status handServiceKeys(UnitOfWork &work, Vault &vault, const KeyOffice &office,
    const QString &actor, const Secret &own)
{
    Handing handing(work, vault, office, actor);
    // R38: every service has one; its journal may get files, whatever its lines hold.
    for (const ServiceDescription &service : office.catalogue.services())
        QYZ_TRY(handing.run(service, own));
    return {};
}

Result<QHash<int, Secret>> serviceKeysOf(UnitOfWork &work, Sealer &sealer, const QString &service,
    const QString &login, const Secret &own)
{
    QHash<int, Secret> keys;
    if (!own)
        return keys;
    const auto shares = work.secrets().shares();
    if (!shares)
        return shares.error();
    for (const KeyShare &share : *shares) {
        if (share.service != service || share.login != login)
            continue;
        const auto key = sealer.openKey(own, share.sealed);
        if (key)
            keys.insert(share.number, *key);
    }
    return keys;
}

Result<bool> isLastKeyHolder(
    UnitOfWork &work, const ServiceCatalogue &catalogue, const QString &login)
{
    const auto shares = work.secrets().shares();
    if (!shares)
        return shares.error();
    for (const KeyShare &share : *shares) {
        const ServiceDescription *service = catalogue.find(share.service);
        if (share.login != login || !service)
            continue;
        const bool alone = std::none_of(shares->begin(), shares->end(), [&](const KeyShare &other) {
            return other.service == share.service && other.number == share.number
                && other.login != login;
        });
        const auto anything = hasSealed(work, *service);
        if (!anything)
            return anything.error();
        if (alone && *anything)
            return true;
    }
    return false;
}

Result<bool> someKeyIsLost(UnitOfWork &work, const KeyOffice &office)
{
    const auto shares = work.secrets().shares();
    if (!shares)
        return shares.error();
    for (const KeyShare &asked : *shares) {
        const ServiceDescription *service = office.catalogue.find(asked.service);
        if (!service)
            continue;
        const QStringList holders =
            keyHolders(office.accounts, office.assignments, service->journal.code, office.today);
        const bool held = std::any_of(shares->begin(), shares->end(), [&](const KeyShare &share) {
            return share.service == asked.service && share.number == asked.number
                && holders.contains(share.login);
        });
        const auto anything = hasSealed(work, *service);
        if (!anything)
            return anything.error();
        if (!held && *anything)
            return true;
    }
    return false;
}

Status removeSharesOf(UnitOfWork &work, const QString &login)
{
    const auto shares = work.secrets().shares();
    if (!shares)
        return shares.error();
    for (const KeyShare &share : *shares) {
        if (share.login == login)
            QYZ_TRY(work.secrets().removeShare(share.service, share.number, login));
    }
    return {};
}

} // namespace qyz::application
