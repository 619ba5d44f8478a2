// What a good draft becomes: times, edition, papers, warnings; and fields of a correction (R7).
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

QJsonObject byPortal(const char *received, const QString &caseCode = u"grade_1"_s, int grade = 1)
{
    QJsonObject json = with(goodJson(), u"channel"_s, u"portal"_s);
    json = with(json, u"received_at"_s, QString::fromLatin1(received));
    return with(with(json, u"case"_s, caseCode), u"child.grade"_s, grade);
}

std::string warnings(const Result<CheckedApplication> &checked)
{
    QStringList list;
    for (const FieldFault &warning : checked->warnings)
        list.append(warning.field + u' ' + errorName(warning.code));
    return readable(list);
}

std::string corrected(const QString &field, const QString &value)
{
    const auto checked = checkField(field, value, admission(), QDate(2026, 6, 15));
    return readable(checked.ok() ? *checked : errorName(checked.error().code));
}

} // namespace

TEST(CheckedDrafts, theValuesAreStoredTheOneWayTheyArePrinted)
{
    QJsonObject json = with(goodJson(), u"child.surname"_s, u"  Қайрат   ұлы "_s);
    json = with(json, u"child.iin"_s, madeIin(u"190514"_s, u'5').insert(6, u' '));
    const auto checked = check(json);
    ASSERT_TRUE(checked.ok());
    EXPECT_EQ(readable(checked->child.name.surname), "Қайрат ұлы");
    EXPECT_EQ(readable(checked->child.iin), readable(madeIin(u"190514"_s, u'5')));
    EXPECT_EQ(readable(checked->applicant.phone), "+7 700 000 00 01");
    EXPECT_EQ(checked->language, Language::Kazakh);
    EXPECT_TRUE(checked->applicant.consent);
    EXPECT_TRUE(checked->missing.isEmpty());
    EXPECT_EQ(warnings(checked), "");
}

TEST(CheckedDrafts, R13_atTheOfficeArrivalIsTheRegistrationItself)
{
    const auto checked = check(goodJson());
    ASSERT_TRUE(checked.ok());
    EXPECT_EQ(checked->arrivedAt, utc(monday));
    EXPECT_EQ(checked->countedFrom, utc(monday));
}

TEST(CheckedDrafts, R13_outsideHoursItCountsFromTheNextOpening)
{
    const std::pair<const char *, const char *> moments[] = {
        {"2026-06-12T14:29:59+05:00", "2026-06-12T14:29:59+05:00"},
        {"2026-06-12T14:30:00+05:00", "2026-06-15T09:00:00+05:00"},
        {"2026-06-13T12:00:00+05:00", "2026-06-15T09:00:00+05:00"},
        {"2026-06-15T08:00:00+05:00", "2026-06-15T09:00:00+05:00"},
    };
    for (const auto &[received, counted] : moments) {
        const auto checked = check(byPortal(received));
        ASSERT_TRUE(checked.ok()) << received;
        EXPECT_EQ(iso(checked->arrivedAt), iso(utc(received)));
        EXPECT_EQ(iso(checked->countedFrom), iso(utc(counted)));
    }
}

TEST(CheckedDrafts, R17_theEditionIsTheOneOfTheDayItCountsFrom)
{
    // Sunday evening belongs to the old edition, but it counts from Monday, the first day of the
    // new one.
    const auto sunday = check(
        byPortal("2025-09-14T20:00:00+05:00", u"grades_2_9"_s, 2), "2025-09-15T10:00:00+05:00");
    ASSERT_TRUE(sunday.ok());
    EXPECT_EQ(readable(sunday->edition->code), "2025-09-15");
    const auto friday = check(
        byPortal("2025-09-12T10:00:00+05:00", u"grades_2_9"_s, 2), "2025-09-15T10:00:00+05:00");
    ASSERT_TRUE(friday.ok());
    EXPECT_EQ(readable(friday->edition->code), "2024-01-01");
}

TEST(CheckedDrafts, R20_aMissingPaperMakesTheLineNotAccepted)
{
    const auto checked = check(with(goodJson(), u"documents"_s,
        QJsonArray{u"photos_3x4"_s, u"application"_s, u"photos_3x4"_s}));
    ASSERT_TRUE(checked.ok());
    EXPECT_EQ(readable(checked->documents), "application|photos_3x4") << "in the edition's order";
    EXPECT_EQ(readable(checked->missing), "immunisation_065|health_passport_052_2");
}

TEST(CheckedDrafts, R20_aPaperThatIsNotRequiredIsNeverMissing)
{
    QJsonArray papers = goodJson().value(u"documents"_s).toArray();
    papers.append(u"pmpk_conclusion"_s);
    const auto checked = check(with(goodJson(), u"documents"_s, papers));
    ASSERT_TRUE(checked.ok());
    EXPECT_TRUE(checked->documents.contains(u"pmpk_conclusion"_s));
    EXPECT_TRUE(checked->missing.isEmpty());
}

