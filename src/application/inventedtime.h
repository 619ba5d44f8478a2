// The real database with an invented present: what a rehearsal and nothing else works in.
#pragma once

#include "application/ports/transactor.h"
#include "application/ports/unitofwork.h"

namespace qyz::application {

class InventedClock : public domain::Clock {
public:
    QDateTime moment; // UTC
    QDateTime now() override { return moment; }
};

class InventedTime : public UnitOfWork {
public:
    InventedTime(UnitOfWork &real, InventedClock &clock)
        : m_real(real)
        , m_clock(clock)
    {
    }
    HeadRepository &heads() override { return m_real.heads(); }
    JournalRepository &journals() override { return m_real.journals(); }
    EntryRepository &entries() override { return m_real.entries(); }
    RegistryRepository &registry() override { return m_real.registry(); }
    SecretRepository &secrets() override { return m_real.secrets(); }
    AttachmentRepository &attachments() override { return m_real.attachments(); }
    domain::Clock &clock() override { return m_clock; }

private:
    UnitOfWork &m_real;
    InventedClock &m_clock;
};

class InventedTransactor : public Transactor {
public:
    InventedTransactor(Transactor &real, InventedClock &clock)
        : m_real(real)
        , m_clock(clock)
    {
    }
    domain::Status write(const Work &work) override
    {
        return m_real.write([&](UnitOfWork &unit) {
            InventedTime invented(unit, m_clock);
            return work(invented);
        });
    }
    domain::Status read(const Work &work) override
    {
        return m_real.read([&](UnitOfWork &unit) {
            InventedTime invented(unit, m_clock);
            return work(invented);
        });
    }

private:
    Transactor &m_real;
    InventedClock &m_clock;
};

} // namespace qyz::application
