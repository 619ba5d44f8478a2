#include "domain/people/iin.h"
#include "domain/services/draftcheck.h"

using namespace Qt::Literals::StringLiterals;

namespace qyz::domain {

namespace {

/// Nothing typed is dropped in silence: what the service does not ask for is an unknown key.
void refuse(DraftCheck &check, const QString &key)
{
    check.fields.fault(key, ErrorCode::UnknownKey, {key});
}

QString checkedIin(DraftCheck &check, const QString &key, const QString &typed)
{
    const bool excused = check.answered(u"iin_missing"_s) || !check.isRequired(key);
    return check.fields.iin(key, typed, excused);
}

QString checkedPhone(DraftCheck &check, const QString &typed)
{
    const QString key = u"applicant.phone"_s;
    const bool left = typed.trimmed().isEmpty() && !check.isRequired(key);
    return left ? QString() : check.fields.phone(key, typed);
}

// R19
void checkApplicant(DraftCheck &check)
{
    const DraftPerson &typed = check.draft.applicant;
    Applicant &applicant = check.checked.applicant;
    applicant.iin = checkedIin(check, u"applicant.iin"_s, typed.iin);
    applicant.name =
        check.fields.name(u"applicant"_s, {typed.surname, typed.name, typed.patronymic}, true);
    applicant.phone = checkedPhone(check, typed.phone);
    applicant.relation =
        check.fields.choice(check.service, u"applicant.relation"_s, typed.relation);
    applicant.consent = typed.consent;
    if (!typed.consent && check.isRequired(u"applicant.consent"_s))
        check.fields.fault(u"applicant.consent"_s, ErrorCode::ConsentMissing);
    const bool byAuthority =
        typed.relation == "legal_representative"_L1 || typed.relation == "power_of_attorney"_L1;
    if (byAuthority && check.draft.details.value("authority"_L1).toString().trimmed().isEmpty())
        check.fields.fault(u"details.authority"_s, ErrorCode::AuthorityMissing);
}

std::optional<QDate> dateOfIin(const DraftCheck &check, const QString &iin)
{
    if (iin.isEmpty())
        return std::nullopt;
    return Iin::parse(iin, check.fields.today())->birthDate();
}

QDate childBirthDate(DraftCheck &check, const QString &iin)
{
    const QString field = u"child.birth_date"_s;
    const QString &typed = check.draft.child.birthDate;
    const std::optional<QDate> fromIin = dateOfIin(check, iin);
    if (typed.trimmed().isEmpty() && (fromIin || !check.isRequired(field)))
        return fromIin.value_or(QDate());
    const QDate date = check.fields.date(field, typed);
    if (date.isValid() && fromIin && date != *fromIin)
        check.fields.warn(field, ErrorCode::BirthDateDiffers);
    return date;
}

void checkGrade(DraftCheck &check, int grade)
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

void checkSchooling(DraftCheck &check)
{
    const DraftPerson &typed = check.draft.child;
    Child &child = check.checked.child;
    child.grade = typed.grade;
    checkGrade(check, typed.grade);
    child.classLanguage =
        check.fields.choice(check.service, u"child.class_language"_s, typed.classLanguage);
}

void checkNamedPerson(DraftCheck &check)
{
    const DraftPerson &typed = check.draft.child;
    Child &child = check.checked.child;
    child.iin = checkedIin(check, u"child.iin"_s, typed.iin);
    child.name = check.fields.name(u"child"_s, {typed.surname, typed.name, typed.patronymic}, true);
    child.birthDate = childBirthDate(check, child.iin);
}

// R32: an adult who asks for his own document is named once.
void copyApplicant(DraftCheck &check)
{
    Child &owner = check.checked.child;
    owner.iin = check.checked.applicant.iin;
    owner.name = check.checked.applicant.name;
    owner.birthDate = dateOfIin(check, owner.iin).value_or(QDate());
}

void checkOwner(DraftCheck &check)
{
    const DraftPerson &typed = check.draft.child;
    if (typed.grade != 0)
        refuse(check, u"child.grade"_s);
    if (!typed.classLanguage.isEmpty())
        refuse(check, u"child.class_language"_s);
    if (typed.isEmpty() && check.draft.applicant.relation == "self"_L1)
        copyApplicant(check);
    else
        checkNamedPerson(check);
}

} // namespace

void checkPeople(DraftCheck &check)
{
    if (check.service.subject == Subject::Child) {
        checkNamedPerson(check);
        checkSchooling(check);
        checkApplicant(check);
        return;
    }
    checkApplicant(check);
    if (check.service.subject == Subject::Owner)
        checkOwner(check);
    else if (!check.draft.child.isEmpty())
        refuse(check, u"child"_s);
}

} // namespace qyz::domain
