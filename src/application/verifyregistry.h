// Is the book whole? Walks every chain, folds the lines and compares the projections; names the
// first thing that differs (house 0.2, 2.5). And the way back: projections from the records alone.
#pragma once

#include "application/commands.h"
#include "application/ports/unitofwork.h"

namespace qyz::application {

/// `journal` empty: every chain.
domain::Result<Verification> verifyRegistry(UnitOfWork &work, const QString &journal);

/// Lines per journal. BookNotIntact when a chain does not hold: nothing is rebuilt from it.
domain::Result<QList<std::pair<QString, qint64>>> rebuildProjections(UnitOfWork &work);

} // namespace qyz::application
