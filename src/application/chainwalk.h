// One pass over a chain: links, numbers, closed months, and the lines its records mean. Nothing is
// kept but what is still open, so a journal of a million records is read in the memory of a small
// one (P8).
#pragma once

#include "application/commands.h"
#include "application/ports/unitofwork.h"
#include "domain/calendar/officezone.h"

#include <QHash>
#include <QSet>

namespace qyz::application {

/// What becomes of the lines while their chain is read.
class LineReader {
public:
    virtual ~LineReader() = default;

    /// The record that began a line.
    virtual domain::Status begin(const StoredRecord &record) = 0;
    /// A later record of a line that has begun.
    virtual domain::Status change(const StoredRecord &record) = 0;
    /// The line has a record the director decided about: it can no longer be told what it means.
    virtual void spoil(const domain::LineRef &line) = 0;
};

struct ChainQuestion {
    QString journal;
    domain::OfficeZone zone; // R9: where a month ends
    QSet<QString> decided; // problemKey() of what the director decided about
    LineReader *lines = nullptr; // null: the lines are of no interest
    bool whole = false; // read on whatever is wrong: what the records say is wanted, not a verdict
};

/// What a printed record says of another chain: its record `seq` has that hash.
struct Pin {
    QString chain;
    qint64 seq = 0;
    QString hash;
};

struct ChainReading {
    qint64 records = 0;
    qint64 payloads = 0;
    domain::JournalHead head; // as the records say it should stand
    QList<VolumeFacts> volumes;
    QList<std::pair<QString, QJsonObject>> registry; // kind and facts, chain "registry" only
    QHash<qint64, QString> files; // by seq: SHA-256 of the sealed file a record speaks of
    QList<Pin> pins;
    std::optional<Problem> problem; // reading stops there
    QList<Problem> decided; // passed over
};

/// What makes two problems the same one, however often they are found. The end of a chain moves on,
/// so a head is known by its journal alone.
QString problemKey(const QString &journal, qint64 seq, const QString &what);
QString problemKey(const Problem &problem);
QString problemKey(const Breakage &breakage);

/// R8: from the geometry of its volume, so that a line is named with its page though its own record
/// cannot be trusted. Zeros where no volume holds it.
domain::PagePlace placeOf(const QList<VolumeFacts> &volumes, const domain::LineRef &line);

domain::Result<ChainReading> readChain(UnitOfWork &work, const ChainQuestion &question);

} // namespace qyz::application
