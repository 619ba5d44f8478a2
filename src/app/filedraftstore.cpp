#include "app/filedraftstore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>
#include <optional>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace qyz::app {

using application::Draft;
using domain::ErrorCode;

namespace {

/// Only what our own ids are made of: an id never leads out of the folder.
bool isSafeId(const QString &id)
{
    constexpr qsizetype longest = 64;
    return !id.isEmpty() && id.size() <= longest
        && std::all_of(id.cbegin(), id.cend(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z')
                   || (c >= u'A' && c <= u'Z') || c == u'-';
           });
}

QByteArray toBytes(const Draft &draft, const QByteArray &sealed)
{
    QJsonObject json;
    json.insert(u"id"_s, draft.id);
    json.insert(u"service"_s, draft.service);
    json.insert(u"owner"_s, draft.owner);
    json.insert(u"saved_at"_s, draft.savedAt.toUTC().toString(Qt::ISODateWithMs));
    json.insert(u"sealed"_s, QString::fromLatin1(sealed.toBase64()));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

/// The bytes of a file, or of the name in a folder, are on the disk before a power cut.
void flushToDisk(const QString &path)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return; // the write itself was reported; this only makes it sooner durable
    ::fsync(descriptor);
    ::close(descriptor);
#else
    Q_UNUSED(path)
#endif
}

domain::Error writeError(QFileDevice::FileError kind)
{
    return domain::makeError(
        kind == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::FileUnwritable);
}

} // namespace

FileDraftStore::FileDraftStore(QString folder, const application::KeyRing &keys)
    : m_folder(std::move(folder))
    , m_seal(keys)
{
}

std::optional<FileDraftStore::Stored> FileDraftStore::stored(
    const QByteArray &bytes, const QString &id)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    Stored found;
    Draft &draft = found.draft;
    draft.id = json.value(u"id"_s).toString();
    draft.service = json.value(u"service"_s).toString();
    draft.owner = json.value(u"owner"_s).toString();
    draft.savedAt = QDateTime::fromString(json.value(u"saved_at"_s).toString(), Qt::ISODateWithMs);
    draft.values = json.value(u"values"_s).toObject();
    found.sealed = QByteArray::fromBase64(json.value(u"sealed"_s).toString().toLatin1());
    const bool whole = draft.id == id && !draft.service.isEmpty() && !draft.owner.isEmpty()
        && (json.value(u"values"_s).isObject() || !found.sealed.isEmpty());
    return whole ? std::optional(found) : std::nullopt;
}

/// With what was typed in it; nothing where this key does not open it.
std::optional<Draft> FileDraftStore::opened(Stored stored) const
{
    if (stored.sealed.isEmpty())
        return stored.draft;
    const auto plain = m_seal.open(stored.draft.owner, stored.sealed);
    if (!plain)
        return std::nullopt;
    stored.draft.values = QJsonDocument::fromJson(*plain).object();
    return stored.draft;
}

QString FileDraftStore::pathOf(const QString &id) const
{
    return m_folder + u'/' + id + u".json"_s;
}

domain::Status FileDraftStore::save(const Draft &draft)
{
    if (!isSafeId(draft.id))
        return domain::makeError(ErrorCode::Internal, {}, u"draft id"_s);
    const auto sealed =
        m_seal.seal(draft.owner, QJsonDocument(draft.values).toJson(QJsonDocument::Compact));
    if (!sealed)
        return sealed.error();
    if (!QDir().mkpath(m_folder))
        return ErrorCode::FileUnwritable;
    QFile::setPermissions(
        m_folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    QSaveFile file(pathOf(draft.id));
    if (!file.open(QIODevice::WriteOnly))
        return writeError(file.error());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const QByteArray bytes = toBytes(draft, *sealed);
    if (file.write(bytes) != bytes.size() || !file.flush())
        return writeError(file.error());
#ifdef Q_OS_UNIX
    if (::fsync(file.handle()) != 0)
        return ErrorCode::FileUnwritable;
#endif
    if (!file.commit())
        return writeError(file.error());
    flushToDisk(m_folder);
    return {};
}

domain::Result<QList<Draft>> FileDraftStore::load(const QString &owner)
{
    QList<Draft> drafts;
    const QDir folder(m_folder);
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            if (!file.exists())
                continue; // it got its number between the two looks
            return ErrorCode::FileUnreadable;
        }
        const QByteArray bytes = file.readAll();
        file.close();
        std::optional<Stored> found = stored(bytes, QFileInfo(name).completeBaseName());
        if (!found) {
            QString aside = folder.filePath(name + u".bad"_s);
            for (int i = 2; QFile::exists(aside); ++i)
                aside = folder.filePath(u"%1.bad%2"_s.arg(name).arg(i));
            if (!QFile::rename(folder.filePath(name), aside))
                return ErrorCode::FileUnwritable;
            continue;
        }
        if (!found->draft.savedAt.isValid()) // saved before the registry had told the time
            found->draft.savedAt = QFileInfo(folder.filePath(name)).lastModified().toUTC();
        if (found->draft.owner != owner)
            continue;
        if (const auto draft = opened(*std::move(found)))
            drafts.append(*draft);
    }
    std::sort(drafts.begin(), drafts.end(),
        [](const Draft &a, const Draft &b) { return a.savedAt > b.savedAt; });
    return drafts;
}

domain::Status FileDraftStore::remove(const QString &id)
{
    if (!isSafeId(id))
        return domain::makeError(ErrorCode::Internal, {}, u"draft id"_s);
    const QString path = pathOf(id);
    if (QFile::exists(path) && !QFile::remove(path))
        return ErrorCode::FileUnwritable;
    flushToDisk(m_folder);
    return {};
}

} // namespace qyz::app
