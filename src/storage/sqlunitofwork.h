// The repositories of one transaction.
#pragma once

#include "application/ports/unitofwork.h"
#include "storage/sqlattachmentrepository.h"
#include "storage/sqlclock.h"
#include "storage/sqlentryrepository.h"
#include "storage/sqlheadrepository.h"
#include "storage/sqljournalrepository.h"
#include "storage/sqlregistryrepository.h"
#include "storage/sqlsecretrepository.h"

namespace qyz::storage {

class SqlUnitOfWork final : public application::UnitOfWork {
public:
    SqlUnitOfWork(Session &session, std::optional<QDateTime> frozenNow)
        : m_heads(session)
        , m_journals(session)
        , m_entries(session)
        , m_registry(session)
        , m_secrets(session)
        , m_attachments(session)
        , m_clock(session, std::move(frozenNow))
    {
    }

    application::HeadRepository &heads() override { return m_heads; }
    application::JournalRepository &journals() override { return m_journals; }
    application::EntryRepository &entries() override { return m_entries; }
    application::RegistryRepository &registry() override { return m_registry; }
    application::SecretRepository &secrets() override { return m_secrets; }
    application::AttachmentRepository &attachments() override { return m_attachments; }
    domain::Clock &clock() override { return m_clock; }

private:
    SqlHeadRepository m_heads;
    SqlJournalRepository m_journals;
    SqlEntryRepository m_entries;
    SqlRegistryRepository m_registry;
    SqlSecretRepository m_secrets;
    SqlAttachmentRepository m_attachments;
    SqlClock m_clock;
};

} // namespace qyz::storage
