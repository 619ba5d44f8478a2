// Lines a line names, and the day it ends: what the capabilities of its service read from its
// details (R31, R35). Knows no service.
#pragma once

#include "application/ports/unitofwork.h"
#include "domain/services/servicedescription.h"

namespace qyz::application {

/// "about" from flags_line, "previous" from expires_by; nothing where a field is empty.
QList<domain::LineLink> linksIn(
    const domain::ServiceDescription &service, const QJsonObject &details);

/// R31: the last day of what is granted; invalid where nothing ends.
QDate expiryIn(const domain::ServiceDescription &service, const QJsonObject &details);

/// Whether a correction of that field moves links or the last day.
bool movesLinks(const domain::ServiceDescription &service, const QString &field);
bool movesExpiry(const domain::ServiceDescription &service, const QString &field);

/// The lines that `entry` would name are there, and the previous one is of the same person:
/// LineNotFound or OtherPersonsLine on the field that names it.
domain::Status checkLinks(UnitOfWork &work, const domain::ServiceDescription &service,
    const domain::JournalEntry &entry, const QList<domain::LineLink> &links);

} // namespace qyz::application
