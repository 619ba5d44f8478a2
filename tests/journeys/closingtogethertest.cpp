// R9: desks that close a month, register, act and change a setting at the same moment. One order,
// no line inside a closed month, no deadlock, nothing lost.
#include "journeys/ownserver.h"
#include "support/drafts.h"
#include "support/practicefile.h"

#include "domain/journal/closingrules.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <atomic>
#include <barrier>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace qyz;
using namespace qyz::application;
using domain::ErrorCode;

namespace {

enum class Where { Sqlite, Postgres };

QList<Where> everywhere()
{
    QList<Where> found{Where::Sqlite};
    if (tests::OwnServer::isThere())
        found.append(Where::Postgres);
    return found;
}

std::string nameOf(const ::testing::TestParamInfo<Where> &each)
{
    return each.param == Where::Sqlite ? "SQLite" : "PostgreSQL";
}

constexpr int rounds = 8;
const QDate firstMonth(2026, 4, 1);

/// What one desk met.
struct Met {
    int done = 0;
    QStringList unexpected;

    /// True while the desk goes on.
    template <class T> bool hears(const domain::Result<T> &result, const QList<ErrorCode> &expected)
    {
        if (result) {
            ++done;
            return true;
        }
        if (!expected.contains(result.error().code))
            unexpected.append(
                domain::errorName(result.error().code) + u' ' + result.error().detail);
        return false;
    }
};

class ClosingTogether : public ::testing::TestWithParam<Where> {
protected:
    ClosingTogether()
    {
        if (GetParam() == Where::Postgres) {
            server = std::make_unique<tests::OwnServer>();
            where = server->address();
        }
    }

    /// A desk of its own: connection, office, clock. It lives in the thread that opens it.
    std::unique_ptr<tests::PracticeFile> desk(const QDateTime &now)
    {
        auto opened = tests::PracticeFile::open(where, now);
        EXPECT_TRUE(opened.ok());
        return opened ? *std::move(opened) : nullptr;
    }
    static QJsonObject anotherChild()
    {
        static std::atomic<int> number = 0;
        return qyz::testing::with(
            qyz::testing::with(qyz::testing::childNumber(++number), u"case"_s, u"grades_2_9"_s),
            u"child.grade"_s, 2);
    }
    static domain::Result<Registered> registerOne(Registry &registry)
    {
        return registry.registerApplication(
            {u"admission"_s, qyz::testing::draftOf(anotherChild()), u"registrar"_s});
    }
    void runRound(const QString &month, const QDateTime &over);
    void expectOneOrder(const QStringList &months);

    QTemporaryDir folder;
    std::unique_ptr<tests::OwnServer> server;
    QString where = folder.filePath(u"school.sqlite"_s);
    int registered = 0;
};

void close(tests::PracticeFile &desk, const QString &month, Met &met)
{
    Registry &registry = desk.registry();
    const auto state = registry.checkMonth(month, u"director"_s);
    if (!met.hears(state, {}))
        return;
    const QString why = u"сынақ"_s;
    met.hears(registry.closeMonth(
                  {month, {{u"overdue"_s, why}, {u"corrections"_s, why}, {u"pages"_s, why}}, *state,
                      u"director"_s}),
        {});
}

/// Closes days by order: first the one on which the orders of this round are due, so that promised
/// dates move, then days that matter to nobody.
void changeSettings(
    tests::PracticeFile &desk, QDate due, QDate idle, const std::atomic<bool> &closed, Met &met)
{
    QDate day = due;
    for (bool last = false; !last; day = idle, idle = idle.addDays(1)) {
        last = closed;
        SettingCommand command{SettingKind::Exception,
            {{u"date"_s, day.toString(Qt::ISODate)}, {u"open"_s, false}, {u"order"_s, u"№ 1"_s}},
            {}, {}, u"director"_s};
        const auto moves = desk.registry().settingMoves(command);
        if (!met.hears(moves, {}))
            return;
        command.accepted = *moves;
        met.hears(desk.registry().changeSetting(command),
            {ErrorCode::ChangedMeanwhile, ErrorCode::MonthClosed});
    }
}

void act(tests::PracticeFile &desk, qint64 line, Met &met)
{
    for (int turn = 0;; ++turn) {
        const auto corrected = desk.registry().act({{u"admission"_s, 0, line}, u"correct"_s,
            {{u"field"_s, u"child.name"_s}, {u"value"_s, turn % 2 == 0 ? u"Айсұлу"_s : u"Айжан"_s},
                {u"reason"_s, u"сынақ"_s}, {u"requested_by"_s, u"сынақ"_s}},
            u"registrar"_s, 0});
        if (!met.hears(corrected, {ErrorCode::MonthClosed, ErrorCode::SameValue})
            && corrected.error().code != ErrorCode::SameValue)
            return;
    }
}

} // namespace

