// Several heads in one transaction: always in the same order, so that no two desks wait for each
// other (R9).
#pragma once

#include "application/office.h"

#include <QMap>

namespace qyz::application {

struct LockedBook {
    QMap<QString, domain::JournalHead> journals; // by code
    domain::JournalHead registry;
    Office office; // as it stands behind the lock
};

/// Locks the heads of those journals in the order of their codes, and `registry` last, as every
/// use case does that locks more than one; nobody locks a journal after `registry`. An empty list
/// is every journal of the registry.
domain::Result<LockedBook> lockBook(
    UnitOfWork &work, OfficeCache &cache, const QStringList &journals = {});

} // namespace qyz::application
