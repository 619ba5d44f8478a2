// Reading workbooks: what honest spreadsheets write, and what must only give a sentence.
#include "tables/tablefile.h"
#include "tables/tablelimits.h"
#include "tables/xlsxstyles.h"
#include "unit/tables/workbook.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace qyz::tables::testing {

namespace {

using application::SourceTable;
using domain::ErrorCode;

domain::Result<SourceTable> read(const QByteArray &bytes)
{
    return TableFile().read(bytes);
}

/// "1:a|b 3:c": rows with their numbers.
std::string shown(const domain::Result<SourceTable> &table)
{
    if (!table)
        return domain::errorName(table.error().code).toStdString();
    QStringList rows;
    for (const application::SourceRow &row : table->rows)
        rows.append(QString::number(row.number) + u':' + row.cells.join(u'|'));
    return rows.join(u' ').toStdString();
}

} // namespace

TEST(Xlsx, readsSharedInlineAndPlainTexts)
{
    Parts parts = workbookParts(
        "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c>"
        "<c r=\"B1\" t=\"inlineStr\"><is><r><t>Әсем </t></r><r><t>қыз</t></r></is></c>"
        "<c r=\"D1\" t=\"str\"><f>1+1</f><v>сумма</v></c></row></sheetData></worksheet>");
    parts.append(std::pair<QByteArray, QByteArray>{"xl/sharedStrings.xml",
        "<sst><si><t>нет</t></si><si><t xml:space=\"preserve\"> Күні</t><rPh><t>x</t></rPh></si>"
        "</sst>"});
    // The words of a formula are no value of the cell.
    EXPECT_EQ(shown(read(zipped(parts))), "1:Күні|Әсем қыз||сумма");
}

TEST(Xlsx, readsNumbersWithoutFractionsAndDatesAsDays)
{
    Parts parts = workbookParts(
        "<worksheet><sheetData><row r=\"2\"><c r=\"A2\"><v>17</v></c><c r=\"B2\" s=\"1\">"
        "<v>42248.4</v></c><c r=\"C2\" s=\"2\"><v>42248</v></c><c r=\"D2\"><v>1.5</v></c>"
        "<c r=\"E2\"><v>9.60323300126E11</v></c><c r=\"F2\" s=\"3\"><v>3</v></c></row></sheetData>"
        "</worksheet>");
    parts.append(std::pair<QByteArray, QByteArray>{"xl/styles.xml",
        "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"dd\\.mm\\.yyyy\"/>"
        "<numFmt numFmtId=\"171\" formatCode=\"0 &quot;day&quot;\"/></numFmts>"
        "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
        "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/>"
        "<xf numFmtId=\"171\"/></cellXfs></styleSheet>"});
    EXPECT_EQ(shown(read(zipped(parts))), "2:17|2015-09-01|2015-09-01|1.5|960323300126|3");
}

TEST(Xlsx, countsDaysFrom1904WhereTheWorkbookSaysSo)
{
    EXPECT_EQ(serialDay(42248, false), QDate(2015, 9, 1));
    EXPECT_EQ(serialDay(42248 - 1462, true), QDate(2015, 9, 1));
    EXPECT_EQ(serialDay(59, false), QDate(1900, 2, 28));
    EXPECT_EQ(serialDay(61, false), QDate(1900, 3, 1));
    EXPECT_FALSE(serialDay(-3, false).isValid());
    EXPECT_FALSE(serialDay(1e18, false).isValid());
    EXPECT_TRUE(showsDate(u"[$-F800]dddd, mmmm dd, yyyy"_s));
    EXPECT_FALSE(showsDate(u"[Red]0.00"_s));
    EXPECT_FALSE(showsDate(u"#,##0 \"дней yd\""_s));
}

TEST(Xlsx, keepsRowNumbersOverEmptyRows)
{
    EXPECT_EQ(shown(read(workbook("<row><c><v>1</v></c></row><row r=\"2\"/>"
                                  "<row r=\"7\"><c r=\"C7\"><v>3</v></c></row>"))),
        "1:1 7:||3");
}

