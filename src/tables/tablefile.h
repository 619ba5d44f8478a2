// A file of rows by its content: a workbook (XLSX) or separated text (CSV).
#pragma once

#include "application/ports/tablereader.h"

namespace qyz::tables {

class TableFile : public application::TableReader {
public:
    domain::Result<application::SourceTable> read(const QByteArray &bytes) override;
};

/// The bytes of a file. FileUnreadable, TableTooBig.
domain::Result<QByteArray> readTableBytes(const QString &path);

} // namespace qyz::tables
