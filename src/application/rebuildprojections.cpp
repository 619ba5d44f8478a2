#include "application/chainwalk.h"
#include "application/registryrecords.h"
#include "application/verifyregistry.h"

#include <QMap>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

/// Keeps the lines of one chain folded, by number. A journal of 100,000 lines takes some 200 MB for
/// the moment of rebuilding, which whoever rebuilds has.
class KeptLines : public LineReader {
public:
    Status begin(const StoredRecord &stored) override
    {
        auto entry = foldFirst(stored.record, stored.payload->text);
        if (!entry)
            return entry.error();
        const std::pair key(entry->line.year, entry->line.number);
        m_lines.insert(key, *std::move(entry));
        return {};
    }
    Status change(const StoredRecord &stored) override
    {
        const LineRef &line = stored.record.line;
        const auto known = m_lines.find({line.year, line.number});
        if (known == m_lines.end())
            return makeError(ErrorCode::BookNotIntact, {line.journal});
        return foldRecord(*known, stored.record, stored.payload->text);
    }
    void spoil(const LineRef &) override { }

    const QMap<std::pair<int, qint64>, JournalEntry> &lines() const { return m_lines; }

private:
    QMap<std::pair<int, qint64>, JournalEntry> m_lines;
};

Result<qint64> rebuildChain(UnitOfWork &work, const QString &journal)
{
    auto head = work.heads().lock(journal);
    if (!head)
        return head.error();
    KeptLines kept;
    const auto reading = readChain(work, {journal, {}, {}, &kept, false});
    if (!reading)
        return reading.error();
    if (reading->problem) {
        return makeError(ErrorCode::BookNotIntact, {journal},
            u"%1 seq %2: %3"_s.arg(journal).arg(reading->problem->seq).arg(reading->problem->what));
    }
    for (const auto &[kind, facts] : reading->registry)
        QYZ_TRY(applyRegistryRecord(work.registry(), kind, facts));
    QYZ_TRY(work.entries().clear(journal));
    QYZ_TRY(work.registry().clearVolumes(journal));
    for (const VolumeFacts &volume : reading->volumes)
        QYZ_TRY(work.registry().openVolume(volume));
    for (const JournalEntry &entry : kept.lines())
        QYZ_TRY(work.entries().insert(entry));
    return reading->head.lines;
}

} // namespace

Result<QList<std::pair<QString, qint64>>> rebuildProjections(UnitOfWork &work)
{
    const auto heads = work.heads().all();
    if (!heads)
        return heads.error();
    QList<std::pair<QString, qint64>> counts;
    QYZ_TRY(work.registry().clear());
    for (const JournalHead &stored : *heads) {
        const auto lines = rebuildChain(work, stored.journal);
        if (!lines)
            return lines.error();
        counts.append({stored.journal, *lines});
    }
    return counts;
}

} // namespace qyz::application
