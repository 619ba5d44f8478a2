// Service files somebody wrote by hand: each fault is named with its place.
#include "readable.h"
#include "servicefixture.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace qyz::domain;
using namespace qyz::domain::testing;
using qyz::testing::with;

namespace {

QJsonObject shippedJson()
{
    return QJsonDocument::fromJson(shipped(u"services/admission.json"_s)).object();
}

/// The shipped file with one change in an element of one of its lists.
QJsonObject inList(const QString &list, int index, const QString &path, const QJsonValue &value)
{
    QJsonObject json = shippedJson();
    QJsonArray array = json.value(list).toArray();
    array[index] = with(array.at(index).toObject(), path, value);
    json.insert(list, array);
    return json;
}

Result<ServiceDescription> read(const QJsonObject &json)
{
    return ServiceDescription::fromJson(QJsonDocument(json).toJson());
}

const QJsonValue gone(QJsonValue::Undefined);

} // namespace

TEST(BrokenServices, theShippedFileItselfIsRead)
{
    EXPECT_TRUE(read(shippedJson()).ok());
}

TEST(BrokenServices, whatIsNoJsonIsBadJson)
{
    const auto service = ServiceDescription::fromJson("{\"code\": ");
    ASSERT_FALSE(service.ok());
    EXPECT_EQ(service.error().code, ErrorCode::BadJson);
    EXPECT_FALSE(service.error().detail.isEmpty());
}

TEST(BrokenServices, R1_eachFaultIsNamedWithItsPlace)
{
    const QJsonObject oneLanguage{{u"kk"_s, u"тек қазақша"_s}};
    const QJsonObject paper{{u"code"_s, u"passport"_s}};
    struct Broken {
        QJsonObject json;
        const char *says;
    };
    const QString grade1 = u"cases.grade_1."_s;
    const std::array broken{
        Broken{with(shippedJson(), u"code"_s, gone), "service lacks its code"},
        Broken{with(shippedJson(), u"tab"_s, oneLanguage), "tab lacks kk or ru"},
        Broken{with(shippedJson(), u"name.ru"_s, u"  "_s), "name lacks kk or ru"},
        Broken{with(shippedJson(), u"closed_since"_s, u"soon"_s), "closed_since is no date"},
        Broken{with(shippedJson(), u"journal"_s, gone), "journal lacks its code"},
        Broken{with(shippedJson(), u"journal.title.kk"_s, gone), "journal.title lacks kk or ru"},
        Broken{with(shippedJson(), u"journal.start"_s, u"2016"_s), "journal.start is no date"},
        Broken{inList(u"cases"_s, 0, u"code"_s, u""_s), "case lacks its code"},
        Broken{inList(u"cases"_s, 1, u"name"_s, oneLanguage), "grades_2_9 lacks kk or ru"},
        Broken{inList(u"fields"_s, 0, u"key"_s, gone), "field lacks its code"},
        Broken{inList(u"fields"_s, 0, u"type"_s, u"colour"_s), "case has no type"},
        Broken{inList(u"fields"_s, 1, u"label.ru"_s, gone), "channel lacks kk or ru"},
        Broken{inList(u"fields"_s, 1, u"choices"_s, QJsonArray{paper}),
            "channel.passport lacks kk or ru"},
        Broken{inList(u"editions"_s, 0, u"code"_s, gone), "edition lacks its code"},
        Broken{inList(u"editions"_s, 0, u"valid_from"_s, u"01.09.2016"_s), "2016-09-01 is no date"},
        Broken{inList(u"editions"_s, 0, u"name"_s, oneLanguage), "2016-09-01.name lacks kk or ru"},
        Broken{inList(u"editions"_s, 0, u"act"_s, oneLanguage), "2016-09-01.act lacks kk or ru"},
        Broken{inList(u"editions"_s, 0, u"seen"_s, QJsonArray{QJsonObject{}}),
            "2016-09-01.seen lacks kk or ru"},
        Broken{inList(u"editions"_s, 0, u"grounds"_s, QJsonArray{paper}),
            "2016-09-01.passport lacks kk or ru"},
        Broken{inList(u"editions"_s, 0, u"unconfirmed"_s, QJsonArray{oneLanguage}),
            "2016-09-01.unconfirmed lacks kk or ru"},
        Broken{inList(u"editions"_s, 0, grade1 + u"documents"_s, QJsonArray{paper}),
            "2016-09-01 has no paper passport"},
        Broken{inList(u"editions"_s, 0, grade1 + u"window.from"_s, u"13-01"_s),
            "2016-09-01.grade_1.window is no date"},
        Broken{inList(u"editions"_s, 0, grade1 + u"obligations"_s, QJsonArray{QJsonObject{}}),
            "2016-09-01.grade_1 has no kind; 2016-09-01.grade_1 has no unit; "
            "2016-09-01.grade_1 has no count"},
    };
    for (const Broken &file : broken) {
        const auto service = read(file.json);
        ASSERT_FALSE(service.ok()) << file.says;
        EXPECT_EQ(service.error().code, ErrorCode::BadJson) << file.says;
        EXPECT_NE(readable(service.error().detail).find(file.says), std::string::npos)
            << readable(service.error().detail) << "\nlacks: " << file.says;
    }
}

TEST(BrokenServices, allFaultsOfAFileAreToldAtOnce)
{
    const auto service = read(with(with(shippedJson(), u"tab"_s, gone), u"code"_s, gone));
    ASSERT_FALSE(service.ok());
    EXPECT_EQ(readable(service.error().detail), "service lacks its code; tab lacks kk or ru");
}

TEST(BrokenServices, theFirstBadFileOfACatalogueIsTheAnswer)
{
    const auto all =
        ServiceCatalogue::fromFiles({shipped(u"services/duplicate.json"_s), "[]", "{"});
    ASSERT_FALSE(all.ok());
    EXPECT_NE(readable(all.error().detail).find("service lacks its code"), std::string::npos);
}

TEST(BrokenServices, R34_aServiceMayBeClosedSinceADate)
{
    const auto service = read(with(shippedJson(), u"closed_since"_s, u"2027-01-01"_s));
    ASSERT_TRUE(service.ok());
    EXPECT_EQ(service->closedSince, QDate(2027, 1, 1));
    EXPECT_FALSE(admission().closedSince.isValid());
}

TEST(BrokenServices, R3_aJournalMayBeNumberedYearly)
{
    const auto service = read(with(shippedJson(), u"journal.numbering"_s, u"yearly"_s));
    ASSERT_TRUE(service.ok());
    EXPECT_TRUE(service->journal.yearly);
}
