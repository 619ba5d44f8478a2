#include "resourcefiles.h"
#include "testdatabase.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace qyz;
using namespace qyz::storage;
using namespace qyz::storage::test;
using domain::ErrorCode;

namespace {

class MigrationTest : public ::testing::TestWithParam<Backend> {
protected:
    MigrationTest()
        : m_test(GetParam(), TestDatabase::Content::Nothing)
    {
        m_source.folder = m_scripts.path();
    }

    void script(const QString &name, const QByteArray &text) const
    {
        QFile file(m_scripts.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text);
    }

    domain::Result<int> run() const { return migrate(m_test.settings(), m_source); }
    RawAnswer sql(const QString &text) const { return raw(m_test.settings(), text); }

    QTemporaryDir m_scripts;
    MigrationSource m_source;
    TestDatabase m_test;
};

} // namespace

TEST_P(MigrationTest, theSecondTimeDoesNothing)
{
    const auto first = migrate(m_test.settings());
    ASSERT_TRUE(first) << qPrintable(first.error().detail);
    EXPECT_EQ(*first, currentSchema());
    const auto before =
        sql(u"SELECT number, name, checksum, applied_at FROM schema_version"_s).rows;
    const auto second = migrate(m_test.settings());
    ASSERT_TRUE(second);
    EXPECT_EQ(*second, *first);
    EXPECT_EQ(sql(u"SELECT number, name, checksum, applied_at FROM schema_version"_s).rows, before);
    EXPECT_EQ(before.size(), currentSchema());
}

TEST_P(MigrationTest, appliesWhatIsMissingInOrderWithTheDialectsExtras)
{
    script(u"0001_a.sql"_s, "CREATE TABLE a (n INTEGER)");
    ASSERT_TRUE(run());
    script(u"0002_b.sql"_s, "CREATE TABLE b (n INTEGER)\n-- ;;\nINSERT INTO b VALUES (1)");
    script(u"0002_b.sqlite.sql"_s, "INSERT INTO b VALUES (2)");
    script(u"0002_b.psql.sql"_s, "INSERT INTO b VALUES (3)");
    const auto migrated = run();
    ASSERT_TRUE(migrated) << qPrintable(migrated.error().detail);
    EXPECT_EQ(*migrated, 2);
    EXPECT_EQ(sql(u"SELECT n FROM b ORDER BY n"_s).rows.last().first().toInt(),
        GetParam() == Backend::Sqlite ? 2 : 3);
}

TEST_P(MigrationTest, anAppliedScriptThatChangedStopsTheProgram)
{
    script(u"0001_a.sql"_s, "CREATE TABLE a (n INTEGER)");
    ASSERT_TRUE(run());
    script(u"0001_a.sql"_s, "CREATE TABLE a (n BIGINT)");
    script(u"0002_b.sql"_s, "CREATE TABLE b (n INTEGER)");
    const auto migrated = run();
    ASSERT_FALSE(migrated);
    EXPECT_EQ(migrated.error().code, ErrorCode::MigrationChanged);
    EXPECT_EQ(migrated.error().args, QStringList{u"0001_a"_s});
    EXPECT_FALSE(sql(u"SELECT n FROM b"_s).ok);
}

TEST_P(MigrationTest, windowsLineEndsAreNoChange)
{
    script(u"0001_a.sql"_s, "CREATE TABLE a (n INTEGER)\n-- ;;\nINSERT INTO a VALUES (1)\n");
    ASSERT_TRUE(run());
    script(u"0001_a.sql"_s, "CREATE TABLE a (n INTEGER)\r\n-- ;;\r\nINSERT INTO a VALUES (1)\r\n");
    EXPECT_TRUE(run());
}

TEST_P(MigrationTest, aScriptThatFailsLeavesNothingOfItself)
{
    script(u"0001_a.sql"_s, "CREATE TABLE a (n INTEGER)");
    script(u"0002_b.sql"_s, "CREATE TABLE b (n INTEGER)\n-- ;;\nNONSENSE");
    EXPECT_EQ(run().error().code, ErrorCode::StorageFailed);
    EXPECT_TRUE(sql(u"SELECT n FROM a"_s).ok);
    EXPECT_FALSE(sql(u"SELECT n FROM b"_s).ok);
    EXPECT_EQ(sql(u"SELECT number FROM schema_version"_s).rows.size(), 1);
}

TEST_P(MigrationTest, aDatabaseWithFewerScriptsIsOutdated)
{
    ASSERT_TRUE(migrate(m_test.settings()));
    ASSERT_TRUE(sql(u"UPDATE schema_version SET number = 0 - number"_s).ok);
    EXPECT_EQ(*schemaState(m_test.settings()), SchemaState::Outdated);
    const auto refused = Database::open(m_test.settings(), {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::SchemaOutdated);
}

INSTANTIATE_TEST_SUITE_P(Databases, MigrationTest, ::testing::ValuesIn(backends()), &backendName);
