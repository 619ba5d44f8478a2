// The pages of a book as a flat OpenDocument spreadsheet: the same cells with frames, the
// corrections struck through, the code in the foot, printed on A4 across.
#pragma once

#include "application/paper/bookmodel.h"
#include "print/bookcolumns.h"

#include <QIODevice>

namespace qyz::benchmark_support {

using namespace Qt::Literals::StringLiterals;

inline QString paragraphsXml(const print::CellContent &content)
{
    QString xml;
    for (const print::Paragraph &paragraph : content) {
        xml += u"<text:p>"_s;
        for (const print::TextRun &run : paragraph)
            xml += run.struck ? u"<text:span text:style-name=\"struck\">%1</text:span>"_s.arg(
                       run.text.toHtmlEscaped())
                              : run.text.toHtmlEscaped();
        xml += u"</text:p>"_s;
    }
    return xml;
}

inline QString cellXml(const QString &inside, qsizetype columns = 1)
{
    return u"<table:table-cell table:style-name=\"framed\" table:number-columns-spanned=\"%1\" "
           "office:value-type=\"string\">%2</table:table-cell>"_s.arg(columns)
               .arg(inside);
}

inline QString officeHead(const application::BookModel &model)
{
    QString head = uR"(<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>
<style:style style:name="struck" style:family="text">
<style:text-properties style:text-line-through-style="solid"/></style:style>
<style:style style:name="framed" style:family="table-cell">
<style:table-cell-properties fo:border="0.1mm solid #000000" fo:wrap-option="wrap" fo:padding="0.5mm"/>
<style:text-properties style:font-name="Noto Sans" fo:font-size="8pt"/></style:style>
<style:style style:name="line" style:family="table-row">
<style:table-row-properties style:use-optimal-row-height="true" style:row-height="14mm"/></style:style>
<style:style style:name="sheet" style:family="table" style:master-page-name="book">
<style:table-properties table:display="true"/></style:style>
<style:page-layout style:name="across"><style:page-layout-properties fo:page-width="297mm"
 fo:page-height="210mm" style:print-orientation="landscape" fo:margin-left="10mm"
 fo:margin-right="5mm" fo:margin-top="10mm" fo:margin-bottom="10mm" style:scale-to-X="1"
 style:scale-to-Y="0"/></style:page-layout>
)"_s;
    int number = 0;
    for (const application::BookColumn &column : model.columns)
        head += u"<style:style style:name=\"c%1\" style:family=\"table-column\">"
                "<style:table-column-properties style:column-width=\"%2mm\"/></style:style>\n"_s
                    .arg(number++)
                    .arg(column.width);
    head += u"</office:automatic-styles><office:master-styles><style:master-page "
            "style:name=\"book\" style:page-layout-name=\"across\"><style:footer><text:p>%1 "
            "<text:page-number/></text:p></style:footer></style:master-page>"
            "</office:master-styles><office:body><office:spreadsheet>"
            "<table:table table:name=\"book\" table:style-name=\"sheet\">"_s.arg(model.controlCode);
    for (int column = 0; column < number; ++column)
        head += u"<table:table-column table:style-name=\"c%1\"/>"_s.arg(column);
    head += u"<table:table-header-rows><table:table-row table:style-name=\"line\">"_s;
    for (const application::BookColumn &column : model.columns)
        head += cellXml(
            paragraphsXml({{{column.title.kk, false, true}}, {{column.title.ru, false, false}}}));
    return head + u"</table:table-row></table:table-header-rows>\n"_s;
}

inline domain::Status writeOfficeTable(
    const application::BookModel &model, application::BookPageSource &pages, QIODevice &out)
{
    out.write(officeHead(model).toUtf8());
    while (true) {
        const auto some = pages.next();
        if (!some)
            return some.error();
        if (some->isEmpty())
            break;
        for (const application::BookPage &page : *some) {
            for (const application::BookRow &row : page.rows) {
                QString xml = u"<table:table-row table:style-name=\"line\">"_s;
                for (const print::CellContent &cell : print::bookCells(row))
                    xml += cellXml(paragraphsXml(cell));
                xml += u"</table:table-row>\n"_s;
                if (!row.corrections.isEmpty())
                    xml += u"<table:table-row table:style-name=\"line\">"_s
                        + cellXml(paragraphsXml(print::bookCorrections(row)), model.columns.size())
                        + u"</table:table-row>\n"_s;
                out.write(xml.toUtf8());
            }
        }
    }
    out.write("</table:table></office:spreadsheet></office:body></office:document>\n");
    return {};
}

} // namespace qyz::benchmark_support
