// The whole list of what differs between the two databases (house 2.6); type words of DDL stand in
// sqlscript.cpp. A further line here needs an ADR.
#pragma once

#include "domain/common/result.h"
#include "storage/connectionsettings.h"
#include "storage/database.h"
#include "storage/statement.h"

#include <QSqlDatabase>
#include <QSqlError>

#include <memory>

namespace qyz::storage {

/// What a failed statement means: the error to give back, and what may be tried.
struct Failure {
    domain::Error error;
    bool retry = false; // busy, deadlock, serialization: the whole unit of work once more
    bool lost = false; // the connection is gone
};

class Dialect {
public:
    virtual ~Dialect() = default;

    virtual Backend backend() const = 0;
    virtual QString driver() const = 0;
    /// SQLite: its own file name ending of migration extras, "sqlite"; PostgreSQL: "psql".
    virtual QString scriptSuffix() const = 0;

    /// What can be told before opening: file there, readable, not on a share.
    virtual domain::Status check(
        const ConnectionSettings &settings, const OpenOptions &options) const = 0;
    virtual void configure(QSqlDatabase &database, const ConnectionSettings &settings,
        const OpenOptions &options) const = 0;
    virtual Failure openFailure(
        const ConnectionSettings &settings, const QSqlError &error) const = 0;
    /// Pragmas and SETs, with their answers checked.
    virtual domain::Status prepareSession(
        QSqlDatabase &database, const OpenOptions &options) const = 0;

    virtual QString beginWrite() const = 0;
    virtual QString beginRead() const = 0;
    /// Serialises migrations inside their transaction; empty where beginWrite does.
    virtual QString migrationLock() const = 0;
    /// One row, one column: the present as a record's time.
    virtual const Statement &now() const = 0;
    /// One row, one column: how many tables of others there are where our schema is missing.
    virtual const Statement &foreignTables() const = 0;
    /// One row, one column, 1 or 0.
    virtual const Statement &hasSchema() const = 0;

    virtual Failure classify(const QSqlError &error) const = 0;
    /// SQLite steps through its rows; libpq's single-row mode would let a second statement throw
    /// away what the first has not read yet, so there whole answers are fetched.
    virtual bool forwardOnly() const = 0;
};

const Dialect &sqliteDialect();
const Dialect &postgresDialect();
const Dialect &dialectOf(Backend backend);

} // namespace qyz::storage
