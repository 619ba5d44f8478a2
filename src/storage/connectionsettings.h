// Where a registry is: a SQLite file or a PostgreSQL database. Never holds a password: libpq takes
// it from PGPASSWORD or .pgpass.
#pragma once

#include "domain/common/result.h"

#include <QMap>
#include <QString>

namespace qyz::storage {

enum class Backend { Sqlite, Postgres };

struct ConnectionSettings {
    Backend backend = Backend::Sqlite;
    QString path; // SQLite
    QMap<QString, QString> pq; // PostgreSQL: libpq's keywords, "host", "dbname" …

    /// For people and the log: the path, or "postgresql://user@host:port/name".
    QString displayName() const;

    /// "postgresql://…" and "postgres://…" in libpq's own grammar, anything else is a SQLite path.
    /// UsageError: empty, not to be parsed, or with a password in it.
    static domain::Result<ConnectionSettings> parse(const QString &db);

    bool operator==(const ConnectionSettings &) const = default;
};

} // namespace qyz::storage
