#include "application/linecompare.h"

#include <algorithm>
#include <limits>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

constexpr int runLength = 500;
constexpr std::size_t batchLength = 128;

std::pair<int, qint64> keyOf(const LineRef &line)
{
    return {line.year, line.number};
}

Problem problemAt(const StoredRecord &at, const QString &what)
{
    return {at.record.line.journal, at.record.seq, at.record.line.text(), 0, 0, what};
}

} // namespace

LineCompare::LineCompare(UnitOfWork &work, const QString &journal, const QSet<QString> &decided)
    : m_entries(work.entries())
    , m_decidedKeys(decided)
    , m_after{journal, std::numeric_limits<int>::min(), 0}
{
}

Status LineCompare::begin(const StoredRecord &record)
{
    const Key key = keyOf(record.record.line);
    QYZ_TRY(fetch(key));
    Line line{{record}, take(key)};
    // Where the table says that nothing followed, it is compared here and now.
    if (!line.stored || line.stored->lastSeq <= record.record.seq)
        settle(std::move(line));
    else
        m_open.insert(key, std::move(line));
    return {};
}

Status LineCompare::change(const StoredRecord &record)
{
    const Key key = keyOf(record.record.line);
    const auto open = m_open.find(key);
    if (open == m_open.end()) {
        // It was compared already, so the table does not know of this record.
        differs(problemAt(record, u"projection"_s), key);
        return {};
    }
    open->records.append(record);
    if (open->stored->lastSeq <= record.record.seq) {
        settle(std::move(*open));
        m_open.erase(open);
    }
    return {};
}

void LineCompare::spoil(const LineRef &line)
{
    m_spoilt.insert(keyOf(line));
    m_open.remove(keyOf(line));
}

Status LineCompare::finish()
{
    QYZ_TRY(fetch({std::numeric_limits<int>::max(), std::numeric_limits<qint64>::max()}));
    for (Line &line : m_open)
        settle(std::move(line));
    m_open.clear();
    startBatch();
    collect(0);
    for (StoredLine &stored : m_run)
        m_passed.insert(keyOf(stored.line), std::move(stored));
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

void LineCompare::settle(Line line)
{
    m_batch.push_back(std::move(line));
    if (m_batch.size() >= batchLength)
        startBatch();
}

void LineCompare::startBatch()
{
    if (m_batch.empty())
        return;
    m_running.push_back(
        std::async(std::launch::async, [&entries = m_entries, lines = std::exchange(m_batch, {})] {
            return compared(entries, lines);
        }));
    collect(std::max(1U, std::thread::hardware_concurrency()));
}

/// Takes answers until no more than `leave` are still worked on.
void LineCompare::collect(std::size_t leave)
{
    while (m_running.size() > leave) {
        const QList<Problem> problems = m_running.front().get();
        m_running.pop_front();
        for (const Problem &problem : problems)
            differs(problem, keyOf(LineRef::parse(problem.line).value_or(LineRef())));
    }
}

QList<Problem> LineCompare::compared(EntryRepository &entries, const Lines &lines)
{
    QList<Problem> problems;
    for (const Line &line : lines) {
        if (const auto problem = comparedLine(entries, line))
            problems.append(*problem);
    }
    return problems;
}

std::optional<Problem> LineCompare::comparedLine(EntryRepository &entries, const Line &line)
{
    const StoredRecord &first = line.records.constFirst();
    auto meant = foldFirst(first.record, first.payload->text);
    if (!meant)
        return problemAt(first, u"payload"_s);
    for (const StoredRecord &later : line.records.sliced(1)) {
        if (!foldRecord(*meant, later.record, later.payload->text))
            return problemAt(later, u"kind"_s);
    }
    if (line.stored) {
        // A line nothing followed is stored with the very bytes of its record.
        const bool untouched = line.records.size() == 1;
        if (untouched && entries.agrees(*line.stored, *meant, first.payload->text))
            return std::nullopt;
        if (entries.agrees(*line.stored, *meant, registeredPayload(*meant)))
            return std::nullopt;
    }
    Problem problem = problemAt(first, u"projection"_s);
    problem.page = meant->place.page;
    problem.row = meant->place.row;
    return problem;
}

void LineCompare::differs(const Problem &problem, const Key &key)
{
    if (m_spoilt.contains(key) || m_wrong.contains(key))
        return;
    m_wrong.insert(key);
    if (m_decidedKeys.contains(problemKey(problem))) {
        m_decided.append(problem);
    } else if (problem.what != "projection"_L1) {
        if (!m_ofChain || problem.seq < m_ofChain->seq)
            m_ofChain = problem;
    } else if (!m_ofLines || key < m_lowest) {
        m_ofLines = problem;
        m_lowest = key;
    }
}

} // namespace qyz::application
