#include "samples.h"
#include "storage/dbexecutor.h"
#include "testdatabase.h"

#include <QElapsedTimer>
#include <QSet>

#include <atomic>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace qyz;
using namespace qyz::storage;
using namespace qyz::storage::test;
using application::UnitOfWork;
using domain::ErrorCode;

namespace {

class TransactorTest : public OnBoth {
protected:
    void SetUp() override
    {
        write([](UnitOfWork &unit) { return unit.heads().create(emptyHead(u"admission"_s)); });
    }

    qint64 rows(const QString &table) const
    {
        return sql(u"SELECT count(*) FROM "_s + table).rows.first().first().toLongLong();
    }
};

domain::Status takeNumber(UnitOfWork &unit, qint64 *taken)
{
    auto head = unit.heads().lock(u"admission"_s);
    QYZ_TRY(head);
    const QString at = domain::recordTime(unit.clock().now());
    if (at < head->lastAt)
        return domain::makeError(ErrorCode::ClockBehind);
    head->lastAt = at;
    *taken = ++head->number;
    ++head->seq;
    ++head->lines;
    return unit.heads().advance(*head);
}

} // namespace

TEST_P(TransactorTest, R3_twoDesksTakeNumbersWithoutGapOrRepeatAndTimeDoesNotRunBackwards)
{
    constexpr int each = 100;
    std::atomic<int> failures = 0;
    QList<qint64> taken[2];
    const auto desk = [&](QList<qint64> &mine) {
        const auto database = Database::open(settings(), {});
        for (int i = 0; database && i < each; ++i) {
            qint64 number = 0;
            const auto status = (*database)->transactor().write(
                [&number](UnitOfWork &unit) { return takeNumber(unit, &number); });
            if (status)
                mine.append(number);
            else
                ++failures;
        }
    };
    std::thread first(desk, std::ref(taken[0]));
    std::thread second(desk, std::ref(taken[1]));
    first.join();
    second.join();
    EXPECT_EQ(failures, 0);
    QList<qint64> all = taken[0] + taken[1];
    std::sort(all.begin(), all.end());
    ASSERT_EQ(all.size(), 2 * each);
    for (int i = 0; i < all.size(); ++i)
        EXPECT_EQ(all[i], i + 1);
}

TEST_P(TransactorTest, aUseCaseThatFailsLeavesNothing)
{
    const auto status = transactor().write([](UnitOfWork &unit) -> domain::Status {
        QYZ_TRY(registerLine(unit, sampleEntry(1), morning()));
        return ErrorCode::NoRight;
    });
    ASSERT_FALSE(status);
    EXPECT_EQ(status.error().code, ErrorCode::NoRight);
    EXPECT_EQ(rows(u"journal_record"_s), 0);
    EXPECT_EQ(rows(u"journal_entry"_s), 0);
    EXPECT_EQ(sql(u"SELECT number FROM journal_head"_s).rows.first().first().toInt(), 0);
}

TEST_P(TransactorTest, aFailedStatementPoisonsTheUnitOfWorkEvenWhenItsErrorIsSwallowed)
{
    const auto status = transactor().write([](UnitOfWork &unit) -> domain::Status {
        QYZ_TRY(registerLine(unit, sampleEntry(1), morning()));
        const auto again = unit.heads().create(emptyHead(u"admission"_s));
        EXPECT_FALSE(again);
        return {};
    });
    ASSERT_FALSE(status);
    EXPECT_EQ(status.error().code, ErrorCode::StorageFailed);
    EXPECT_TRUE(status.error().detail.startsWith(u"head.create"_s));
    EXPECT_EQ(rows(u"journal_record"_s), 0);
    // The next one starts healthy.
    write([](UnitOfWork &unit) -> domain::Status {
        QYZ_TRY(registerLine(unit, sampleEntry(1), morning()));
        return {};
    });
    EXPECT_EQ(rows(u"journal_record"_s), 1);
}

