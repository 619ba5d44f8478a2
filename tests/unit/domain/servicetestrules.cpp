// What a service file may say about its special rules: each key read, each mistake named.
#include "readable.h"
#include "servicefixture.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace qyz::domain;
using namespace qyz::domain::testing;
using qyz::testing::with;

namespace {

QJsonObject shippedJson(const QString &code)
{
    return QJsonDocument::fromJson(shipped(u"services/%1.json"_s.arg(code))).object();
}

Result<ServiceDescription> read(const QJsonObject &json)
{
    return ServiceDescription::fromJson(QJsonDocument(json).toJson());
}

QJsonObject inList(
    QJsonObject json, const QString &list, int index, const QString &path, const QJsonValue &value)
{
    QJsonArray array = json.value(list).toArray();
    array[index] = with(array.at(index).toObject(), path, value);
    json.insert(list, array);
    return json;
}

QJsonObject capable(const QJsonObject &capability)
{
    return with(shippedJson(u"admission"_s), u"capabilities"_s, QJsonArray{capability});
}

const QJsonValue gone(QJsonValue::Undefined);

} // namespace

TEST(ServiceRules, aFileThatSaysNothingSpecialIsAServiceLikeBefore)
{
    QJsonObject json = shippedJson(u"admission"_s);
    for (const QString &key : {u"subject"_s, u"papers"_s, u"acts"_s, u"needs_for_result"_s})
        json.remove(key);
    json.insert(u"capabilities"_s, QJsonArray());
    const auto plain = read(json);
    ASSERT_TRUE(plain.ok());
    EXPECT_EQ(plain->subject, Subject::Child);
    EXPECT_TRUE(plain->papers);
    EXPECT_EQ(readable(plain->acts), "order");
    EXPECT_TRUE(plain->needsForResult.isEmpty());
    EXPECT_EQ(plain->capabilities, ServiceCapabilities());
    EXPECT_TRUE(plain->successor.isEmpty());
}

TEST(ServiceRules, R34_aServiceNamesItsSuccessor)
{
    const auto closed = read(with(shippedJson(u"attestation"_s), u"successor"_s, u"school_own"_s));
    ASSERT_TRUE(closed.ok());
    EXPECT_EQ(readable(closed->successor), "school_own");
}

TEST(ServiceRules, everyServiceSaysWhomItIsAboutAndWhatItDoes)
{
    struct Known {
        const char *code;
        Subject subject;
        bool papers;
        const char *acts;
        const char *needs;
        const char *sealed;
    };
    const Known services[] = {
        {"admission", Subject::Child, true, "order", "", ""},
        {"duplicate", Subject::Owner, true, "order|issue|stop", "issue", ""},
        {"home_education", Subject::Child, true, "order|plan", "order", "health_note"},
        {"attestation", Subject::None, true, "order", "", ""},
        {"complaint", Subject::None, false, "answer|extend|forward", "", ""},
    };
    for (const Known &known : services) {
        const ServiceDescription &one = service(QString::fromLatin1(known.code));
        EXPECT_EQ(one.subject, known.subject) << known.code;
        EXPECT_EQ(one.papers, known.papers) << known.code;
        EXPECT_EQ(readable(one.acts), known.acts) << known.code;
        EXPECT_EQ(readable(one.needsForResult), known.needs) << known.code;
        EXPECT_EQ(readable(one.sealedFields()), known.sealed) << known.code;
    }
}

TEST(ServiceRules, R33_aCaseAddsActsOfItsOwn)
{
    EXPECT_TRUE(admission().hasAct(u"slip"_s, u"transfer_in"_s));
    EXPECT_TRUE(admission().hasAct(u"order"_s, u"transfer_in"_s));
    EXPECT_FALSE(admission().hasAct(u"slip"_s, u"grade_1"_s));
    EXPECT_FALSE(admission().hasAct(u"slip"_s));
    const auto needy = read(inList(
        shippedJson(u"admission"_s), u"cases"_s, 3, u"needs_for_result"_s, QJsonArray{u"slip"_s}));
    ASSERT_TRUE(needy.ok());
    EXPECT_EQ(readable(needy->needsForResultOf(u"transfer_in"_s)), "slip");
    EXPECT_TRUE(needy->needsForResultOf(u"grade_1"_s).isEmpty());
}

