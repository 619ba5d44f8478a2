// What the registry knows about itself, in the projections of the chain "registry".
#pragma once

#include "application/ports/registryrepository.h"
#include "storage/session.h"

namespace qyz::storage {

class SqlRegistryRepository final : public application::RegistryRepository {
public:
    explicit SqlRegistryRepository(Session &session);

    domain::Result<application::RegistryFacts> load() override;

    domain::Status storeOrganisation(bool practice, const QJsonObject &organisation) override;
    domain::Status addJournal(const application::JournalFacts &journal) override;
    domain::Status addCalendarDays(const QList<domain::CalendarDay> &days) override;
    domain::Status dropCalendarYear(int year) override;
    domain::Status addAccount(const domain::AccountProfile &account) override;
    domain::Status setAccountDisabled(const QString &login, bool disabled) override;
    domain::Status setAccountKey(const QString &login, const QString &publicKey) override;
    domain::Status addAssignment(const domain::Assignment &assignment) override;
    domain::Status endAssignment(int number, QDate to, const QString &order) override;
    domain::Status addServiceKey(const application::ServiceKey &key) override;
    domain::Status addInspection(const application::Inspection &inspection) override;
    domain::Status closeInspection(int number, const QDateTime &at, const QString &result) override;
    domain::Status addBreakage(const application::Breakage &breakage) override;
    domain::Status decideBreakage(
        int number, const QDateTime &at, const QString &by, const QString &reason) override;

    domain::Status openVolume(const application::VolumeFacts &volume) override;
    domain::Result<QList<application::VolumeFacts>> volumes(const QString &journal) override;
    domain::Result<std::optional<domain::VolumeGeometry>> geometry(
        const QString &journal, int volume) override;

    domain::Status clear() override;
    domain::Status clearVolumes(const QString &journal) override;

    static QList<const Statement *> statements();

private:
    domain::Status loadOrganisation(application::RegistryFacts &facts);
    domain::Status loadJournals(application::RegistryFacts &facts);
    domain::Status loadCalendar(application::RegistryFacts &facts);
    domain::Status loadAccounts(application::RegistryFacts &facts);
    domain::Status loadAssignments(application::RegistryFacts &facts);
    domain::Status loadServiceKeys(application::RegistryFacts &facts);
    domain::Status loadInspections(application::RegistryFacts &facts);
    domain::Status loadBreakages(application::RegistryFacts &facts);

    Session &m_session;
};

} // namespace qyz::storage
