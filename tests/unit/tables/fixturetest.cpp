// Files a spreadsheet program really wrote (LibreOffice 7.4), kept in tests/data/tables.
#include "tables/tablefile.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace qyz::tables::testing {

namespace {

domain::Result<application::SourceTable> readFixture(const QString &name)
{
    const auto bytes = readTableBytes(QStringLiteral(QYZ_SOURCE_DIR "/tests/data/tables/") + name);
    if (!bytes)
        return bytes.error();
    return TableFile().read(*bytes);
}

} // namespace

TEST(Fixture, aWorkbookWithATitleHeadingsAndDates)
{
    const auto table = readFixture(u"journal.xlsx"_s);
    ASSERT_TRUE(table.ok());
    EXPECT_EQ(table->encoding, u"XLSX"_s);
    ASSERT_EQ(table->rows.size(), 6);
    EXPECT_EQ(
        table->rows.at(1).cells.first(3), (QStringList{u"№"_s, u"Тіркелген күні"_s, u"Беті"_s}));
    EXPECT_EQ(table->rows.at(3).cells,
        (QStringList{u"1"_s, u"2016-09-05"_s, u"1"_s, u"Үлгіова Аружан Бақытқызы"_s,
            u"2010-05-14"_s, u"1"_s, u"Үлгіова Сәуле \"кіші\""_s, u"12"_s, u"Берілді"_s}));
    EXPECT_EQ(table->rows.at(4).cells.at(9), u"екі бала\nбір өтініш"_s);
}

TEST(Fixture, textOfAnOlderSpreadsheetInWindows1251)
{
    const auto table = readFixture(u"journal-1251.csv"_s);
    ASSERT_TRUE(table.ok());
    EXPECT_EQ(table->encoding, u"Windows-1251"_s);
    ASSERT_EQ(table->rows.size(), 4);
    EXPECT_EQ(table->rows.at(0).cells.at(3), u"ФИО ребёнка"_s);
    EXPECT_EQ(table->rows.at(2).cells,
        (QStringList{u"2"_s, u"06.09.2016"_s, u"1"_s, u"Сидорова Анна"_s, u"1"_s, QString(),
            QString(), u"сказано: \"позже\""_s}));
    EXPECT_EQ(table->rows.at(3).cells.at(7), u"строка; с точкой"_s);
}

TEST(Fixture, anOpenDocumentIsNoTableWeRead)
{
    const auto table = readFixture(u"journal.ods"_s);
    ASSERT_FALSE(table.ok());
    EXPECT_EQ(table.error().code, domain::ErrorCode::TableUnreadable);
}

TEST(Fixture, aMissingFileIsNamed)
{
    const auto bytes = readTableBytes(u"/nowhere/journal.csv"_s);
    ASSERT_FALSE(bytes.ok());
    EXPECT_EQ(bytes.error().code, domain::ErrorCode::FileUnreadable);
}

} // namespace qyz::tables::testing
