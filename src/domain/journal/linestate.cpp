#include "domain/journal/linestate.h"

#include <array>

namespace qyz::domain {

namespace {

struct StateName {
    LineState state;
    const char *name;
};

constexpr std::array<StateName, lineStateCount> names{{
    {LineState::Registered, "registered"},
    {LineState::InReview, "in_review"},
    {LineState::Returned, "returned"},
    {LineState::Approved, "approved"},
    {LineState::Refused, "refused"},
    {LineState::NotAccepted, "not_accepted"},
    {LineState::ResultReady, "result_ready"},
    {LineState::HandedOver, "handed_over"},
    {LineState::Withdrawn, "withdrawn"},
    {LineState::Voided, "voided"},
    {LineState::OnPaper, "on_paper"},
}};

std::optional<LineState> when(bool allowed, LineState next)
{
    return allowed ? std::optional(next) : std::nullopt;
}

/// May a result be marked ready, with or without a reviewer in between?
bool mayBecomeReady(LineState from, bool review)
{
    return from == (review ? LineState::Approved : LineState::Registered);
}

bool mayBeRefused(LineState from, bool review)
{
    return from == (review ? LineState::InReview : LineState::Registered);
}

std::optional<LineState> afterHandOver(LineState from)
{
    if (from == LineState::ResultReady)
        return LineState::HandedOver;
    // The letter of a refusal is handed over and sets a flag; the state stays.
    return when(from == LineState::Refused || from == LineState::NotAccepted, from);
}

/// Orders, plans and slips come before the result, with it, or after it.
bool goesOnAfterTheResult(LineState from)
{
    return isInWork(from) || from == LineState::ResultReady || from == LineState::HandedOver;
}

} // namespace

QString lineStateName(LineState state)
{
    return QString::fromLatin1(names[static_cast<std::size_t>(state)].name);
}

std::optional<LineState> lineState(const QString &name)
{
    for (const StateName &entry : names) {
        if (name == QLatin1String(entry.name))
            return entry.state;
    }
    return std::nullopt;
}

bool isInWork(LineState state)
{
    return state == LineState::Registered || state == LineState::InReview
        || state == LineState::Returned || state == LineState::Approved;
}

std::optional<LineState> stateAfter(LineState from, RecordKind act, bool review)
{
    switch (act) {
    case RecordKind::SentForReview:
        return when(review && (from == LineState::Registered || from == LineState::Returned),
            LineState::InReview);
    case RecordKind::Approved:
        return when(from == LineState::InReview, LineState::Approved);
    case RecordKind::Returned:
        return when(from == LineState::InReview, LineState::Returned);
    case RecordKind::Refused:
        return when(mayBeRefused(from, review), LineState::Refused);
    case RecordKind::ResultReady:
        return when(mayBecomeReady(from, review), LineState::ResultReady);
    case RecordKind::HandedOver:
        return afterHandOver(from);
    case RecordKind::Withdrawn:
        return when(isInWork(from), LineState::Withdrawn);
    case RecordKind::Voided:
        return when(from != LineState::Voided, LineState::Voided);
    case RecordKind::OrderIssued:
    case RecordKind::PlanStep:
    case RecordKind::TransferSlip:
    case RecordKind::DueMoved:
        return when(goesOnAfterTheResult(from), from);
    case RecordKind::DocumentIssued:
        return when(mayBecomeReady(from, review), from);
    case RecordKind::Answered:
    case RecordKind::Forwarded:
        return when(isInWork(from), LineState::ResultReady);
    case RecordKind::Notified:
    case RecordKind::Stopped:
    case RecordKind::Restarted:
    case RecordKind::Extended:
    case RecordKind::InterestDeclared:
        return when(isInWork(from), from);
    case RecordKind::Reminded:
    case RecordKind::Disposed:
        return when(from == LineState::ResultReady, from);
    case RecordKind::Corrected:
        return when(from != LineState::Voided, from);
    default:
        return std::nullopt;
    }
}

} // namespace qyz::domain
