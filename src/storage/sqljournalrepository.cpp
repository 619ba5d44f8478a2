#include "storage/sqljournalrepository.h"

#include "storage/query.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace qyz::storage {

using application::StoredRecord;

namespace {

constexpr int runLength = 500;

#define QYZ_RECORD_COLUMNS                                                                         \
    "r.journal, r.year, r.number, r.seq, r.kind, r.at, r.actor, r.payload_digest, r.prev_hash,"    \
    " r.hash"
#define QYZ_WITH_PAYLOAD                                                                           \
    "SELECT " QYZ_RECORD_COLUMNS ", p.salt, p.payload FROM journal_record r"                       \
    " LEFT JOIN journal_payload p ON p.journal = r.journal AND p.seq = r.seq"

constexpr Statement appendRecord{"journal.append",
    "INSERT INTO journal_record (journal, seq, year, number, kind, at, actor, payload_digest,"
    " prev_hash, hash) VALUES (:journal, :seq, :year, :number, :kind, :at, :actor,"
    " :payload_digest, :prev_hash, :hash)"};
constexpr Statement appendPayload{"journal.append_payload",
    "INSERT INTO journal_payload (journal, seq, salt, payload)"
    " VALUES (:journal, :seq, :salt, :payload)"};
constexpr Statement recordsOfLine{"journal.of_line",
    QYZ_WITH_PAYLOAD " WHERE r.journal = :journal AND r.year = :year AND r.number = :number"
                     " ORDER BY r.seq"};
constexpr Statement walkRecords{"journal.walk",
    QYZ_WITH_PAYLOAD " WHERE r.journal = :journal AND r.seq > :after ORDER BY r.seq LIMIT :limit"};
// A time stands in no index of the chains: who asks reads one journal once.
constexpr Statement recordsBetween{"journal.between",
    QYZ_WITH_PAYLOAD " WHERE r.journal = :journal AND r.kind IN (:kind_a, :kind_b, :kind_c)"
                     " AND r.at >= :from AND r.at < :before ORDER BY r.seq"};
constexpr Statement countPayloads{
    "journal.payloads", "SELECT count(*) FROM journal_payload WHERE journal = :journal"};
constexpr Statement oneRecord{"journal.record",
    "SELECT " QYZ_RECORD_COLUMNS " FROM journal_record r"
    " WHERE r.journal = :journal AND r.seq = :seq"};

domain::JournalRecord recordOf(const Query &query)
{
    domain::JournalRecord record;
    record.line = {query.text(0), query.integer(1), query.number(2)};
    record.seq = query.number(3);
    record.kind = query.text(4);
    record.at = query.text(5);
    record.actor = query.text(6);
    record.payloadDigest = query.text(7);
    record.prevHash = query.text(8);
    record.hash = query.text(9);
    return record;
}

StoredRecord storedRecordOf(const Query &query)
{
    StoredRecord stored{recordOf(query), std::nullopt};
    if (!query.isNull(10))
        stored.payload = domain::RecordPayload{query.text(10), query.text(11).toUtf8()};
    return stored;
}

} // namespace

SqlJournalRepository::SqlJournalRepository(Session &session)
    : m_session(session)
{
}

domain::Status SqlJournalRepository::append(
    const domain::JournalRecord &record, const domain::RecordPayload &payload)
{
    if (payload.text.contains('\0'))
        return domain::makeError(domain::ErrorCode::BadCharacter, {}, u"NUL in a payload"_s);
    // A byte order mark would be dropped on the way.
    if (!payload.text.isValidUtf8() || payload.text.startsWith("\xef\xbb\xbf"))
        return domain::makeError(domain::ErrorCode::BookNotIntact, {}, u"payload not UTF-8"_s);
    {
        Query query(m_session, appendRecord);
        query.bind(u":journal"_s, record.line.journal)
            .bind(u":seq"_s, record.seq)
            .bind(u":year"_s, record.line.year)
            .bind(u":number"_s, record.line.number)
            .bind(u":kind"_s, record.kind)
            .bind(u":at"_s, record.at)
            .bind(u":actor"_s, record.actor)
            .bind(u":payload_digest"_s, record.payloadDigest)
            .bind(u":prev_hash"_s, record.prevHash)
            .bind(u":hash"_s, record.hash);
        QYZ_TRY(query.run());
    }
    Query query(m_session, appendPayload);
    query.bind(u":journal"_s, record.line.journal)
        .bind(u":seq"_s, record.seq)
        .bind(u":salt"_s, payload.salt)
        .bind(u":payload"_s, QString::fromUtf8(payload.text));
    return query.run();
}

