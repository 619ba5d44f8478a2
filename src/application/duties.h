// Who may do what (R23): the duty table of the rules, checked on the day of the office.
#pragma once

#include "application/office.h"
#include "domain/journal/journalentry.h"

namespace qyz::application {

/// Duties any one of which is enough for an act on a line of `service`.
QList<domain::Duty> dutiesFor(domain::RecordKind act, const domain::ServiceDescription &service);

/// The same for one line on a day (R23): a registrar voids on the day of registration only, and a
/// reviewer does not decide a line he registered himself; then the director does.
QList<domain::Duty> dutiesForLine(domain::RecordKind act, const domain::ServiceDescription &service,
    const OfficeFacts &office, const domain::JournalEntry &entry, const QString &login,
    QDate today);

/// Everything a registrar may read: lists, lines, slips, pages.
QList<domain::Duty> readingDuties();

/// NoRight with who may instead.
domain::Status requireDuty(const OfficeFacts &office, const QString &login,
    const QList<domain::Duty> &duties, const QString &journal, QDate day);

} // namespace qyz::application
