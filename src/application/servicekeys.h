// The key pairs of services with sealed fields, and who holds their private halves (R38).
#pragma once

#include "application/ports/unitofwork.h"
#include "application/ports/vault.h"
#include "domain/services/servicecatalogue.h"

#include <QHash>

namespace qyz::application {

/// The people a service's key is for: its reviewers and the directors, whose assignment has not
/// ended, whose account is on and has a key of its own.
QStringList keyHolders(const QList<domain::AccountProfile> &accounts,
    const QList<domain::Assignment> &assignments, const QString &journal, QDate today);

/// What handing keys has to know; read from the registry's projections inside the same transaction.
struct KeyOffice {
    QList<domain::AccountProfile> accounts;
    QList<domain::Assignment> assignments;
    QList<ServiceKey> serviceKeys;
    const domain::ServiceCatalogue &catalogue;
    QDate today; // of the office
};

/// Makes the first key of a service, and a further one where nobody holds the last; hands on what
/// `actor` holds (his account's key `own`, null: nothing) to those who have it not, and takes
/// shares back from those it is no longer for. The last share is never taken back.
domain::Status handServiceKeys(UnitOfWork &work, Vault &vault, const KeyOffice &office,
    const QString &actor, const Secret &own);

/// The keys of a service that `login` holds, by their numbers; `own` opens them.
domain::Result<QHash<int, Secret>> serviceKeysOf(UnitOfWork &work, Sealer &sealer,
    const QString &service, const QString &login, const Secret &own);

/// R38: is there a key that only `login` holds, of a journal that has lines?
domain::Result<bool> isLastKeyHolder(
    UnitOfWork &work, const domain::ServiceCatalogue &catalogue, const QString &login);

/// R38: is there a key of a journal with lines that none of those entitled to it holds?
domain::Result<bool> someKeyIsLost(UnitOfWork &work, const KeyOffice &office);

/// Takes every share of an account back: its key is no longer what they were sealed for.
domain::Status removeSharesOf(UnitOfWork &work, const QString &login);

} // namespace qyz::application
