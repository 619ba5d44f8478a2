// Separated text as offices save it: UTF-8, UTF-16, or Windows-1251 of an older spreadsheet;
// semicolons, commas or tabs; quotes doubled inside quotes, line breaks inside them.
#pragma once

#include "application/ports/tablereader.h"

namespace qyz::tables {

domain::Result<application::SourceTable> readCsv(const QByteArray &bytes);

} // namespace qyz::tables
