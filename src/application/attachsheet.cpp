#include "application/attachsheet.h"

#include "application/duties.h"
#include "application/recordwriter.h"
#include "application/sealeddetails.h"
#include "application/servicekeys.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

struct Signature {
    QByteArray first;
    const char *type;
};

// A record that a sheet of paper belongs to.
bool hasSheet(const QString &kind)
{
    const auto known = recordKind(kind);
    return known == RecordKind::MonthClosed || known == RecordKind::VolumeClosed
        || known == RecordKind::PagePrinted || known == RecordKind::PaperContinued;
}

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QByteArray framed(const QByteArray &part)
{
    return QByteArray::number(part.size()) + ':' + part + ',';
}

/// Stands inside the seal before the file, so that a file moved to another record is found out.
QByteArray contextOf(const QString &journal, qint64 of, const QString &kind)
{
    return framed(journal.toUtf8()) + framed(QByteArray::number(of)) + framed(kind.toUtf8());
}

SheetFacts factsOf(const StoredRecord &stored)
{
    const QJsonObject facts =
        stored.payload ? QJsonDocument::fromJson(stored.payload->text).object() : QJsonObject();
    const QJsonObject file = facts.value("file"_L1).toObject();
    return {stored.record.seq, facts.value("of"_L1).toInteger(), facts.value("kind"_L1).toString(),
        file.value("type"_L1).toString(), file.value("size"_L1).toInteger(),
        file.value("sha256"_L1).toString(), file.value("key"_L1).toInt(),
        fromRecordTime(stored.record.at), stored.record.actor};
}

Error noSuchRecord(const QString &journal, qint64 seq)
{
    return makeError(ErrorCode::LineNotFound, {u"%1 seq %2"_s.arg(journal.left(40)).arg(seq)});
}

Status checkFile(const AttachSheetCommand &command)
{
    if (command.kind != "signed_sheet"_L1 && command.kind != "paper_page"_L1)
        return makeError(ErrorCode::UnknownValue, {u"kind"_s, command.kind.left(40)});
    if (command.bytes.size() > mostMegabytes * 1024 * 1024)
        return makeError(ErrorCode::FileTooBig, {QString::number(mostMegabytes)});
    if (sheetType(command.bytes).isEmpty())
        return ErrorCode::UnknownFileType;
    return {};
}

} // namespace

QString sheetType(const QByteArray &bytes)
{
    static const std::array<Signature, 5> signatures{{
        {QByteArrayLiteral("\x89PNG\r\n\x1a\n"), "image/png"},
        {QByteArrayLiteral("\xff\xd8\xff"), "image/jpeg"},
        {QByteArrayLiteral("II*\0"), "image/tiff"},
        {QByteArrayLiteral("MM\0*"), "image/tiff"},
        {QByteArrayLiteral("%PDF-"), "application/pdf"},
    }};
    for (const Signature &known : signatures) {
        if (bytes.startsWith(known.first))
            return QString::fromLatin1(known.type);
    }
    return {};
}

SheetScans::SheetScans(OfficeCache &cache, Vault &vault)
    : m_cache(cache)
    , m_vault(vault)
{
}

Result<SheetFacts> SheetScans::attach(UnitOfWork &work, const AttachSheetCommand &command)
{
    QYZ_TRY(checkFile(command));
    auto head = work.heads().lock(command.journal);
    if (!head)
        return head.error();
    const QDateTime now = work.clock().now();
    const auto office = m_cache.of(work);
    if (!office)
        return office.error();
    const JournalFacts *journal = (*office)->journal(command.journal);
    if (!journal)
        return noSuchRecord(command.journal, command.of);
    QYZ_TRY(requireDuty(**office, command.actor, {Duty::Registrar, Duty::Director}, command.journal,
        (*office)->schedule.localDate(now)));
    const auto owner = work.journals().record(command.journal, command.of);
    if (!owner)
        return owner.error();
    if (!*owner || !hasSheet((*owner)->kind))
        return noSuchRecord(command.journal, command.of);
    const ServiceKey *key = newestKey((*office)->serviceKeys, journal->service);
    if (!key)
        return ErrorCode::SealKeyMissing;
    const auto sealed = m_vault.sealer().seal(QByteArray::fromBase64(key->publicKey.toLatin1()),
        contextOf(command.journal, command.of, command.kind) + command.bytes);
    if (!sealed)
        return sealed.error();
    const QJsonObject file{{u"size"_s, command.bytes.size()}, {u"type"_s, sheetType(command.bytes)},
        {u"sha256"_s, hashOf(*sealed)}, {u"key"_s, key->number}};
    const QByteArray payload =
        payloadText({{u"of"_s, command.of}, {u"kind"_s, command.kind}, {u"file"_s, file}});
    const auto record = appendRecord(work, *head,
        {{command.journal, 0, 0}, RecordKind::SheetScanned, command.actor, payload}, now);
    if (!record)
        return record.error();
    QYZ_TRY(work.heads().advance(*head));
    QYZ_TRY(work.attachments().store(command.journal, record->seq, *sealed));
    return factsOf({*record, RecordPayload{QString(), payload}});
}

Result<QList<SheetFacts>> SheetScans::list(
    UnitOfWork &work, const QString &journal, const QString &actor)
{
    const auto office = m_cache.of(work);
    if (!office)
        return office.error();
    QYZ_TRY(requireDuty(**office, actor, readingDuties(), journal,
        (*office)->schedule.localDate(work.clock().now())));
    const auto records = work.journals().ofLine({journal, 0, 0});
    if (!records)
        return records.error();
    QList<SheetFacts> sheets;
    for (const StoredRecord &stored : *records) {
        if (recordKind(stored.record.kind) == RecordKind::SheetScanned)
            sheets.append(factsOf(stored));
    }
    return sheets;
}

Result<SheetFile> SheetScans::read(
    UnitOfWork &work, const QString &journal, qint64 seq, const QString &actor)
{
    const auto sheets = list(work, journal, actor);
    if (!sheets)
        return sheets.error();
    const auto found = std::find_if(sheets->begin(), sheets->end(),
        [seq](const SheetFacts &sheet) { return sheet.seq == seq; });
    if (found == sheets->end())
        return noSuchRecord(journal, seq);
    // R38: what cannot be recorded is not shown.
    const auto looked = recordAct(work, u"access"_s, RecordKind::SealedRead, actor,
        {{u"journal"_s, journal}, {u"sheet"_s, seq}});
    if (!looked)
        return looked.error();
    const auto office = m_cache.of(work);
    if (!office)
        return office.error();
    const auto keys = serviceKeysOf(work, m_vault.sealer(), (*office)->journal(journal)->service,
        actor, m_vault.keys().of(actor));
    if (!keys)
        return keys.error();
    if (!keys->contains(found->key))
        return ErrorCode::SealedNotForYou;
    const auto sealed = work.attachments().load(journal, seq);
    if (!sealed)
        return sealed.error();
    const QByteArray context = contextOf(journal, found->of, found->kind);
    const auto plain = m_vault.sealer().open(keys->value(found->key), *sealed);
    if (hashOf(*sealed) != found->sha256 || !plain || !plain->startsWith(context))
        return makeError(ErrorCode::SealBroken, {u"%1 seq %2"_s.arg(journal).arg(seq)});
    return SheetFile{found->type, plain->sliced(context.size())};
}

} // namespace qyz::application
