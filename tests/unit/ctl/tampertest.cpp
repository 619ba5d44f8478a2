// Whoever goes around the program with plain SQL is stopped by the fences, and found by `verify`
// and by the stranger's verifier where he took the fences down first (R5).
#include "ctlfixture.h"

#include <QProcess>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::ctl::testing;

namespace {

/// Plain SQL through the databases' own shells, not through a line of ours.
bool sql(const TestRegistry &registry, Server server, const QString &statements)
{
    QProcess shell;
    if (server == Server::Sqlite)
        shell.start(u"sqlite3"_s, {u"-bail"_s, registry.db(), statements});
    else
        shell.start(u"psql"_s,
            {u"-q"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-d"_s, registry.db(), u"-c"_s, statements});
    return shell.waitForFinished(60000) && shell.exitCode() == 0;
}

void dropFences(const TestRegistry &registry, Server server)
{
    QString drop;
    if (server == Server::Sqlite) {
        QProcess shell;
        shell.start(u"sqlite3"_s,
            {registry.db(),
                u"SELECT 'DROP TRIGGER ' || name || ';' FROM sqlite_master WHERE type = "
                "'trigger'"_s});
        ASSERT_TRUE(shell.waitForFinished(60000));
        drop = QString::fromUtf8(shell.readAllStandardOutput());
    } else {
        drop = u"ALTER TABLE journal_record DISABLE TRIGGER ALL;"
               "ALTER TABLE journal_payload DISABLE TRIGGER ALL;"
               "ALTER TABLE journal_head DISABLE TRIGGER ALL;"_s;
    }
    ASSERT_FALSE(drop.isEmpty());
    ASSERT_TRUE(sql(registry, server, drop));
}

/// Five lines, the third withdrawn: records 2 … 6 are the lines, 7 the withdrawal.
void fill(const TestRegistry &registry)
{
    QByteArray lines;
    for (int number = 1; number <= 5; ++number)
        lines += bytes(application(number)) + '\n';
    ASSERT_EQ(
        registry.call({u"register"_s, u"--service"_s, u"admission"_s, u"-"_s}, lines).exit, 0);
    ASSERT_EQ(registry
                  .call({u"act"_s, u"admission/3"_s, u"withdraw"_s, u"-"_s},
                      R"({"reason": "asked for it"})")
                  .exit,
        0);
}

int strangersExit(const TestRegistry &registry, Server server)
{
    QStringList words{QStringLiteral(QYZ_SOURCE_DIR) + u"/docs/verify_journal.py"_s};
    if (server == Server::Sqlite) {
        words.append(registry.db());
    } else {
        const QString records =
            u"SELECT r.*, p.salt, p.payload FROM journal_record r LEFT JOIN journal_payload p ON "
            "p.journal = r.journal AND p.seq = r.seq ORDER BY r.journal, r.seq"_s;
        for (const auto &[name, query] : {std::pair{u"records.csv"_s, records},
                 std::pair{u"heads.csv"_s, u"SELECT * FROM journal_head"_s}}) {
            QProcess shell;
            shell.setStandardOutputFile(registry.file(name));
            shell.start(u"psql"_s, {u"--csv"_s, u"-d"_s, registry.db(), u"-c"_s, query});
            EXPECT_TRUE(shell.waitForFinished(60000));
            words.append(registry.file(name));
        }
    }
    QProcess python;
    python.start(u"python3"_s, words);
    EXPECT_TRUE(python.waitForFinished(60000));
    return python.exitCode();
}

struct Tampering {
    const char *name;
    const char *statements;
    const char *line; // that `verify` names; empty where no line is concerned
    int seq; // of the record it names; 0: not asked
    bool strangerSees; // the stranger reads chains and heads, not our projections
};

// A forger who knows the format: the record's own hash is right again, the chain is not.
constexpr Tampering tamperings[] = {
    {"payloadChanged",
        "UPDATE journal_payload SET payload = replace(payload, '\"grade\":', '\"grade\":1') "
        "WHERE journal = 'admission' AND seq = 3",
        "admission/2", 3, true},
    {"timeChanged",
        "UPDATE journal_record SET at = '2026-04-01T05:15:00.001Z' WHERE journal = 'admission' AND "
        "seq = 5",
        "admission/4", 5, true},
    {"actorChanged",
        "UPDATE journal_record SET actor = 'director' WHERE journal = 'admission' AND seq = 2",
        "admission/1", 2, true},
    {"recordRemoved",
        "DELETE FROM journal_payload WHERE journal = 'admission' AND seq = 4;"
        "DELETE FROM journal_record WHERE journal = 'admission' AND seq = 4",
        "admission/4", 5, true},
    {"recordInserted",
        "INSERT INTO journal_record SELECT journal, 8, year, 5, 'voided', at, actor, "
        "payload_digest, hash, payload_digest FROM journal_record WHERE journal = 'admission' AND "
        "seq = 7;"
        "INSERT INTO journal_payload SELECT journal, 8, salt, payload FROM journal_payload WHERE "
        "journal = 'admission' AND seq = 7",
        "admission/5", 8, true},
    {"recordReplacedByAnother",
        "DELETE FROM journal_payload WHERE journal = 'admission' AND seq = 6;"
        "DELETE FROM journal_record WHERE journal = 'admission' AND seq = 6;"
        "INSERT INTO journal_record SELECT journal, 6, year, 5, kind, at, actor, payload_digest, "
        "prev_hash, hash FROM journal_record WHERE journal = 'admission' AND seq = 5;"
        "INSERT INTO journal_payload SELECT journal, 6, salt, payload FROM journal_payload WHERE "
        "journal = 'admission' AND seq = 5",
        "admission/5", 6, true},
    {"recordsMoved",
        "UPDATE journal_record SET number = CASE seq WHEN 4 THEN 4 ELSE 3 END WHERE journal = "
        "'admission' AND seq IN (4, 5)",
        "admission/4", 4, true},
    {"tailCut",
        "DELETE FROM journal_payload WHERE journal = 'admission' AND seq = 7;"
        "DELETE FROM journal_record WHERE journal = 'admission' AND seq = 7",
        "", 7, true},
    {"headChanged", "UPDATE journal_head SET number = 9 WHERE journal = 'admission'", "", 0, true},
};

constexpr Tampering projectionTamperings[] = {
    {"projectionChanged",
        "UPDATE journal_entry SET applicant_name = 'Another' WHERE journal = 'admission' AND "
        "number = 2",
        "admission/2", 0, false},
    {"projectionRemoved",
        "DELETE FROM entry_word WHERE journal = 'admission' AND number = 4;"
        "DELETE FROM journal_entry WHERE journal = 'admission' AND number = 4",
        "admission/4", 0, false},
    {"projectionInserted",
        "CREATE TEMPORARY TABLE copy AS SELECT * FROM journal_entry WHERE journal = 'admission' "
        "AND number = 5;"
        "UPDATE copy SET number = 6, request_id = NULL;"
        "INSERT INTO journal_entry SELECT * FROM copy",
        "admission/6", 0, false},
};

using TamperingCase = std::tuple<Server, Tampering>;

std::string caseName(const ::testing::TestParamInfo<TamperingCase> &info)
{
    return std::string(std::get<0>(info.param) == Server::Sqlite ? "sqlite_" : "postgres_")
        + std::get<1>(info.param).name;
}

class CtlTampering : public ::testing::TestWithParam<TamperingCase> { };

class CtlProjectionTampering : public ::testing::TestWithParam<TamperingCase> { };

class CtlFences : public ::testing::TestWithParam<Server> { };

} // namespace

INSTANTIATE_TEST_SUITE_P(Chain, CtlTampering,
    ::testing::Combine(::testing::ValuesIn(servers()), ::testing::ValuesIn(tamperings)), caseName);
INSTANTIATE_TEST_SUITE_P(Projection, CtlTampering,
    ::testing::Combine(::testing::ValuesIn(servers()), ::testing::ValuesIn(projectionTamperings)),
    caseName);
INSTANTIATE_TEST_SUITE_P(, CtlProjectionTampering,
    ::testing::Combine(::testing::ValuesIn(servers()), ::testing::ValuesIn(projectionTamperings)),
    caseName);

TEST_P(CtlTampering, R5_isFoundAndNamed)
{
    const auto &[server, tampering] = GetParam();
    const TestRegistry registry(server, TestRegistry::Content::Practice);
    fill(registry);
    ASSERT_EQ(registry.call({u"verify"_s}).exit, 0);
    ASSERT_EQ(strangersExit(registry, server), 0);

    dropFences(registry, server);
    ASSERT_TRUE(sql(registry, server, QString::fromUtf8(tampering.statements)));

    const Answer verified = registry.call({u"verify"_s});
    EXPECT_EQ(verified.exit, 4) << verified.out.toStdString();
    const QJsonObject first = verified.json().value(u"first_problem"_s).toObject();
    EXPECT_EQ(first.value(u"journal"_s).toString(), u"admission"_s);
    if (*tampering.line) {
        EXPECT_EQ(first.value(u"line"_s).toString(), QString::fromUtf8(tampering.line))
            << verified.out.toStdString();
    }
    if (tampering.seq > 0) {
        EXPECT_EQ(first.value(u"seq"_s).toInt(), tampering.seq) << verified.out.toStdString();
    }
    EXPECT_EQ(strangersExit(registry, server), tampering.strangerSees ? 4 : 0);
}

TEST_P(CtlProjectionTampering, isMadeAnewFromTheRecords)
{
    const auto &[server, tampering] = GetParam();
    const TestRegistry registry(server, TestRegistry::Content::Practice);
    fill(registry);
    ASSERT_TRUE(sql(registry, server, QString::fromUtf8(tampering.statements)));
    ASSERT_EQ(registry.call({u"verify"_s}).exit, 4);
    EXPECT_EQ(registry.call({u"rebuild"_s}).exit, 0);
    EXPECT_EQ(registry.call({u"verify"_s}).exit, 0);
}

INSTANTIATE_TEST_SUITE_P(, CtlFences, ::testing::ValuesIn(servers()), serverName);

TEST_P(CtlFences, R5_stopPlainSql)
{
    const Server server = GetParam();
    const TestRegistry registry(server, TestRegistry::Content::Practice);
    fill(registry);
    QStringList attempts{u"UPDATE journal_record SET actor = 'x' WHERE seq = 2"_s,
        u"DELETE FROM journal_record WHERE seq = 7"_s,
        u"UPDATE journal_payload SET payload = '{}' WHERE seq = 2"_s,
        u"DELETE FROM journal_payload WHERE seq = 2"_s};
    if (server == Server::Sqlite) {
        attempts += {u"INSERT OR REPLACE INTO journal_record SELECT * FROM journal_record WHERE "
                     "journal = 'admission' AND seq = 2"_s,
            u"REPLACE INTO journal_payload SELECT * FROM journal_payload WHERE journal = "
            "'admission' AND seq = 2"_s,
            u"INSERT INTO journal_record SELECT * FROM journal_record WHERE journal = 'admission' "
            "AND seq = 2 ON CONFLICT (journal, seq) DO UPDATE SET actor = 'x'"_s};
    } else {
        attempts += {u"TRUNCATE journal_record CASCADE"_s, u"TRUNCATE journal_payload"_s,
            u"INSERT INTO journal_record SELECT * FROM journal_record WHERE journal = 'admission' "
            "AND seq = 2 ON CONFLICT (journal, seq) DO UPDATE SET actor = 'x'"_s,
            u"INSERT INTO journal_payload SELECT * FROM journal_payload WHERE journal = "
            "'admission' AND seq = 2 ON CONFLICT (journal, seq) DO UPDATE SET payload = '{}'"_s};
    }
    for (const QString &attempt : attempts)
        EXPECT_FALSE(sql(registry, server, attempt)) << attempt.toStdString();
    EXPECT_EQ(registry.call({u"verify"_s}).exit, 0);
    EXPECT_EQ(strangersExit(registry, server), 0);
}
