// Drafts of the other services: whom they are about, what each case asks, how its fields are typed.
#include "domain/services/draftvalidator.h"
#include "readable.h"
#include "servicefixture.h"

#include <gtest/gtest.h>

using namespace qyz::domain;
using namespace qyz::domain::testing;
using qyz::testing::draftOf;
using qyz::testing::fatherIin;
using qyz::testing::goodJson;
using qyz::testing::with;

namespace {

const QJsonValue gone(QJsonValue::Undefined);

Result<CheckedApplication> check(
    const QString &code, const QJsonObject &json, const DraftContext &context = {})
{
    return checkDraft(
        draftOf(json), service(code), office(), utc("2026-06-15T10:00:00+05:00"), context);
}

std::string faultsOf(const QString &code, const QJsonObject &json, const DraftContext &context = {})
{
    const auto checked = check(code, json, context);
    if (checked.ok())
        return "none";
    QStringList list;
    for (const FieldFault &fault : checked.error().faults)
        list.append(fault.field + u' ' + errorName(fault.code));
    return readable(list);
}

QJsonObject changed(
    QJsonObject json, const QString &caseCode, const QJsonArray &papers, const QJsonObject &details)
{
    json = with(json, u"case"_s, caseCode);
    json = with(json, u"documents"_s, papers);
    return with(json, u"details"_s, details);
}

QJsonObject transfer(const QString &cause = u"moving"_s)
{
    return changed(with(goodJson(), u"child.grade"_s, 5), u"transfer_in"_s,
        {u"application"_s, u"departure_slip"_s},
        {{u"school"_s, u"Ойдан шығарылған №1 мектеп"_s}, {u"cause"_s, cause}});
}

QJsonObject duplicate()
{
    QJsonObject json = with(goodJson(), u"child.grade"_s, gone);
    json = with(json, u"child.class_language"_s, gone);
    return changed(json, u"lost"_s, {u"application"_s},
        {{u"document_type"_s, u"general_secondary"_s}, {u"series"_s, u"ЖОБ"_s},
            {u"number"_s, u"0000001"_s}, {u"year"_s, 1998},
            {u"school_then"_s, u"№ 7 орта мектеп"_s}});
}

QJsonObject home()
{
    return changed(goodJson(), u"office"_s, {u"application"_s, u"vkk_conclusion"_s},
        {{u"conclusion_number"_s, u"12"_s}, {u"conclusion_date"_s, u"2026-06-01"_s},
            {u"conclusion_from"_s, u"2026-09-01"_s}, {u"conclusion_to"_s, u"2027-05-25"_s},
            {u"issuing_body"_s, u"Ойдан шығарылған емхана"_s},
            {u"health_note"_s, u"Бірінші жол\nекінші жол"_s},
            {u"previous_line"_s, u"home_education/3"_s}});
}

QJsonObject attestation()
{
    QJsonObject json = with(goodJson(), u"child"_s, gone);
    json = with(json, u"applicant.relation"_s, u"self"_s);
    return changed(json, u"assignment"_s, {u"application"_s},
        {{u"position"_s, u"мұғалім"_s}, {u"subject"_s, u"физика"_s},
            {u"current_category"_s, u"none"_s}, {u"claimed_category"_s, u"moderator"_s},
            {u"experience_years"_s, 4}});
}

QJsonObject complaint()
{
    QJsonObject json = with(with(goodJson(), u"child"_s, gone), u"documents"_s, gone);
    return with(with(json, u"case"_s, u"oral"_s), u"details"_s,
        QJsonObject{
            {u"circumstances"_s, u"Қолхат берілмеді"_s}, {u"about_line"_s, u"admission/17"_s}});
}

struct Change {
    const char *path;
    QJsonValue value;
    const char *told;
};

template <std::size_t count>
void expectEach(const QString &code, const QJsonObject &good, const Change (&changes)[count])
{
    ASSERT_EQ(faultsOf(code, good), "none") << readable(code);
    for (const Change &change : changes) {
        EXPECT_EQ(
            faultsOf(code, with(good, QString::fromLatin1(change.path), change.value)), change.told)
            << readable(code) << ' ' << change.path;
    }
}

} // namespace

TEST(SubjectDrafts, R33_aTransferNamesSchoolAndCause)
{
    const Change changes[] = {
        {"details.school", gone, "details.school RequiredField"},
        {"details.school", u"  "_s, "details.school RequiredField"},
        {"details.cause", gone, "details.cause RequiredField"},
        {"details.cause", u"boredom"_s, "details.cause UnknownValue"},
        {"details.health_note", u"x"_s, "details.health_note UnknownKey"},
        {"child.grade", 12, "child.grade UnknownValue"},
        {"case", u"transfer_out"_s, "documents PaperNotInList"},
        {"case", u"grades_2_9"_s,
            "documents PaperNotInList|details.cause FieldNotAsked|details.school FieldNotAsked"},
    };
    expectEach(u"admission"_s, transfer(), changes);
}

