// The journal of a service the registry has not met: one that came with a newer program, or from a
// folder of a practice registry. Opened once, as a record of the chain "registry" (R1, R2).
#pragma once

#include "application/office.h"
#include "application/ports/vault.h"

namespace qyz::application {

/// The head of a chain nothing was written to yet.
domain::JournalHead emptyHead(const QString &chain);
JournalFacts journalFacts(int index, const domain::ServiceDescription &service);

/// Services of the catalogue whose journal the registry does not know, in the catalogue's order.
QList<const domain::ServiceDescription *> servicesWithoutJournal(const OfficeFacts &office);

class OpenJournals {
public:
    OpenJournals(OfficeCache &cache, Vault &vault);

    /// Codes of the journals that were opened, with the keys of their services (R38); empty where
    /// none was missing.
    domain::Result<QStringList> execute(UnitOfWork &work);

private:
    OfficeCache &m_cache;
    Vault &m_vault;
};

} // namespace qyz::application
