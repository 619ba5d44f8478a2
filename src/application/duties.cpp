#include "application/duties.h"

#include "application/barredactor.h"

using namespace Qt::Literals::StringLiterals;
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
    case RecordKind::PlanStep:
        return {Duty::Reviewer, Duty::Director};
    case RecordKind::Corrected:
    case RecordKind::InterestDeclared:
        return {Duty::Registrar, Duty::Reviewer, Duty::Director};
    case RecordKind::ClockReset:
    case RecordKind::Answered:
    case RecordKind::Extended:
    case RecordKind::Disposed:
        return {Duty::Director};
    default:
        return {Duty::Registrar, Duty::Director};
    }
}

bool isDecision(RecordKind act)
{
    switch (act) {
    case RecordKind::Approved:
    case RecordKind::Returned:
    case RecordKind::Refused:
    case RecordKind::Answered:
    case RecordKind::Extended:
        return true;
    default:
        return false;
    }
}

QList<Duty> dutiesForLine(RecordKind act, const ServiceDescription &service,
    const OfficeFacts &office, const JournalEntry &entry, const QString &login, QDate today)
{
    QList<Duty> duties = dutiesFor(act, service);
    const bool settles = isDecision(act) || act == RecordKind::Forwarded;
    if (settles && entry.acts.interests.contains(login))
        return {};
    const bool own = entry.registrar == login
        && office.hasDuty(login, Duty::Reviewer, entry.line.journal, today);
    if (isDecision(act) && own)
        duties.removeAll(Duty::Reviewer);
    if (act == RecordKind::Voided && office.schedule.localDate(entry.registeredAt) != today)
        duties.removeAll(Duty::Registrar);
    return duties;
}

namespace {

/// Acts a person complained of does on that complaint: none but taking it in, saying that he is
/// concerned, and the clerk's part – handing the letter over and calling for it.
bool concernsBarred(RecordKind act)
{
    switch (act) {
    case RecordKind::InterestDeclared:
    case RecordKind::HandedOver:
    case RecordKind::Reminded:
    case RecordKind::Notified:
        return false;
    default:
        return true;
    }
}

QString whoElseMay(const OfficeFacts &office, const QList<Duty> &duties, const QString &journal,
    QDate day, const QString &login, const QStringList &interested)
{
    QStringList names;
    for (const Assignment &assignment : office.assignments) {
        const AccountProfile *person = office.account(assignment.login);
        if (!person || person->disabled || assignment.login == login
            || interested.contains(assignment.login) || !duties.contains(assignment.duty)
            || !assignment.holdsOn(day, journal))
            continue;
        const QString name = person->name.initialsAfter();
        if (!names.contains(name))
            names.append(name);
    }
    return names.isEmpty() ? u"—"_s : names.join(u", "_s);
}

} // namespace

Status requireDutyForLine(RecordKind act, const ServiceDescription &service,
    const OfficeFacts &office, const JournalEntry &entry, const QString &login, QDate today)
{
    const QList<Duty> duties = dutiesForLine(act, service, office, entry, login, today);
    const QString &journal = entry.line.journal;
    if (duties.isEmpty()) // he declared an interest: somebody else of the same duty decides
        return makeError(ErrorCode::NoRight,
            {whoElseMay(
                office, dutiesFor(act, service), journal, today, login, entry.acts.interests)});
    QYZ_TRY(requireDuty(office, login, duties, journal, today));
    if (concernsBarred(act) && isBarred(service, office, entry, login)) {
        const AccountProfile *person = office.account(login);
        return makeError(ErrorCode::ComplaintSamePerson, {person->name.initialsAfter()});
    }
    return {};
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
