#include "domain/services/draftvalidator.h"

#include "domain/services/draftcheck.h"
#include "domain/text/bilingualdate.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace qyz::domain {

namespace {

QString momentText(const OfficeSchedule &schedule, const QDateTime &utc)
{
    const QDateTime local = schedule.local(utc);
    return columnMoment(local.date(), local.time());
}

/// R13: at the office arrival is the registration itself; every other channel names its moment.
QDateTime arrival(DraftCheck &check)
{
    const QString field = u"received_at"_s;
    const bool atOffice = check.draft.channel == "office"_L1;
    if (check.draft.receivedAt.isEmpty()) {
        if (!atOffice)
            check.fields.fault(field, ErrorCode::ArrivalMissing);
        return check.now;
    }
    if (atOffice) {
        check.fields.fault(field, ErrorCode::ArrivalNotAsked);
        return check.now;
    }
    const QDateTime moment = QDateTime::fromString(check.draft.receivedAt, Qt::ISODateWithMs);
    if (!moment.isValid() || moment.timeSpec() == Qt::LocalTime) {
        check.fields.fault(field, ErrorCode::BadDate, {check.draft.receivedAt.left(40)});
        return check.now;
    }
    if (moment > check.now) {
        check.fields.fault(field, ErrorCode::ArrivedInFuture, {momentText(check.schedule, moment)});
        return check.now;
    }
    return moment.toUTC();
}

// R13, R17
void checkTimes(DraftCheck &check)
{
    CheckedApplication &checked = check.checked;
    checked.arrivedAt = arrival(check);
    checked.countedFrom = check.schedule.countedFrom(checked.arrivedAt);
    const QDate day = check.schedule.localDate(checked.countedFrom);
    const QDate arrivedOn = check.schedule.localDate(checked.arrivedAt);
    checked.edition = check.service.editionOn(day);
    if (arrivedOn < check.service.journal.start || !checked.edition) {
        check.fields.fault(u"received_at"_s, ErrorCode::BeforeJournalStart,
            {shortDate(check.service.journal.start)});
        checked.edition = nullptr;
    }
}

void checkCase(DraftCheck &check)
{
    check.checked.caseCode = check.draft.caseCode;
    if (check.draft.caseCode.isEmpty()) {
        check.fields.fault(u"case"_s, ErrorCode::RequiredField, {fieldArgument(u"case"_s)});
        return;
    }
    if (!check.service.findCase(check.draft.caseCode)) {
        check.fields.fault(u"case"_s, ErrorCode::UnknownValue,
            {fieldArgument(u"case"_s), check.draft.caseCode.left(40)});
        return;
    }
    if (!check.checked.edition)
        return;
    check.checked.caseEdition = check.checked.edition->caseEdition(check.draft.caseCode);
    if (!check.checked.caseEdition)
        check.fields.fault(u"case"_s, ErrorCode::UnknownValue,
            {fieldArgument(u"case"_s), check.draft.caseCode.left(40)});
}

void checkLanguage(DraftCheck &check)
{
    check.fields.choice(check.service, u"language"_s, check.draft.language);
    check.checked.language = check.draft.language == "ru"_L1 ? Language::Russian : Language::Kazakh;
}

// R20: beyond the list nothing can be demanded; what is missing makes the line not accepted.
void checkPapers(DraftCheck &check)
{
    const CaseEdition *known = check.checked.caseEdition;
    if (!check.service.papers && !check.draft.documents.isEmpty()) {
        check.fields.fault(u"documents"_s, ErrorCode::UnknownKey, {u"documents"_s});
        return;
    }
    if (!known)
        return;
    QStringList listed;
    for (const RequiredDocument &paper : known->documents) {
        listed.append(paper.code);
        if (check.draft.documents.contains(paper.code))
            check.checked.documents.append(paper.code);
        else if (paper.required && !check.service.capabilities.neverRefuse)
            check.checked.missing.append(paper.code);
    }
    for (const QString &paper : check.draft.documents) {
        if (!listed.contains(paper))
            check.fields.fault(u"documents"_s, ErrorCode::PaperNotInList, {paper.left(40)});
    }
}

// R22: judged by arrival; an override with a reason answers.
void checkWindowAndAge(DraftCheck &check)
{
    const CaseEdition *known = check.checked.caseEdition;
    if (!known)
        return;
    const QDate arrivedOn = check.schedule.localDate(check.checked.arrivedAt);
    if (known->window && !known->window->contains(arrivedOn)
        && !check.answered(u"outside_window"_s)) {
        check.fields.fault(u"case"_s, ErrorCode::OutsideWindow,
            {shortDate(known->window->from(arrivedOn.year())),
                shortDate(known->window->to(arrivedOn.year()))});
    }
    const QDate born = check.checked.child.birthDate;
    if (!known->age || !born.isValid() || check.answered(u"age"_s))
        return;
    const int turnsIn = born.year() + known->age->years;
    if (turnsIn > arrivedOn.year())
        check.fields.fault(u"child.birth_date"_s, ErrorCode::AgeRule, {QString::number(turnsIn)});
}

// R22, R33: a transfer in the holidays is one only where the settings say that there are holidays.
void checkHolidays(DraftCheck &check)
{
    const auto &rule = check.service.capabilities.schoolHolidays;
    if (!rule || !rule->cases.contains(check.draft.caseCode) || check.answered(u"not_holidays"_s))
        return;
    const QString cause = check.draft.details.value(rule->cause.section(u'.', 1)).toString();
    if (cause != rule->inside)
        return;
    const QDate day = check.schedule.localDate(check.checked.arrivedAt);
    const auto &holidays = check.context.schoolHolidays;
    if (!holidays) {
        check.fields.fault(rule->cause, ErrorCode::HolidaysNotSet, {shortDate(day)});
        return;
    }
    const bool inside = std::any_of(holidays->begin(), holidays->end(),
        [day](const DayRange &range) { return range.contains(day); });
    if (!inside)
        check.fields.fault(rule->cause, ErrorCode::OutsideHolidays, {shortDate(day)});
}

void checkOverrides(DraftCheck &check)
{
    const QJsonObject &overrides = check.draft.overrides;
    for (auto it = overrides.constBegin(); it != overrides.constEnd(); ++it) {
        const QString reason =
            check.fields.text(u"override."_s + it.key(), it.value().toString(), longestText, true);
        check.checked.overrides.insert(it.key(), reason);
    }
    check.checked.requestId =
        check.fields.text(u"request_id"_s, check.draft.requestId, longestText);
}

// R14: the calendar of a year nobody confirmed yet gives a promise that has to be looked at again.
void warnOfCalendar(DraftCheck &check)
{
    if (!check.checked.caseEdition)
        return;
    for (const ObligationRule &rule :
        check.checked.caseEdition->obligationsFor(check.checked.channel)) {
        const DueDate due = dueDate(rule, check.checked.countedFrom, check.schedule);
        if (!due.verified) {
            check.fields.warn(u"case"_s, ErrorCode::CalendarUnverified,
                {QString::number(due.date.year()), shortDate(due.date)});
            return;
        }
    }
}

} // namespace

Result<CheckedApplication> checkDraft(const ApplicationDraft &draft,
    const ServiceDescription &service, const OfficeSchedule &schedule, const QDateTime &now,
    const DraftContext &context)
{
    DraftCheck check{
        draft, service, schedule, context, now, FieldChecks(schedule.localDate(now)), {}};
    check.checked.channel = check.fields.choice(service, u"channel"_s, draft.channel);
    checkTimes(check);
    checkCase(check);
    checkLanguage(check);
    checkPeople(check);
    checkPapers(check);
    checkWindowAndAge(check);
    checkDetails(check);
    checkHolidays(check);
    checkOverrides(check);
    if (!check.fields.faults().isEmpty())
        return makeError(check.fields.faults());
    warnOfCalendar(check);
    check.checked.warnings = check.fields.warnings();
    return check.checked;
}

} // namespace qyz::domain
