#include "application/duties.h"

using namespace qyz::domain;

namespace qyz::application {

QList<Duty> dutiesFor(RecordKind act, const ServiceDescription &service)
{
    switch (act) {
    case RecordKind::Approved:
    case RecordKind::Returned:
        return {Duty::Reviewer, Duty::Director};
    case RecordKind::Refused:
        // Where there is no reviewer the director refuses.
        return service.review ? QList<Duty>{Duty::Reviewer, Duty::Director}
                              : QList<Duty>{Duty::Director};
    case RecordKind::Corrected:
        return {Duty::Registrar, Duty::Reviewer, Duty::Director};
    case RecordKind::ClockReset:
        return {Duty::Director};
    default:
        return {Duty::Registrar, Duty::Director};
    }
}

QList<Duty> dutiesForLine(RecordKind act, const ServiceDescription &service,
    const OfficeFacts &office, const JournalEntry &entry, const QString &login, QDate today)
{
    QList<Duty> duties = dutiesFor(act, service);
    const bool decides =
        act == RecordKind::Approved || act == RecordKind::Returned || act == RecordKind::Refused;
    const bool own = entry.registrar == login
        && office.hasDuty(login, Duty::Reviewer, entry.line.journal, today);
    if (decides && own)
        duties.removeAll(Duty::Reviewer);
    if (act == RecordKind::Voided && office.schedule.localDate(entry.registeredAt) != today)
        duties.removeAll(Duty::Registrar);
    return duties;
}

QList<Duty> readingDuties()
{
    return {Duty::Registrar, Duty::Reviewer, Duty::Director};
}

Status requireDuty(const OfficeFacts &office, const QString &login, const QList<Duty> &duties,
    const QString &journal, QDate day)
{
    for (const Duty duty : duties) {
        if (office.hasDuty(login, duty, journal, day))
            return {};
    }
    return makeError(ErrorCode::NoRight, {office.whoMay(duties, journal, day)});
}

} // namespace qyz::application
