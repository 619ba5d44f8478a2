#include "storage/sqlattachmentrepository.h"

#include "storage/query.h"

using namespace Qt::Literals::StringLiterals;

namespace qyz::storage {

namespace {

// A row of a few hundred kilobytes is carried by both databases without a murmur.
constexpr qsizetype partSize = 384 * 1024;

constexpr Statement storePart{"attachment.store",
    "INSERT INTO attachment (journal, seq, part, sealed) VALUES (:journal, :seq, :part, :sealed)"};
constexpr Statement loadParts{"attachment.load",
    "SELECT part, sealed FROM attachment WHERE journal = :journal AND seq = :seq ORDER BY part"};
constexpr Statement ownersOfParts{"attachment.owners",
    "SELECT DISTINCT seq FROM attachment WHERE journal = :journal ORDER BY seq"};

} // namespace

SqlAttachmentRepository::SqlAttachmentRepository(Session &session)
    : m_session(session)
{
}

domain::Status SqlAttachmentRepository::store(
    const QString &journal, qint64 seq, const QByteArray &sealed)
{
    int part = 0;
    for (qsizetype at = 0; at < sealed.size(); at += partSize) {
        Query query(m_session, storePart);
        query.bind(u":journal"_s, journal)
            .bind(u":seq"_s, seq)
            .bind(u":part"_s, part++)
            .bind(u":sealed"_s, QString::fromLatin1(sealed.mid(at, partSize).toBase64()));
        QYZ_TRY(query.run());
    }
    return {};
}

domain::Result<QByteArray> SqlAttachmentRepository::load(const QString &journal, qint64 seq)
{
    Query query(m_session, loadParts);
    query.bind(u":journal"_s, journal).bind(u":seq"_s, seq);
    QYZ_TRY(query.run());
    QByteArray sealed;
    int expected = 0;
    while (query.next()) {
        const QByteArray text = query.text(1).toUtf8();
        const QByteArray part = QByteArray::fromBase64(text);
        // What stands there otherwise than it was stored is not decoded: its hash shall differ.
        const bool asStored = query.integer(0) == expected++ && part.toBase64() == text;
        sealed += asStored ? part : text;
    }
    return sealed;
}

domain::Result<QList<qint64>> SqlAttachmentRepository::owners(const QString &journal)
{
    Query query(m_session, ownersOfParts);
    query.bind(u":journal"_s, journal);
    QYZ_TRY(query.run());
    QList<qint64> seqs;
    while (query.next())
        seqs.append(query.number(0));
    return seqs;
}

QList<const Statement *> SqlAttachmentRepository::statements()
{
    return {&storePart, &loadParts, &ownersOfParts};
}

} // namespace qyz::storage
