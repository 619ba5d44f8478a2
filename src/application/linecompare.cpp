#include "application/linecompare.h"

#include <limits>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

constexpr int runLength = 500;

std::pair<int, qint64> keyOf(const LineRef &line)
{
    return {line.year, line.number};
}

} // namespace

LineCompare::LineCompare(
    UnitOfWork &work, const QString &journal, const QSet<QString> &decided)
    : m_entries(work.entries())
    , m_decidedKeys(decided)
    , m_after{journal, std::numeric_limits<int>::min(), 0}
{
}

Status LineCompare::begin(JournalEntry entry, const QByteArray &payload)
{
    const Key key = keyOf(entry.line);
    QYZ_TRY(fetch(key));
    Open line{std::move(entry), payload, 0, take(key)};
    line.begunBy = line.meant.lastSeq;
    // Where the table says that nothing followed, it is compared here and now.
    if (!line.stored || line.stored->lastSeq <= line.begunBy)
        settle(line);
    else
        m_open.insert(key, std::move(line));
    return {};
}

Result<bool> LineCompare::change(const JournalRecord &record, const QByteArray &payload)
{
    const Key key = keyOf(record.line);
    const auto open = m_open.find(key);
    if (open == m_open.end()) {
        // It was compared already, so the table does not know of this record.
        if (!m_spoilt.contains(key) && !m_wrong.contains(key))
            differs({record.line.journal, record.seq, record.line.text(), 0, 0, u"projection"_s},
                key);
        return recordKind(record.kind).has_value();
    }
    if (!foldRecord(open->meant, record, payload))
        return false;
    open->payload.clear();
    if (open->stored->lastSeq <= record.seq) {
        settle(*open);
        m_open.erase(open);
    }
    return true;
}

void LineCompare::spoil(const LineRef &line)
{
    m_spoilt.insert(keyOf(line));
    m_open.remove(keyOf(line));
}

Status LineCompare::finish()
{
    QYZ_TRY(fetch({std::numeric_limits<int>::max(), std::numeric_limits<qint64>::max()}));
    for (const Open &line : std::as_const(m_open))
        settle(line);
    m_open.clear();
    for (const StoredLine &stored : m_run)
        m_passed.insert(keyOf(stored.line), stored);
    m_run.clear();
    for (const StoredLine &stray : std::as_const(m_passed)) {
        differs({stray.line.journal, stray.lastSeq, stray.line.text(), stray.place.page,
                    stray.place.row, u"projection"_s},
            keyOf(stray.line));
    }
    return {};
}

/// Reads on until `key` is among what was read.
Status LineCompare::fetch(const Key &key)
{
    for (;;) {
        while (!m_run.empty() && keyOf(m_run.front().line) < key) {
            m_passed.insert(keyOf(m_run.front().line), std::move(m_run.front()));
            m_run.pop_front();
        }
        if (!m_run.empty() || m_end)
            return {};
        auto run = m_entries.storedLines(m_after, runLength);
        if (!run)
            return run.error();
        m_end = run->size() < runLength;
        if (!run->isEmpty())
            m_after = run->constLast().line;
        for (StoredLine &stored : *run)
            m_run.push_back(std::move(stored));
    }
}

std::optional<StoredLine> LineCompare::take(const Key &key)
{
    if (!m_run.empty() && keyOf(m_run.front().line) == key) {
        std::optional<StoredLine> stored(std::move(m_run.front()));
        m_run.pop_front();
        return stored;
    }
    const auto passed = m_passed.find(key);
    if (passed == m_passed.end())
        return std::nullopt;
    std::optional<StoredLine> stored(std::move(*passed));
    m_passed.erase(passed);
    return stored;
}

void LineCompare::settle(const Open &line)
{
    const JournalEntry &meant = line.meant;
    if (line.stored) {
        // Most lines are stored with the very bytes of their first record.
        const bool first = !line.payload.isEmpty();
        if (m_entries.agrees(
                *line.stored, meant, first ? line.payload : registeredPayload(meant)))
            return;
        if (first && m_entries.agrees(*line.stored, meant, registeredPayload(meant)))
            return;
    }
    differs({meant.line.journal, line.begunBy, meant.line.text(), meant.place.page, meant.place.row,
                u"projection"_s},
        keyOf(meant.line));
}

void LineCompare::differs(Problem problem, const Key &key)
{
    if (m_spoilt.contains(key) || m_wrong.contains(key))
        return;
    m_wrong.insert(key);
    if (m_decidedKeys.contains(problemKey(problem))) {
        m_decided.append(problem);
        return;
    }
    if (m_problem && m_problemKey < key)
        return;
    m_problem = std::move(problem);
    m_problemKey = key;
}

} // namespace qyz::application