TEST(CheckedDrafts, R20_aPaperOfAnotherCaseIsNotInTheList)
{
    QJsonArray papers = goodJson().value(u"documents"_s).toArray();
    papers.append(u"certificate_basic"_s);
    EXPECT_EQ(
        check(with(goodJson(), u"documents"_s, papers)).error().code, ErrorCode::PaperNotInList);
}

TEST(CheckedDrafts, R18_aBirthDateThatDiffersIsAWarning)
{
    const auto checked = check(with(goodJson(), u"child.birth_date"_s, u"2019-05-15"_s));
    ASSERT_TRUE(checked.ok());
    EXPECT_EQ(warnings(checked), "child.birth_date BirthDateDiffers");
    EXPECT_EQ(checked->child.birthDate, QDate(2019, 5, 15)) << "the paper counts, not the number";
}

TEST(CheckedDrafts, R18_aSeventhDigitOfZeroIsAWarning)
{
    const auto checked = check(with(goodJson(), u"applicant.iin"_s, madeIin(u"990101"_s, u'0')));
    ASSERT_TRUE(checked.ok());
    EXPECT_EQ(warnings(checked), "applicant.iin IinSeventhZero");
}

TEST(CheckedDrafts, R14_anUnconfirmedYearIsAWarning)
{
    QJsonObject json = with(with(goodJson(), u"case"_s, u"grades_2_9"_s), u"child.grade"_s, 2);
    const auto checked = check(json, "2026-12-31T10:00:00+05:00");
    ASSERT_TRUE(checked.ok());
    EXPECT_EQ(warnings(checked), "case CalendarUnverified");
    EXPECT_EQ(readable(checked->warnings[0].args.at(0)), "2027");
}

TEST(CheckedDrafts, detailsAreKeptTrimmedAndEmptyOnesAreLeftOut)
{
    QJsonObject json = with(goodJson(), u"details.in_area"_s, false);
    json = with(json, u"details.authority"_s, u"  "_s);
    const auto checked = check(json);
    ASSERT_TRUE(checked.ok());
    EXPECT_EQ(checked->details, (QJsonObject{{u"in_area"_s, false}}));
    const auto null = check(with(goodJson(), u"details.in_area"_s, QJsonValue::Null));
    EXPECT_TRUE(null->details.isEmpty());
}

TEST(CheckedDrafts, aLongerTextMayHaveSeveralLines)
{
    const auto checked = check(with(goodJson(), u"details.authority"_s, u"Сенімхат\n№ 5"_s));
    ASSERT_TRUE(checked.ok());
    EXPECT_EQ(readable(checked->details.value(u"authority"_s).toString()), "Сенімхат\n№ 5");
}

TEST(CheckedDrafts, aNameOfExactlyTheLongestLengthIsTaken)
{
    EXPECT_TRUE(check(with(goodJson(), u"child.name"_s, QString(100, u'а'))).ok());
    EXPECT_EQ(check(with(goodJson(), u"child.name"_s, QString(101, u'а'))).error().code,
        ErrorCode::TextTooLong);
    EXPECT_TRUE(check(with(goodJson(), u"child.name"_s, u"Жә\U00020000"_s)).ok())
        << "a rare letter of two code units is no bad character";
}

TEST(CorrectedFields, R7_aValueIsStoredTheOneWayItIsPrinted)
{
    EXPECT_EQ(corrected(u"child.name"_s, u"  Жанібек  "_s), "Жанібек");
    EXPECT_EQ(corrected(u"applicant.iin"_s, u"9901 0110 0000"_s), "990101100000");
    EXPECT_EQ(corrected(u"applicant.phone"_s, u"87000000002"_s), "+7 700 000 00 02");
    EXPECT_EQ(corrected(u"child.birth_date"_s, u" 2019-05-15 "_s), "2019-05-15");
    EXPECT_EQ(corrected(u"child.grade"_s, u" 3 "_s), "3");
    EXPECT_EQ(corrected(u"child.class_language"_s, u" ru "_s), "ru");
}

TEST(CorrectedFields, R7_aValueThatIsOffIsRefusedWithItsCode)
{
    EXPECT_EQ(corrected(u"child.name"_s, QString(101, u'а')), "TextTooLong");
    EXPECT_EQ(corrected(u"child.name"_s, u"Жә\nнібек"_s), "BadCharacter");
    EXPECT_EQ(corrected(u"applicant.iin"_s, u"990101100001"_s), "IinWrongCheckDigit");
    EXPECT_EQ(corrected(u"applicant.iin"_s, {}), "IinMissing");
    EXPECT_EQ(corrected(u"applicant.phone"_s, u"12"_s), "BadPhone");
    EXPECT_EQ(corrected(u"child.birth_date"_s, u"15.05.2019"_s), "BadDate");
    EXPECT_EQ(corrected(u"child.birth_date"_s, u"2026-06-16"_s), "BadDate");
    EXPECT_EQ(corrected(u"child.grade"_s, u"12"_s), "BadNumber");
    EXPECT_EQ(corrected(u"child.grade"_s, u"0"_s), "BadNumber");
    EXPECT_EQ(corrected(u"child.grade"_s, u"үш"_s), "BadNumber");
    EXPECT_EQ(corrected(u"child.class_language"_s, u"en"_s), "UnknownValue");
}