TEST(SubjectDrafts, R22_holidaysAreACauseOnlyInsideTheHolidays)
{
    const QJsonObject json = transfer(u"holidays"_s);
    const DraftContext inside{QList<DayRange>{
        {date("2026-03-23"), date("2026-03-31")}, {date("2026-06-15"), date("2026-08-31")}}};
    const DraftContext outside{QList<DayRange>{{date("2026-06-16"), date("2026-08-31")}}};
    EXPECT_EQ(faultsOf(u"admission"_s, json), "details.cause HolidaysNotSet");
    EXPECT_EQ(faultsOf(u"admission"_s, json, inside), "none");
    EXPECT_EQ(faultsOf(u"admission"_s, json, outside), "details.cause OutsideHolidays");
    EXPECT_EQ(faultsOf(u"admission"_s, json, DraftContext{QList<DayRange>()}),
        "details.cause OutsideHolidays");
    EXPECT_EQ(faultsOf(u"admission"_s, transfer(), outside), "none") << "another cause";
    EXPECT_EQ(faultsOf(u"admission"_s,
                  with(json, u"override.not_holidays"_s, u"директордың рұқсаты"_s), outside),
        "none");
}

TEST(SubjectDrafts, R32_aDuplicateIsAboutTheOwnerOfTheDocument)
{
    const Change changes[] = {
        {"child.grade", 9, "child.grade UnknownKey"},
        {"child.class_language", u"kk"_s, "child.class_language UnknownKey"},
        {"child.surname", u"x\ny"_s, "child.surname BadCharacter"},
        {"child.birth_date", gone, "none"},
        {"child.iin", gone, "child.iin IinMissing"},
        {"details.document_type", gone, "details.document_type RequiredField"},
        {"details.document_type", u"diploma"_s, "details.document_type UnknownValue"},
        {"details.year", u"1998"_s, "details.year BadJson"},
        {"details.year", 1929, "details.year BadNumber"},
        {"details.year", 1998.5, "details.year BadNumber"},
        {"details.number", 1, "details.number BadJson"},
        {"details.number", gone, "none"},
        {"applicant.phone", gone, "applicant.phone RequiredField"},
        {"case", u"stolen"_s, "case UnknownValue"},
    };
    expectEach(u"duplicate"_s, duplicate(), changes);
}

TEST(SubjectDrafts, R32_whoAsksForHisOwnDocumentIsNamedOnce)
{
    QJsonObject json = with(duplicate(), u"child"_s, gone);
    EXPECT_EQ(faultsOf(u"duplicate"_s, json), "child.iin IinMissing|child.surname RequiredField");
    json = with(json, u"applicant.relation"_s, u"self"_s);
    const auto checked = check(u"duplicate"_s, json);
    ASSERT_TRUE(checked.ok());
    EXPECT_EQ(checked->child.name, checked->applicant.name);
    EXPECT_EQ(checked->child.iin, checked->applicant.iin);
    EXPECT_EQ(checked->child.birthDate, QDate(1899, 1, 1)) << "as the number says";
    json = with(json, u"child.iin"_s, fatherIin);
    EXPECT_EQ(faultsOf(u"duplicate"_s, json), "child.surname RequiredField")
        << "a block that was begun is checked";
}

TEST(SubjectDrafts, R20_eachReasonOfADuplicateBringsItsPaper)
{
    const std::pair<const char *, const char *> cases[] = {
        {"lost", ""}, {"damaged", "damaged_original"}, {"name_changed", "name_change_proof"}};
    for (const auto &[caseCode, missing] : cases) {
        const auto checked =
            check(u"duplicate"_s, with(duplicate(), u"case"_s, QString::fromLatin1(caseCode)));
        ASSERT_TRUE(checked.ok()) << caseCode;
        EXPECT_EQ(readable(checked->missing), missing) << caseCode;
    }
}

TEST(SubjectDrafts, R31_aConclusionHasNumberDatesAndItsIssuer)
{
    const Change changes[] = {
        {"details.conclusion_number", gone, "details.conclusion_number RequiredField"},
        {"details.conclusion_date", gone, "details.conclusion_date RequiredField"},
        {"details.conclusion_date", u"2026-06-16"_s, "details.conclusion_date BadDate"},
        {"details.conclusion_from", u"01.09.2026"_s, "details.conclusion_from BadDate"},
        {"details.conclusion_to", u"2026-08-31"_s, "details.conclusion_to EndBeforeStart"},
        {"details.conclusion_to", u"2026-09-01"_s, "none"},
        {"details.issuing_body", gone, "details.issuing_body RequiredField"},
        {"details.health_note", gone, "none"},
        {"details.health_note", QString(2001, u'а'), "details.health_note TextTooLong"},
        {"details.previous_line", u"№ 3"_s, "details.previous_line BadLine"},
        {"details.previous_line", u"home_education/2025/3"_s, "none"},
        {"details.previous_line", u""_s, "none"},
        {"child.grade", gone, "child.grade RequiredField"},
        {"documents", QJsonArray{u"treatment"_s}, "documents PaperNotInList"},
    };
    expectEach(u"home_education"_s, home(), changes);
}

