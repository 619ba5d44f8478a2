// What the database says about itself, for `qyzmetctl doctor`.
#pragma once

#include "domain/common/result.h"
#include "storage/connectionsettings.h"

#include <QList>
#include <QString>

#include <utility>

namespace qyz::storage {

/// Name and answer, in a fixed order: version, journal mode, … as our own sessions see them.
domain::Result<QList<std::pair<QString, QString>>> backendFacts(const ConnectionSettings &settings);

} // namespace qyz::storage
