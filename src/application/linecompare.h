// Compares the lines that the records mean with the lines that the tables hold, while the chain is
// read: both run by number, and a line is forgotten as soon as its last record was seen. Folding
// and comparing is done beside the reading, on as many processors as there are (P8).
#pragma once

#include "application/chainwalk.h"

#include <QMap>

#include <deque>
#include <future>

namespace qyz::application {

class LineCompare : public LineReader {
public:
    LineCompare(UnitOfWork &work, const QString &journal, const QSet<QString> &decided);

    domain::Status begin(const StoredRecord &record) override;
    domain::Status change(const StoredRecord &record) override;
    void spoil(const domain::LineRef &line) override;

    /// After the last record: what is left on either side differs.
    domain::Status finish();
    /// A record that says nothing that fits its line ("kind", "payload"), the first of them.
    const std::optional<Problem> &ofChain() const { return m_ofChain; }
    /// The differing line of the lowest number; nothing where all agree.
    const std::optional<Problem> &ofLines() const { return m_ofLines; }
    const QList<Problem> &decided() const { return m_decided; }

private:
    using Key = std::pair<int, qint64>;
    struct Line {
        QList<StoredRecord> records;
        std::optional<StoredLine> stored;
    };
    using Lines = std::vector<Line>;

    static QList<Problem> compared(EntryRepository &entries, const Lines &lines);
    static std::optional<Problem> comparedLine(EntryRepository &entries, const Line &line);

    domain::Status fetch(const Key &key);
    std::optional<StoredLine> take(const Key &key);
    void settle(Line line);
    void startBatch();
    void collect(std::size_t leave);
    void differs(const Problem &problem, const Key &key);

    EntryRepository &m_entries;
    const QSet<QString> &m_decidedKeys;
    std::deque<StoredLine> m_run; // read, and not asked for yet; by number
    domain::LineRef m_after; // the last one read
    bool m_end = false;
    QMap<Key, StoredLine> m_passed; // copied from paper in another order, or strays
    QHash<Key, Line> m_open;
    QSet<Key> m_spoilt;
    QSet<Key> m_wrong; // told of already
    Lines m_batch;
    std::deque<std::future<QList<Problem>>> m_running;
    std::optional<Problem> m_ofChain;
    std::optional<Problem> m_ofLines;
    Key m_lowest;
    QList<Problem> m_decided;
};

} // namespace qyz::application
