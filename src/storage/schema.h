// Which schema a database has, read through an open session; the table schema_version.
#pragma once

#include "storage/migrator.h"
#include "storage/session.h"

#include <QMap>

namespace qyz::storage {

struct SchemaFacts {
    SchemaState state = SchemaState::Empty;
    QMap<int, QString> applied; // number → checksum

    int number() const { return applied.isEmpty() ? 0 : applied.lastKey(); }
};

/// `known`: the number of the last script. NotADatabase: a file that holds another program's
/// tables.
domain::Result<SchemaFacts> schemaOf(Session &session, int known);

/// The table itself, in our one SQL text; the migrator makes it before its first script.
extern const char schemaVersionTable[];

domain::Status recordScript(
    Session &session, int number, const QString &name, const QString &checksum);

QList<const Statement *> schemaStatements();

} // namespace qyz::storage
