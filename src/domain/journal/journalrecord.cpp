#include "domain/journal/journalrecord.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <charconv>

namespace qyz::domain {

namespace {

/// Decimal digits at the end of `bytes`, without a text in between.
void appendNumber(QByteArray &bytes, qint64 number)
{
    std::array<char, 20> digits{};
    const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    bytes.append(digits.data(), written.ptr - digits.data());
}

void appendField(QByteArray &bytes, const QString &text)
{
    const bool ascii =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (!ascii) {
        const QByteArray utf8 = text.toUtf8();
        appendNumber(bytes, utf8.size());
        bytes += ':';
        bytes += utf8;
        bytes += ',';
        return;
    }
    appendNumber(bytes, text.size());
    bytes += ':';
    for (const QChar c : text)
        bytes += c.toLatin1();
    bytes += ',';
}

void appendField(QByteArray &bytes, qint64 number)
{
    std::array<char, 20> digits{};
    const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    appendNumber(bytes, written.ptr - digits.data());
    bytes += ':';
    bytes.append(digits.data(), written.ptr - digits.data());
    bytes += ',';
}

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

QString payloadDigest(const RecordPayload &payload)
{
    return sha256(QByteArray::fromHex(payload.salt.toLatin1()) + payload.text);
}

void appendCanonical(QByteArray &bytes, const JournalRecord &record)
{
    appendField(bytes, record.line.journal);
    appendField(bytes, record.seq);
    appendField(bytes, record.line.year);
    appendField(bytes, record.line.number);
    appendField(bytes, record.kind);
    appendField(bytes, record.at);
    appendField(bytes, record.actor);
    appendField(bytes, record.payloadDigest);
    appendField(bytes, record.prevHash);
}

QByteArray canonicalBytes(const JournalRecord &record)
{
    QByteArray bytes;
    appendCanonical(bytes, record);
    return bytes;
}

QString recordHash(const JournalRecord &record)
{
    return sha256(canonicalBytes(record));
}

QString chainStart()
{
    return QString(64, QLatin1Char('0'));
}

} // namespace qyz::domain