domain::Result<QList<StoredRecord>> SqlJournalRepository::ofLine(const domain::LineRef &line)
{
    Query query(m_session, recordsOfLine);
    query.bind(u":journal"_s, line.journal)
        .bind(u":year"_s, line.year)
        .bind(u":number"_s, line.number);
    QYZ_TRY(query.run());
    QList<StoredRecord> records;
    while (query.next())
        records.append(storedRecordOf(query));
    return records;
}

domain::Status SqlJournalRepository::walk(
    const QString &journal, const std::function<domain::Status(const StoredRecord &)> &visit)
{
    return walkAfter(journal, 0, visit);
}

domain::Status SqlJournalRepository::walkAfter(const QString &journal, qint64 after,
    const std::function<domain::Status(const StoredRecord &)> &visit)
{
    QList<StoredRecord> run;
    do {
        run.clear();
        {
            Query query(m_session, walkRecords);
            query.bind(u":journal"_s, journal)
                .bind(u":after"_s, after)
                .bind(u":limit"_s, runLength);
            QYZ_TRY(query.run());
            while (query.next())
                run.append(storedRecordOf(query));
        }
        if (m_session.poisoned())
            return m_session.poisoned()->error;
        for (const StoredRecord &stored : std::as_const(run)) {
            QYZ_TRY(visit(stored));
            after = stored.record.seq;
        }
    } while (run.size() == runLength);
    return {};
}

domain::Result<qint64> SqlJournalRepository::payloads(const QString &journal)
{
    Query query(m_session, countPayloads);
    query.bind(u":journal"_s, journal);
    QYZ_TRY(query.run());
    if (!query.next())
        return m_session.poisoned()->error;
    return query.number(0);
}

domain::Result<QList<StoredRecord>> SqlJournalRepository::between(const QString &journal,
    const QList<domain::RecordKind> &kinds, const QString &from, const QString &before)
{
    // As many places as anybody has asked for; the last kind fills those that are left.
    constexpr qsizetype places = 3;
    Q_ASSERT(!kinds.isEmpty() && kinds.size() <= places);
    const auto kind = [&kinds](qsizetype at) {
        return domain::recordKindName(kinds.at(std::min(at, kinds.size() - 1)));
    };
    Query query(m_session, recordsBetween);
    query.bind(u":journal"_s, journal)
        .bind(u":kind_a"_s, kind(0))
        .bind(u":kind_b"_s, kind(1))
        .bind(u":kind_c"_s, kind(2))
        .bind(u":from"_s, from)
        .bind(u":before"_s, before.isEmpty() ? u"~"_s : before);
    QYZ_TRY(query.run());
    QList<StoredRecord> records;
    while (query.next())
        records.append(storedRecordOf(query));
    return records;
}

domain::Result<std::optional<domain::JournalRecord>> SqlJournalRepository::record(
    const QString &journal, qint64 seq)
{
    Query query(m_session, oneRecord);
    query.bind(u":journal"_s, journal).bind(u":seq"_s, seq);
    QYZ_TRY(query.run());
    if (!query.next())
        return std::optional<domain::JournalRecord>();
    return std::optional(recordOf(query));
}

QList<const Statement *> SqlJournalRepository::statements()
{
    return {&appendRecord, &appendPayload, &recordsOfLine, &walkRecords, &recordsBetween,
        &countPayloads, &oneRecord};
}

} // namespace qyz::storage
