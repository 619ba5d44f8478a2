// Every fault a draft can have, by code and field (R13, R18-R22).
#include "domain/services/draftvalidator.h"
#include "readable.h"
#include "servicefixture.h"

#include <gtest/gtest.h>

using namespace qyz::domain;
using namespace qyz::domain::testing;
using qyz::testing::draftOf;
using qyz::testing::goodJson;
using qyz::testing::madeIin;
using qyz::testing::with;

namespace {

const char *const monday = "2026-06-15T10:00:00+05:00";

Result<CheckedApplication> check(const QJsonObject &json, const char *now = monday)
{
    return checkDraft(draftOf(json), admission(), office(), utc(now));
}

std::string told(const FieldFaults &faults)
{
    QStringList list;
    for (const FieldFault &fault : faults)
        list.append(fault.field + u' ' + errorName(fault.code));
    return readable(list);
}

std::string faultsOf(const QJsonObject &json, const char *now = monday)
{
    const auto checked = check(json, now);
    return checked.ok() ? "none" : told(checked.error().faults);
}

struct Fault {
    const char *path;
    QJsonValue value;
    const char *told;
};

const QJsonValue gone(QJsonValue::Undefined);
const QString manyLetters(4000, u'а');

} // namespace

TEST(DraftFaults, aGoodDraftHasNone)
{
    EXPECT_EQ(faultsOf(goodJson()), "none");
}

TEST(DraftFaults, everySingleFaultIsToldWithItsCodeAndItsField)
{
    const Fault faults[] = {
        // R19
        {"case", gone, "case RequiredField"},
        {"channel", gone, "channel RequiredField|received_at ArrivalMissing"},
        {"language", gone, "language RequiredField"},
        {"applicant.phone", gone, "applicant.phone RequiredField"},
        {"applicant.phone", u"  "_s, "applicant.phone RequiredField"},
        {"applicant.relation", gone, "applicant.relation RequiredField"},
        {"child.class_language", gone, "child.class_language RequiredField"},
        {"child.grade", gone, "child.grade RequiredField"},
        {"applicant.consent", false, "applicant.consent ConsentMissing"},
        {"applicant.relation", u"legal_representative"_s, "details.authority AuthorityMissing"},
        {"applicant.relation", u"power_of_attorney"_s, "details.authority AuthorityMissing"},
        {"applicant.phone", u"12"_s, "applicant.phone BadPhone"},
        {"applicant.phone", u"звонить маме"_s, "applicant.phone BadPhone"},
        // R1
        {"case", u"grade_12"_s, "case UnknownValue"},
        {"channel", u"pigeon"_s, "channel UnknownValue|received_at ArrivalMissing"},
        {"language", u"en"_s, "language UnknownValue"},
        {"applicant.relation", u"neighbour"_s, "applicant.relation UnknownValue"},
        {"child.class_language", u"en"_s, "child.class_language UnknownValue"},
        {"child.grade", 2, "child.grade UnknownValue"},
        {"child.grade", -1, "child.grade UnknownValue"},
        // R18
        {"applicant.iin", gone, "applicant.iin IinMissing"},
        {"child.iin", u" "_s, "child.iin IinMissing"},
        {"applicant.iin", u"99010120000"_s, "applicant.iin IinWrongLength"},
        {"applicant.iin", u"99010120000x"_s, "applicant.iin IinWrongLength"},
        {"applicant.iin", u"990101100001"_s, "applicant.iin IinWrongCheckDigit"},
        {"applicant.iin", u"000229100002"_s, "applicant.iin IinBadDate"},
        {"child.iin", u"991231500707"_s, "child.iin IinFuture"},
        // R20
        {"documents", QJsonArray{u"application"_s, u"passport"_s}, "documents PaperNotInList"},
        // texts
        {"child.surname", manyLetters, "child.surname TextTooLong"},
        {"applicant.patronymic", manyLetters, "applicant.patronymic TextTooLong"},
        {"child.name", u"Жә\nнібек"_s, "child.name BadCharacter"},
        {"child.name", u"Жә%1ні"_s.arg(QChar(u'\0')), "child.name BadCharacter"},
        {"child.name", u"Жә\u001bнібек"_s, "child.name BadCharacter"},
        {"applicant.name", u"Әсем\u2028Бек"_s, "applicant.name BadCharacter"},
        {"applicant.name", u"Ә%1м"_s.arg(QChar(0xd800)), "applicant.name BadCharacter"},
        {"request_id", QString(1001, u'r'), "request_id TextTooLong"},
        {"override.age", QString(1001, u'r'), "override.age TextTooLong"},
        // dates
        {"child.birth_date", u"14.05.2019"_s, "child.birth_date BadDate"},
        {"child.birth_date", u"2019-02-30"_s, "child.birth_date BadDate"},
        {"child.birth_date", u"2026-06-16"_s, "child.birth_date BadDate"},
        // details
        {"details", QJsonObject{{u"colour"_s, u"blue"_s}}, "details.colour UnknownKey"},
        {"details", QJsonObject{{u"in_area"_s, u"yes"_s}}, "details.in_area BadJson"},
        {"details", QJsonObject{{u"authority"_s, true}}, "details.authority BadJson"},
        {"details", QJsonObject{{u"authority"_s, QString(301, u'x')}},
            "details.authority TextTooLong"},
    };
    for (const Fault &fault : faults) {
        EXPECT_EQ(
            faultsOf(with(goodJson(), QString::fromLatin1(fault.path), fault.value)), fault.told)
            << fault.path;
    }
}

