// Words of the call that name a line or a journal.
#pragma once

#include "application/office.h"
#include "domain/common/result.h"
#include "domain/journal/lineref.h"

namespace qyz::ctl {

/// "admission/17". UsageError where it has another shape.
domain::Result<domain::LineRef> lineArgument(const QString &text);

/// UnknownService where the registry has no such journal.
domain::Status requireJournal(const application::OfficeFacts &office, const QString &journal);

} // namespace qyz::ctl
