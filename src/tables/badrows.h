// The rows of a file that were set aside, as CSV a spreadsheet opens: the same columns, and why.
#pragma once

#include "application/ports/tablereader.h"

#include <QHash>

namespace qyz::tables {

/// UTF-8 with its mark, semicolons. `why`: sentences by row; `whyHeading`: of the column added.
/// Nothing in it begins a formula.
QByteArray badRowsCsv(const application::SourceTable &table, int headingRow,
    const QList<int> &badRows, const QHash<int, QStringList> &why, const QString &whyHeading);

} // namespace qyz::tables
