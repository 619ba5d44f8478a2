// Copies lines of the paper book into its volume (R10): one from the form, or all rows of a file.
// One transaction for all of them: a half copied book could not be told from a finished one, and
// while the paper volume is open nobody registers in that journal, so nobody waits for its head.
#pragma once

#include "application/office.h"
#include "application/paperbooks.h"
#include "application/ports/sealer.h"
#include "domain/services/transcript.h"

#include <atomic>

namespace qyz::application {

/// A row with its place in the file, for the sentences about it; 0 for the form.
struct TranscriptRow {
    int row = 0;
    domain::TranscriptValues values;
};

/// Shared with whoever watches from another thread.
struct TranscriptProgress {
    std::atomic<qint64> done{0}; // rows, of checking and of storing together
    std::atomic<qint64> total{0};
    std::atomic<bool> cancelled{false}; // set by the watcher: Cancelled, nothing is stored
};

struct TranscribeCommand {
    QString journal;
    QList<TranscriptRow> rows;
    QString actor;
    bool dryRun = false; // only looks
    bool skipBad = false; // stores the good rows and tells the bad ones
    std::shared_ptr<TranscriptProgress> progress;
};

struct RowFault {
    int row = 0;
    qint64 number = 0; // of the line; 0 where it is not known
    domain::FieldFault fault;
};

struct TranscriptReport {
    qint64 rows = 0;
    qint64 good = 0;
    qint64 stored = 0; // 0 of a dry run, and where a bad row holds all of them back
    QList<RowFault> bad; // by row
    QList<RowFault> warnings; // stored all the same
    QList<int> badRows; // each once
    std::optional<domain::JournalEntry> last; // the last line stored
};

class TranscribeLines {
public:
    TranscribeLines(OfficeCache &cache, Sealer &sealer);

    /// NoRight, NoPaperVolume, VolumeClosed, Cancelled; faults of rows stand in the report.
    domain::Result<TranscriptReport> execute(UnitOfWork &work, const TranscribeCommand &command);

private:
    OfficeCache &m_cache;
    Sealer &m_sealer;
};

} // namespace qyz::application
