#include "storage/schema.h"

#include "storage/query.h"

using namespace Qt::Literals::StringLiterals;

namespace qyz::storage {

const char schemaVersionTable[] = "CREATE TABLE IF NOT EXISTS schema_version ("
                                  "number INTEGER PRIMARY KEY, name TEXT NOT NULL,"
                                  " checksum TEXT NOT NULL CHECK (length(checksum) = 64),"
                                  " applied_at {{utc}} NOT NULL)";

namespace {

constexpr Statement applied{
    "schema.applied", "SELECT number, checksum FROM schema_version ORDER BY number"};
constexpr Statement record{"schema.record",
    "INSERT INTO schema_version (number, name, checksum, applied_at)"
    " VALUES (:number, :name, :checksum, :applied_at)"};

domain::Result<qint64> single(Session &session, const Statement &statement)
{
    Query query(session, statement);
    QYZ_TRY(query.run());
    return query.next() ? query.number(0) : qint64{0};
}

SchemaState stateOf(int number, int known)
{
    if (number == 0)
        return SchemaState::Empty;
    if (number == known)
        return SchemaState::Current;
    return number < known ? SchemaState::Outdated : SchemaState::Newer;
}

} // namespace

domain::Result<SchemaFacts> schemaOf(Session &session, int known)
{
    SchemaFacts facts;
    const auto present = single(session, session.dialect().hasSchema());
    QYZ_TRY(present);
    if (*present == 0) {
        const auto others = single(session, session.dialect().foreignTables());
        QYZ_TRY(others);
        if (*others > 0) {
            return domain::makeError(
                domain::ErrorCode::NotADatabase, {}, u"tables of another program"_s);
        }
        return facts;
    }
    Query query(session, applied);
    QYZ_TRY(query.run());
    while (query.next())
        facts.applied.insert(query.integer(0), query.text(1));
    if (session.poisoned())
        return session.poisoned()->error;
    facts.state = stateOf(facts.number(), known);
    return facts;
}

domain::Status recordScript(
    Session &session, int number, const QString &name, const QString &checksum)
{
    QString appliedAt;
    {
        Query now(session, session.dialect().now());
        QYZ_TRY(now.run());
        if (now.next())
            appliedAt = now.text(0);
    }
    Query query(session, record);
    query.bind(u":number"_s, number)
        .bind(u":name"_s, name)
        .bind(u":checksum"_s, checksum)
        .bind(u":applied_at"_s, appliedAt);
    return query.run();
}

QList<const Statement *> schemaStatements()
{
    return {&applied, &record};
}

} // namespace qyz::storage
