// Who may do what (R23): the duty table of the rules, checked on the day of the office.
#pragma once

#include "application/office.h"
#include "domain/journal/recordkind.h"

namespace qyz::application {

/// Duties any one of which is enough for an act on a line of `service`.
QList<domain::Duty> dutiesFor(domain::RecordKind act, const domain::ServiceDescription &service);

/// Everything a registrar may read: lists, lines, slips, pages.
QList<domain::Duty> readingDuties();

/// NoRight with who may instead.
domain::Status requireDuty(const OfficeFacts &office, const QString &login,
    const QList<domain::Duty> &duties, const QString &journal, QDate day);

} // namespace qyz::application
