// Names of the sheets a line may have (words.md 2.7, 2.10).
#include "presentation/statetext.h"

namespace qyz::presentation {

QString StateText::sheet(application::SlipKind kind)
{
    using application::SlipKind;
    switch (kind) {
    case SlipKind::Receipt:
        return tr("Receipt");
    case SlipKind::RefusalReceipt:
        return tr("Receipt of refusal to accept");
    case SlipKind::RefusalLetter:
        return tr("Letter of refusal");
    case SlipKind::HandOverSheet:
        return tr("Sheet to be signed by the receiver");
    case SlipKind::AcceptanceSlip:
        return tr("Acceptance slip");
    case SlipKind::DepartureSlip:
        return tr("Departure slip");
    case SlipKind::Talon:
        return tr("Talon of the complaint");
    case SlipKind::AnswerLetter:
        return tr("Answer to the complaint");
    case SlipKind::ForwardNotice:
        return tr("Notice of forwarding");
    case SlipKind::ExtensionNotice:
        return tr("Notice of the extended term");
    case SlipKind::HomeCertificate:
        return tr("Certificate of home study");
    }
    return {};
}

} // namespace qyz::presentation
