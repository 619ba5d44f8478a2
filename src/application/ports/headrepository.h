// The row per chain that gives numbers and holds the chain's end (house 0.3).
#pragma once

#include "domain/common/result.h"
#include "domain/journal/journalchain.h"

#include <optional>

namespace qyz::application {

class HeadRepository {
public:
    virtual ~HeadRepository() = default;

    /// Locks the head until the end of the unit of work; the first statement of every writing use
    /// case. LineNotFound when there is no such chain.
    virtual domain::Result<domain::JournalHead> lock(const QString &journal) = 0;
    /// Reads without locking.
    virtual domain::Result<std::optional<domain::JournalHead>> find(const QString &journal) = 0;
    /// Only how far a chain has grown; asked in every use case, to see whether the office is still
    /// the same.
    virtual domain::Result<std::optional<qint64>> seq(const QString &journal) = 0;
    virtual domain::Result<QList<domain::JournalHead>> all() = 0;
    virtual domain::Status create(const domain::JournalHead &head) = 0;
    /// Stores a locked head as it stands now.
    virtual domain::Status advance(const domain::JournalHead &head) = 0;
};

} // namespace qyz::application