TEST(Xlsx, takesTheFirstSheetThatIsShown)
{
    Parts parts = workbookParts("<worksheet><sheetData><row><c><v>8</v></c></row></sheetData>"
                                "</worksheet>");
    parts[0].second = "<workbook xmlns:r=\"r\"><sheets><sheet state=\"hidden\" r:id=\"rId9\"/>"
                      "<sheet r:id=\"rId1\"/></sheets></workbook>";
    EXPECT_EQ(shown(read(zipped(parts))), "1:8");
    parts[1].second.replace("worksheets/sheet1.xml", "/xl/worksheets/sheet1.xml");
    EXPECT_EQ(shown(read(zipped(parts))), "1:8");
}

TEST(Xlsx, aCutFileIsUnreadable)
{
    const QByteArray whole = workbook("<row><c><v>1</v></c></row>");
    for (qsizetype size = 4; size < whole.size(); size += 7) {
        const auto table = read(whole.first(size));
        ASSERT_FALSE(table.ok()) << size;
        EXPECT_EQ(table.error().code, ErrorCode::TableUnreadable) << size;
    }
}

TEST(Xlsx, aChangedByteNeverCrashes)
{
    const QByteArray whole = workbook("<row r=\"1\"><c r=\"A1\"><v>12</v></c></row>");
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray changed = whole;
        changed[at] = static_cast<char>(changed.at(at) ^ 0x55);
        const auto table = read(changed);
        EXPECT_TRUE(table.ok() || table.error().code == ErrorCode::TableUnreadable
            || table.error().code == ErrorCode::TableTooBig)
            << at;
    }
}

TEST(Xlsx, wrongTypesAndPlacesAreUnreadable)
{
    EXPECT_EQ(shown(read(workbook("<row><c t=\"s\"><v>5</v></c></row>"))), "TableUnreadable");
    EXPECT_EQ(shown(read(workbook("<row><c t=\"s\"><v>-1</v></c></row>"))), "TableUnreadable");
    EXPECT_EQ(shown(read(workbook("<row><c r=\"ZZZZZ1\"><v>1</v></c></row>"))), "TableUnreadable");
    EXPECT_EQ(shown(read(workbook("<row><c r=\"11\"><v>1</v></c></row>"))), "TableUnreadable");
    EXPECT_EQ(shown(read(workbook("<row><c><v>1</v></row>"))), "TableUnreadable");
    EXPECT_EQ(shown(read(workbook(""))), "TableUnreadable");
    EXPECT_EQ(shown(read(zipped({{"readme.txt", "no workbook"}}))), "TableUnreadable");
}

TEST(Xlsx, deepXmlIsUnreadable)
{
    const QByteArray deep = QByteArray("<x>").repeated(200000);
    EXPECT_EQ(shown(read(workbook(deep))), "TableUnreadable");
    EXPECT_EQ(shown(read(workbook(deep + QByteArray("</x>").repeated(200000)))), "TableUnreadable");
}

TEST(Xlsx, documentTypesAreUnreadable)
{
    const QByteArray sheet =
        "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
        "<worksheet><sheetData><row><c t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>";
    EXPECT_EQ(shown(read(zipped(workbookParts(sheet)))), "TableUnreadable");
}

TEST(Xlsx, whatUnpacksWithoutEndIsTooBig)
{
    // 400 MB of spaces between two cells: a few hundred kilobytes on the disk.
    const QByteArray bomb = workbook(QByteArray(400 * 1024 * 1024, ' '));
    ASSERT_LT(bomb.size(), 2 * 1024 * 1024);
    EXPECT_EQ(shown(read(bomb)), "TableTooBig");
}

TEST(Xlsx, aHugeCellIsUnreadable)
{
    const QByteArray text(static_cast<int>(longestCell) + 1, 'x');
    EXPECT_EQ(shown(read(workbook("<row r=\"3\"><c t=\"str\"><v>" + text + "</v></c></row>"))),
        "TableUnreadable");
}

TEST(Xlsx, moreRowsThanAllowedAreTooMany)
{
    EXPECT_EQ(
        shown(read(workbook(QByteArray("<row><c><v>1</v></c></row>").repeated(mostRows + 1)))),
        "TableTooBig");
}

} // namespace qyz::tables::testing
