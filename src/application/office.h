// What every use case needs to know about the office on the day: organisation, schedule, services,
// people. Read from the registry chain's projection and kept until that chain grows.
#pragma once

#include "application/ports/registryrepository.h"
#include "application/ports/unitofwork.h"
#include "domain/services/servicecatalogue.h"

#include <memory>
#include <mutex>

namespace qyz::application {

struct OfficeFacts {
    bool practice = false;
    domain::OrganisationProfile organisation;
    domain::OfficeSchedule schedule;
    QList<JournalFacts> journals;
    QList<domain::AccountProfile> accounts;
    QList<domain::Assignment> assignments;
    std::shared_ptr<const domain::ServiceCatalogue> catalogue;
    QList<ServiceKey> serviceKeys{};
    QList<Inspection> inspections{};
    QList<Breakage> breakages{};

    /// R11: the open inspection that concerns the journal, if there is one.
    const Inspection *inspectionOf(const QString &journal) const;
    /// R5: what stops the journal until the director decides, if something does.
    const Breakage *stopOf(const QString &journal) const;
    const JournalFacts *journal(const QString &code) const;
    const JournalFacts *journal(int index) const;
    const domain::AccountProfile *account(const QString &login) const;
    /// R23: has this person that duty for the journal on the day? Nobody whose account is off has.
    bool hasDuty(const QString &login, domain::Duty duty, const QString &journal, QDate day) const;
    /// Who may, as a sentence's argument: logins' names with a duty, joined by commas.
    QString whoMay(const QList<domain::Duty> &duties, const QString &journal, QDate day) const;
};

using Office = std::shared_ptr<const OfficeFacts>;

/// Thread-safe: the writer and the reader each ask with their own unit of work.
class OfficeCache {
public:
    explicit OfficeCache(std::shared_ptr<const domain::ServiceCatalogue> catalogue);

    /// DatabaseMissing where the registry was never initialised.
    domain::Result<Office> of(UnitOfWork &work);
    const domain::ServiceCatalogue &catalogue() const { return *m_catalogue; }

private:
    std::shared_ptr<const domain::ServiceCatalogue> m_catalogue;
    std::mutex m_mutex;
    qint64 m_seq = -1;
    Office m_office;
};

} // namespace qyz::application
