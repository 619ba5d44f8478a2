// States of a line and which act leads from which to which (R26).
#pragma once

#include "domain/journal/recordkind.h"

#include <QString>

#include <optional>

namespace qyz::domain {

enum class LineState {
    Registered,
    InReview,
    Returned,
    Approved,
    Refused,
    NotAccepted,
    ResultReady,
    HandedOver,
    Withdrawn,
    Voided,
    OnPaper, // R10: of a transcribed line whose outcome the paper does not tell
};
constexpr int lineStateCount = static_cast<int>(LineState::OnPaper) + 1;

/// "in_review"
QString lineStateName(LineState state);
std::optional<LineState> lineState(const QString &name);

/// The office still has something to decide or to do before the result is ready.
bool isInWork(LineState state);

/// The state after an act, or nothing where the act is not allowed from `from` (InvalidTransition).
/// `review`: the service has a reviewer (R23); without one a result follows registration directly.
/// Acts that change no state (an order, a reminder, a correction) give back `from`.
std::optional<LineState> stateAfter(LineState from, RecordKind act, bool review);

} // namespace qyz::domain
