// Which sheets a line has, by its state, its acts and the file of its service.
#pragma once

#include "application/paper/slipmodel.h"
#include "domain/journal/journalentry.h"
#include "domain/services/servicedescription.h"

namespace qyz::application {

/// Whether the line, as it stands, has that sheet: no letter of refusal where nothing was refused.
bool hasSlip(
    const domain::ServiceDescription &service, const domain::JournalEntry &entry, SlipKind kind);

/// The sheet that belongs to where the line stands: of the registration, of the latest act that has
/// one, of a refusal, or the sheet for the signature of who takes the result.
SlipKind usualSlip(const domain::ServiceDescription &service, const domain::JournalEntry &entry);

/// R33: of a transfer's slips the office gives one and takes the other.
const domain::TransferSlip *transferSlip(const domain::JournalEntry &entry, const QString &kind);

} // namespace qyz::application
