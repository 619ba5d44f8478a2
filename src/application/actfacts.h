// What an act says, checked before it becomes a record: one function per act.
#pragma once

#include "application/office.h"
#include "domain/journal/journalentry.h"

#include <QJsonObject>

namespace qyz::application {

struct ActContext {
    const OfficeFacts &office;
    const domain::ServiceDescription &service;
    const domain::JournalEntry &entry;
    QDateTime now; // UTC
    QString actor;

    QDate today() const { return office.schedule.localDate(now); }
    const domain::ServiceEdition *edition() const { return service.findEdition(entry.edition); }
};

/// The payload of the record, or every fault of `facts` at once. Values of a sealed field stand in
/// it as they were typed: whoever writes the record seals them first (R38).
domain::Result<QJsonObject> actFacts(
    domain::RecordKind act, const QJsonObject &facts, const ActContext &context);

} // namespace qyz::application
