// The PostgreSQL side of the list of differences: several desks on one server.
#pragma once

#include "storage/dialect.h"

namespace qyz::storage {

class PostgresDialect final : public Dialect {
public:
    Backend backend() const override { return Backend::Postgres; }
    QString driver() const override { return QStringLiteral("QPSQL"); }
    QString scriptSuffix() const override { return QStringLiteral("psql"); }
    domain::Status check(
        const ConnectionSettings &settings, const OpenOptions &options) const override;
    void configure(QSqlDatabase &database, const ConnectionSettings &settings,
        const OpenOptions &options) const override;
    Failure openFailure(const ConnectionSettings &settings, const QSqlError &error) const override;
    domain::Status prepareSession(
        QSqlDatabase &database, const OpenOptions &options) const override;
    QString beginWrite() const override { return QStringLiteral("BEGIN"); }
    QString beginRead() const override
    {
        return QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    }
    QString migrationLock() const override
    {
        return QStringLiteral("SELECT pg_advisory_xact_lock(771201)");
    }
    const Statement &now() const override;
    const Statement &foreignTables() const override;
    const Statement &hasSchema() const override;
    Failure classify(const QSqlError &error) const override;
    bool forwardOnly() const override { return false; }
};

} // namespace qyz::storage
