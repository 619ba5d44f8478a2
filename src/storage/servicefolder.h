// Service files from a folder: a practice registry may try services that are not shipped.
#pragma once

#include "domain/common/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace qyz::storage {

/// The bytes of every *.json of `folder`, by name. FileUnreadable where there is none.
domain::Result<QList<QByteArray>> serviceFilesIn(const QString &folder);

} // namespace qyz::storage
