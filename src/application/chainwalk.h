// One pass over a chain: links, numbers, and the lines its records mean.
#pragma once

#include "application/commands.h"
#include "application/ports/unitofwork.h"

#include <QHash>

namespace qyz::application {

/// Result of reading a whole chain. Lines are kept folded; a journal of 100,000 lines takes some
/// 200 MB for the moment of verifying, which a desk has.
struct ChainReading {
    qint64 records = 0;
    domain::JournalHead head; // as the records say it should stand
    QList<domain::LineRef> order; // lines in the order of their numbers
    QHash<std::pair<int, qint64>, domain::JournalEntry> lines;
    QList<VolumeFacts> volumes;
    QList<std::pair<QString, QJsonObject>> registry; // kind and facts, chain "registry" only
    std::optional<Problem> problem; // reading stops there
};

domain::Result<ChainReading> readChain(UnitOfWork &work, const QString &journal);

} // namespace qyz::application
