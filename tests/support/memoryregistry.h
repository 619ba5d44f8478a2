// A whole registry in memory: every port of the application, with the all-or-nothing of a real
// transaction. Header-only, so that any test program can take it.
#pragma once

#include "application/ports/transactor.h"
#include "support/fakevault.h"
#include "support/memoryattachments.h"
#include "support/memoryentries.h"
#include "support/memoryrepositories.h"
#include "support/memorysecrets.h"

namespace qyz::testing {

class FakeClock : public domain::Clock {
public:
    QDateTime now() override { return m_now; }
    /// "2026-06-15T10:00:00+05:00"
    void set(const QString &iso) { m_now = QDateTime::fromString(iso, Qt::ISODateWithMs).toUTC(); }
    void addSecs(qint64 seconds) { m_now = m_now.addSecs(seconds); }
    void addDays(qint64 days) { m_now = m_now.addDays(days); }

private:
    QDateTime m_now = QDateTime(QDate(2026, 6, 15), QTime(5, 0), Qt::UTC);
};

class MemoryUnit : public application::UnitOfWork {
public:
    MemoryUnit(MemoryWork &work, domain::Clock &clock)
        : m_work(work)
        , m_clock(clock)
        , m_heads(work)
        , m_journals(work)
        , m_entries(work)
        , m_registry(work)
        , m_secrets(work)
        , m_attachments(work)
    {
    }

    application::HeadRepository &heads() override { return m_heads; }
    application::JournalRepository &journals() override { return m_journals; }
    application::EntryRepository &entries() override { return m_entries; }
    application::RegistryRepository &registry() override { return m_registry; }
    application::SecretRepository &secrets() override { return m_secrets; }
    application::AttachmentRepository &attachments() override { return m_attachments; }
    domain::Clock &clock() override
    {
        m_work.log.append(u"clock"_s);
        return m_clock;
    }

private:
    MemoryWork &m_work;
    domain::Clock &m_clock;
    MemoryHeads m_heads;
    MemoryJournals m_journals;
    MemoryEntries m_entries;
    MemoryFacts m_registry;
    MemorySecrets m_secrets;
    MemoryAttachments m_attachments;
};

class MemoryTransactor : public application::Transactor {
public:
    explicit MemoryTransactor(domain::Clock &clock)
        : m_clock(clock)
    {
    }

    domain::Status write(const Work &work) override { return run(work, false); }
    domain::Status read(const Work &work) override { return run(work, true); }

    MemoryState state; // as committed
    QStringList log; // calls of the last unit of work
    QString failOn; // see MemoryWork; stays until it is emptied

private:
    domain::Status run(const Work &work, bool readOnly)
    {
        MemoryWork running{state, readOnly, {}, {}, failOn, m_clock.now()};
        MemoryUnit unit(running, m_clock);
        const domain::Status done = work(unit);
        log = running.log;
        if (done && !readOnly)
            state = running.state;
        return done;
    }

    domain::Clock &m_clock;
};

} // namespace qyz::testing
