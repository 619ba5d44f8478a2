// Workbooks made by hand, part by part, as spreadsheets write them and as attackers might.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>
#include <zip.h>

namespace qyz::tables::testing {

using Parts = QList<std::pair<QByteArray, QByteArray>>;

/// The bytes of a zip file with these parts.
inline QByteArray zipped(const Parts &parts)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target);
    zip_t *archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    for (const auto &[name, bytes] : parts) {
        zip_source_t *part = zip_source_buffer(
            archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
        zip_file_add(archive, name.constData(), part, ZIP_FL_ENC_UTF_8);
    }
    zip_close(archive);
    QByteArray bytes;
    zip_source_open(target);
    zip_source_seek(target, 0, SEEK_END);
    bytes.resize(static_cast<qsizetype>(zip_source_tell(target)));
    zip_source_seek(target, 0, SEEK_SET);
    zip_source_read(target, bytes.data(), static_cast<zip_uint64_t>(bytes.size()));
    zip_source_close(target);
    zip_source_free(target);
    zip_error_fini(&error);
    return bytes;
}

inline Parts workbookParts(const QByteArray &sheet)
{
    return {{"xl/workbook.xml",
                "<?xml version=\"1.0\"?><workbook"
                " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                "<sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/>"
            "</Relationships>"},
        {"xl/worksheets/sheet1.xml", sheet}};
}

/// A workbook whose first sheet holds these rows of XML.
inline QByteArray workbook(const QByteArray &rows)
{
    return zipped(workbookParts("<worksheet><sheetData>" + rows + "</sheetData></worksheet>"));
}

} // namespace qyz::tables::testing