TEST(ServiceRules, R27_restartGoesWithStop)
{
    const ServiceDescription &duplicate = service(u"duplicate"_s);
    EXPECT_TRUE(duplicate.hasAct(u"stop"_s));
    EXPECT_TRUE(duplicate.hasAct(u"restart"_s));
    EXPECT_FALSE(admission().hasAct(u"restart"_s));
}

TEST(ServiceRules, theCapabilitiesOfTheShippedServicesAreRead)
{
    EXPECT_EQ(service(u"duplicate"_s).capabilities.uniqueField,
        (UniqueField{u"issue"_s, {u"series"_s, u"number"_s}}));
    EXPECT_EQ(service(u"home_education"_s).capabilities.expiresBy,
        (ExpiresBy{u"details.conclusion_to"_s, 30, u"details.previous_line"_s}));
    const ServiceCapabilities &complaint = service(u"complaint"_s).capabilities;
    EXPECT_TRUE(complaint.neverRefuse);
    EXPECT_EQ(complaint.barredActor, BarredActor{u"details.about_person"_s});
    EXPECT_EQ(complaint.flagsLine, FlagsLine{u"details.about_line"_s});
    EXPECT_EQ(admission().capabilities.schoolHolidays,
        (SchoolHolidaysRule{
            {u"transfer_in"_s, u"transfer_out"_s}, u"details.cause"_s, u"holidays"_s}));
    EXPECT_FALSE(admission().capabilities.neverRefuse);
}

TEST(ServiceRules, whatAnEditionSaysBesidesIsRead)
{
    const ServiceEdition &home = service(u"home_education"_s).editions.constLast();
    QStringList steps;
    for (const CodedText &step : home.steps)
        steps.append(step.code);
    EXPECT_EQ(readable(steps), "accepted|approved|agreed");
    EXPECT_EQ(readable(home.stepName(u"agreed"_s)->kk), "келісілді");
    EXPECT_EQ(home.stepName(u"danced"_s), nullptr);
    EXPECT_EQ(readable(home.formOfService->code), "electronic_paper_proactive");
    EXPECT_TRUE(home.result.isComplete());
    EXPECT_TRUE(home.fee.isComplete());
    EXPECT_EQ(home.channels.size(), 3);
    EXPECT_FALSE(home.other.isEmpty());
    EXPECT_FALSE(home.slipValidWorkingDays);
    EXPECT_EQ(admission().editions.constLast().slipValidWorkingDays, 3);
    EXPECT_FALSE(admission().editions.constFirst().slipValidWorkingDays);

    const ServiceEdition &complaint = service(u"complaint"_s).editions.constLast();
    EXPECT_EQ(complaint.extension->workingDays, 10);
    EXPECT_FALSE(complaint.extension->verified) << "the act does not name the school";
    EXPECT_EQ(complaint.forwardWithin->workingDays, 3);
    EXPECT_TRUE(complaint.forwardWithin->verified);
    EXPECT_FALSE(home.extension);
}

TEST(ServiceRules, aCaseMayHaveAnOfficialNameOfItsOwn)
{
    const ServiceEdition &edition = admission().editions.constLast();
    EXPECT_TRUE(edition.nameFor(u"transfer_in"_s).ru.contains(u"для перевода детей"_s));
    EXPECT_EQ(edition.nameFor(u"grade_1"_s), edition.name);
    EXPECT_EQ(edition.nameFor(u"nothing"_s), edition.name);
}

