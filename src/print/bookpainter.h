// Pages of the registration book on A4 across, painted one by one (R8).
#pragma once

#include "application/paper/bookmodel.h"
#include "domain/common/result.h"

#include <QByteArray>

namespace qyz::print {

/// One PDF page per page of the model; an empty model is a bug of ours: Internal.
domain::Result<QByteArray> paintBook(const application::BookModel &model);

} // namespace qyz::print
