// One act in a chain: what is hashed, and how. docs/journal-format.md says the same for strangers.
#pragma once

#include "domain/journal/lineref.h"
#include "domain/journal/recordkind.h"

#include <QByteArray>
#include <QString>

namespace qyz::domain {

/// What happened, before it has a place in the chain. `payload` is compact JSON, UTF-8, no NUL.
struct NewRecord {
    LineRef line; // number 0: of the journal itself
    RecordKind kind = RecordKind::Registered;
    QString actor; // login
    QByteArray payload;
};

/// A row of journal_record. `at` is UTC exactly as YYYY-MM-DDThh:mm:ss.mmmZ; digests are 64
/// lower-case hex digits.
struct JournalRecord {
    LineRef line;
    qint64 seq = 0; // 1, 2, 3 … per chain
    QString kind; // the name, kept as text: an unknown kind of a newer program still verifies
    QString at;
    QString actor;
    QString payloadDigest;
    QString prevHash; // of seq - 1; 64 zeros before the first
    QString hash;

    bool operator==(const JournalRecord &) const = default;
};

/// A row of journal_payload: 16 random bytes as 32 hex digits, and the text that was hashed.
struct RecordPayload {
    QString salt;
    QByteArray text;
};

/// SHA-256 of salt bytes followed by payload bytes, hex.
QString payloadDigest(const RecordPayload &payload);

/// The length-prefixed byte string of every field but the hash: for each field its length in bytes
/// as decimal digits, ":", the bytes in UTF-8, ","; in the order chain, seq, year, number, kind,
/// at, actor, payload_digest, prev_hash.
QByteArray canonicalBytes(const JournalRecord &record);
/// The same, behind what `bytes` hold already: a buffer that is used again costs nothing.
void appendCanonical(QByteArray &bytes, const JournalRecord &record);

/// SHA-256 of canonicalBytes, hex.
QString recordHash(const JournalRecord &record);

/// 64 zeros: the prev_hash of seq 1.
QString chainStart();

} // namespace qyz::domain
