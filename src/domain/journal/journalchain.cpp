#include "domain/journal/journalchain.h"

using namespace Qt::Literals::StringLiterals;

namespace qyz::domain {

QString recordTime(const QDateTime &moment)
{
    return moment.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s) + u'Z';
}

QDateTime fromRecordTime(const QString &text)
{
    QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    return moment.toUTC();
}

JournalRecord chainRecord(
    JournalHead &head, const NewRecord &record, const RecordPayload &payload, const QDateTime &at)
{
    JournalRecord chained;
    chained.line = record.line;
    chained.line.journal = head.journal;
    chained.seq = head.seq + 1;
    chained.kind = recordKindName(record.kind);
    chained.at = recordTime(at);
    chained.actor = record.actor;
    chained.payloadDigest = payloadDigest(payload);
    chained.prevHash = head.seq == 0 ? chainStart() : head.hash;
    chained.hash = recordHash(chained);

    head.seq = chained.seq;
    head.hash = chained.hash;
    head.lastAt = chained.at;
    return chained;
}

std::optional<QString> linkProblem(const JournalRecord &record, const RecordPayload *payload,
    qint64 expectedSeq, const QString &expectedPrevHash)
{
    if (record.seq != expectedSeq)
        return u"seq"_s;
    if (record.prevHash != expectedPrevHash)
        return u"prev_hash"_s;
    if (payload && payloadDigest(*payload) != record.payloadDigest)
        return u"payload_digest"_s;
    if (recordHash(record) != record.hash)
        return u"hash"_s;
    return std::nullopt;
}

} // namespace qyz::domain
