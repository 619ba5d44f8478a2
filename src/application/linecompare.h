// Compares the lines that the records mean with the lines that the tables hold, while the chain is
// read: both run by number, and a line is forgotten as soon as its last record was seen.
#pragma once

#include "application/chainwalk.h"

#include <QMap>

#include <deque>

namespace qyz::application {

class LineCompare : public LineReader {
public:
    LineCompare(UnitOfWork &work, const QString &journal, const QSet<QString> &decided);

    domain::Status begin(domain::JournalEntry entry, const QByteArray &payload) override;
    domain::Result<bool> change(
        const domain::JournalRecord &record, const QByteArray &payload) override;
    void spoil(const domain::LineRef &line) override;

    /// After the last record: what is left on either side differs.
    domain::Status finish();
    /// The differing line of the lowest number; nothing where all agree.
    const std::optional<Problem> &problem() const { return m_problem; }
    const QList<Problem> &decided() const { return m_decided; }

private:
    using Key = std::pair<int, qint64>;
    struct Open {
        domain::JournalEntry meant;
        QByteArray payload; // of the record that began it; empty once something followed
        qint64 begunBy = 0;
        std::optional<StoredLine> stored;
    };

    domain::Status fetch(const Key &key);
    std::optional<StoredLine> take(const Key &key);
    void settle(const Open &line);
    void differs(Problem problem, const Key &key);

    EntryRepository &m_entries;
    const QSet<QString> &m_decidedKeys;
    std::deque<StoredLine> m_run; // read, and not asked for yet; by number
    domain::LineRef m_after; // the last one read
    bool m_end = false;
    QMap<Key, StoredLine> m_passed; // copied from paper in another order, or strays
    QHash<Key, Open> m_open;
    QSet<Key> m_spoilt;
    QSet<Key> m_wrong; // told of already
    std::optional<Problem> m_problem;
    Key m_problemKey;
    QList<Problem> m_decided;
};

} // namespace qyz::application
