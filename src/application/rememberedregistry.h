// A registry repository that only remembers, to replay the chain into.
#pragma once

#include "application/ports/registryrepository.h"

namespace qyz::application {

class RememberedRegistry : public RegistryRepository {
public:
    domain::Result<RegistryFacts> load() override { return m_facts; }
    domain::Status storeOrganisation(bool practice, const QJsonObject &organisation) override
    {
        m_facts.practice = practice;
        m_facts.organisation = organisation;
        return {};
    }
    domain::Status addJournal(const JournalFacts &journal) override
    {
        m_facts.journals.append(journal);
        return {};
    }
    domain::Status addCalendarDays(const QList<domain::CalendarDay> &days) override
    {
        m_facts.calendar.append(days);
        return {};
    }
    domain::Status dropCalendarYear(int year) override
    {
        m_facts.calendar.removeIf(
            [year](const domain::CalendarDay &day) { return day.date.year() == year; });
        return {};
    }
    domain::Status addAccount(const domain::AccountProfile &account) override
    {
        m_facts.accounts.append(account);
        return {};
    }
    domain::Status setAccountDisabled(const QString &login, bool disabled) override
    {
        for (domain::AccountProfile &account : m_facts.accounts) {
            if (account.login == login)
                account.disabled = disabled;
        }
        return {};
    }
    domain::Status setAccountKey(const QString &login, const QString &publicKey) override
    {
        for (domain::AccountProfile &account : m_facts.accounts) {
            if (account.login == login)
                account.publicKey = publicKey;
        }
        return {};
    }
    domain::Status addAssignment(const domain::Assignment &assignment) override
    {
        m_facts.assignments.append(assignment);
        m_facts.assignments.last().number = static_cast<int>(m_facts.assignments.size());
        return {};
    }
    domain::Status endAssignment(int number, QDate to, const QString &order) override
    {
        if (number < 1 || number > m_facts.assignments.size())
            return domain::makeError(domain::ErrorCode::BookNotIntact, {QStringLiteral("registry")},
                QStringLiteral("assignment"));
        domain::Assignment &assignment = m_facts.assignments[number - 1];
        assignment.to = to;
        assignment.endOrder = order;
        return {};
    }
    domain::Status addServiceKey(const ServiceKey &key) override
    {
        m_facts.serviceKeys.append(key);
        return {};
    }
    domain::Status addInspection(const Inspection &inspection) override
    {
        m_facts.inspections.append(inspection);
        return {};
    }
    domain::Status closeInspection(int number, const QDateTime &at, const QString &result) override
    {
        if (number < 1 || number > m_facts.inspections.size())
            return domain::makeError(domain::ErrorCode::BookNotIntact, {QStringLiteral("registry")},
                QStringLiteral("inspection"));
        m_facts.inspections[number - 1].closedAt = at;
        m_facts.inspections[number - 1].result = result;
        return {};
    }
    domain::Status addBreakage(const Breakage &breakage) override
    {
        m_facts.breakages.append(breakage);
        return {};
    }
    domain::Status decideBreakage(
        int number, const QDateTime &at, const QString &by, const QString &reason) override
    {
        if (number < 1 || number > m_facts.breakages.size())
            return domain::makeError(domain::ErrorCode::BookNotIntact, {QStringLiteral("registry")},
                QStringLiteral("breakage"));
        Breakage &breakage = m_facts.breakages[number - 1];
        breakage.decidedAt = at;
        breakage.decidedBy = by;
        breakage.reason = reason;
        return {};
    }
    domain::Status openVolume(const VolumeFacts &) override { return {}; }
    domain::Result<QList<VolumeFacts>> volumes(const QString &) override
    {
        return QList<VolumeFacts>();
    }
    domain::Result<std::optional<domain::VolumeGeometry>> geometry(const QString &, int) override
    {
        return std::optional<domain::VolumeGeometry>();
    }
    domain::Status clear() override { return {}; }
    domain::Status clearVolumes(const QString &) override { return {}; }

private:
    RegistryFacts m_facts;
};

} // namespace qyz::application
