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

QString expanded(Backend backend, const QString &extra)
{
    const auto statements =
        statementsOf(script(u"0001_core.sql"_s) + "\n-- ;;\n" + script(extra), backend);
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
    EXPECT_EQ(
        expanded(Backend::Sqlite, u"0001_core.sqlite.sql"_s), golden(u"0001_core.sqlite.ddl"_s));
}

TEST(SqlScriptTest, fillsTheScriptsForPostgresAsTheGoldenFileSays)
{
    EXPECT_EQ(
        expanded(Backend::Postgres, u"0001_core.psql.sql"_s), golden(u"0001_core.psql.ddl"_s));
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
