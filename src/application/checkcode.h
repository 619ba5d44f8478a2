// A printed page against the book, years later (R8): its control code pins everything that was
// recorded before it was printed.
#pragma once

#include "application/commands.h"
#include "application/office.h"

namespace qyz::application {

/// UnknownValue where `text` holds no code, or another journal than `journal`. Empty `journal`:
/// any.
domain::Result<CodeAnswer> checkPaperCode(
    UnitOfWork &work, const OfficeFacts &office, const QString &journal, const QString &text);

} // namespace qyz::application