// The clocks of the desks stand a second apart: for one of them the office is still open, for the
// other the month is over already. That is the worst moment there is.
void ClosingTogether::runRound(const QString &month, const QDateTime &over)
{
    const QDateTime before = over.addSecs(-1);
    qint64 line = 0;
    {
        const auto office = desk(before);
        const auto first = registerOne(office->registry());
        ASSERT_TRUE(first.ok()) << qPrintable(domain::errorName(first.error().code));
        line = first->entry.line.number;
        ++registered;
    }
    Met closing;
    Met registering;
    Met acting;
    Met setting;
    std::atomic<bool> closed = false;
    std::barrier together(4);
    std::thread closer([&] {
        const auto own = desk(over);
        together.arrive_and_wait();
        close(*own, month, closing);
        closed = true;
    });
    std::thread registrar([&] {
        const auto own = desk(before);
        together.arrive_and_wait();
        while (registering.hears(registerOne(own->registry()), {ErrorCode::MonthClosed}))
            continue;
    });
    std::thread actor([&] {
        const auto own = desk(before);
        together.arrive_and_wait();
        act(*own, line, acting);
    });
    std::thread director([&] {
        const auto own = desk(before);
        const auto schedule = (*own->registry().office())->schedule;
        together.arrive_and_wait();
        const QDate today = schedule.localDate(before);
        changeSettings(*own, schedule.addWorkingDays(today, 1), QDate(2030 + today.month(), 1, 1),
            closed, setting);
    });
    for (std::thread *thread : {&closer, &registrar, &actor, &director})
        thread->join();
    for (const Met *met : {&closing, &registering, &acting, &setting})
        EXPECT_EQ(met->unexpected.join(u", "_s).toStdString(), "") << qPrintable(month);
    EXPECT_EQ(closing.done, 2) << "the list and the closing";
    registered += registering.done;
}

/// Along every chain: once a month is closed, nothing of a line stands behind it with a moment
/// inside.
void ClosingTogether::expectOneOrder(const QStringList &months)
{
    const auto office = desk(QDateTime(QDate(2027, 6, 1), QTime(5, 0), Qt::UTC));
    const auto facts = office->registry().office();
    ASSERT_TRUE(facts.ok());
    int lines = 0;
    const domain::Status walked =
        office->transactor().read([&](UnitOfWork &unit) -> domain::Status {
            for (const JournalFacts &journal : (*facts)->journals) {
                QString closed;
                QStringList closings;
                QYZ_TRY(unit.journals().walk(journal.code, [&](const StoredRecord &stored) {
                    const domain::JournalRecord &record = stored.record;
                    const QString at = domain::monthName(
                        (*facts)->schedule.localDate(domain::fromRecordTime(record.at)));
                    if (record.kind == u"month_closed"_s) {
                        closed = at;
                        closings.append(at);
                    } else if (record.line.isLine()) {
                        EXPECT_GT(at, closed) << record.seq << ' ' << qPrintable(record.kind);
                    }
                    lines += record.kind == u"registered"_s ? 1 : 0;
                    return domain::Status();
                }));
                EXPECT_EQ(closings, months) << qPrintable(journal.code);
            }
            return domain::Status();
        });
    EXPECT_TRUE(walked.ok());
    EXPECT_EQ(lines, registered) << "every number that was told stands in the book, and no other";
    const auto verified = office->registry().verify({});
    ASSERT_TRUE(verified.ok());
    EXPECT_TRUE(verified->intact) << (verified->first ? qPrintable(verified->first->what) : "");
}

INSTANTIATE_TEST_SUITE_P(, ClosingTogether, ::testing::ValuesIn(everywhere()), nameOf);

TEST_P(ClosingTogether, R9_desksMeetAtTheClosingOfEveryMonthAndNoLineIsLeftInside)
{
    QStringList months;
    domain::OfficeSchedule schedule = [this] {
        const auto made = desk(QDateTime(firstMonth, QTime(5, 0), Qt::UTC));
        return (*made->registry().office())->schedule;
    }();
    for (int round = 0; round < rounds; ++round) {
        months.append(domain::monthName(firstMonth.addMonths(round)));
        ASSERT_NO_FATAL_FAILURE(
            runRound(months.constLast(), domain::monthOver(months.constLast(), schedule)));
    }
    expectOneOrder(months);
    if (server) {
        EXPECT_EQ(server
                      ->inside(u"SELECT deadlocks FROM pg_stat_database"
                               " WHERE datname = current_database()"_s)
                      .trimmed()
                      .toStdString(),
            "0");
    }
}