TEST(SubjectDrafts, R38_aSealedTextIsCheckedInClearAndNamedByItsService)
{
    const auto checked = check(u"home_education"_s, home());
    ASSERT_TRUE(checked.ok());
    EXPECT_EQ(readable(service(u"home_education"_s).sealedFields()), "health_note");
    EXPECT_EQ(
        readable(checked->details.value(u"health_note"_s).toString()), "Бірінші жол\nекінші жол");
}

TEST(SubjectDrafts, R20_theSchoolItselfNeedsNoApplication)
{
    QJsonObject json = with(home(), u"documents"_s, QJsonArray{u"vkk_conclusion"_s});
    EXPECT_EQ(readable(check(u"home_education"_s, json)->missing), "application");
    json = with(json, u"case"_s, u"proactive"_s);
    EXPECT_TRUE(check(u"home_education"_s, json)->missing.isEmpty());
}

TEST(SubjectDrafts, anAttestationKnowsNoChild)
{
    const Change changes[] = {
        {"child", QJsonObject{{u"name"_s, u"Әлия"_s}}, "child UnknownKey"},
        {"child", QJsonObject(), "none"},
        {"details.experience_years", u"4"_s, "details.experience_years BadJson"},
        {"details.experience_years", -1, "details.experience_years BadNumber"},
        {"details.experience_years", 0, "none"},
        {"details.experience_years", gone, "details.experience_years RequiredField"},
        {"details.claimed_category", u"master"_s, "details.claimed_category UnknownValue"},
        {"details.subject", gone, "details.subject RequiredField"},
        {"applicant.relation", u"parent"_s, "applicant.relation UnknownValue"},
        {"documents", gone, "none"},
    };
    expectEach(u"attestation"_s, attestation(), changes);
    const auto bare = check(u"attestation"_s, with(attestation(), u"documents"_s, gone));
    EXPECT_EQ(readable(bare->missing), "application");
}

TEST(SubjectDrafts, R35_aComplaintIsTakenWithWhateverTheComplainantGives)
{
    const Change changes[] = {
        {"applicant.iin", gone, "none"},
        {"applicant.phone", gone, "none"},
        {"applicant.relation", gone, "none"},
        {"applicant.consent", false, "none"},
        {"applicant.phone", u"12"_s, "applicant.phone BadPhone"},
        {"applicant.iin", u"12"_s, "applicant.iin IinWrongLength"},
        {"details.circumstances", gone, "details.circumstances RequiredField"},
        {"details.about_line", u"17"_s, "details.about_line BadLine"},
        {"details.about_line", gone, "none"},
        {"documents", QJsonArray{u"application"_s}, "documents UnknownKey"},
        {"child", QJsonObject{{u"grade"_s, 1}}, "child UnknownKey"},
    };
    expectEach(u"complaint"_s, complaint(), changes);
    EXPECT_TRUE(check(u"complaint"_s, complaint())->missing.isEmpty());
}

TEST(SubjectDrafts, R32_aDatedDictionaryIsJudgedByTheYear)
{
    ServiceDescription dated = service(u"duplicate"_s);
    for (ServiceEdition &edition : dated.editions) {
        for (DatedChoice &choice : edition.choices[u"details.document_type"_s]) {
            choice.validFrom = 1993;
            choice.validTo = 2015;
        }
    }
    const std::pair<int, bool> years[] = {{1992, false}, {1993, true}, {2015, true}, {2016, false}};
    for (const auto &[year, good] : years) {
        const auto checked = checkDraft(draftOf(with(duplicate(), u"details.year"_s, year)), dated,
            office(), utc("2026-06-15T10:00:00+05:00"));
        EXPECT_EQ(checked.ok(), good) << year;
        if (!good) {
            EXPECT_EQ(checked.error().code, ErrorCode::UnknownValue) << year;
        }
    }
}

TEST(CorrectedDetails, R7_aFieldOfTheServiceIsCheckedLikeAtTheRegistration)
{
    const QDate today(2026, 6, 15);
    const ServiceDescription &education = service(u"home_education"_s);
    const auto corrected = [&](const QString &field, const QString &value) {
        const auto checked = checkField(field, value, education, today);
        return readable(checked.ok() ? *checked : errorName(checked.error().code));
    };
    EXPECT_EQ(corrected(u"details.conclusion_to"_s, u"2027-05-25"_s), "2027-05-25");
    EXPECT_EQ(corrected(u"details.conclusion_date"_s, u"2027-05-25"_s), "BadDate");
    EXPECT_EQ(corrected(u"details.previous_line"_s, u" home_education/3 "_s), "home_education/3");
    EXPECT_EQ(corrected(u"details.previous_line"_s, u"3"_s), "BadLine");
    EXPECT_EQ(corrected(u"details.issuing_body"_s, QString(301, u'а')), "TextTooLong");
    EXPECT_EQ(corrected(u"details.issuing_body"_s, QString(300, u'а')).size(), 600U);
}
