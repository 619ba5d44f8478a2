// Which column of a file is what: guessed by its headings in Kazakh or Russian, or told (R10).
#pragma once

#include "application/ports/tablereader.h"
#include "application/transcribe.h"

namespace qyz::application {

struct TableMapping {
    int headingRow = 0; // of the file; rows up to it are no lines; 0: there is none
    QMap<int, QString> columns; // from 0; the field each one holds

    QString fieldOf(int column) const { return columns.value(column); }
    bool has(const QString &field) const { return columns.values().contains(field); }
    bool operator==(const TableMapping &) const = default;
};

/// A heading as it is compared: words folded to one alphabet, signs left out.
QString headingKey(const QString &heading);

/// The row among the first ones whose cells name most fields, and those fields. Columns nobody
/// knows are left out; the window and --map say more.
TableMapping guessedMapping(const SourceTable &table, const domain::ServiceDescription &service);

/// {"heading_row": 1, "columns": {"A": "number", "Күні": "date", "3": "applicant.full_name"}}:
/// a column by its letter, its place from 1, or its heading. ColumnUnknown, UnknownKey, BadJson.
domain::Result<TableMapping> mappingFromJson(
    const QJsonObject &json, const SourceTable &table, const domain::ServiceDescription &service);
/// By headings where there are any, so that it fits the next file of the kind.
QJsonObject mappingJson(const TableMapping &mapping, const SourceTable &table);

/// ColumnMissing: number and date are needed, and somebody's name.
domain::Status checkMapping(const TableMapping &mapping);

/// Headings of columns that hold something and are not read: nothing is dropped in silence.
QStringList unreadHeadings(const SourceTable &table, const TableMapping &mapping);

QList<TranscriptRow> transcriptRows(const SourceTable &table, const TableMapping &mapping);

/// "A", "B" … "AA"
QString columnLetters(int column);

} // namespace qyz::application
