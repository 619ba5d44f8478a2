// What happens when the server ends a connection; registered only where there is a server.
#include "samples.h"
#include "storage/dbexecutor.h"
#include "testdatabase.h"

using namespace Qt::Literals::StringLiterals;
using namespace qyz;
using namespace qyz::storage;
using namespace qyz::storage::test;
using application::UnitOfWork;
using domain::ErrorCode;

namespace {

class LostConnectionTest : public OnBoth {
protected:
    void SetUp() override
    {
        write([](UnitOfWork &unit) { return unit.heads().create(emptyHead(u"admission"_s)); });
    }

    void endEveryConnection() const
    {
        const QString name = settings().pq.value(u"dbname"_s);
        ConnectionSettings server = settings();
        server.pq.insert(u"dbname"_s, u"postgres"_s);
        EXPECT_TRUE(raw(server,
            u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '%1'"_s.arg(
                name))
                        .ok);
    }
};

domain::Status oneLine(UnitOfWork &unit)
{
    domain::JournalEntry entry = sampleEntry(1);
    entry.requestId.clear();
    QYZ_TRY(registerLine(unit, entry, morning()));
    return {};
}

} // namespace

TEST_P(LostConnectionTest, K6_theCallFailsAndTheNextOneWorksAgain)
{
    endEveryConnection();
    const auto lost = transactor().write(&oneLine);
    ASSERT_FALSE(lost);
    EXPECT_EQ(lost.error().code, ErrorCode::ConnectionLost);
    EXPECT_FALSE(m_database->isOpen());
    write(&oneLine);
    EXPECT_EQ(sql(u"SELECT count(*) FROM journal_record"_s).rows.first().first().toInt(), 1);
}

TEST_P(LostConnectionTest, K6_aConnectionLostInsideAUnitOfWorkLeavesNothing)
{
    const auto lost = transactor().write([this](UnitOfWork &unit) -> domain::Status {
        QYZ_TRY(oneLine(unit));
        endEveryConnection();
        return oneLine(unit);
    });
    ASSERT_FALSE(lost);
    EXPECT_EQ(lost.error().code, ErrorCode::ConnectionLost);
    EXPECT_EQ(sql(u"SELECT count(*) FROM journal_record"_s).rows.first().first().toInt(), 0);
    write(&oneLine);
}

TEST_P(LostConnectionTest, K6_anExecutorConnectsAnewBeforeTheNextJob)
{
    DbExecutor executor(settings(), {}, u"writer"_s);
    const auto job = [](application::Transactor &transactor) -> domain::Result<int> {
        QYZ_TRY(transactor.write(&oneLine));
        return 1;
    };
    auto first = executor.run<int>(job);
    first.waitForFinished();
    ASSERT_TRUE(first.result());
    endEveryConnection();
    auto second = executor.run<int>(job);
    second.waitForFinished();
    ASSERT_FALSE(second.result());
    EXPECT_EQ(second.result().error().code, ErrorCode::ConnectionLost);
    auto third = executor.run<int>(job);
    third.waitForFinished();
    EXPECT_TRUE(third.result());
    EXPECT_EQ(sql(u"SELECT count(*) FROM journal_entry"_s).rows.first().first().toInt(), 2);
}

TEST_P(LostConnectionTest, aServerThatIsNotThereIsALostConnectionAndAMissingDatabaseIsMissing)
{
    ConnectionSettings nowhere = settings();
    nowhere.pq.insert(u"host"_s, u"/tmp/no-such-folder"_s);
    EXPECT_EQ(Database::open(nowhere, {}).error().code, ErrorCode::ConnectionLost);
    ConnectionSettings missing = settings();
    missing.pq.insert(u"dbname"_s, u"qyz_no_such_database"_s);
    EXPECT_EQ(Database::open(missing, {}).error().code, ErrorCode::DatabaseMissing);
    EXPECT_EQ(schemaState(missing).error().code, ErrorCode::DatabaseMissing);
}

GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(LostConnectionTest);
INSTANTIATE_TEST_SUITE_P(Server, LostConnectionTest,
    ::testing::ValuesIn(backends().contains(Backend::Postgres) ? QList<Backend>{Backend::Postgres}
                                                               : QList<Backend>()),
    &backendName);
