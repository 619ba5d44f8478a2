#include "storage/postgresdialect.h"

#include <QSqlQuery>

using namespace Qt::Literals::StringLiterals;

namespace qyz::storage {

using domain::ErrorCode;
using domain::makeError;

namespace {

constexpr Statement nowText{"clock.now.psql",
    "SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"')"};
constexpr Statement hasSchemaText{
    "schema.present.psql", "SELECT (to_regclass('schema_version') IS NOT NULL)::int"};
// A server's database may hold whatever its owner likes beside a registry.
constexpr Statement foreignTablesText{"schema.foreign.psql", "SELECT 0"};

// Keywords the driver has setters for; the others go into its options.
const QStringList &ownSetters()
{
    static const QStringList keywords{u"host"_s, u"port"_s, u"dbname"_s, u"user"_s};
    return keywords;
}

QString quoted(QString value)
{
    value.replace(u"\\"_s, u"\\\\"_s).replace(u"'"_s, u"\\'"_s);
    return u'\'' + value + u'\'';
}

// libpq has no SQLSTATE for a connection that never was; the words are the server's, in its
// language, but the name of the database stands in quotes in each of them.
bool namesMissingDatabase(const QString &message, const QString &name)
{
    const bool about = message.contains(u"database \"%1\""_s.arg(name))
        || message.contains(u"база данных \"%1\""_s.arg(name));
    return about && (message.contains("does not exist"_L1) || message.contains(u"не существует"_s));
}

} // namespace

domain::Status PostgresDialect::check(const ConnectionSettings &, const OpenOptions &) const
{
    return {};
}

void PostgresDialect::configure(
    QSqlDatabase &database, const ConnectionSettings &settings, const OpenOptions &options) const
{
    database.setHostName(settings.pq.value(u"host"_s));
    database.setDatabaseName(settings.pq.value(u"dbname"_s));
    database.setUserName(settings.pq.value(u"user"_s));
    if (const int port = settings.pq.value(u"port"_s).toInt(); port > 0)
        database.setPort(port);
    QStringList parts;
    for (auto it = settings.pq.begin(); it != settings.pq.end(); ++it) {
        if (!ownSetters().contains(it.key()))
            parts.append(it.key() + u'=' + quoted(it.value()));
    }
    if (!settings.pq.contains(u"connect_timeout"_s))
        parts.append(u"connect_timeout=10"_s);
    if (!settings.pq.contains(u"application_name"_s) && !options.applicationName.isEmpty())
        parts.append(u"application_name="_s + quoted(options.applicationName.simplified()));
    database.setConnectOptions(parts.join(u';'));
}

Failure PostgresDialect::openFailure(
    const ConnectionSettings &settings, const QSqlError &error) const
{
    const QString message = error.databaseText() + error.driverText();
    const bool missing = namesMissingDatabase(message, settings.pq.value(u"dbname"_s));
    return Failure{makeError(missing ? ErrorCode::DatabaseMissing : ErrorCode::ConnectionLost,
                       {settings.displayName()}, message.simplified()),
        false, !missing};
}

domain::Status PostgresDialect::prepareSession(
    QSqlDatabase &database, const OpenOptions &options) const
{
    QStringList statements{u"SET client_encoding = 'UTF8'"_s, u"SET TIME ZONE 'UTC'"_s,
        u"SET client_min_messages = warning"_s, u"SET lock_timeout = '5s'"_s,
        u"SET standard_conforming_strings = on"_s,
        // A desk whose machine was closed inside a transaction must not hold a journal's head.
        u"SET idle_in_transaction_session_timeout = '60s'"_s};
    if (options.readOnly)
        statements.append(u"SET default_transaction_read_only = on"_s);
    QSqlQuery query(database);
    for (const QString &statement : std::as_const(statements)) {
        if (!query.exec(statement))
            return classify(query.lastError()).error;
    }
    if (!query.exec(u"SHOW TIME ZONE"_s) || !query.next())
        return classify(query.lastError()).error;
    if (query.value(0).toString() != "UTC"_L1)
        return makeError(ErrorCode::StorageFailed, {}, u"the session's zone is not UTC"_s);
    return {};
}

const Statement &PostgresDialect::now() const
{
    return nowText;
}

const Statement &PostgresDialect::foreignTables() const
{
    return foreignTablesText;
}

const Statement &PostgresDialect::hasSchema() const
{
    return hasSchemaText;
}

Failure PostgresDialect::classify(const QSqlError &error) const
{
    const QString state = error.nativeErrorCode();
    Failure failure{makeError(ErrorCode::StorageFailed, {},
                        u"PostgreSQL %1: %2"_s.arg(state, error.databaseText().simplified())),
        false, false};
    if (state == "40001"_L1 || state == "40P01"_L1 || state == "55P03"_L1) {
        failure.error.code = ErrorCode::DatabaseBusy;
        failure.retry = true;
    } else if (state.startsWith("08"_L1) || state.startsWith("57P"_L1) || state == "25P03"_L1) {
        // Beside 57P01 (terminated): 57P02 crash, 57P03 starting, 57P05 idle; 25P03 idle inside
        // a transaction. Whoever gets one has no connection any more.
        failure.error.code = ErrorCode::ConnectionLost;
        failure.lost = true;
    } else if (state == "53100"_L1) {
        failure.error.code = ErrorCode::DiskFull;
    } else if (state == "25006"_L1) {
        failure.error.code = ErrorCode::ReadOnlyDatabase;
    } else if (state == "42501"_L1) {
        failure.error.code = ErrorCode::ReadOnlyDatabase; // a role without the grant
    }
    return failure;
}

const Dialect &postgresDialect()
{
    static const PostgresDialect dialect;
    return dialect;
}

const Dialect &dialectOf(Backend backend)
{
    return backend == Backend::Sqlite ? sqliteDialect() : postgresDialect();
}

} // namespace qyz::storage
