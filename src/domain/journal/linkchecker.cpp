#include "domain/journal/linkchecker.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace qyz::domain {

namespace {

constexpr std::array<char, 16> hexDigits{
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};

/// Is this text these bytes in lower-case hex?
bool isHexOf(const QString &text, QByteArrayView bytes)
{
    if (text.size() != bytes.size() * 2)
        return false;
    const QChar *at = text.constData();
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        if (at[0] != QLatin1Char(hexDigits[value >> 4U])
            || at[1] != QLatin1Char(hexDigits[value & 15U]))
            return false;
        at += 2;
    }
    return true;
}

/// 16 bytes in lower-case hex, and nothing that would decode to the same.
bool isSalt(const QString &text)
{
    return text.size() == 32 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
}

} // namespace

bool LinkChecker::digestAgrees(const JournalRecord &record, const RecordPayload &payload)
{
    if (!isSalt(payload.salt))
        return false;
    m_hash.reset();
    m_hash.addData(QByteArray::fromHex(payload.salt.toLatin1()));
    m_hash.addData(payload.text);
    return isHexOf(record.payloadDigest, m_hash.resultView());
}

bool LinkChecker::hashAgrees(const JournalRecord &record)
{
    m_bytes.resize(0);
    appendCanonical(m_bytes, record);
    m_hash.reset();
    m_hash.addData(m_bytes);
    return isHexOf(record.hash, m_hash.resultView());
}

std::optional<QString> LinkChecker::problem(const JournalRecord &record,
    const RecordPayload *payload, qint64 expectedSeq, const QString &expectedPrevHash)
{
    if (record.seq != expectedSeq)
        return u"seq"_s;
    if (record.prevHash != expectedPrevHash)
        return u"prev_hash"_s;
    if (payload && !digestAgrees(record, *payload))
        return u"payload_digest"_s;
    if (!hashAgrees(record))
        return u"hash"_s;
    return std::nullopt;
}

} // namespace qyz::domain