TEST(DraftFaults, R19_nobodyIsNamedWithoutSurnameAndName)
{
    QJsonObject json = with(goodJson(), u"child.surname"_s, u" "_s);
    EXPECT_EQ(faultsOf(json), "none") << "rare documents have only one of the two";
    json = with(json, u"child.name"_s, gone);
    EXPECT_EQ(faultsOf(json), "child.surname RequiredField");
    json = with(with(goodJson(), u"applicant.surname"_s, gone), u"applicant.name"_s, gone);
    EXPECT_EQ(faultsOf(json), "applicant.surname RequiredField");
}

TEST(DraftFaults, R18_withoutANumberTheBirthDateMustBeThere)
{
    QJsonObject json = with(goodJson(), u"child.birth_date"_s, gone);
    EXPECT_EQ(faultsOf(json), "none") << "the number says it";
    EXPECT_EQ(check(json)->child.birthDate, QDate(2019, 5, 14));
    json = with(json, u"child.iin"_s, gone);
    EXPECT_EQ(faultsOf(json), "child.iin IinMissing|child.birth_date RequiredField");
}

TEST(DraftFaults, R18_aReasonAnswersTheMissingNumber)
{
    QJsonObject json = with(goodJson(), u"child.iin"_s, gone);
    json = with(json, u"override.iin_missing"_s, u"шетел азаматы"_s);
    const auto checked = check(json);
    ASSERT_TRUE(checked.ok());
    EXPECT_TRUE(checked->child.iin.isEmpty());
    EXPECT_EQ(readable(checked->overrides.value(u"iin_missing"_s).toString()), "шетел азаматы");
}

TEST(DraftFaults, R19_aRepresentativeNamesHisPaper)
{
    QJsonObject json = with(goodJson(), u"applicant.relation"_s, u"power_of_attorney"_s);
    json = with(json, u"details.authority"_s, u"Сенімхат № 5"_s);
    EXPECT_EQ(faultsOf(json), "none");
}

TEST(DraftFaults, R13_theOfficeNamesNoMomentAndEveryOtherChannelMust)
{
    EXPECT_EQ(faultsOf(with(goodJson(), u"received_at"_s, u"2026-06-15T09:59:00+05:00"_s)),
        "received_at ArrivalNotAsked");
    for (const QString &channel : {u"portal"_s, u"post"_s}) {
        const QJsonObject json = with(goodJson(), u"channel"_s, channel);
        EXPECT_EQ(faultsOf(json), "received_at ArrivalMissing");
        const std::pair<const char *, const char *> moments[] = {
            {"2026-06-15T10:00:00+05:00", "none"},
            {"2026-06-15T05:00:00Z", "none"},
            {"2026-06-15T10:00:00.001+05:00", "received_at ArrivedInFuture"},
            {"2026-06-15T10:00:00", "received_at BadDate"},
            {"15.06.2026 10:00", "received_at BadDate"},
        };
        for (const auto &[moment, expected] : moments) {
            EXPECT_EQ(faultsOf(with(json, u"received_at"_s, QString::fromLatin1(moment))), expected)
                << moment;
        }
    }
}

TEST(DraftFaults, R2_nothingArrivedBeforeTheJournalBegan)
{
    const QJsonObject json =
        with(with(goodJson(), u"channel"_s, u"post"_s), u"case"_s, u"grades_2_9"_s);
    const auto told = faultsOf(with(json, u"received_at"_s, u"2016-08-31T23:00:00+06:00"_s));
    EXPECT_NE(told.find("received_at BeforeJournalStart"), std::string::npos) << told;
}

