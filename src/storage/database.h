// One connection to a registry with its repositories. Belongs to the thread that opened it.
#pragma once

#include "application/ports/transactor.h"
#include "storage/connectionsettings.h"
#include "storage/platform/fileprobe.h"

#include <QDateTime>

#include <memory>
#include <optional>

namespace qyz::storage {

struct OpenOptions {
    bool readOnly = false;
    /// An empty or missing database is brought to the current schema first.
    bool create = false;
    /// UTC; a practice registry's invented present. The caller has checked that it is one.
    std::optional<QDateTime> frozenNow;
    QString applicationName; // what the server's administrator sees
    FileProbe probe = systemFileProbe(); // tests say other things about files
};

class Session;
class SqlTransactor;

class Database {
public:
    /// DatabaseMissing: no such file or nothing in it. NotADatabase, FileUnreadable,
    /// ReadOnlyDatabase, NetworkShare (house 0.13), SchemaOutdated, ConnectionLost (no server), and
    /// NewerDatabase unless it is only to be read.
    static domain::Result<std::unique_ptr<Database>> open(
        const ConnectionSettings &settings, const OpenOptions &options);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    application::Transactor &transactor();
    bool isOpen() const;
    /// Closes what is left of the connection and opens it anew.
    domain::Status reconnect();
    Backend backend() const;

private:
    Database(ConnectionSettings settings, OpenOptions options);

    ConnectionSettings m_settings;
    OpenOptions m_options;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<SqlTransactor> m_transactor;
};

} // namespace qyz::storage
