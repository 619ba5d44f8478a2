#include "storage/session.h"

#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace qyz::storage {

namespace {

// Names of Qt's connections are global to the process.
QString freshName()
{
    return u"qyz-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

Session::Session(const Dialect &dialect, QSqlDatabase database)
    : m_dialect(&dialect)
    , m_database(std::move(database))
{
}

Session::~Session()
{
    const QString name = m_database.connectionName();
    // A server that is gone answers no DEALLOCATE: where the driver goes before its statements, Qt
    // does not ask it (and does not complain once per statement).
    if (!m_lost) {
        m_controls.clear();
        m_prepared.clear();
        m_database.close();
    }
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
    m_controls.clear();
    m_prepared.clear();
}

domain::Result<std::unique_ptr<Session>> Session::open(
    const ConnectionSettings &settings, const OpenOptions &options)
{
    const Dialect &dialect = dialectOf(settings.backend);
    QYZ_TRY(dialect.check(settings, options));
    if (!QSqlDatabase::isDriverAvailable(dialect.driver())) {
        return domain::makeError(domain::ErrorCode::StorageFailed, {},
            u"Qt's driver %1 is not installed"_s.arg(dialect.driver()));
    }
    std::unique_ptr<Session> session(
        new Session(dialect, QSqlDatabase::addDatabase(dialect.driver(), freshName())));
    dialect.configure(session->m_database, settings, options);
    if (!session->m_database.open())
        return dialect.openFailure(settings, session->m_database.lastError()).error;
    if (auto prepared = dialect.prepareSession(session->m_database, options); !prepared) {
        domain::Error error = prepared.error();
        if (error.args.isEmpty())
            error.args = {settings.displayName()};
        return error;
    }
    return session;
}

QSqlQuery *Session::prepared(const Statement &statement)
{
    if (const auto kept = m_prepared.constFind(&statement); kept != m_prepared.constEnd())
        return kept->get();
    auto query = std::make_shared<QSqlQuery>(m_database);
    query->setForwardOnly(m_dialect->forwardOnly());
    if (!query->prepare(QString::fromUtf8(statement.text))) {
        poison(query->lastError(), statement.name);
        return nullptr;
    }
    m_prepared.insert(&statement, query);
    return query.get();
}

domain::Status Session::execute(const QString &text)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(m_dialect->forwardOnly());
    if (query.exec(text))
        return {};
    poison(query.lastError(), "session.execute");
    return m_poison->error;
}

domain::Status Session::control(const QString &text)
{
    if (m_dialect->backend() == Backend::Postgres)
        return execute(text);
    std::shared_ptr<QSqlQuery> &kept = m_controls[text];
    if (!kept) {
        kept = std::make_shared<QSqlQuery>(m_database);
        kept->setForwardOnly(m_dialect->forwardOnly());
        kept->prepare(text); // its failure is the one of exec()
    }
    if (kept->exec()) {
        kept->finish();
        return {};
    }
    poison(kept->lastError(), "session.control");
    return m_poison->error;
}

void Session::poison(const QSqlError &error, const char *statement)
{
    if (m_poison)
        return;
    Failure failure = m_dialect->classify(error);
    // A connection that died between two statements leaves no error at all (trial 11).
    if (!m_database.isOpen() || failure.lost) {
        m_lost = true;
        failure.lost = true;
        failure.retry = false;
        failure.error.code = domain::ErrorCode::ConnectionLost;
    }
    failure.error.detail = u"%1: %2"_s.arg(QString::fromLatin1(statement), failure.error.detail);
    m_poison = failure;
}

} // namespace qyz::storage
