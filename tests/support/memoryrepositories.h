// Heads, chains and the registry's own facts in memory.
#pragma once

#include "application/ports/headrepository.h"
#include "support/memorystate.h"

#include <algorithm>

namespace qyz::testing {

class MemoryHeads : public application::HeadRepository {
public:
    explicit MemoryHeads(MemoryWork &work)
        : m_work(work)
    {
    }

    domain::Result<domain::JournalHead> lock(const QString &journal) override
    {
        QYZ_TRY(m_work.write(u"lock "_s + journal));
        if (!m_work.state.heads.contains(journal))
            return domain::makeError(domain::ErrorCode::LineNotFound, {journal});
        m_work.locked.insert(journal);
        return m_work.state.heads.value(journal);
    }
    domain::Result<std::optional<domain::JournalHead>> find(const QString &journal) override
    {
        const auto found = m_work.state.heads.constFind(journal);
        return found == m_work.state.heads.constEnd() ? std::nullopt : std::optional(*found);
    }
    domain::Result<std::optional<qint64>> seq(const QString &journal) override
    {
        const auto found = m_work.state.heads.constFind(journal);
        return found == m_work.state.heads.constEnd() ? std::nullopt : std::optional(found->seq);
    }
    domain::Result<QList<domain::JournalHead>> all() override
    {
        return m_work.state.heads.values();
    }
    domain::Status create(const domain::JournalHead &head) override
    {
        QYZ_TRY(m_work.write(u"create "_s + head.journal));
        m_work.state.heads.insert(head.journal, head);
        m_work.locked.insert(head.journal);
        return {};
    }
    domain::Status advance(const domain::JournalHead &head) override
    {
        QYZ_TRY(m_work.write(u"advance "_s + head.journal));
        if (!m_work.locked.contains(head.journal))
            return domain::makeError(domain::ErrorCode::Internal, {}, u"head not locked"_s);
        m_work.state.heads.insert(head.journal, head);
        return {};
    }

private:
    MemoryWork &m_work;
};

class MemoryJournals : public application::JournalRepository {
public:
    explicit MemoryJournals(MemoryWork &work)
        : m_work(work)
    {
    }

    domain::Status append(
        const domain::JournalRecord &record, const domain::RecordPayload &payload) override
    {
        const QString &chain = record.line.journal;
        QYZ_TRY(m_work.write(u"append "_s + chain));
        if (!m_work.locked.contains(chain))
            return domain::makeError(domain::ErrorCode::Internal, {}, u"head not locked"_s);
        QList<application::StoredRecord> &records = m_work.state.chains[chain];
        if (record.seq != records.size() + 1)
            return domain::makeError(domain::ErrorCode::StorageFailed, {}, u"seq taken"_s);
        records.append({record, payload});
        return {};
    }
    domain::Result<QList<application::StoredRecord>> ofLine(const domain::LineRef &line) override
    {
        QList<application::StoredRecord> found;
        for (const application::StoredRecord &stored : m_work.state.chains.value(line.journal)) {
            if (stored.record.line == line)
                found.append(stored);
        }
        return found;
    }
    domain::Status walk(const QString &journal,
        const std::function<domain::Status(const application::StoredRecord &)> &visit) override
    {
        for (const application::StoredRecord &stored : m_work.state.chains.value(journal))
            QYZ_TRY(visit(stored));
        return {};
    }
    domain::Result<qint64> payloads(const QString &journal) override
    {
        const auto &chain = m_work.state.chains[journal];
        return std::count_if(chain.begin(), chain.end(),
            [](const application::StoredRecord &stored) { return stored.payload.has_value(); });
    }
    domain::Status walkAfter(const QString &journal, qint64 after,
        const std::function<domain::Status(const application::StoredRecord &)> &visit) override
    {
        for (const application::StoredRecord &stored : m_work.state.chains.value(journal)) {
            if (stored.record.seq > after)
                QYZ_TRY(visit(stored));
        }
        return {};
    }
    domain::Result<QList<application::StoredRecord>> between(const QString &journal,
        const QList<domain::RecordKind> &kinds, const QString &from, const QString &before) override
    {
        QList<application::StoredRecord> found;
        for (const application::StoredRecord &stored : m_work.state.chains.value(journal)) {
            const auto kind = domain::recordKind(stored.record.kind);
            if (kind && kinds.contains(*kind) && stored.record.at >= from
                && (before.isEmpty() || stored.record.at < before))
                found.append(stored);
        }
        return found;
    }
    domain::Result<std::optional<domain::JournalRecord>> record(
        const QString &journal, qint64 seq) override
    {
        for (const application::StoredRecord &stored : m_work.state.chains.value(journal)) {
            if (stored.record.seq == seq)
                return std::optional(stored.record);
        }
        return std::optional<domain::JournalRecord>();
    }

private:
    MemoryWork &m_work;
};

class MemoryFacts : public application::RegistryRepository {
public:
    explicit MemoryFacts(MemoryWork &work)
        : m_work(work)
    {
    }

