#include "storage/sqlheadrepository.h"

#include "storage/query.h"

using namespace Qt::Literals::StringLiterals;

namespace qyz::storage {

namespace {

#define QYZ_HEAD_COLUMNS                                                                           \
    "journal, seq, hash, year, number, volume, volume_first, lines, last_registered_at, last_at,"  \
    " closed_month, closed_volume"

// An update that changes nothing is the one row lock both databases know.
constexpr Statement lockHead{
    "head.lock", "UPDATE journal_head SET seq = seq WHERE journal = :journal"};
constexpr Statement findHead{
    "head.find", "SELECT " QYZ_HEAD_COLUMNS " FROM journal_head WHERE journal = :journal"};
constexpr Statement headSeq{"head.seq", "SELECT seq FROM journal_head WHERE journal = :journal"};
constexpr Statement allHeads{
    "head.all", "SELECT " QYZ_HEAD_COLUMNS " FROM journal_head ORDER BY journal"};
constexpr Statement createHead{"head.create",
    "INSERT INTO journal_head (" QYZ_HEAD_COLUMNS ") VALUES (:journal, :seq, :hash, :year, :number,"
    " :volume, :volume_first, :lines, :last_registered_at, :last_at, :closed_month,"
    " :closed_volume)"};
constexpr Statement advanceHead{"head.advance",
    "UPDATE journal_head SET seq = :seq, hash = :hash, year = :year, number = :number,"
    " volume = :volume, volume_first = :volume_first, lines = :lines,"
    " last_registered_at = :last_registered_at, last_at = :last_at, closed_month = :closed_month,"
    " closed_volume = :closed_volume WHERE journal = :journal"};

domain::JournalHead headOf(const Query &query)
{
    return domain::JournalHead{query.text(0), query.number(1), query.text(2), query.integer(3),
        query.number(4), query.integer(5), query.number(6), query.number(7), query.text(8),
        query.text(9), query.text(10), query.integer(11)};
}

domain::Error noChain(const QString &journal)
{
    return domain::makeError(
        domain::ErrorCode::LineNotFound, {journal}, u"no head of that chain"_s);
}

} // namespace

SqlHeadRepository::SqlHeadRepository(Session &session)
    : m_session(session)
{
}

domain::Result<domain::JournalHead> SqlHeadRepository::lock(const QString &journal)
{
    {
        Query query(m_session, lockHead);
        query.bind(u":journal"_s, journal);
        QYZ_TRY(query.run());
    }
    const auto head = find(journal);
    QYZ_TRY(head);
    if (!*head)
        return noChain(journal);
    return **head;
}

domain::Result<std::optional<domain::JournalHead>> SqlHeadRepository::find(const QString &journal)
{
    Query query(m_session, findHead);
    query.bind(u":journal"_s, journal);
    QYZ_TRY(query.run());
    if (!query.next())
        return std::optional<domain::JournalHead>();
    return std::optional(headOf(query));
}

domain::Result<std::optional<qint64>> SqlHeadRepository::seq(const QString &journal)
{
    Query query(m_session, headSeq);
    query.bind(u":journal"_s, journal);
    QYZ_TRY(query.run());
    if (!query.next())
        return std::optional<qint64>();
    return std::optional(query.number(0));
}

domain::Result<QList<domain::JournalHead>> SqlHeadRepository::all()
{
    Query query(m_session, allHeads);
    QYZ_TRY(query.run());
    QList<domain::JournalHead> heads;
    while (query.next())
        heads.append(headOf(query));
    return heads;
}

domain::Status SqlHeadRepository::create(const domain::JournalHead &head)
{
    return write(createHead, head);
}

domain::Status SqlHeadRepository::advance(const domain::JournalHead &head)
{
    return write(advanceHead, head);
}

domain::Status SqlHeadRepository::write(const Statement &statement, const domain::JournalHead &head)
{
    Query query(m_session, statement);
    query.bind(u":journal"_s, head.journal)
        .bind(u":seq"_s, head.seq)
        .bind(u":hash"_s, head.hash)
        .bind(u":year"_s, head.year)
        .bind(u":number"_s, head.number)
        .bind(u":volume"_s, head.volume)
        .bind(u":volume_first"_s, head.volumeFirst)
        .bind(u":lines"_s, head.lines)
        .bind(u":last_registered_at"_s, head.lastRegisteredAt)
        .bind(u":last_at"_s, head.lastAt)
        .bind(u":closed_month"_s, head.closedMonth)
        .bind(u":closed_volume"_s, head.closedVolume);
    QYZ_TRY(query.run());
    if (query.affected() != 1)
        return noChain(head.journal);
    return {};
}

QList<const Statement *> SqlHeadRepository::statements()
{
    return {&lockHead, &findHead, &headSeq, &allHeads, &createHead, &advanceHead};
}

} // namespace qyz::storage
