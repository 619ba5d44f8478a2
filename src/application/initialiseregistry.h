// The first records of a registry: organisation, calendar, journals, accounts, assignments.
#pragma once

#include "application/commands.h"
#include "application/ports/passwordhasher.h"
#include "application/ports/unitofwork.h"
#include "domain/services/servicecatalogue.h"

namespace qyz::application {

class InitialiseRegistry {
public:
    InitialiseRegistry(const domain::ServiceCatalogue &catalogue, PasswordHasher &hasher);

    /// AlreadyInitialised when there is a registry. All or nothing.
    domain::Status execute(UnitOfWork &work, const InitialisationRequest &request);

private:
    domain::Status setPasswords(UnitOfWork &work, const InitialisationRequest &request,
        const domain::OrganisationProfile &profile);

    const domain::ServiceCatalogue &m_catalogue;
    PasswordHasher &m_hasher;
};

} // namespace qyz::application