    domain::Result<application::RegistryFacts> load() override { return m_work.state.registry; }
    domain::Status storeOrganisation(bool practice, const QJsonObject &organisation) override
    {
        QYZ_TRY(m_work.write(u"organisation"_s));
        m_work.state.registry.practice = practice;
        m_work.state.registry.organisation = organisation;
        return {};
    }
    domain::Status addJournal(const application::JournalFacts &journal) override
    {
        return add(m_work.state.registry.journals, journal);
    }
    domain::Status addCalendarDays(const QList<domain::CalendarDay> &days) override
    {
        QYZ_TRY(m_work.write(u"calendar"_s));
        m_work.state.registry.calendar.append(days);
        return {};
    }
    domain::Status dropCalendarYear(int year) override
    {
        QYZ_TRY(m_work.write(u"calendar year"_s));
        m_work.state.registry.calendar.removeIf(
            [year](const domain::CalendarDay &day) { return day.date.year() == year; });
        return {};
    }
    domain::Status addAccount(const domain::AccountProfile &account) override
    {
        return add(m_work.state.registry.accounts, account);
    }
    domain::Status setAccountDisabled(const QString &login, bool disabled) override
    {
        QYZ_TRY(m_work.write(u"registry"_s));
        for (domain::AccountProfile &account : m_work.state.registry.accounts) {
            if (account.login == login)
                account.disabled = disabled;
        }
        return {};
    }
    domain::Status setAccountKey(const QString &login, const QString &publicKey) override
    {
        QYZ_TRY(m_work.write(u"registry"_s));
        for (domain::AccountProfile &account : m_work.state.registry.accounts) {
            if (account.login == login)
                account.publicKey = publicKey;
        }
        return {};
    }
    domain::Status addAssignment(const domain::Assignment &assignment) override
    {
        auto &assignments = m_work.state.registry.assignments;
        QYZ_TRY(add(assignments, assignment));
        assignments.last().number = static_cast<int>(assignments.size());
        return {};
    }
    domain::Status endAssignment(int number, QDate to, const QString &order) override
    {
        QYZ_TRY(m_work.write(u"registry"_s));
        domain::Assignment &assignment = m_work.state.registry.assignments[number - 1];
        assignment.to = to;
        assignment.endOrder = order;
        return {};
    }
    domain::Status addServiceKey(const application::ServiceKey &key) override
    {
        return add(m_work.state.registry.serviceKeys, key);
    }
    domain::Status addInspection(const application::Inspection &inspection) override
    {
        return add(m_work.state.registry.inspections, inspection);
    }
    domain::Status closeInspection(int number, const QDateTime &at, const QString &result) override
    {
        QYZ_TRY(m_work.write(u"registry"_s));
        application::Inspection &known = m_work.state.registry.inspections[number - 1];
        known.closedAt = at;
        known.result = result;
        return {};
    }
    domain::Status addBreakage(const application::Breakage &breakage) override
    {
        return add(m_work.state.registry.breakages, breakage);
    }
    domain::Status decideBreakage(
        int number, const QDateTime &at, const QString &by, const QString &reason) override
    {
        QYZ_TRY(m_work.write(u"registry"_s));
        application::Breakage &known = m_work.state.registry.breakages[number - 1];
        known.decidedAt = at;
        known.decidedBy = by;
        known.reason = reason;
        return {};
    }
    domain::Status openVolume(const application::VolumeFacts &volume) override
    {
        return add(m_work.state.volumes[volume.journal], volume);
    }
    domain::Result<QList<application::VolumeFacts>> volumes(const QString &journal) override
    {
        return m_work.state.volumes.value(journal);
    }
    domain::Result<std::optional<domain::VolumeGeometry>> geometry(
        const QString &journal, int volume) override
    {
        for (const application::VolumeFacts &known : m_work.state.volumes.value(journal)) {
            if (known.volume == volume)
                return std::optional(known.geometry);
        }
        return std::optional<domain::VolumeGeometry>();
    }
    domain::Status clear() override
    {
        QYZ_TRY(m_work.write(u"clear registry"_s));
        m_work.state.registry = {};
        return {};
    }
    domain::Status clearVolumes(const QString &journal) override
    {
        QYZ_TRY(m_work.write(u"clear volumes"_s));
        m_work.state.volumes.remove(journal);
        return {};
    }

private:
    template <class T> domain::Status add(QList<T> &list, const T &value)
    {
        QYZ_TRY(m_work.write(u"registry"_s));
        list.append(value);
        return {};
    }

    MemoryWork &m_work;
};

} // namespace qyz::testing
