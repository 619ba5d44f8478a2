// The first sheet of a workbook (XLSX, ECMA-376): a zip file of XML parts.
#pragma once

#include "application/ports/tablereader.h"

namespace qyz::tables {

domain::Result<application::SourceTable> readXlsx(const QByteArray &bytes);

} // namespace qyz::tables
