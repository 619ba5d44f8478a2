// The numbered scripts under resources/sql/migrations, one transaction each (house 2.6).
// A program or test calls qyz::resources::initialise() before.
#pragma once

#include "domain/common/result.h"
#include "storage/connectionsettings.h"
#include "storage/platform/fileprobe.h"

#include <QDir>

namespace qyz::storage {

enum class SchemaState { Empty, Current, Outdated, Newer };

/// The schema this program knows: the number of its last script.
int currentSchema();

/// Empty also for a SQLite file that is not there. NotADatabase for a SQLite file of another
/// program; DatabaseMissing where the PostgreSQL server has no such database.
domain::Result<SchemaState> schemaState(const ConnectionSettings &settings);

/// Applies the scripts that are missing and gives the schema's number; a SQLite file is made.
/// MigrationChanged where an applied script is no longer what it was, NewerDatabase.
domain::Result<int> migrate(const ConnectionSettings &settings);

/// PostgreSQL: the role qyzmet_desk exists and has its grants; without the right to create roles a
/// migration leaves it out, and an administrator must make it. Always true on SQLite.
domain::Result<bool> deskRoleReady(const ConnectionSettings &settings);

/// The same with scripts of another folder and another view of files; for tests.
struct MigrationSource {
    QString folder = QStringLiteral(":/qyz/sql/migrations");
    FileProbe probe = systemFileProbe();
};
domain::Result<int> migrate(const ConnectionSettings &settings, const MigrationSource &source);

} // namespace qyz::storage
