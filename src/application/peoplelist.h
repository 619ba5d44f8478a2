// Everybody with an account, for the pages and lists of the administrator (R37).
#pragma once

#include "application/office.h"
#include "application/people.h"

namespace qyz::application {

/// In the order they were added. NoRight.
domain::Result<QList<PersonView>> listPeople(
    UnitOfWork &work, const OfficeFacts &office, const QString &actor);

} // namespace qyz::application
