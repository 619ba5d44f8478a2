// The classifiers of errors: which codes of a database mean what (house 2.6).
#include "storage/dialect.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace qyz;
using namespace qyz::storage;
using domain::ErrorCode;

namespace {

Failure classified(const Dialect &dialect, const QString &code)
{
    return dialect.classify(QSqlError(u"driver"_s, u"text"_s, QSqlError::StatementError, code));
}

} // namespace

TEST(DialectTest, sqliteCodesMeanWhatTheyShould)
{
    for (const QString &busy : {u"5"_s, u"6"_s, u"261"_s, u"517"_s}) {
        EXPECT_EQ(classified(sqliteDialect(), busy).error.code, ErrorCode::DatabaseBusy);
        EXPECT_TRUE(classified(sqliteDialect(), busy).retry) << qPrintable(busy);
    }
    const std::pair<QString, ErrorCode> others[]{{u"13"_s, ErrorCode::DiskFull},
        {u"8"_s, ErrorCode::ReadOnlyDatabase}, {u"1032"_s, ErrorCode::ReadOnlyDatabase},
        {u"26"_s, ErrorCode::NotADatabase}, {u"11"_s, ErrorCode::StorageFailed},
        {u"1811"_s, ErrorCode::StorageFailed}, {u"2067"_s, ErrorCode::StorageFailed},
        {u"266"_s, ErrorCode::StorageFailed}, {u""_s, ErrorCode::StorageFailed}};
    for (const auto &[code, meaning] : others) {
        const Failure failure = classified(sqliteDialect(), code);
        EXPECT_EQ(failure.error.code, meaning) << qPrintable(code);
        EXPECT_FALSE(failure.retry || failure.lost) << qPrintable(code);
    }
}

TEST(DialectTest, postgresStatesMeanWhatTheyShould)
{
    for (const QString &busy : {u"40001"_s, u"40P01"_s, u"55P03"_s}) {
        EXPECT_EQ(classified(postgresDialect(), busy).error.code, ErrorCode::DatabaseBusy);
        EXPECT_TRUE(classified(postgresDialect(), busy).retry) << qPrintable(busy);
    }
    for (const QString &lost : {u"57P01"_s, u"57P02"_s, u"57P03"_s, u"08006"_s, u"25P03"_s}) {
        EXPECT_EQ(classified(postgresDialect(), lost).error.code, ErrorCode::ConnectionLost);
        EXPECT_TRUE(classified(postgresDialect(), lost).lost) << qPrintable(lost);
    }
    const std::pair<QString, ErrorCode> others[]{{u"53100"_s, ErrorCode::DiskFull},
        {u"25006"_s, ErrorCode::ReadOnlyDatabase}, {u"42501"_s, ErrorCode::ReadOnlyDatabase},
        {u"23505"_s, ErrorCode::StorageFailed}, {u"QZ001"_s, ErrorCode::StorageFailed},
        {u"57014"_s, ErrorCode::StorageFailed}};
    for (const auto &[code, meaning] : others) {
        const Failure failure = classified(postgresDialect(), code);
        EXPECT_EQ(failure.error.code, meaning) << qPrintable(code);
        EXPECT_FALSE(failure.retry || failure.lost) << qPrintable(code);
    }
}