TEST(ServiceRules, R32_aYearNobodyConfirmedIsNotJudged)
{
    const DatedChoice open{u"a"_s, {}, 0, 0, false, {}};
    EXPECT_TRUE(open.holdsIn(1950));
    const DatedChoice dated{u"a"_s, {}, 1993, 2015, true, {}};
    EXPECT_FALSE(dated.holdsIn(1992));
    EXPECT_TRUE(dated.holdsIn(1993));
    EXPECT_TRUE(dated.holdsIn(2015));
    EXPECT_FALSE(dated.holdsIn(2016));
}

TEST(ServiceRules, eachMistakeIsNamedWithItsPlace)
{
    const QJsonObject good = shippedJson(u"admission"_s);
    const QString grade1 = u"cases.grade_1."_s;
    struct Broken {
        QJsonObject json;
        const char *says;
    };
    const Broken broken[] = {
        {with(good, u"subject"_s, u"cat"_s), "subject knows no cat"},
        {with(good, u"acts"_s, QJsonArray{u"dance"_s}), "acts knows no dance"},
        {with(good, u"needs_for_result"_s, QJsonArray{u""_s}), "needs_for_result lacks its code"},
        {inList(good, u"cases"_s, 0, u"acts"_s, QJsonArray{u"dance"_s}),
            "grade_1.acts knows no dance"},
        {inList(good, u"fields"_s, 0, u"sealed"_s, true), "case is sealed but no text of details"},
        {inList(good, u"fields"_s, 0, u"cases"_s, QJsonArray{u"grade_12"_s}),
            "case knows no case grade_12"},
        {inList(good, u"fields"_s, 2, u"not_before"_s, u"details.x"_s),
            "there is no field details.x"},
        {inList(good, u"fields"_s, 0, u"dated_by"_s, u"details.y"_s),
            "there is no field details.y"},
        {capable({{u"name"_s, u"fly"_s}}), "capabilities knows no fly"},
        {capable({}), "capabilities lacks its code"},
        {capable({{u"name"_s, u"unique_field"_s}, {u"act"_s, u"issue"_s}}),
            "capabilities.unique_field names no field"},
        {capable({{u"name"_s, u"unique_field"_s}, {u"act"_s, u"dance"_s}}),
            "capabilities knows no dance"},
        {capable({{u"name"_s, u"expires_by"_s}, {u"field"_s, u"details.cause"_s}}),
            "capabilities.expires_by has no watch_days"},
        {capable({{u"name"_s, u"barred_actor"_s}, {u"field"_s, u"details.z"_s}}),
            "there is no field details.z"},
        {capable({{u"name"_s, u"flags_line"_s}}), "capabilities lacks its code"},
        {capable({{u"name"_s, u"school_holidays"_s}, {u"cases"_s, QJsonArray{u"grade_12"_s}},
             {u"cause"_s, u"details.cause"_s}, {u"inside"_s, u"holidays"_s}}),
            "school_holidays knows no case grade_12"},
        {inList(good, u"editions"_s, 0, u"extension"_s, QJsonObject{}),
            "2016-09-01.extension has no working_days"},
        {inList(
             good, u"editions"_s, 0, u"choices"_s, QJsonObject{{u"details.cause"_s, QJsonArray()}}),
            "2016-09-01.choices.details.cause is empty"},
        {inList(good, u"editions"_s, 0, u"steps"_s, QJsonArray{QJsonObject{}}),
            "2016-09-01.steps lacks its code"},
        {inList(good, u"editions"_s, 0, u"result"_s, QJsonObject{}),
            "2016-09-01.result lacks kk or ru"},
        {inList(good, u"editions"_s, 0, grade1 + u"name"_s, QJsonObject{}),
            "2016-09-01.grade_1.name lacks kk or ru"},
    };
    ASSERT_TRUE(read(good).ok());
    for (const Broken &file : broken) {
        const auto one = read(file.json);
        ASSERT_FALSE(one.ok()) << file.says;
        EXPECT_NE(readable(one.error().detail).find(file.says), std::string::npos)
            << readable(one.error().detail) << "\nlacks: " << file.says;
    }
}
