#include "application/sealeddetails.h"

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

// The length of a note says something of what is in it: "none" is no "see the conclusion".
constexpr qsizetype blockSize = 128;

QByteArray framed(const QByteArray &part)
{
    return QByteArray::number(part.size()) + ':' + part + ',';
}

/// Journal, year, number, field: what a sealed text belongs to.
QByteArray contextOf(const LineRef &line, const QString &field)
{
    return framed(line.journal.toUtf8()) + framed(QByteArray::number(line.year))
        + framed(QByteArray::number(line.number)) + framed(field.toUtf8());
}

QByteArray padded(QByteArray bytes)
{
    const qsizetype rest = bytes.size() % blockSize;
    return rest == 0 ? bytes : bytes.append(blockSize - rest, '\0');
}

/// The text behind its length; nothing where the bytes are no such thing.
std::optional<QString> textIn(const QByteArray &bytes)
{
    const qsizetype colon = bytes.indexOf(':');
    bool isNumber = false;
    const qsizetype size = bytes.first(std::max<qsizetype>(colon, 0)).toLongLong(&isNumber);
    if (!isNumber || size < 0 || size > bytes.size() - colon - 1)
        return std::nullopt;
    return QString::fromUtf8(bytes.sliced(colon + 1, size));
}

Error broken(const JournalEntry &entry, const QString &field)
{
    return makeError(ErrorCode::SealBroken, {entry.line.text()}, field);
}

} // namespace

const ServiceKey *newestKey(const QList<ServiceKey> &keys, const QString &service)
{
    const ServiceKey *newest = nullptr;
    for (const ServiceKey &key : keys) {
        if (key.service == service && (!newest || key.number > newest->number))
            newest = &key;
    }
    return newest;
}

bool isSealed(const QJsonValue &value)
{
    return value.isObject() && value.toObject().contains("sealed"_L1);
}

QStringList sealedFieldsOf(const JournalEntry &entry, const ServiceDescription &service)
{
    QStringList fields;
    for (const QString &field : service.sealedFields()) {
        if (isSealed(entry.details.value(field)))
            fields.append(field);
    }
    return fields;
}

Status sealDetails(JournalEntry &entry, const ServiceDescription &service,
    const QList<ServiceKey> &keys, Sealer &sealer)
{
    for (const QString &field : service.sealedFields()) {
        const QJsonValue value = entry.details.value(field);
        if (!value.isString())
            continue;
        const ServiceKey *key = newestKey(keys, service.code);
        if (!key)
            return ErrorCode::SealKeyMissing;
        const auto sealed = sealer.seal(QByteArray::fromBase64(key->publicKey.toLatin1()),
            padded(contextOf(entry.line, field) + framed(value.toString().toUtf8())));
        if (!sealed)
            return sealed.error();
        entry.details.insert(field,
            QJsonObject{
                {u"sealed"_s, QString::fromLatin1(sealed->toBase64())}, {u"key"_s, key->number}});
    }
    return {};
}

Result<std::optional<QString>> openDetail(
    const JournalEntry &entry, const QString &field, const QHash<int, Secret> &keys, Sealer &sealer)
{
    const QJsonObject stored = entry.details.value(field).toObject();
    const auto key = keys.constFind(stored.value("key"_L1).toInt());
    if (key == keys.constEnd())
        return std::optional<QString>();
    const auto bytes = QByteArray::fromBase64Encoding(
        stored.value("sealed"_L1).toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes)
        return broken(entry, field);
    const auto plain = sealer.open(*key, *bytes);
    const QByteArray context = contextOf(entry.line, field);
    if (!plain || !plain->startsWith(context))
        return broken(entry, field);
    const auto text = textIn(plain->sliced(context.size()));
    if (!text)
        return broken(entry, field);
    return text;
}

} // namespace qyz::application
