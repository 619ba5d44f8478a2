#include "application/actfacts.h"

#include "application/actreader.h"

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

Result<QJsonObject> actFacts(RecordKind act, const QJsonObject &facts, const ActContext &context)
{
    ActReader reader(facts, context);
    switch (act) {
    case RecordKind::OrderIssued:
        return orderFacts(reader, context);
    case RecordKind::Refused:
        return refusalFacts(reader, context);
    case RecordKind::PlanStep:
        return planFacts(reader, context);
    case RecordKind::HandedOver:
        return handOverFacts(reader, context);
    case RecordKind::Reminded:
        return reminderFacts(reader);
    case RecordKind::DocumentIssued:
        return issueFacts(reader, context);
    case RecordKind::TransferSlip:
        return slipFacts(reader, context);
    case RecordKind::Disposed:
        return disposalFacts(reader, context);
    case RecordKind::Corrected:
        return correctionFacts(reader, context);
    case RecordKind::Answered:
        return answerFacts(reader);
    case RecordKind::Forwarded:
        return forwardFacts(reader);
    case RecordKind::Stopped:
        return stopFacts(reader, context);
    case RecordKind::Restarted:
        return restartFacts(reader, context);
    case RecordKind::Extended:
        return extensionFacts(reader, context);
    case RecordKind::Notified:
        return oneText(reader, u"how"_s, true, ErrorCode::RequiredField);
    case RecordKind::ResultReady:
        return oneText(reader, u"place"_s, false, ErrorCode::RequiredField);
    case RecordKind::Withdrawn:
    case RecordKind::Voided:
    case RecordKind::Returned:
        return oneText(reader, u"reason"_s, true, ErrorCode::ReasonMissing);
    case RecordKind::InterestDeclared:
        return oneText(reader, u"reason"_s, false, ErrorCode::ReasonMissing);
    default:
        QYZ_TRY(reader.finish());
        return QJsonObject();
    }
}

} // namespace qyz::application
