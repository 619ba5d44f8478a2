// Drafts as JSON: nothing typed is silently dropped.
#include "readable.h"
#include "support/drafts.h"

#include <gtest/gtest.h>

#include <array>

using namespace qyz::domain;
using namespace qyz::testing;

namespace {

FieldFaults faultsOf(const QJsonObject &json)
{
    const auto draft = ApplicationDraft::fromJson(json);
    return draft.ok() ? FieldFaults() : draft.error().faults;
}

} // namespace

TEST(Drafts, everyFieldOfTheContractIsRead)
{
    QJsonObject json = goodJson();
    json = with(json, u"received_at"_s, u"2026-06-14T20:15:00+05:00"_s);
    json = with(json, u"details.in_area"_s, true);
    json = with(json, u"override.age"_s, u"  комиссия шешімі "_s);
    json = with(json, u"request_id"_s, u"r-1"_s);
    const auto draft = ApplicationDraft::fromJson(json);
    ASSERT_TRUE(draft.ok());
    EXPECT_EQ(readable(draft->caseCode), "grade_1");
    EXPECT_EQ(readable(draft->channel), "office");
    EXPECT_EQ(readable(draft->receivedAt), "2026-06-14T20:15:00+05:00");
    EXPECT_EQ(readable(draft->language), "kk");
    EXPECT_EQ(readable(draft->applicant.surname), "Қайратова");
    EXPECT_EQ(readable(draft->applicant.patronymic), "Болатқызы");
    EXPECT_EQ(readable(draft->applicant.relation), "parent");
    EXPECT_TRUE(draft->applicant.consent);
    EXPECT_EQ(readable(draft->child.birthDate), "2019-05-14");
    EXPECT_EQ(draft->child.grade, 1);
    EXPECT_EQ(readable(draft->child.classLanguage), "kk");
    EXPECT_EQ(draft->documents.size(), 4);
    EXPECT_EQ(draft->details.value(u"in_area"_s), QJsonValue(true));
    EXPECT_EQ(readable(draft->overrides.value(u"age"_s).toString()), "комиссия шешімі");
    EXPECT_EQ(readable(draft->requestId), "r-1");
}

TEST(Drafts, nullAndAMissingKeyAreTheSame)
{
    QJsonObject nulls = goodJson();
    for (const QString &path : {u"received_at"_s, u"details"_s, u"override"_s, u"request_id"_s,
             u"child.patronymic"_s, u"applicant.iin"_s, u"child.grade"_s, u"applicant.consent"_s,
             u"documents"_s, u"case"_s})
        nulls = with(nulls, path, QJsonValue::Null);
    const auto draft = ApplicationDraft::fromJson(nulls);
    ASSERT_TRUE(draft.ok());
    EXPECT_TRUE(draft->caseCode.isEmpty());
    EXPECT_TRUE(draft->documents.isEmpty());
    EXPECT_EQ(draft->child.grade, 0);
    EXPECT_FALSE(draft->applicant.consent);
    EXPECT_TRUE(ApplicationDraft::fromJson({}).ok());
}

TEST(Drafts, aKeyNobodyKnowsIsNamedWithItsPath)
{
    for (const QString &path : {u"cse"_s, u"applicant.birth_date"_s, u"applicant.grade"_s,
             u"child.consent"_s, u"child.nick"_s, u"override.weather"_s}) {
        const FieldFaults faults = faultsOf(with(goodJson(), path, u"x"_s));
        ASSERT_EQ(faults.size(), 1) << readable(path);
        EXPECT_EQ(faults[0].code, ErrorCode::UnknownKey) << readable(path);
        EXPECT_EQ(readable(faults[0].field), readable(path));
    }
}

TEST(Drafts, aWrongTypeIsNamedWithItsPath)
{
    const std::array wrong{
        std::pair(u"case"_s, QJsonValue(1)),
        std::pair(u"channel"_s, QJsonValue(true)),
        std::pair(u"received_at"_s, QJsonValue(20260614)),
        std::pair(u"language"_s, QJsonValue(QJsonObject())),
        std::pair(u"applicant"_s, QJsonValue(u"Қайратова"_s)),
        std::pair(u"applicant.iin"_s, QJsonValue(990101200007.0)),
        std::pair(u"applicant.consent"_s, QJsonValue(u"yes"_s)),
        std::pair(u"child"_s, QJsonValue(QJsonArray())),
        std::pair(u"child.grade"_s, QJsonValue(u"1"_s)),
        std::pair(u"child.grade"_s, QJsonValue(1.5)),
        std::pair(u"child.grade"_s, QJsonValue(1e12)),
        std::pair(u"documents"_s, QJsonValue(u"application"_s)),
        std::pair(u"documents"_s, QJsonValue(QJsonArray{u"application"_s, 7})),
        std::pair(u"details"_s, QJsonValue(u"none"_s)),
        std::pair(u"override"_s, QJsonValue(true)),
        std::pair(u"override.age"_s, QJsonValue(true)),
        std::pair(u"request_id"_s, QJsonValue(5)),
    };
    for (const auto &[path, value] : wrong) {
        const FieldFaults faults = faultsOf(with(goodJson(), path, value));
        ASSERT_EQ(faults.size(), 1) << readable(path);
        EXPECT_EQ(faults[0].code, ErrorCode::BadJson) << readable(path);
        EXPECT_EQ(readable(faults[0].field), readable(path));
    }
}

TEST(Drafts, allFaultsOfTheShapeAreToldAtOnce)
{
    QJsonObject json = with(goodJson(), u"colour"_s, u"blue"_s);
    json = with(json, u"child.grade"_s, u"1"_s);
    json = with(json, u"applicant.consent"_s, 1);
    EXPECT_EQ(faultsOf(json).size(), 3);
}

TEST(Drafts, R21_R22_everyQuestionOfTheContractTakesItsReason)
{
    QJsonObject json = goodJson();
    const QStringList questions{u"duplicate_child"_s, u"other_name"_s, u"outside_window"_s,
        u"age"_s, u"not_holidays"_s, u"iin_missing"_s};
    for (const QString &question : questions)
        json = with(json, u"override."_s + question, u"себебі бар"_s);
    const auto draft = ApplicationDraft::fromJson(json);
    ASSERT_TRUE(draft.ok());
    EXPECT_EQ(draft->overrides.size(), questions.size());
}

TEST(Drafts, R22_anEmptyReasonIsNoAnswer)
{
    const auto draft = ApplicationDraft::fromJson(with(goodJson(), u"override.age"_s, u"  "_s));
    ASSERT_TRUE(draft.ok());
    EXPECT_TRUE(draft->overrides.isEmpty());
}
