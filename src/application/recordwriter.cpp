#include "application/recordwriter.h"

#include <QJsonDocument>
#include <QRandomGenerator>

#include <array>

using namespace qyz::domain;

namespace qyz::application {

namespace {

/// 16 random bytes from the system's own source, as hex.
QString newSalt()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    QByteArray bytes;
    for (const quint32 word : words) {
        for (int shift = 0; shift < 32; shift += 8)
            bytes.append(static_cast<char>((word >> shift) & 0xFFU));
    }
    return QString::fromLatin1(bytes.toHex());
}

} // namespace

QByteArray payloadText(const QJsonObject &facts)
{
    return QJsonDocument(facts).toJson(QJsonDocument::Compact);
}

Result<JournalRecord> appendRecord(
    UnitOfWork &work, JournalHead &head, const NewRecord &record, const QDateTime &at)
{
    const RecordPayload payload{newSalt(), record.payload};
    const JournalRecord chained = chainRecord(head, record, payload, at);
    QYZ_TRY(work.journals().append(chained, payload));
    return chained;
}

Result<QJsonArray> pinnedChains(UnitOfWork &work)
{
    QJsonArray pins;
    for (const QString &chain : {QStringLiteral("access"), QStringLiteral("registry")}) {
        const auto head = work.heads().find(chain);
        if (!head)
            return head.error();
        if (*head && (*head)->seq > 0) {
            pins.append(QJsonObject{{QStringLiteral("chain"), chain},
                {QStringLiteral("seq"), (*head)->seq}, {QStringLiteral("hash"), (*head)->hash}});
        }
    }
    return pins;
}

Result<JournalRecord> recordAct(UnitOfWork &work, const QString &chain, RecordKind kind,
    const QString &actor, const QJsonObject &facts)
{
    auto head = work.heads().lock(chain);
    if (!head)
        return head.error();
    auto record = appendRecord(
        work, *head, {{chain, 0, 0}, kind, actor, payloadText(facts)}, work.clock().now());
    if (!record)
        return record.error();
    QYZ_TRY(work.heads().advance(*head));
    return record;
}

} // namespace qyz::application
