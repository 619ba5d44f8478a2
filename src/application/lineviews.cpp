#include "application/lineviews.h"

#include "application/actonline.h"
#include "application/inspection.h"
#include "application/terms.h"
#include "domain/journal/journalchain.h"
#include "domain/text/bilingualdate.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

/// R31: what was granted ends within the days the service watches.
bool endsSoon(const OfficeFacts &office, const JournalEntry &entry, QDate today)
{
    const ServiceDescription *service = office.catalogue->find(entry.service);
    const QDate last = entry.acts.expiresOn;
    const bool cameToNothing = entry.state == LineState::Refused
        || entry.state == LineState::NotAccepted || entry.state == LineState::Withdrawn
        || entry.state == LineState::Voided;
    return service && service->capabilities.expiresBy && last.isValid() && !cameToNothing
        && last >= today && last <= today.addDays(service->capabilities.expiresBy->watchDays);
}

/// R24: a term in minutes is over on the very day.
bool minutesAreOver(const JournalEntry &entry, const QDateTime &now)
{
    return std::any_of(
        entry.obligations.begin(), entry.obligations.end(), [&](const Obligation &owed) {
            return owed.isOpen() && !entry.isStopped(owed) && owed.dueMoment.isValid()
                && owed.dueMoment < now;
        });
}

} // namespace

LineView rowView(const OfficeFacts &office, const JournalEntry &entry, const QDateTime &now)
{
    const QDate today = office.schedule.localDate(now);
    const QDate readyOn =
        entry.readyAt.isValid() ? office.schedule.localDate(entry.readyAt) : QDate();
    LineView view;
    view.entry = entry;
    view.flags = entry.flags(today, readyOn, office.organisation.unclaimedDays);
    if (!view.flags.contains("overdue"_L1) && minutesAreOver(entry, now))
        view.flags.prepend(u"overdue"_s);
    if (duringInspection(office, entry.line.journal, entry.registeredAt)) // R11
        view.flags.append(u"inspection"_s);
    return view;
}

Status addLinkedFlags(
    UnitOfWork &work, const OfficeFacts &office, QList<LineView> &views, const QDateTime &now)
{
    const QDate today = office.schedule.localDate(now);
    QList<LineRef> lines;
    QList<LineRef> ending;
    for (const LineView &view : std::as_const(views)) {
        lines.append(view.entry.line);
        if (endsSoon(office, view.entry, today))
            ending.append(view.entry.line);
    }
    if (lines.isEmpty())
        return {};
    const auto complained = work.entries().linkedTo(u"about"_s, lines);
    if (!complained)
        return complained.error();
    const auto continued = work.entries().linkedTo(u"previous"_s, ending);
    if (!continued)
        return continued.error();
    for (LineView &view : views) {
        if (complained->contains(view.entry.line))
            view.flags.append(u"complained"_s);
        if (ending.contains(view.entry.line) && !continued->contains(view.entry.line))
            view.flags.append(u"expiring"_s);
    }
    return {};
}

Status addLinkedFlags(
    UnitOfWork &work, const OfficeFacts &office, LineView &view, const QDateTime &now)
{
    QList<LineView> one{view};
    QYZ_TRY(addLinkedFlags(work, office, one, now));
    view = one.takeFirst();
    return {};
}

LineView lineView(const OfficeFacts &office, const JournalEntry &entry, const QString &login,
    const QDateTime &now)
{
    LineView view = rowView(office, entry, now);
    view.actions = allowedActions(office, entry, login, now);
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
        item.inspection = duringInspection(office, line.journal, item.at);
        history.append(item);
    }
    return history;
}

QList<DueDate> whyTheseDates(const OfficeFacts &office, const JournalEntry &entry)
{
    QList<DueDate> why;
    const ServiceDescription *service = office.catalogue->find(entry.service);
    for (const Obligation &obligation : entry.obligations) {
        DueDate explained;
        explained.date = obligation.due;
        const auto rule = service ? ruleOf(*service, entry, obligation.kind) : std::nullopt;
        if (rule)
            explained = dueDate(
                *rule, entry.countedFrom, office.schedule, changesOf(entry, obligation.kind));
        why.append(explained);
    }
    return why;
}

Result<DueAnswer> dueAnswer(const ServiceCatalogue &catalogue, const OfficeSchedule &schedule,
    const QString &serviceCode, const QString &caseCode, const QDateTime &received,
    const QString &channel)
{
    const ServiceDescription *service = catalogue.find(serviceCode);
    if (!service)
        return makeError(ErrorCode::UnknownService, {serviceCode.left(40)});
    if (!service->isProvidedOn(schedule.localDate(received)))
        return makeError(ErrorCode::ServiceNotOpen);
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
    answer.rules = caseEdition->obligationsFor(channel);
    for (const ObligationRule &rule : std::as_const(answer.rules))
        answer.obligations.append(dueDate(rule, answer.countedFrom, schedule));
    return answer;
}

} // namespace qyz::application
