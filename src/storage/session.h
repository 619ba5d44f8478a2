// One open connection of Qt's: statements prepared once and kept, the first failure remembered.
#pragma once

#include "storage/dialect.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <memory>
#include <optional>

namespace qyz::storage {

class Query;

class Session {
public:
    /// Opens and prepares the session; says nothing about the schema.
    static domain::Result<std::unique_ptr<Session>> open(
        const ConnectionSettings &settings, const OpenOptions &options);
    /// Removes the QSqlDatabase too.
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    const Dialect &dialect() const { return *m_dialect; }
    bool isOpen() const { return m_database.isOpen() && !m_lost; }

    /// The kept prepared statement; null when it cannot be prepared (the session is then poisoned).
    QSqlQuery *prepared(const Statement &statement);
    /// Runs a text without placeholders and reads no rows: ROLLBACK, DDL.
    domain::Status execute(const QString &text);
    /// The same for BEGIN and COMMIT, which come with every unit of work: kept prepared where the
    /// database can (PostgreSQL prepares neither).
    domain::Status control(const QString &text);

    /// The first failure of the unit of work; further ones are its consequences.
    void poison(const QSqlError &error, const char *statement);
    const std::optional<Failure> &poisoned() const { return m_poison; }
    void healed() { m_poison.reset(); }
    void markLost() { m_lost = true; }

private:
    Session(const Dialect &dialect, QSqlDatabase database);

    const Dialect *m_dialect;
    QSqlDatabase m_database;
    QHash<const Statement *, std::shared_ptr<QSqlQuery>> m_prepared;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_controls;
    std::optional<Failure> m_poison;
    bool m_lost = false;
};

} // namespace qyz::storage
