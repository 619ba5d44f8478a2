// The chain: give a new record its place, and check a run of records link by link (R5).
#pragma once

#include "domain/journal/journalrecord.h"

#include <QDateTime>

#include <optional>

namespace qyz::domain {

/// The row of journal_head: where the chain and the numbering of one journal stand. Locked by the
/// first statement of every writing use case (house 0.3).
struct JournalHead {
    QString journal;
    qint64 seq = 0;
    QString hash; // of record `seq`; chainStart() when there is none
    int year = 0; // of the last number, 0 in a journal numbered continuously
    qint64 number = 0; // last number given
    int volume = 0; // volume of the last line; 0 before the first
    qint64 volumeFirst = 0; // first number of that volume
    qint64 lines = 0; // lines in the journal, through all years
    QString lastRegisteredAt; // R6: of the last numbered line; empty before the first
    QString lastAt; // of the last record of any kind
    /// R9: "2026-10": everything up to the end of that month of the office is closed; or empty.
    QString closedMonth;
    int closedVolume = 0; // R9: the last closed volume, all before it are closed too; 0: none

    bool operator==(const JournalHead &) const = default;
};

/// UTC exactly as YYYY-MM-DDThh:mm:ss.mmmZ.
QString recordTime(const QDateTime &moment);
QDateTime fromRecordTime(const QString &text);

/// The record with seq, time, digests and hash, following `head`; the head then stands on it.
/// Numbering fields of the head are not touched.
JournalRecord chainRecord(
    JournalHead &head, const NewRecord &record, const RecordPayload &payload, const QDateTime &at);

/// What is wrong with one link, in a word for `verify`: "seq", "prev_hash", "payload_digest",
/// "hash"; nothing when it holds. `payload` is null where it was lawfully destroyed (R43).
std::optional<QString> linkProblem(const JournalRecord &record, const RecordPayload *payload,
    qint64 expectedSeq, const QString &expectedPrevHash);

} // namespace qyz::domain
