// Checks the links of a chain one after the other, as fast as the bytes can be hashed: the hash and
// the buffers are kept from record to record (P8).
#pragma once

#include "domain/journal/journalrecord.h"

#include <QCryptographicHash>

#include <optional>

namespace qyz::domain {

class LinkChecker {
public:
    /// What is wrong with one link, in a word for `verify`: "seq", "prev_hash", "payload_digest",
    /// "hash"; nothing when it holds. `payload` is null where it was lawfully destroyed (R43).
    std::optional<QString> problem(const JournalRecord &record, const RecordPayload *payload,
        qint64 expectedSeq, const QString &expectedPrevHash);

private:
    bool digestAgrees(const JournalRecord &record, const RecordPayload &payload);
    bool hashAgrees(const JournalRecord &record);

    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    QByteArray m_bytes;
};

} // namespace qyz::domain
