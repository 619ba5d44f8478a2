// Who may do what (R23): the duty table of the rules, checked on the day of the office.
#pragma once

#include "application/office.h"
#include "domain/journal/journalentry.h"

namespace qyz::application {

/// Duties any one of which is enough for an act on a line of `service`.
QList<domain::Duty> dutiesFor(domain::RecordKind act, const domain::ServiceDescription &service);

/// Acts that decide a line, or undo it: not for somebody who is himself concerned (R23, R35).
bool isDecision(domain::RecordKind act);

/// The same for one line on a day (R23): a registrar voids on the day of registration only; a
/// reviewer does not decide a line he registered himself, and nobody one he declared an interest
/// in; then the substitute or the director does.
QList<domain::Duty> dutiesForLine(domain::RecordKind act, const domain::ServiceDescription &service,
    const OfficeFacts &office, const domain::JournalEntry &entry, const QString &login,
    QDate today);

/// NoRight with who else may, or ComplaintSamePerson for whom a complaint is about (R35).
domain::Status requireDutyForLine(domain::RecordKind act, const domain::ServiceDescription &service,
    const OfficeFacts &office, const domain::JournalEntry &entry, const QString &login,
    QDate today);

/// Everything a registrar may read: lists, lines, slips, pages.
QList<domain::Duty> readingDuties();

/// NoRight with who may instead.
domain::Status requireDuty(const OfficeFacts &office, const QString &login,
    const QList<domain::Duty> &duties, const QString &journal, QDate day);

} // namespace qyz::application
