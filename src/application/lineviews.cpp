#include "application/lineviews.h"

#include "application/actonline.h"
#include "domain/journal/journalchain.h"
#include "domain/text/bilingualdate.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

LineView rowView(const OfficeFacts &office, const JournalEntry &entry, const QDateTime &now)
{
    const QDate today = office.schedule.localDate(now);
    const QDate readyOn =
        entry.readyAt.isValid() ? office.schedule.localDate(entry.readyAt) : QDate();
    LineView view;
    view.entry = entry;
    view.flags = entry.flags(today, readyOn, office.organisation.unclaimedDays);
    return view;
}

LineView lineView(const OfficeFacts &office, const JournalEntry &entry, const QString &login,
    const QDateTime &now)
{
    LineView view = rowView(office, entry, now);
    view.actions = allowedActions(office, entry, login, office.schedule.localDate(now));
    return view;
}

Result<QList<HistoryItem>> lineHistory(
    UnitOfWork &work, const OfficeFacts &office, const LineRef &line)
{
    const auto records = work.journals().ofLine(line);
    if (!records)
        return records.error();
    QList<HistoryItem> history;
    for (const StoredRecord &stored : *records) {
        const auto kind = recordKind(stored.record.kind);
        if (!kind)
            continue; // of a newer program; the chain still holds it
        HistoryItem item;
        item.seq = stored.record.seq;
        item.kind = *kind;
        item.at = fromRecordTime(stored.record.at);
        item.actor = stored.record.actor;
        const AccountProfile *person = office.account(item.actor);
        item.actorName = person ? person->name.initialsAfter() : item.actor;
        if (stored.payload)
            item.facts = QJsonDocument::fromJson(stored.payload->text).object();
        history.append(item);
    }
    return history;
}

QList<DueDate> whyTheseDates(const OfficeFacts &office, const JournalEntry &entry)
{
    QList<DueDate> why;
    const ServiceDescription *service = office.catalogue->find(entry.service);
    const ServiceEdition *edition = service ? service->findEdition(entry.edition) : nullptr;
    const CaseEdition *known = edition ? edition->caseEdition(entry.caseCode) : nullptr;
    for (const Obligation &obligation : entry.obligations) {
        DueDate explained;
        explained.date = obligation.due;
        for (const ObligationRule &rule : known ? known->obligations : QList<ObligationRule>()) {
            if (rule.kind == obligation.kind)
                explained = dueDate(rule, entry.countedFrom, office.schedule);
        }
        why.append(explained);
    }
    return why;
}

Result<DueAnswer> dueAnswer(const ServiceCatalogue &catalogue, const OfficeSchedule &schedule,
    const QString &serviceCode, const QString &caseCode, const QDateTime &received)
{
    const ServiceDescription *service = catalogue.find(serviceCode);
    if (!service)
        return makeError(ErrorCode::UnknownService, {serviceCode.left(40)});
    if (!service->open)
        return makeError(ErrorCode::ServiceNotOpen, {service->name.kk, service->name.ru});
    if (!caseCode.isEmpty() && !service->findCase(caseCode))
        return makeError(ErrorCode::UnknownService, {caseCode.left(40)});
    const QString known = caseCode.isEmpty() ? service->cases.constFirst().code : caseCode;

    DueAnswer answer;
    answer.countedFrom = schedule.countedFrom(received);
    const ServiceEdition *edition = service->editionOn(schedule.localDate(answer.countedFrom));
    const CaseEdition *caseEdition = edition ? edition->caseEdition(known) : nullptr;
    if (schedule.localDate(received) < service->journal.start || !caseEdition)
        return makeError(ErrorCode::BeforeJournalStart, {shortDate(service->journal.start)});
    answer.edition = edition->code;
    answer.rules = caseEdition->obligations;
    for (const ObligationRule &rule : caseEdition->obligations)
        answer.obligations.append(dueDate(rule, answer.countedFrom, schedule));
    return answer;
}

} // namespace qyz::application
