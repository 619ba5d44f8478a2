#include "storage/sqlscript.h"

#include "resourcefiles.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace qyz;
using storage::Backend;
using storage::statementsOf;

namespace {

QByteArray script(const QString &name)
{
    resources::initialise();
    return resources::bytes(u"sql/migrations/"_s + name);
}

/// `name`: "0001_core"; the dialect's own part follows where there is one.
QString expanded(Backend backend, const QString &name)
{
    const QString suffix = backend == Backend::Sqlite ? u"sqlite"_s : u"psql"_s;
    const QByteArray extra = script(u"%1.%2.sql"_s.arg(name, suffix));
    const QByteArray whole = script(name + u".sql"_s);
    const auto statements =
        statementsOf(extra.isEmpty() ? whole : whole + "\n-- ;;\n" + extra, backend);
    EXPECT_TRUE(statements) << qPrintable(statements.error().detail);
    return statements->join(u"\n-- ;;\n"_s) + u'\n';
}

QString golden(const QString &name)
{
    QFile file(QStringLiteral(QYZ_SOURCE_DIR) + u"/tests/data/storage/"_s + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(file.fileName());
    return QString::fromUtf8(file.readAll());
}

} // namespace

// What a database really gets, for a reader and for a review; a change of a script changes these
// files in the same commit.
TEST(SqlScriptTest, fillsTheScriptsForSqliteAsTheGoldenFileSays)
{
    for (const QString &name : {u"0001_core"_s, u"0002_services"_s})
        EXPECT_EQ(expanded(Backend::Sqlite, name), golden(name + u".sqlite.ddl"_s));
}

TEST(SqlScriptTest, fillsTheScriptsForPostgresAsTheGoldenFileSays)
{
    for (const QString &name : {u"0001_core"_s, u"0002_services"_s})
        EXPECT_EQ(expanded(Backend::Postgres, name), golden(name + u".psql.ddl"_s));
}

TEST(SqlScriptTest, partsAtMarkerLinesAndLeavesSemicolonsAlone)
{
    const auto statements =
        statementsOf("SELECT 1; SELECT 2\n-- ;;\n\n-- ;;  \nSELECT ';;'\n", Backend::Sqlite);
    ASSERT_TRUE(statements);
    EXPECT_EQ(*statements, (QStringList{u"SELECT 1; SELECT 2"_s, u"SELECT ';;'"_s}));
}

TEST(SqlScriptTest, fillsTypeWordsPerDatabase)
{
    const QByteArray text = "a {{id}}, b {{bool:b}}, c {{utc}}, d {{key}}, e {{json:e}}";
    EXPECT_EQ(statementsOf(text, Backend::Sqlite)->first(),
        u"a INTEGER PRIMARY KEY, b INTEGER NOT NULL CHECK (b IN (0, 1)), c TEXT, d TEXT,"
        " e TEXT NOT NULL CHECK (json_valid(e))"_s);
    EXPECT_EQ(statementsOf(text, Backend::Postgres)->first(),
        u"a BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, b BOOLEAN NOT NULL, c TIMESTAMPTZ,"
        " d TEXT COLLATE \"C\", e TEXT NOT NULL CHECK (e::json IS NOT NULL)"_s);
}

TEST(SqlScriptTest, refusesAWordItDoesNotKnow)
{
    for (const char *text : {"{{uuid}}", "{{bool}}", "{{id:column}}"}) {
        const auto statements = statementsOf(text, Backend::Sqlite);
        ASSERT_FALSE(statements) << text;
        EXPECT_EQ(statements.error().code, domain::ErrorCode::Internal);
    }
}
