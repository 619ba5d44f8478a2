// What goes wrong at the desk: a sentence, the form keeps every character, nothing is half stored.
#include "journeys/deskjourney.h"

#include "presentation/errortext.h"
#include "ui/applicationpage.h"
#include "ui/booktable.h"
#include "ui/formhost.h"

#include <QSqlError>
#include <QSqlQuery>

using namespace qyz;
using namespace qyz::tests;

namespace {

class WhenSomethingIsWrong : public DeskJourney {
protected:
    QJsonObject typed;

    void fillAndTry()
    {
        ASSERT_NO_FATAL_FAILURE(openForm());
        ASSERT_NO_FATAL_FAILURE(fillForm());
        typed = page().form().values(true);
    }
    void registerNow() { hands.press(Qt::Key_Return, Qt::ControlModifier); }
    /// The page says `code`, and still holds what was typed.
    void expectRefusal(domain::ErrorCode code)
    {
        ASSERT_TRUE(soon([this] { return !page().message().isEmpty(); }));
        const QString expected =
            presentation::sentence(code, {}, presentation::UiLanguage::Kazakh).section(u'.', 0, 0);
        EXPECT_TRUE(page().message().contains(expected))
            << qPrintable(page().message()) << " / " << qPrintable(expected);
        EXPECT_EQ(page().form().values(true), typed);
        EXPECT_TRUE(page().isVisible());
    }
    int lines() const { return value(u"SELECT count(*) FROM journal_entry"_s).toInt(); }
};

} // namespace

TEST_F(WhenSomethingIsWrong, R12_outsideHoursTheFormStaysAndNothingIsStored)
{
    ASSERT_NO_FATAL_FAILURE(startAtTheBook(officeEvening()));
    const QVariant head = value(u"SELECT seq FROM journal_head WHERE journal = 'admission'"_s);
    ASSERT_NO_FATAL_FAILURE(fillAndTry());
    registerNow();
    expectRefusal(domain::ErrorCode::OfficeClosed);
    EXPECT_EQ(lines(), 0);
    EXPECT_EQ(value(u"SELECT seq FROM journal_head WHERE journal = 'admission'"_s), head);
}

TEST_F(WhenSomethingIsWrong, aDatabaseThatIsHeldByAnotherProgramIsSaidAndTheSecondTryGivesOneNumber)
{
    ASSERT_NO_FATAL_FAILURE(startAtTheBook());
    ASSERT_NO_FATAL_FAILURE(fillAndTry());
    const QString name = u"holder"_s;
    {
        QSqlDatabase holder = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        holder.setDatabaseName(database);
        ASSERT_TRUE(holder.open());
        QSqlQuery hold(holder);
        ASSERT_TRUE(hold.exec(u"BEGIN IMMEDIATE"_s));
        registerNow();
        constexpr int patience = 120'000;
        ASSERT_TRUE(soon([this] { return !page().message().isEmpty(); }, patience));
        expectRefusal(domain::ErrorCode::DatabaseBusy);
        EXPECT_EQ(lines(), 0);
        ASSERT_TRUE(hold.exec(u"ROLLBACK"_s));
    }
    QSqlDatabase::removeDatabase(name);
    registerNow();
    ASSERT_TRUE(soon([this] { return table().model()->rowCount() == 1; }))
        << qPrintable(page().message());
    EXPECT_EQ(lines(), 1);
    EXPECT_EQ(value(u"SELECT number FROM journal_entry"_s).toInt(), 1);
}

TEST_F(WhenSomethingIsWrong, aDatabaseThatLostItsTablesIsSaidAndTheFormStays)
{
    ASSERT_NO_FATAL_FAILURE(startAtTheBook());
    ASSERT_NO_FATAL_FAILURE(fillAndTry());
    const QString name = u"stranger"_s;
    {
        QSqlDatabase stranger = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        stranger.setDatabaseName(database);
        ASSERT_TRUE(stranger.open());
        QSqlQuery spoil(stranger);
        ASSERT_TRUE(spoil.exec(u"ALTER TABLE entry_word RENAME TO gone"_s))
            << qPrintable(spoil.lastError().text());
    }
    QSqlDatabase::removeDatabase(name);
    registerNow();
    ASSERT_TRUE(soon([this] { return !page().message().isEmpty(); }));
    EXPECT_EQ(page().form().values(true), typed);
    EXPECT_EQ(lines(), 0);
    EXPECT_EQ(value(u"SELECT count(*) FROM journal_record WHERE kind = 'registered'"_s).toInt(), 0);
}

namespace {

/// The desks' server, when QYZ_TEST_PG names one: a database of its own that can be cut off.
class WhenTheServerIsGone : public WhenSomethingIsWrong,
                            public ::testing::WithParamInterface<Place> {
protected:
    WhenTheServerIsGone() { settleIn(GetParam()); }

    void cutOff()
    {
        server->onServer(u"ALTER DATABASE %1 ALLOW_CONNECTIONS false"_s.arg(server->name()));
        server->onServer(
            u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '%1'"_s.arg(
                server->name()));
    }
    void comeBack()
    {
        server->onServer(u"ALTER DATABASE %1 ALLOW_CONNECTIONS true"_s.arg(server->name()));
    }
};

} // namespace

TEST_P(WhenTheServerIsGone, K6_theFormStaysAndTheSecondTryGivesOneNumber)
{
    ASSERT_NO_FATAL_FAILURE(startAtTheBook());
    ASSERT_NO_FATAL_FAILURE(fillAndTry());
    cutOff();
    registerNow();
    ASSERT_NO_FATAL_FAILURE(expectRefusal(domain::ErrorCode::ConnectionLost));
    comeBack();
    EXPECT_EQ(server->inside(u"SELECT count(*) FROM journal_entry"_s), u"0"_s);
    registerNow();
    ASSERT_TRUE(soon([this] { return table().model()->rowCount() == 1; }))
        << qPrintable(page().message());
    EXPECT_EQ(server->inside(u"SELECT count(*), max(number) FROM journal_entry"_s), u"1|1"_s);
}

GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(WhenTheServerIsGone);
INSTANTIATE_TEST_SUITE_P(, WhenTheServerIsGone,
    ::testing::ValuesIn(OwnServer::isThere() ? QList<Place>{Place::Postgres} : QList<Place>()),
    placeName);
