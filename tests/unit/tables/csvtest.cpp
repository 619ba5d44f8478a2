// Reading separated text as offices save it.
#include "tables/badrows.h"
#include "tables/tablefile.h"
#include "tables/tablelimits.h"

#include <QStringEncoder>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace qyz::tables::testing {

namespace {

using application::SourceTable;

std::string shown(const QByteArray &bytes)
{
    const auto table = TableFile().read(bytes);
    if (!table)
        return domain::errorName(table.error().code).toStdString();
    QStringList rows;
    for (const application::SourceRow &row : table->rows)
        rows.append(QString::number(row.number) + u':' + row.cells.join(u'|'));
    return rows.join(u' ').toStdString();
}

QString encodingOf(const QByteArray &bytes)
{
    const auto table = TableFile().read(bytes);
    return table ? table->encoding : QString();
}

QByteArray utf16(const QString &text, bool big, bool mark)
{
    QStringEncoder encoder(big ? QStringEncoder::Utf16BE : QStringEncoder::Utf16LE,
        mark ? QStringEncoder::Flag::WriteBom : QStringEncoder::Flag::Default);
    return encoder(text);
}

} // namespace

TEST(Csv, findsSemicolonsCommasAndTabs)
{
    EXPECT_EQ(shown("a;b;c\n1;2,5;3\n"), "1:a|b|c 2:1|2,5|3");
    EXPECT_EQ(shown("a,b,c\r\n1,2;5,3\r\n"), "1:a|b|c 2:1|2;5|3");
    EXPECT_EQ(shown("a\tb\tc\r1\t2,5\t3\r"), "1:a|b|c 2:1|2,5|3");
    EXPECT_EQ(shown("sep=|\r\na|b\r\n1;1|2\r\n"), "2:a|b 3:1;1|2");
}

TEST(Csv, readsQuotesAsSpreadsheetsWriteThem)
{
    EXPECT_EQ(shown("a;b\n\"x;\"\"y\"\"\";\" z \"\n"), "1:a|b 2:x;\"y\"|z");
    // A line break inside quotes belongs to the cell; rows after it keep their place.
    EXPECT_EQ(shown("a;b\n\"1\n2\";3\n4;5\n"), "1:a|b 2:1\n2|3 4:4|5");
    EXPECT_EQ(shown("a;b\n=\"0012\";7\n"), "1:a|b 2:0012|7");
    EXPECT_EQ(shown("a;b\n\"=\"\"0012\"\"\";7\n"), "1:a|b 2:0012|7");
    EXPECT_EQ(shown("a;b\n5\" монитор;7\n"), "1:a|b 2:5\" монитор|7");
}

TEST(Csv, leavesEmptyRowsOutAndKeepsTheNumbers)
{
    EXPECT_EQ(shown("a;b\n\n;;;\n1;2"), "1:a|b 4:1|2");
}

TEST(Csv, readsEveryEncodingAnOfficeUses)
{
    const QString text = u"№;Күні\n1;Әсем ёЁ\n"_s;
    const std::string expected = "1:№|Күні 2:1|Әсем ёЁ";
    EXPECT_EQ(shown(text.toUtf8()), expected);
    EXPECT_EQ(shown("\xEF\xBB\xBF" + text.toUtf8()), expected);
    EXPECT_EQ(shown(utf16(text, false, true)), expected);
    EXPECT_EQ(shown(utf16(text, true, true)), expected);
    EXPECT_EQ(shown(utf16(text, false, false)), expected);
    EXPECT_EQ(shown(utf16(text, true, false)), expected);
    EXPECT_EQ(encodingOf(utf16(text, false, true)), u"UTF-16"_s);
    // «№;Дата» and «1;Ёлкин» in Windows-1251.
    const QByteArray old = QByteArray::fromHex("b93bc4e0f2e00d0a313ba8ebeae8ed0d0a");
    EXPECT_EQ(shown(old), "1:№|Дата 2:1|Ёлкин");
    EXPECT_EQ(encodingOf(old), u"Windows-1251"_s);
}

TEST(Csv, brokenFilesGiveASentenceAndNothingElse)
{
    EXPECT_EQ(shown(""), "TableUnreadable");
    EXPECT_EQ(shown("  \n \n"), "TableUnreadable");
    EXPECT_EQ(shown("a;b\n\"never ends;1\n2;3\n"), "TableUnreadable");
    EXPECT_EQ(shown(QByteArray("a;b\n1;\0 2\n", 9)), "TableUnreadable");
    EXPECT_EQ(shown("\xEF\xBB\xBF"
                    "a;\xff\xfe\n"),
        "TableUnreadable");
    EXPECT_EQ(shown(QByteArray("a;") + QByteArray(longestCell + 2, 'x')), "TableUnreadable");
    EXPECT_EQ(shown(QByteArray(mostColumns * 2, ';') + "1"), "TableUnreadable");
    EXPECT_EQ(shown("%PDF-1.7 a;b"), "TableUnreadable");
    EXPECT_EQ(shown(QByteArray::fromHex("d0cf11e0a1b11ae1") + "a;b"), "TableUnreadable");
    EXPECT_EQ(shown(QByteArray("1;2\n").repeated(mostRows + 1)), "TableTooBig");
    EXPECT_EQ(shown(QByteArray(static_cast<int>(largestFile) + 1, 'x')), "TableTooBig");
}

TEST(Csv, theRowOfAQuoteWithoutEndIsNamed)
{
    const auto table = TableFile().read("a;b\n1;2\n\"x;3\n4;5\n");
    ASSERT_FALSE(table.ok());
    EXPECT_EQ(table.error().args, QStringList{u"3"_s});
}

TEST(BadRows, areReadAgainAsTheyWere)
{
    const auto table =
        TableFile().read("№;Күні\n1;01.09.2015\n2;=1+1\n3;\"a \"\"b\"\"\"\n").value();
    const QByteArray bytes =
        badRowsCsv(table, 1, {3, 4}, {{3, {u"қате"_s}}, {4, {u"а"_s, u"б"_s}}}, u"Себебі"_s);
    EXPECT_EQ(shown(bytes), "1:№|Күні|Себебі 2:2|=1+1|қате 3:3|a \"b\"|а; б");
    EXPECT_FALSE(bytes.contains("\"=1")) << "nothing in it begins a formula";
}

} // namespace qyz::tables::testing
