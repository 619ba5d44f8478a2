// A file that a person chose, read behind the window's back.
#pragma once

#include "domain/common/result.h"

#include <QFuture>
#include <QJsonObject>

namespace qyz::presentation {

/// FileUnreadable (with its name; also where it is longer than 16 MB), BadJson.
QFuture<domain::Result<QJsonObject>> readJsonFile(const QString &path);

} // namespace qyz::presentation
