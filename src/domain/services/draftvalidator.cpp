#include "domain/services/draftvalidator.h"

#include "domain/people/iin.h"
#include "domain/services/fieldchecks.h"
#include "domain/text/bilingualdate.h"

using namespace Qt::Literals::StringLiterals;

namespace qyz::domain {

namespace {

/// The state of one check: what is asked, what is known so far, what is wrong.
struct Check {
    const ApplicationDraft &draft;
    const ServiceDescription &service;
    const OfficeSchedule &schedule;
    QDateTime now;
    FieldChecks fields;
    CheckedApplication checked;

    bool answered(const QString &question) const { return draft.overrides.contains(question); }
};

QString momentText(const OfficeSchedule &schedule, const QDateTime &utc)
{
    const QDateTime local = schedule.local(utc);
    return columnMoment(local.date(), local.time());
}

/// R13: at the office arrival is the registration itself; every other channel names its moment.
QDateTime arrival(Check &check)
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
void checkTimes(Check &check)
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

void checkCase(Check &check)
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

void checkLanguage(Check &check)
{
    check.fields.choice(check.service, u"language"_s, check.draft.language);
    check.checked.language = check.draft.language == "ru"_L1 ? Language::Russian : Language::Kazakh;
}

// R19
void checkApplicant(Check &check)
{
    const DraftPerson &typed = check.draft.applicant;
    Applicant &applicant = check.checked.applicant;
    applicant.iin =
        check.fields.iin(u"applicant.iin"_s, typed.iin, check.answered(u"iin_missing"_s));
    applicant.name =
        check.fields.name(u"applicant"_s, {typed.surname, typed.name, typed.patronymic}, true);
    applicant.phone = check.fields.phone(u"applicant.phone"_s, typed.phone);
    applicant.relation =
        check.fields.choice(check.service, u"applicant.relation"_s, typed.relation);
    applicant.consent = typed.consent;
    if (!typed.consent)
        check.fields.fault(u"applicant.consent"_s, ErrorCode::ConsentMissing);
    const bool byAuthority =
        typed.relation == "legal_representative"_L1 || typed.relation == "power_of_attorney"_L1;
    if (byAuthority && check.draft.details.value("authority"_L1).toString().trimmed().isEmpty())
        check.fields.fault(u"details.authority"_s, ErrorCode::AuthorityMissing);
}

QDate childBirthDate(Check &check, const QString &iin)
{
    const QString field = u"child.birth_date"_s;
    const QString &typed = check.draft.child.birthDate;
    std::optional<QDate> fromIin;
    if (!iin.isEmpty())
        fromIin = Iin::parse(iin, check.fields.today())->birthDate();
    if (typed.trimmed().isEmpty() && fromIin)
        return *fromIin;
    const QDate date = check.fields.date(field, typed);
    if (date.isValid() && fromIin && date != *fromIin)
        check.fields.warn(field, ErrorCode::BirthDateDiffers);
    return date;
}

void checkGrade(Check &check, int grade)
{
    const ServiceCase *described = check.service.findCase(check.draft.caseCode);
    if (!described || described->gradeMax == 0)
        return;
    const QString field = u"child.grade"_s;
    if (grade == 0)
        check.fields.fault(field, ErrorCode::RequiredField, {fieldArgument(field)});
    else if (grade < described->gradeMin || grade > described->gradeMax)
        check.fields.fault(
            field, ErrorCode::UnknownValue, {fieldArgument(field), QString::number(grade)});
}

void checkChild(Check &check)
{
    const DraftPerson &typed = check.draft.child;
    Child &child = check.checked.child;
    child.iin = check.fields.iin(u"child.iin"_s, typed.iin, check.answered(u"iin_missing"_s));
    child.name = check.fields.name(u"child"_s, {typed.surname, typed.name, typed.patronymic}, true);
    child.birthDate = childBirthDate(check, child.iin);
    child.grade = typed.grade;
    checkGrade(check, typed.grade);
    child.classLanguage =
        check.fields.choice(check.service, u"child.class_language"_s, typed.classLanguage);
}

// R20: beyond the list nothing can be demanded; what is missing makes the line not accepted.
void checkPapers(Check &check)
{
    const CaseEdition *known = check.checked.caseEdition;
    if (!known)
        return;
    QStringList listed;
    for (const RequiredDocument &paper : known->documents) {
        listed.append(paper.code);
        if (check.draft.documents.contains(paper.code))
            check.checked.documents.append(paper.code);
        else if (paper.required)
            check.checked.missing.append(paper.code);
    }
    for (const QString &paper : check.draft.documents) {
        if (!listed.contains(paper))
            check.fields.fault(u"documents"_s, ErrorCode::PaperNotInList, {paper.left(40)});
    }
}

// R22: judged by arrival; an override with a reason answers.
void checkWindowAndAge(Check &check)
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

void checkDetail(Check &check, const QString &key, const QJsonValue &value)
{
    const QString path = u"details."_s + key;
    const ServiceField *described = check.service.findField(path);
    if (!described) {
        check.fields.fault(path, ErrorCode::UnknownKey, {path});
        return;
    }
    if (described->type == FieldType::Boolean) {
        if (value.isBool())
            check.checked.details.insert(key, value);
        else
            check.fields.fault(path, ErrorCode::BadJson, {path, u"true/false"_s});
        return;
    }
    if (!value.isString()) {
        check.fields.fault(path, ErrorCode::BadJson, {path, u"text"_s});
        return;
    }
    const int limit = described->maxLength > 0 ? described->maxLength : longestText;
    const QString text = check.fields.text(path, value.toString(), limit, true);
    if (described->type == FieldType::Choice)
        check.fields.choice(check.service, path, text);
    if (!text.isEmpty())
        check.checked.details.insert(key, text);
}

void checkDetails(Check &check)
{
    const QJsonObject &details = check.draft.details;
    for (auto it = details.constBegin(); it != details.constEnd(); ++it) {
        if (!it.value().isNull())
            checkDetail(check, it.key(), it.value());
    }
}

void checkOverrides(Check &check)
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
void warnOfCalendar(Check &check)
{
    if (!check.checked.caseEdition)
        return;
    for (const ObligationRule &rule : check.checked.caseEdition->obligations) {
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
    const ServiceDescription &service, const OfficeSchedule &schedule, const QDateTime &now)
{
    Check check{draft, service, schedule, now, FieldChecks(schedule.localDate(now)), {}};
    check.checked.channel = check.fields.choice(service, u"channel"_s, draft.channel);
    checkTimes(check);
    checkCase(check);
    checkLanguage(check);
    checkChild(check);
    checkApplicant(check);
    checkPapers(check);
    checkWindowAndAge(check);
    checkDetails(check);
    checkOverrides(check);
    if (!check.fields.faults().isEmpty())
        return makeError(check.fields.faults());
    warnOfCalendar(check);
    check.checked.warnings = check.fields.warnings();
    return check.checked;
}

Result<QString> checkField(
    const QString &field, const QString &value, const ServiceDescription &service, QDate today)
{
    FieldChecks fields(today);
    QString checked;
    const ServiceField *described = service.findField(field);
    const FieldType type = described ? described->type : FieldType::Text;
    if (type == FieldType::Iin)
        checked = fields.iin(field, value, false);
    else if (type == FieldType::Phone)
        checked = fields.phone(field, value);
    else if (type == FieldType::Date)
        checked = fields.date(field, value).toString(Qt::ISODate);
    else if (type == FieldType::Choice)
        checked = fields.choice(service, field, value.trimmed());
    else if (type == FieldType::Integer) {
        bool isNumber = false;
        const int number = value.trimmed().toInt(&isNumber);
        if (!isNumber || number < described->minimum || number > described->maximum)
            fields.fault(field, ErrorCode::BadNumber, {fieldArgument(field), value.left(40)});
        checked = QString::number(number);
    } else {
        checked = normalisedNamePart(fields.text(field, value, longestName));
    }
    if (!fields.faults().isEmpty())
        return makeError(fields.faults());
    return checked;
}

} // namespace qyz::domain
