#include "storage/query.h"
#include "testdatabase.h"

#include "domain/journal/journalchain.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace qyz;
using namespace qyz::storage;
using namespace qyz::storage::test;
using domain::ErrorCode;

namespace {

class OpeningTest : public OnBoth { };

class SqliteOpeningTest : public ::testing::Test {
protected:
    SqliteOpeningTest() { m_settings.path = m_folder.filePath(u"registry.sqlite"_s); }

    void fileHolds(const QByteArray &bytes) const
    {
        QFile file(m_settings.path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    ErrorCode openError(const OpenOptions &options = {}) const
    {
        const auto database = Database::open(m_settings, options);
        EXPECT_FALSE(database);
        return database ? ErrorCode::Internal : database.error().code;
    }

    QTemporaryDir m_folder;
    ConnectionSettings m_settings;
};

domain::Status nothing(application::UnitOfWork &)
{
    return {};
}

domain::Status makeHead(application::UnitOfWork &unit)
{
    domain::JournalHead head;
    head.journal = u"admission"_s;
    head.hash = domain::chainStart();
    return unit.heads().create(head);
}

} // namespace

TEST_P(OpeningTest, opensACurrentDatabaseAndCanOpenItAgain)
{
    EXPECT_TRUE(m_database->isOpen());
    EXPECT_EQ(m_database->backend(), GetParam());
    ASSERT_TRUE(m_database->reconnect());
    write(&nothing);
}

TEST_P(OpeningTest, aReaderCannotWrite)
{
    OpenOptions options;
    options.readOnly = true;
    const auto reader = m_test.open(options);
    EXPECT_TRUE(reader->transactor().read(&nothing));
    const auto written = reader->transactor().write(&makeHead);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::ReadOnlyDatabase);
}

TEST_P(OpeningTest, anEmptyDatabaseIsMissingUntilItIsCreated)
{
    const TestDatabase empty(GetParam(), TestDatabase::Content::Nothing);
    const auto state = schemaState(empty.settings());
    ASSERT_TRUE(state);
    EXPECT_EQ(*state, SchemaState::Empty);
    const auto refused = Database::open(empty.settings(), {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::DatabaseMissing);

    OpenOptions options;
    options.create = true;
    const auto created = empty.open(options);
    ASSERT_NE(created, nullptr);
    EXPECT_TRUE(created->transactor().write(&makeHead));
    EXPECT_EQ(*schemaState(empty.settings()), SchemaState::Current);
}

TEST_P(OpeningTest, aNewerSchemaIsOnlyRead)
{
    ASSERT_TRUE(sql(u"INSERT INTO schema_version (number, name, checksum, applied_at) VALUES"
                    " (999, 'later', '%1', '2030-01-01T00:00:00.000Z')"_s.arg(QString(64, u'f')))
                    .ok);
    EXPECT_EQ(*schemaState(settings()), SchemaState::Newer);
    const auto refused = Database::open(settings(), {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::NewerDatabase);
    OpenOptions options;
    options.readOnly = true;
    EXPECT_TRUE(m_test.open(options)->transactor().read(&nothing));
    const auto migrated = migrate(settings());
    ASSERT_FALSE(migrated);
    EXPECT_EQ(migrated.error().code, ErrorCode::NewerDatabase);
}

TEST_P(OpeningTest, anInventedPresentIsTheClock)
{
    OpenOptions options;
    options.frozenNow = QDateTime(QDate(2025, 4, 1), QTime(5, 6, 7, 8), Qt::UTC);
    const auto practice = m_test.open(options);
    EXPECT_TRUE(practice->transactor().write([&](application::UnitOfWork &unit) -> domain::Status {
        EXPECT_EQ(unit.clock().now(), *options.frozenNow);
        return {};
    }));
}

TEST_P(OpeningTest, theClockIsTheDatabasesAndGoesOnInsideAUnitOfWork)
{
    write([](application::UnitOfWork &unit) -> domain::Status {
        const QDateTime first = unit.clock().now();
        EXPECT_TRUE(first.isValid());
        EXPECT_EQ(first.offsetFromUtc(), 0);
        EXPECT_GT(first.date().year(), 2024);
        QDateTime next = first;
        for (int i = 0; i < 5000 && next == first; ++i)
            next = unit.clock().now();
        EXPECT_GT(next, first);
        return {};
    });
}

QYZ_ON_BOTH(OpeningTest);

TEST_F(SqliteOpeningTest, aMissingFileIsMissingAndIsNotMade)
{
    EXPECT_EQ(openError(), ErrorCode::DatabaseMissing);
    EXPECT_FALSE(QFile::exists(m_settings.path));
    EXPECT_EQ(*schemaState(m_settings), SchemaState::Empty);
    EXPECT_FALSE(QFile::exists(m_settings.path));
}

TEST_F(SqliteOpeningTest, aTextFileIsNoDatabase)
{
    fileHolds(QByteArray("Тізілім емес\n").repeated(500));
    EXPECT_EQ(openError(), ErrorCode::NotADatabase);
    OpenOptions options;
    options.readOnly = true;
    EXPECT_EQ(openError(options), ErrorCode::NotADatabase);
    EXPECT_EQ(schemaState(m_settings).error().code, ErrorCode::NotADatabase);
}

TEST_F(SqliteOpeningTest, anotherProgramsDatabaseIsLeftAlone)
{
    ASSERT_TRUE(raw(m_settings, u"CREATE TABLE recipes (name TEXT)"_s).ok);
    EXPECT_EQ(openError(), ErrorCode::NotADatabase);
    EXPECT_EQ(migrate(m_settings).error().code, ErrorCode::NotADatabase);
    EXPECT_EQ(raw(m_settings, u"SELECT name FROM sqlite_master"_s).rows.size(), 1);
}

TEST_F(SqliteOpeningTest, aFolderIsNotReadable)
{
    m_settings.path = m_folder.path();
    EXPECT_EQ(openError(), ErrorCode::FileUnreadable);
}

TEST_F(SqliteOpeningTest, aFileInNoFolderCannotBeMade)
{
    m_settings.path = m_folder.filePath(u"none/registry.sqlite"_s);
    EXPECT_EQ(migrate(m_settings).error().code, ErrorCode::FileUnwritable);
}

TEST_F(SqliteOpeningTest, aNetworkShareIsRefusedBeforeAnythingIsWritten)
{
    OpenOptions options;
    options.create = true;
    options.probe.isNetworkShare = [](const QString &) { return true; };
    EXPECT_EQ(openError(options), ErrorCode::NetworkShare);
    EXPECT_FALSE(QFile::exists(m_settings.path));
    MigrationSource source;
    source.probe = options.probe;
    EXPECT_EQ(migrate(m_settings, source).error().code, ErrorCode::NetworkShare);
}

TEST_F(SqliteOpeningTest, knowsNetworkFileSystemsByName)
{
    for (const QString &type :
        {u"nfs4"_s, u"cifs"_s, u"smb3"_s, u"9p"_s, u"fuse.sshfs"_s, u"NFS"_s})
        EXPECT_TRUE(isNetworkFileSystem(type)) << qPrintable(type);
    for (const QString &type : {u"ext4"_s, u"fuseblk"_s, u"ntfs"_s, u"tmpfs"_s, u""_s})
        EXPECT_FALSE(isNetworkFileSystem(type)) << qPrintable(type);
    EXPECT_FALSE(systemFileProbe().isNetworkShare(m_settings.path));
    EXPECT_TRUE(systemFileProbe().isWritable(m_settings.path));
    EXPECT_TRUE(systemFileProbe().isNetworkShare(u"\\\\server\\share\\registry.sqlite"_s));
}

TEST_F(SqliteOpeningTest, aReadOnlyPlaceIsReadAndNotWritten)
{
    ASSERT_TRUE(migrate(m_settings));
    OpenOptions options;
    options.probe.isWritable = [](const QString &) { return false; };
    EXPECT_EQ(openError(options), ErrorCode::ReadOnlyDatabase);
    options.readOnly = true;
    const auto database = Database::open(m_settings, options);
    ASSERT_TRUE(database) << qPrintable(database.error().detail);
    EXPECT_TRUE((*database)->transactor().read([](application::UnitOfWork &unit) -> domain::Status {
        const auto heads = unit.heads().all();
        EXPECT_TRUE(heads && heads->isEmpty());
        return {};
    }));
}

TEST_F(SqliteOpeningTest, R5_theSessionIsDurableAndMindsKeysAndTriggers)
{
    ASSERT_TRUE(migrate(m_settings));
    const auto session = Session::open(m_settings, {});
    ASSERT_TRUE(session);
    static constexpr std::pair<Statement, int> expected[]{
        {{"test.synchronous", "PRAGMA synchronous"}, 2},
        {{"test.foreign_keys", "PRAGMA foreign_keys"}, 1},
        {{"test.recursive_triggers", "PRAGMA recursive_triggers"}, 1},
        {{"test.busy_timeout", "PRAGMA busy_timeout"}, 5000},
    };
    for (const auto &[statement, value] : expected) {
        Query query(**session, statement);
        ASSERT_TRUE(query.run());
        ASSERT_TRUE(query.next());
        EXPECT_EQ(query.integer(0), value) << statement.text;
    }
    EXPECT_EQ(raw(m_settings, u"PRAGMA journal_mode"_s).rows.first().first().toString(), u"wal"_s);
}
