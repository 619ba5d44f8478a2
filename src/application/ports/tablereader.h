// Turns a file of rows (CSV, XLSX) into plain texts. Implemented by tables/tablefile.
#pragma once

#include "domain/common/result.h"

#include <QByteArray>
#include <QStringList>

namespace qyz::application {

/// One row as it stands in the file. Dates of a spreadsheet are ISO days, whole numbers have no
/// fraction; everything else is the text of the cell, trimmed.
struct SourceRow {
    int number = 0; // of the file, 1 for the first
    QStringList cells;
};

/// Rows in which nothing stands are left out.
struct SourceTable {
    QList<SourceRow> rows;
    QString encoding; // "UTF-8", "UTF-16", "Windows-1251", "XLSX"
};

class TableReader {
public:
    virtual ~TableReader() = default;

    /// TableTooBig, TableUnreadable with the row; never a crash, whatever the bytes are.
    virtual domain::Result<SourceTable> read(const QByteArray &bytes) = 0;
};

} // namespace qyz::application
