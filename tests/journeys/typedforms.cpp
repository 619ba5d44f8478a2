#include "journeys/typedforms.h"

#include "support/drafts.h"

namespace qyz::tests {

namespace {

using qyz::testing::madeIin;

/// The mother of the child; the channel and the language are offered.
Typed mother()
{
    return {{u"applicant.iin"_s, qyz::testing::motherIin}, {u"applicant.surname"_s, u"Қайратова"_s},
        {u"applicant.name"_s, u"Әсем"_s}, {u"applicant.patronymic"_s, u"Болатқызы"_s},
        {u"applicant.relation"_s, u"1"_s}, {u"applicant.phone"_s, u"8 700 000 00 01"_s},
        {u"applicant.consent"_s, u" "_s}};
}

Typed with(Typed typed, const Typed &more)
{
    typed.insert(more);
    return typed;
}

/// Born in 2015, in grade 5.
Typed pupil()
{
    return {{u"child.iin"_s, madeIin(u"150514"_s, u'5')}, {u"child.surname"_s, u"Қайрат"_s},
        {u"child.name"_s, u"Жәнібек"_s}, {u"child.patronymic"_s, u"Болатұлы"_s},
        {u"child.birth_date"_s, u"14.05.2015"_s}, {u"child.grade"_s, u"5"_s},
        {u"child.class_language"_s, u"1"_s}};
}

QJsonObject applicantNumber(int number)
{
    QJsonObject json = qyz::testing::goodJson().value(u"applicant"_s).toObject();
    json.insert(u"iin"_s, madeIin(u"990101"_s, u'2', 10 * number));
    return json;
}

QJsonObject childNumber(int number)
{
    QJsonObject json = qyz::testing::goodJson().value(u"child"_s).toObject();
    json.insert(u"iin"_s, madeIin(u"150514"_s, u'5', 10 * number));
    json.insert(u"birth_date"_s, u"2015-05-14"_s);
    json.insert(u"grade"_s, 5);
    return json;
}

QJsonObject ownerNumber(int number)
{
    QJsonObject json = childNumber(number);
    json.insert(u"iin"_s, madeIin(u"980101"_s, u'1', 10 * number));
    json.insert(u"birth_date"_s, u"1898-01-01"_s);
    json.remove(u"grade"_s);
    json.remove(u"class_language"_s);
    return json;
}

QJsonObject detailsFor(const QString &service, const QString &caseCode)
{
    if (caseCode.startsWith(u"transfer"_s))
        return {{u"school"_s, u"№ 2 оқу мектебі"_s}, {u"cause"_s, u"moving"_s}};
    if (service == u"duplicate"_s)
        return {{u"document_type"_s, u"general_secondary"_s}, {u"series"_s, u"ББ"_s},
            {u"number"_s, u"0012345"_s}, {u"year"_s, 2009}, {u"school_then"_s, u"№ 1 мектеп"_s}};
    if (service == u"home_education"_s)
        return {{u"conclusion_number"_s, u"12"_s}, {u"conclusion_date"_s, u"2026-03-30"_s},
            {u"conclusion_from"_s, u"2026-04-01"_s}, {u"conclusion_to"_s, u"2026-05-25"_s},
            {u"issuing_body"_s, u"Үлгі емханасы"_s}, {u"health_note"_s, u"үлгі мәлімет"_s}};
    if (service == u"attestation"_s)
        return {{u"position"_s, u"мұғалім"_s}, {u"subject"_s, u"математика"_s},
            {u"current_category"_s, u"none"_s}, {u"claimed_category"_s, u"second"_s},
            {u"experience_years"_s, 4}};
    if (service == u"complaint"_s)
        return {{u"circumstances"_s, u"Өтінішке жауап кешікті"_s}};
    return {};
}

QString usualCase(const QString &service)
{
    static const QHash<QString, QString> cases{{u"admission"_s, u"grades_2_9"_s},
        {u"duplicate"_s, u"lost"_s}, {u"home_education"_s, u"office"_s},
        {u"attestation"_s, u"assignment"_s}, {u"complaint"_s, u"written"_s}};
    return cases.value(service);
}

} // namespace

Typed typedEnrolment()
{
    return with(with(mother(), pupil()),
        {{u"case"_s, u"1"_s}, {u"child.iin"_s, madeIin(u"190514"_s, u'5')},
            {u"child.birth_date"_s, u"14.05.2019"_s}, {u"child.grade"_s, {}},
            {u"details.in_area"_s, u" "_s}});
}

Typed typedGradeFive()
{
    return with(with(mother(), pupil()), {{u"case"_s, u"2"_s}, {u"details.in_area"_s, u" "_s}});
}

Typed typedTransfer(int caseFigure, int causeFigure)
{
    return with(with(mother(), pupil()),
        {{u"case"_s, QString::number(caseFigure)}, {u"details.in_area"_s, u" "_s},
            {u"details.school"_s, u"№ 2 оқу мектебі"_s},
            {u"details.cause"_s, QString::number(causeFigure)}});
}

Typed typedDuplicate()
{
    return with(mother(),
        {{u"case"_s, u"1"_s}, {u"applicant.relation"_s, u"2"_s},
            {u"child.iin"_s, qyz::testing::fatherIin}, {u"child.surname"_s, u"Қайрат"_s},
            {u"child.name"_s, u"Болат"_s}, {u"child.birth_date"_s, u"01.01.1899"_s},
            {u"details.document_type"_s, u"2"_s}, {u"details.series"_s, u"ББ"_s},
            {u"details.number"_s, u"0012345"_s}, {u"details.year"_s, u"2009"_s},
            {u"details.school_then"_s, u"№ 1 мектеп"_s}});
}

Typed typedHomeEducation()
{
    return with(with(mother(), pupil()),
        {{u"case"_s, u"1"_s}, {u"details.conclusion_number"_s, u"12"_s},
            {u"details.conclusion_date"_s, u"30.03.2026"_s},
            {u"details.conclusion_from"_s, u"01.04.2026"_s},
            {u"details.conclusion_to"_s, u"25.05.2026"_s},
            {u"details.issuing_body"_s, u"Үлгі емханасы"_s},
            {u"details.health_note"_s, u"үлгі мәлімет"_s}});
}

Typed typedAttestation()
{
    return with(mother(),
        {{u"case"_s, u"1"_s}, {u"details.position"_s, u"мұғалім"_s},
            {u"details.subject"_s, u"математика"_s}, {u"details.current_category"_s, u"1"_s},
            {u"details.claimed_category"_s, u"1"_s}, {u"details.experience_years"_s, u"4"_s}});
}

Typed typedComplaint(const QString &aboutLine, const QString &aboutPerson)
{
    return with(mother(),
        {{u"case"_s, u"1"_s}, {u"details.postal_address"_s, u"Үлгі көшесі, 5"_s},
            {u"details.about_line"_s, aboutLine}, {u"details.about_person"_s, aboutPerson},
            {u"details.circumstances"_s, u"Өтінішке жауап кешікті"_s}});
}

QJsonObject applicationFor(const QString &service, int number, const QString &caseCode)
{
    QJsonObject json = qyz::testing::goodJson();
    QJsonObject applicant = applicantNumber(number);
    if (service == u"attestation"_s)
        applicant.insert(u"relation"_s, u"self"_s);
    json.insert(u"applicant"_s, applicant);
    json.insert(u"child"_s, service == u"duplicate"_s ? ownerNumber(number) : childNumber(number));
    if (service == u"attestation"_s || service == u"complaint"_s)
        json.remove(u"child"_s);
    json.insert(u"case"_s, caseCode.isEmpty() ? usualCase(service) : caseCode);
    if (service == u"home_education"_s)
        json.insert(u"documents"_s, QJsonArray{u"application"_s, u"vkk_conclusion"_s});
    else if (service == u"complaint"_s)
        json.remove(u"documents"_s);
    else if (service != u"admission"_s || !caseCode.isEmpty())
        json.insert(u"documents"_s, QJsonArray{u"application"_s});
    const QJsonObject details = detailsFor(service, caseCode);
    if (!details.isEmpty())
        json.insert(u"details"_s, details);
    return json;
}

} // namespace qyz::tests
