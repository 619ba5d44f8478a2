// What every use case about people asks first (R23, R37).
#pragma once

#include "application/office.h"
#include "application/ports/vault.h"
#include "application/servicekeys.h"

namespace qyz::application {

/// NoRight with who may: people are managed by the director and the administrator.
domain::Status requireManager(const OfficeFacts &office, const QString &actor, QDate today);

/// R37: with these accounts and assignments, is there anybody with that duty on the day who can
/// sign in?
domain::Result<bool> someoneHolds(UnitOfWork &work, const QList<domain::AccountProfile> &accounts,
    const QList<domain::Assignment> &assignments, domain::Duty duty, QDate day);

/// LastDirector or LastAdministrator.
domain::Error lastOf(domain::Duty duty);

/// LastKeyHolder where a service's sealed texts could be read by somebody entitled before the
/// change of people and by nobody after it (R38).
domain::Status requireKeysKept(UnitOfWork &work, const KeyOffice &before, const KeyOffice &after);

/// Keys follow the people (R38): the projections as they stand now are read again, and what `actor`
/// holds is handed on.
domain::Status handKeysAgain(UnitOfWork &work, Vault &vault,
    const domain::ServiceCatalogue &catalogue, const QString &actor, QDate today);

} // namespace qyz::application
