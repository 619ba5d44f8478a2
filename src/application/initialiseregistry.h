// The first records of a registry: organisation, calendar, journals, accounts, assignments.
#pragma once

#include "application/commands.h"
#include "application/ports/unitofwork.h"
#include "application/ports/vault.h"
#include "domain/services/servicecatalogue.h"

namespace qyz::application {

class InitialiseRegistry {
public:
    InitialiseRegistry(const domain::ServiceCatalogue &catalogue, Vault &vault);

    /// AlreadyInitialised when there is a registry. All or nothing.
    domain::Status execute(UnitOfWork &work, const InitialisationRequest &request);

private:
    domain::Status setPasswords(UnitOfWork &work, const InitialisationRequest &request,
        const domain::OrganisationProfile &profile);
    domain::Status makeServiceKeys(UnitOfWork &work, const domain::OfficeSchedule &schedule);

    const domain::ServiceCatalogue &m_catalogue;
    Vault &m_vault;
};

} // namespace qyz::application
