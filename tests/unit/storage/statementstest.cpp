#include "storage/session.h"
#include "testdatabase.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::storage;

namespace {

class StatementsTest : public test::OnBoth { };

} // namespace

TEST_P(StatementsTest, eachStatementIsPrepared)
{
    const auto session = Session::open(settings(), {});
    ASSERT_TRUE(session);
    for (const Statement *statement : allStatements()) {
        EXPECT_NE((*session)->prepared(*statement), nullptr) << statement->name;
        (*session)->healed();
    }
    EXPECT_NE((*session)->prepared((*session)->dialect().now()), nullptr);
}

QYZ_ON_BOTH(StatementsTest);

TEST(StatementNamesTest, areRepositoryDotActionAndAllDifferent)
{
    static const QRegularExpression shape(u"^[a-z]+\\.[a-z_]+$"_s);
    QSet<QString> names;
    for (const Statement *statement : allStatements()) {
        const QString name = QString::fromLatin1(statement->name);
        EXPECT_TRUE(shape.match(name).hasMatch()) << statement->name;
        EXPECT_FALSE(names.contains(name)) << statement->name;
        names.insert(name);
    }
    EXPECT_GT(names.size(), 40);
}
