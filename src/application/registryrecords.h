// Records of the chain "registry" as JSON, both ways, and how one changes the projections. Used
// when a registry is made and again when its projections are rebuilt.
#pragma once

#include "application/ports/journalrepository.h"
#include "application/ports/registryrepository.h"

namespace qyz::application {

QJsonObject journalJson(const JournalFacts &journal);
QJsonObject accountJson(const domain::AccountProfile &account);
QJsonObject assignmentJson(const domain::Assignment &assignment);
QJsonObject serviceKeyJson(const ServiceKey &key);
QJsonObject inspectionJson(const Inspection &inspection);
QJsonObject breakageJson(const Breakage &breakage);
/// {"days":[…]} of a working calendar.
QJsonObject calendarJson(const QList<domain::CalendarDay> &days);

/// Applies a record of the chain "registry" to the projections. Moments stand in the facts as
/// record times (`opened_at`, `closed_at`, `found_at`, `decided_at`).
domain::Status applyRegistryRecord(
    RegistryRepository &registry, const QString &kind, const QJsonObject &facts);

/// A record "volume_opened" of a journal as the projection keeps it.
VolumeFacts volumeFacts(const QString &journal, const QJsonObject &facts);

} // namespace qyz::application
