#include "domain/journal/journalchain.h"

#include "domain/journal/linkchecker.h"

using namespace Qt::Literals::StringLiterals;

namespace qyz::domain {

// Written digit by digit: every record has several, and a general formatter took a tenth of the
// time of a registration.
QString recordTime(const QDateTime &moment)
{
    const QDateTime utc = moment.toUTC();
    const QDate date = utc.date();
    const QTime time = utc.time();
    QString text = u"0000-00-00T00:00:00.000Z"_s;
    const auto put = [&text](qsizetype place, int width, int number) {
        for (qsizetype at = place + width - 1; at >= place; --at, number /= 10)
            text[at] = QChar(u'0' + number % 10);
    };
    put(0, 4, date.year());
    put(5, 2, date.month());
    put(8, 2, date.day());
    put(11, 2, time.hour());
    put(14, 2, time.minute());
    put(17, 2, time.second());
    put(20, 3, time.msec());
    return text;
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
    return LinkChecker().problem(record, payload, expectedSeq, expectedPrevHash);
}

} // namespace qyz::domain
