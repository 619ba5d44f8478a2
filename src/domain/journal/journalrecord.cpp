#include "domain/journal/journalrecord.h"

#include <QCryptographicHash>

namespace qyz::domain {

namespace {

void appendField(QByteArray &bytes, const QByteArray &field)
{
    bytes += QByteArray::number(field.size());
    bytes += ':';
    bytes += field;
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

QByteArray canonicalBytes(const JournalRecord &record)
{
    QByteArray bytes;
    appendField(bytes, record.line.journal.toUtf8());
    appendField(bytes, QByteArray::number(record.seq));
    appendField(bytes, QByteArray::number(record.line.year));
    appendField(bytes, QByteArray::number(record.line.number));
    appendField(bytes, record.kind.toUtf8());
    appendField(bytes, record.at.toUtf8());
    appendField(bytes, record.actor.toUtf8());
    appendField(bytes, record.payloadDigest.toUtf8());
    appendField(bytes, record.prevHash.toUtf8());
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
