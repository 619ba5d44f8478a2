// What the settings know that an application is judged by, besides the schedule (R22).
#pragma once

#include "application/office.h"
#include "domain/services/draftvalidator.h"

namespace qyz::application {

/// School holidays are those of the school year the application arrived in. `now`: UTC.
domain::DraftContext draftContext(
    const OfficeFacts &office, const domain::ApplicationDraft &draft, const QDateTime &now);

} // namespace qyz::application
