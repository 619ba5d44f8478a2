#include "application/paper/slipchoice.h"

#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

constexpr std::array<const char *, 11> kindNames{"receipt", "refusal_receipt", "refusal_letter",
    "hand_over", "acceptance_slip", "departure_slip", "talon", "answer_letter", "forward_notice",
    "extension_notice", "home_certificate"};

std::optional<SlipKind> slipAfter(
    const ServiceDescription &service, const JournalEntry &entry, const QString &moment)
{
    return slipKind(service.paper.slipAfter(moment, entry.caseCode));
}

SlipKind slipOfRegistration(const ServiceDescription &service, const JournalEntry &entry)
{
    return slipAfter(service, entry, u"registered"_s).value_or(SlipKind::Receipt);
}

/// The file of the service gives this sheet to lines of the case.
bool isNamed(const ServiceDescription &service, const JournalEntry &entry, SlipKind kind)
{
    return service.paper.slipsOf(entry.caseCode).contains(slipKindName(kind));
}

/// What a special act left has been done.
bool isDone(const JournalEntry &entry, SlipKind kind)
{
    const LineActs &acts = entry.acts;
    switch (kind) {
    case SlipKind::AcceptanceSlip:
        return transferSlip(entry, u"acceptance"_s) != nullptr;
    case SlipKind::DepartureSlip:
        return transferSlip(entry, u"departure"_s) != nullptr;
    case SlipKind::AnswerLetter:
        return acts.answer.has_value();
    case SlipKind::ForwardNotice:
        return acts.forwarded.has_value();
    case SlipKind::ExtensionNotice:
        return acts.extension.has_value();
    case SlipKind::HomeCertificate:
        return entry.order.has_value();
    default:
        return false;
    }
}

} // namespace

QString slipKindName(SlipKind kind)
{
    return QString::fromLatin1(kindNames[static_cast<std::size_t>(kind)]);
}

std::optional<SlipKind> slipKind(const QString &name)
{
    for (const SlipKind kind : slipKinds()) {
        if (name == slipKindName(kind))
            return kind;
    }
    return std::nullopt;
}

const QList<SlipKind> &slipKinds()
{
    static const QList<SlipKind> kinds = [] {
        QList<SlipKind> all;
        for (std::size_t i = 0; i < kindNames.size(); ++i)
            all.append(static_cast<SlipKind>(i));
        return all;
    }();
    return kinds;
}

const TransferSlip *transferSlip(const JournalEntry &entry, const QString &kind)
{
    // The latest one: a lost slip may be given anew.
    const TransferSlip *found = nullptr;
    for (const TransferSlip &slip : entry.acts.slips) {
        if (slip.kind == kind)
            found = &slip;
    }
    return found;
}

bool hasSlip(const ServiceDescription &service, const JournalEntry &entry, SlipKind kind)
{
    if (kind == SlipKind::RefusalReceipt)
        return entry.state == LineState::NotAccepted;
    if (kind == SlipKind::RefusalLetter)
        return entry.refusal.has_value();
    if (kind == SlipKind::HandOverSheet)
        return entry.state == LineState::ResultReady || entry.handOver.has_value();
    if (entry.state == LineState::Voided)
        return false; // R4
    if (kind == slipOfRegistration(service, entry))
        return entry.missing.isEmpty();
    return isNamed(service, entry, kind) && isDone(entry, kind);
}

SlipKind usualSlip(const ServiceDescription &service, const JournalEntry &entry)
{
    if (entry.state == LineState::NotAccepted)
        return SlipKind::RefusalReceipt;
    if (entry.state == LineState::Refused)
        return SlipKind::RefusalLetter;
    if (entry.state == LineState::HandedOver)
        return SlipKind::HandOverSheet;
    const bool ready = entry.state == LineState::ResultReady;
    // An answer and a notice of forwarding are the result itself; the others come before it.
    const QStringList moments = ready
        ? QStringList{u"answer"_s, u"forward"_s}
        : QStringList{u"answer"_s, u"forward"_s, u"extend"_s, u"order"_s, u"slip"_s};
    for (const QString &moment : moments) {
        const auto kind = slipAfter(service, entry, moment);
        if (kind && hasSlip(service, entry, *kind))
            return *kind;
    }
    return ready ? SlipKind::HandOverSheet : slipOfRegistration(service, entry);
}

} // namespace qyz::application
