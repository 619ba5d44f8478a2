// One use case = one unit of work = one transaction (house 2.5).
#pragma once

#include "application/ports/attachmentrepository.h"
#include "application/ports/entryrepository.h"
#include "application/ports/headrepository.h"
#include "application/ports/journalrepository.h"
#include "application/ports/registryrepository.h"
#include "application/ports/secretrepository.h"
#include "domain/time/clock.h"

namespace qyz::application {

class UnitOfWork {
public:
    virtual ~UnitOfWork() = default;

    virtual HeadRepository &heads() = 0;
    virtual JournalRepository &journals() = 0;
    virtual EntryRepository &entries() = 0;
    virtual RegistryRepository &registry() = 0;
    virtual SecretRepository &secrets() = 0;
    virtual AttachmentRepository &attachments() = 0;
    /// Read only after the head is locked: desks' clocks differ, the database's does not.
    virtual domain::Clock &clock() = 0;
};

} // namespace qyz::application
