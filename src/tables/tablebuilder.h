// Collects rows inside the limits; the one place that counts what a file brings in.
#pragma once

#include "application/ports/tablereader.h"

namespace qyz::tables {

class TableBuilder {
public:
    explicit TableBuilder(const QString &encoding);

    /// Cells from the left; empty ones at the end are dropped, and so is a row of nothing.
    /// False where a limit is passed; then `failure` says which.
    bool add(int row, QStringList cells);
    bool failed() const { return m_failure.has_value(); }

    domain::Result<application::SourceTable> take();

private:
    bool fail(domain::ErrorCode code, int row);

    application::SourceTable m_table;
    qint64 m_text = 0;
    std::optional<domain::Error> m_failure;
};

/// Nothing more could be read from row `row` on; `detail` says why, for the log.
domain::Error unreadable(int row, const QString &detail);

domain::Error tooBig();

} // namespace qyz::tables