TEST_P(TransactorTest, busyIsReplayedUntilTheOtherIsDone)
{
    // The other desk holds the head for longer than one wait for a lock lasts.
    std::atomic<bool> held = false;
    std::thread other([&] {
        const auto database = Database::open(settings(), {});
        const auto status =
            (*database)->transactor().write([&](UnitOfWork &unit) -> domain::Status {
                QYZ_TRY(unit.heads().lock(u"admission"_s));
                held = true;
                QThread::msleep(5600);
                return {};
            });
        EXPECT_TRUE(status);
    });
    while (!held)
        QThread::msleep(5);
    QElapsedTimer timer;
    timer.start();
    qint64 number = 0;
    write([&number](UnitOfWork &unit) { return takeNumber(unit, &number); });
    other.join();
    EXPECT_EQ(number, 1);
    EXPECT_GT(timer.elapsed(), 5000);
}

TEST_P(TransactorTest, aReadSeesOneStateOfTheBookThroughout)
{
    read([this](UnitOfWork &unit) -> domain::Status {
        const auto before = unit.heads().find(u"admission"_s);
        QYZ_TRY(before);
        const auto other = m_test.open();
        qint64 number = 0;
        EXPECT_TRUE(other->transactor().write(
            [&number](UnitOfWork &writing) { return takeNumber(writing, &number); }));
        const auto after = unit.heads().find(u"admission"_s);
        QYZ_TRY(after);
        EXPECT_EQ(before->value().number, after->value().number);
        return {};
    });
}

TEST_P(TransactorTest, aJournalWithoutHeadIsNotFound)
{
    read([](UnitOfWork &unit) -> domain::Status {
        const auto found = unit.heads().find(u"nothing"_s);
        EXPECT_TRUE(found && !found->has_value());
        const auto seq = unit.heads().seq(u"nothing"_s);
        EXPECT_TRUE(seq && !seq->has_value());
        const auto known = unit.heads().seq(u"admission"_s);
        EXPECT_TRUE(known && known->value() == unit.heads().find(u"admission"_s)->value().seq);
        return {};
    });
    const auto status = transactor().write([](UnitOfWork &unit) -> domain::Status {
        QYZ_TRY(unit.heads().lock(u"nothing"_s));
        return {};
    });
    ASSERT_FALSE(status);
    EXPECT_EQ(status.error().code, ErrorCode::LineNotFound);
}

TEST_P(TransactorTest, jobsRunInOrderInTheirOwnThread)
{
    QList<int> order;
    QSet<QThread *> threads;
    QList<QFuture<domain::Result<int>>> futures;
    {
        DbExecutor executor(settings(), {}, u"writer"_s);
        for (int i = 0; i < 50; ++i) {
            futures.append(executor.run<int>([&, i](application::Transactor &) {
                order.append(i);
                threads.insert(QThread::currentThread());
                return domain::Result<int>(i);
            }));
        }
    } // finishes them all
    for (int i = 0; i < 50; ++i) {
        ASSERT_TRUE(futures[i].isFinished());
        EXPECT_EQ(*futures[i].result(), i);
        EXPECT_EQ(order[i], i);
    }
    EXPECT_EQ(threads.size(), 1);
    EXPECT_FALSE(threads.contains(QThread::currentThread()));
}

QYZ_ON_BOTH(TransactorTest);

TEST(DbExecutorTest, everyJobGetsTheErrorOfOpeningUntilItOpens)
{
    const TestDatabase test(Backend::Sqlite, TestDatabase::Content::Nothing);
    DbExecutor executor(test.settings(), {}, u"reader"_s);
    const auto job = [](application::Transactor &) { return domain::Result<int>(1); };
    for (int i = 0; i < 2; ++i) {
        auto future = executor.run<int>(job);
        future.waitForFinished();
        ASSERT_FALSE(future.result());
        EXPECT_EQ(future.result().error().code, ErrorCode::DatabaseMissing);
    }
    ASSERT_TRUE(migrate(test.settings()));
    auto future = executor.run<int>(job);
    future.waitForFinished();
    EXPECT_TRUE(future.result());
}