TEST(DraftFaults, allFaultsAreToldAtOnce)
{
    QJsonObject json = with(goodJson(), u"case"_s, gone);
    json = with(json, u"language"_s, u"en"_s);
    json = with(json, u"child.iin"_s, u"1"_s);
    json = with(json, u"child.class_language"_s, gone);
    json = with(json, u"applicant.iin"_s, gone);
    json = with(json, u"applicant.phone"_s, u"12"_s);
    json = with(json, u"applicant.consent"_s, false);
    json = with(json, u"details.colour"_s, u"blue"_s);
    EXPECT_EQ(faultsOf(json),
        "case RequiredField|language UnknownValue|child.iin IinWrongLength|"
        "child.class_language RequiredField|applicant.iin IinMissing|applicant.phone BadPhone|"
        "applicant.consent ConsentMissing|details.colour UnknownKey");
    EXPECT_EQ(check(json).error().code, ErrorCode::RequiredField) << "the first one's";
}

TEST(DraftFaults, anEmptyDraftDoesNotStopTheCheck)
{
    const auto checked = checkDraft({}, admission(), office(), utc(monday));
    ASSERT_FALSE(checked.ok());
    EXPECT_GE(checked.error().faults.size(), 10);
}

TEST(DraftFaults, R22_theWindowIsJudgedByTheDayOfArrival)
{
    EXPECT_EQ(faultsOf(goodJson(), "2026-03-31T10:00:00+05:00"), "case OutsideWindow");
    EXPECT_EQ(faultsOf(goodJson(), "2026-04-01T10:00:00+05:00"), "none");
    EXPECT_EQ(faultsOf(goodJson(), "2026-08-31T10:00:00+05:00"), "none");
    EXPECT_EQ(faultsOf(goodJson(), "2026-09-01T10:00:00+05:00"), "case OutsideWindow");
    QJsonObject portal = with(goodJson(), u"channel"_s, u"portal"_s);
    portal = with(portal, u"received_at"_s, u"2026-08-31T23:59:59+05:00"_s);
    EXPECT_EQ(faultsOf(portal, "2026-09-01T10:00:00+05:00"), "none");
    portal = with(portal, u"received_at"_s, u"2026-09-01T00:00:00+05:00"_s);
    EXPECT_EQ(faultsOf(portal, "2026-09-01T10:00:00+05:00"), "case OutsideWindow");
}

TEST(DraftFaults, R22_theWindowIsToldWithItsDaysAndAReasonAnswersIt)
{
    const char *const september = "2026-09-01T10:00:00+05:00";
    EXPECT_EQ(readable(check(goodJson(), september).error().args), "01.04.2026|31.08.2026");
    const auto checked =
        check(with(goodJson(), u"override.outside_window"_s, u"көшіп келді"_s), september);
    ASSERT_TRUE(checked.ok());
    EXPECT_EQ(readable(checked->overrides.value(u"outside_window"_s).toString()), "көшіп келді");
}

TEST(DraftFaults, R22_theChildTurnsSixWithinTheYearOfArrival)
{
    const auto born = [](const QString &date, const QString &digits) {
        return with(
            with(goodJson(), u"child.birth_date"_s, date), u"child.iin"_s, madeIin(digits, u'5'));
    };
    EXPECT_EQ(faultsOf(born(u"2020-12-31"_s, u"201231"_s)), "none");
    const QJsonObject young = born(u"2021-01-01"_s, u"210101"_s);
    EXPECT_EQ(faultsOf(young), "child.birth_date AgeRule");
    EXPECT_EQ(readable(check(young).error().args), "2027");
    EXPECT_EQ(faultsOf(with(young, u"override.age"_s, u"дайын"_s)), "none");
}

TEST(DraftFaults, R22_onlyGradeOneHasAWindowAndAnAge)
{
    QJsonObject json = with(with(goodJson(), u"case"_s, u"grades_2_9"_s), u"child.grade"_s, 2);
    EXPECT_EQ(faultsOf(json, "2026-11-23T10:00:00+05:00"), "none");
}

TEST(DraftFaults, R22_theGradeBelongsToTheCase)
{
    for (const auto &[known, low, high] : {std::tuple(u"grade_1"_s, 1, 1),
             std::tuple(u"grades_2_9"_s, 2, 9), std::tuple(u"grades_10_11"_s, 10, 11)}) {
        const QJsonObject json = with(goodJson(), u"case"_s, known);
        for (int grade = 1; grade <= 12; ++grade) {
            EXPECT_EQ(faultsOf(with(json, u"child.grade"_s, grade)),
                grade >= low && grade <= high ? "none" : "child.grade UnknownValue")
                << readable(known) << grade;
        }
    }
}
