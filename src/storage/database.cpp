#include "storage/database.h"

#include "storage/schema.h"
#include "storage/sqltransactor.h"

using namespace Qt::Literals::StringLiterals;

namespace qyz::storage {

using domain::ErrorCode;
using domain::makeError;

namespace {

domain::Status acceptable(
    const SchemaFacts &facts, const ConnectionSettings &settings, const OpenOptions &options)
{
    switch (facts.state) {
    case SchemaState::Current:
        return {};
    case SchemaState::Empty:
        return makeError(ErrorCode::DatabaseMissing, {settings.displayName()}, u"no schema"_s);
    case SchemaState::Outdated:
        return makeError(ErrorCode::SchemaOutdated, {QString::number(facts.number())});
    case SchemaState::Newer:
        if (options.readOnly)
            return {};
        return makeError(ErrorCode::NewerDatabase, {QString::number(facts.number())});
    }
    Q_UNREACHABLE();
}

domain::Result<std::unique_ptr<Session>> openChecked(
    const ConnectionSettings &settings, const OpenOptions &options)
{
    auto session = Session::open(settings, options);
    QYZ_TRY(session);
    auto facts = schemaOf(**session, currentSchema());
    QYZ_TRY(facts);
    if (facts->state == SchemaState::Empty && options.create && !options.readOnly) {
        MigrationSource source;
        source.probe = options.probe;
        QYZ_TRY(migrate(settings, source));
        facts = schemaOf(**session, currentSchema());
        QYZ_TRY(facts);
    }
    QYZ_TRY(acceptable(*facts, settings, options));
    return session;
}

} // namespace

Database::Database(ConnectionSettings settings, OpenOptions options)
    : m_settings(std::move(settings))
    , m_options(std::move(options))
{
}

Database::~Database() = default;

domain::Result<std::unique_ptr<Database>> Database::open(
    const ConnectionSettings &settings, const OpenOptions &options)
{
    std::unique_ptr<Database> database(new Database(settings, options));
    QYZ_TRY(database->reconnect());
    database->m_transactor = std::make_unique<SqlTransactor>(
        SessionSource{[raw = database.get()] { return raw->m_session.get(); },
            [raw = database.get()] { return raw->reconnect(); }},
        options.frozenNow);
    return database;
}

application::Transactor &Database::transactor()
{
    return *m_transactor;
}

bool Database::isOpen() const
{
    return m_session && m_session->isOpen();
}

domain::Status Database::reconnect()
{
    m_session.reset();
    auto session = openChecked(m_settings, m_options);
    QYZ_TRY(session);
    m_session = *std::move(session);
    return {};
}

Backend Database::backend() const
{
    return m_settings.backend;
}

} // namespace qyz::storage
