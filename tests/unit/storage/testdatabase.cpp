#include "testdatabase.h"

#include "resourcefiles.h"

#include <QCoreApplication>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace qyz::storage::test {

namespace {

ConnectionSettings server()
{
    return ConnectionSettings::parse(qEnvironmentVariable("QYZ_TEST_PG")).value();
}

ConnectionSettings serverDatabase(const QString &name)
{
    ConnectionSettings settings = server();
    settings.pq.insert(u"dbname"_s, name);
    return settings;
}

QString freshName()
{
    static int number = 0;
    return u"qyz_test_%1_%2"_s.arg(QCoreApplication::applicationPid()).arg(++number);
}

void onServer(const QString &sql)
{
    const RawAnswer answer = raw(server(), sql);
    if (!answer.ok)
        qFatal("server of the tests: %s: %s", qPrintable(sql), qPrintable(answer.code));
}

// Migrated once, copied for every test; dropped when the program ends.
class Templates : public ::testing::Environment {
public:
    static Templates &instance()
    {
        static auto *only = static_cast<Templates *>(
            ::testing::AddGlobalTestEnvironment(new Templates)); // GoogleTest owns it
        return *only;
    }

    QString file()
    {
        const QString path = m_folder.filePath(u"template.sqlite"_s);
        if (!QFile::exists(path)) {
            ConnectionSettings settings;
            settings.path = path;
            demand(migrate(settings));
        }
        return path;
    }

    QString serverTemplate()
    {
        if (m_template.isEmpty()) {
            m_template = freshName();
            onServer(u"CREATE DATABASE %1 TEMPLATE template0"_s.arg(m_template));
            demand(migrate(serverDatabase(m_template)));
        }
        return m_template;
    }

    void SetUp() override { resources::initialise(); }
    void TearDown() override
    {
        if (!m_template.isEmpty())
            onServer(u"DROP DATABASE %1 WITH (FORCE)"_s.arg(m_template));
    }

private:
    static void demand(const domain::Result<int> &migrated)
    {
        if (!migrated)
            qFatal("template: %s", qPrintable(migrated.error().detail));
    }

    QTemporaryDir m_folder;
    QString m_template;
};

const Templates *const registered = &Templates::instance();

} // namespace

QList<Backend> backends()
{
    QList<Backend> kinds{Backend::Sqlite};
    if (!qEnvironmentVariableIsEmpty("QYZ_TEST_PG"))
        kinds.append(Backend::Postgres);
    return kinds;
}

QString backendText(Backend backend)
{
    return backend == Backend::Sqlite ? u"SQLite"_s : u"PostgreSQL"_s;
}

std::string backendName(const ::testing::TestParamInfo<Backend> &info)
{
    return backendText(info.param).toStdString();
}

TestDatabase::TestDatabase(Backend backend, Content content)
{
    if (backend == Backend::Postgres) {
        m_settings = serverDatabase(freshName());
        onServer(u"CREATE DATABASE %1 TEMPLATE %2"_s.arg(m_settings.pq.value(u"dbname"_s),
            content == Content::Migrated ? Templates::instance().serverTemplate()
                                         : u"template0"_s));
        return;
    }
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings.path = m_folder->filePath(u"registry.sqlite"_s);
    if (content == Content::Migrated)
        QFile::copy(Templates::instance().file(), m_settings.path);
}

TestDatabase::~TestDatabase()
{
    if (m_settings.backend == Backend::Postgres)
        onServer(u"DROP DATABASE %1 WITH (FORCE)"_s.arg(m_settings.pq.value(u"dbname"_s)));
}

std::unique_ptr<Database> TestDatabase::open(const OpenOptions &options) const
{
    auto database = Database::open(m_settings, options);
    if (!database) {
        ADD_FAILURE() << qPrintable(domain::errorName(database.error().code)) << ": "
                      << qPrintable(database.error().detail);
        return nullptr;
    }
    return *std::move(database);
}

RawAnswer raw(const ConnectionSettings &settings, const QString &sql)
{
    RawAnswer answer;
    const QString name = QUuid::createUuid().toString();
    {
        const bool sqlite = settings.backend == Backend::Sqlite;
        QSqlDatabase database = QSqlDatabase::addDatabase(sqlite ? u"QSQLITE"_s : u"QPSQL"_s, name);
        database.setDatabaseName(sqlite ? settings.path : settings.pq.value(u"dbname"_s));
        database.setHostName(settings.pq.value(u"host"_s));
        database.setUserName(settings.pq.value(u"user"_s));
        if (!database.open()) {
            answer.code = database.lastError().text();
        } else {
            QSqlQuery query(database);
            answer.ok = query.exec(sql);
            answer.code = query.lastError().nativeErrorCode();
            while (answer.ok && query.next()) {
                QVariantList row;
                for (int column = 0; column < query.record().count(); ++column)
                    row.append(query.value(column));
                answer.rows.append(row);
            }
        }
    }
    QSqlDatabase::removeDatabase(name);
    return answer;
}

OnBoth::OnBoth()
    : m_test(GetParam())
    , m_database(m_test.open())
{
}

void OnBoth::write(const application::Transactor::Work &work)
{
    const auto status = transactor().write(work);
    ASSERT_TRUE(status) << qPrintable(domain::errorName(status.error().code)) << ": "
                        << qPrintable(status.error().detail);
}

void OnBoth::read(const application::Transactor::Work &work)
{
    const auto status = transactor().read(work);
    ASSERT_TRUE(status) << qPrintable(domain::errorName(status.error().code)) << ": "
                        << qPrintable(status.error().detail);
}

} // namespace qyz::storage::test
