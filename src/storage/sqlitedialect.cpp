#include "storage/sqlitedialect.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace qyz::storage {

using domain::ErrorCode;
using domain::makeError;

namespace {

constexpr int busyTimeoutMs = 5000;

constexpr Statement nowText{"clock.now.sqlite", "SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now')"};
constexpr Statement hasSchemaText{"schema.present.sqlite",
    "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'schema_version'"};
constexpr Statement foreignTablesText{"schema.foreign.sqlite",
    "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"};

domain::Error fileError(ErrorCode code, const QString &path, const QString &detail = {})
{
    return makeError(code, {QDir::toNativeSeparators(path)}, detail);
}

// A file of which nothing can be written is opened as such; where not even the folder may be
// written, WAL could not make its -shm file, so SQLite must be told that nobody else changes it.
QString readOnlyName(const QString &path, bool folderWritable)
{
    if (folderWritable || QFileInfo::exists(path + u"-wal"_s))
        return path;
    return QString::fromUtf8(QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded())
        + u"?immutable=1"_s;
}

domain::Result<QString> answer(QSqlDatabase &database, const QString &pragma)
{
    QSqlQuery query(database);
    if (!query.exec(pragma))
        return sqliteDialect().classify(query.lastError()).error;
    return query.next() ? query.value(0).toString() : QString();
}

domain::Status demand(
    QSqlDatabase &database, const QString &name, const QString &value, const QString &expected)
{
    const auto set = answer(database, u"PRAGMA %1 = %2"_s.arg(name, value));
    QYZ_TRY(set);
    const auto said = answer(database, u"PRAGMA "_s + name);
    QYZ_TRY(said);
    if (*said != expected) {
        return makeError(ErrorCode::StorageFailed, {}, u"PRAGMA %1 says %2"_s.arg(name, *said));
    }
    return {};
}

Failure failure(ErrorCode code, const QSqlError &error)
{
    return Failure{
        makeError(code, {}, u"SQLite %1: %2"_s.arg(error.nativeErrorCode(), error.databaseText())),
        false, false};
}

bool partsWritable(const ConnectionSettings &settings, const OpenOptions &options)
{
    return options.probe.isWritable(settings.path)
        && options.probe.isWritable(QFileInfo(settings.path).absolutePath());
}

/// Names, IINs and wrapped keys are for the owner of the file alone; SQLite gives its companion
/// files the permissions of the file itself. A file that is there keeps what it has.
void makeForOwnerOnly(const QString &path)
{
    QFile file(path);
    if (!file.exists() && file.open(QIODevice::NewOnly | QIODevice::WriteOnly))
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

} // namespace

domain::Status SqliteDialect::check(
    const ConnectionSettings &settings, const OpenOptions &options) const
{
    const QFileInfo file(settings.path);
    if (options.probe.isNetworkShare(settings.path))
        return fileError(ErrorCode::NetworkShare, settings.path);
    if (!file.exists()) {
        if (!options.create)
            return fileError(ErrorCode::DatabaseMissing, settings.path);
        if (!QFileInfo(file.absolutePath()).isDir())
            return fileError(ErrorCode::FileUnwritable, settings.path, u"no such folder"_s);
    } else if (!file.isFile() || !file.isReadable()) {
        return fileError(ErrorCode::FileUnreadable, settings.path);
    }
    if (!options.readOnly && !partsWritable(settings, options))
        return fileError(ErrorCode::ReadOnlyDatabase, settings.path);
    return {};
}

void SqliteDialect::configure(
    QSqlDatabase &database, const ConnectionSettings &settings, const OpenOptions &options) const
{
    QString connectOptions = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeoutMs);
    QString name = settings.path;
    if (options.readOnly && !partsWritable(settings, options)) {
        connectOptions += u";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s;
        name = readOnlyName(
            settings.path, options.probe.isWritable(QFileInfo(settings.path).absolutePath()));
    }
    if (options.create && !options.readOnly)
        makeForOwnerOnly(settings.path);
    database.setConnectOptions(connectOptions);
    database.setDatabaseName(name);
}

Failure SqliteDialect::openFailure(const ConnectionSettings &settings, const QSqlError &error) const
{
    Failure failure = classify(error);
    if (failure.error.code == ErrorCode::StorageFailed)
        failure.error.code = ErrorCode::FileUnreadable;
    failure.error.args = {QDir::toNativeSeparators(settings.path)};
    return failure;
}

domain::Status SqliteDialect::prepareSession(
    QSqlDatabase &database, const OpenOptions &options) const
{
    if (options.readOnly) {
        // The first look into the file: tells a foreign one before anything else is asked.
        QYZ_TRY(answer(database, u"SELECT count(*) FROM sqlite_master"_s));
        QYZ_TRY(demand(database, u"query_only"_s, u"ON"_s, u"1"_s));
    } else {
        QYZ_TRY(demand(database, u"journal_mode"_s, u"WAL"_s, u"wal"_s));
    }
    QYZ_TRY(demand(database, u"synchronous"_s, u"FULL"_s, u"2"_s));
    QYZ_TRY(demand(database, u"foreign_keys"_s, u"ON"_s, u"1"_s));
    QYZ_TRY(demand(database, u"recursive_triggers"_s, u"ON"_s, u"1"_s));
    const QString timeout = QString::number(busyTimeoutMs);
    QYZ_TRY(demand(database, u"busy_timeout"_s, timeout, timeout));
    // 64 MiB of pages at most: a search over a million lines reads its index from memory.
    QYZ_TRY(demand(database, u"cache_size"_s, u"-65536"_s, u"-65536"_s));
    return demand(database, u"temp_store"_s, u"MEMORY"_s, u"2"_s);
}

const Statement &SqliteDialect::now() const
{
    return nowText;
}

const Statement &SqliteDialect::foreignTables() const
{
    return foreignTablesText;
}

const Statement &SqliteDialect::hasSchema() const
{
    return hasSchemaText;
}

// Codes of SQLite; the low byte is the family, the rest says more.
Failure SqliteDialect::classify(const QSqlError &error) const
{
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 5: // BUSY with 261 (recovery) and 517 (snapshot)
    case 6: { // LOCKED
        Failure busy = failure(ErrorCode::DatabaseBusy, error);
        busy.retry = true;
        return busy;
    }
    case 8:
        return failure(ErrorCode::ReadOnlyDatabase, error);
    case 13:
        return failure(ErrorCode::DiskFull, error);
    case 26:
        return failure(ErrorCode::NotADatabase, error);
    default: // 11 (corrupt), 10 (I/O), 19 with 1811 (our fences), 2067, 1555, 1299, 787, 275 …
        return failure(ErrorCode::StorageFailed, error);
    }
}

const Dialect &sqliteDialect()
{
    static const SqliteDialect dialect;
    return dialect;
}

} // namespace qyz::storage
