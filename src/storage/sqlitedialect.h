// The SQLite side of the list of differences: the embedded default, one file.
#pragma once

#include "storage/dialect.h"

namespace qyz::storage {

class SqliteDialect final : public Dialect {
public:
    Backend backend() const override { return Backend::Sqlite; }
    QString driver() const override { return QStringLiteral("QSQLITE"); }
    QString scriptSuffix() const override { return QStringLiteral("sqlite"); }
    domain::Status check(
        const ConnectionSettings &settings, const OpenOptions &options) const override;
    void configure(QSqlDatabase &database, const ConnectionSettings &settings,
        const OpenOptions &options) const override;
    Failure openFailure(const ConnectionSettings &settings, const QSqlError &error) const override;
    domain::Status prepareSession(
        QSqlDatabase &database, const OpenOptions &options) const override;
    /// IMMEDIATE: a reader that becomes a writer behind a newer commit fails at once (trial 2).
    QString beginWrite() const override { return QStringLiteral("BEGIN IMMEDIATE"); }
    QString beginRead() const override { return QStringLiteral("BEGIN"); }
    QString migrationLock() const override { return {}; }
    const Statement &now() const override;
    const Statement &foreignTables() const override;
    const Statement &hasSchema() const override;
    Failure classify(const QSqlError &error) const override;
    bool forwardOnly() const override { return true; }
};

} // namespace qyz::storage
