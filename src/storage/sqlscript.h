// A migration script in our one SQL text: parted at marker lines, with the words that the two
// databases spell differently filled in.
#pragma once

#include "storage/connectionsettings.h"

#include <QByteArray>
#include <QStringList>

namespace qyz::storage {

/// Type words: {{id}} {{utc}} {{key}} {{clustered}} and, with the column's name for its check,
/// {{bool:column}} {{json:column}}. Internal: an unknown word.
domain::Result<QStringList> statementsOf(const QByteArray &script, Backend backend);

} // namespace qyz::storage
