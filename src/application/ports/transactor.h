// Runs a use case inside a transaction.
#pragma once

#include "application/ports/unitofwork.h"
#include "domain/common/result.h"

#include <functional>

namespace qyz::application {

class Transactor {
public:
    using Work = std::function<domain::Status(UnitOfWork &)>;

    virtual ~Transactor() = default;

    /// Begins, runs, commits. Any failure, of a statement or of the use case, rolls everything
    /// back. Busy, deadlock and serialization replay the whole `work` up to five times with a
    /// growing pause, so `work` has no side effect outside the unit of work but its result.
    virtual domain::Status write(const Work &work) = 0;
    /// One snapshot; nothing is written.
    virtual domain::Status read(const Work &work) = 0;
};

} // namespace qyz::application
