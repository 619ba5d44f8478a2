#include "storage/connectionsettings.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace qyz;
using storage::Backend;
using storage::ConnectionSettings;

TEST(ConnectionSettingsTest, takesAnythingButAnAddressForAFile)
{
    for (const QString &path : {u"registry.sqlite"_s, u"/srv/тізілім 1.sqlite"_s, u"C:/a;b.db"_s}) {
        const auto settings = ConnectionSettings::parse(path);
        ASSERT_TRUE(settings);
        EXPECT_EQ(settings->backend, Backend::Sqlite);
        EXPECT_EQ(settings->path, path);
        EXPECT_EQ(settings->displayName(), path);
    }
}

TEST(ConnectionSettingsTest, readsAnAddressAsLibpqDoes)
{
    const auto settings =
        ConnectionSettings::parse(u"postgresql://desk@db.school:5433/registry?sslmode=require"_s);
    ASSERT_TRUE(settings);
    EXPECT_EQ(settings->backend, Backend::Postgres);
    EXPECT_EQ(settings->pq.value(u"host"_s), u"db.school"_s);
    EXPECT_EQ(settings->pq.value(u"port"_s), u"5433"_s);
    EXPECT_EQ(settings->pq.value(u"user"_s), u"desk"_s);
    EXPECT_EQ(settings->pq.value(u"dbname"_s), u"registry"_s);
    EXPECT_EQ(settings->pq.value(u"sslmode"_s), u"require"_s);
    EXPECT_EQ(settings->displayName(), u"postgresql://desk@db.school:5433/registry"_s);

    const auto local = ConnectionSettings::parse(u"postgres:///name?host=/run/dir&user=u"_s);
    ASSERT_TRUE(local);
    EXPECT_EQ(local->pq.value(u"host"_s), u"/run/dir"_s);
}

TEST(ConnectionSettingsTest, refusesAPasswordInTheAddressAndNeverRepeatsIt)
{
    for (const QString &db :
        {u"postgresql://desk:geheim@db/registry"_s, u"postgresql://db/registry?password=geheim"_s,
            u"postgresql://db/registry?sslpassword=geheim"_s,
            u"postgresql://desk:geheim@db/registry?nonsense=1"_s}) {
        const auto settings = ConnectionSettings::parse(db);
        ASSERT_FALSE(settings);
        EXPECT_EQ(settings.error().code, domain::ErrorCode::UsageError);
        EXPECT_FALSE(settings.error().detail.contains(u"geheim"_s));
        EXPECT_FALSE(settings.error().args.join(u' ').contains(u"geheim"_s));
    }
}

TEST(ConnectionSettingsTest, refusesWhatItCannotRead)
{
    for (const QString &db : {u""_s, u"  "_s, u"postgresql://db:port/registry?x"_s,
             u"postgresql://db/registry?application_name=a;b"_s}) {
        const auto settings = ConnectionSettings::parse(db);
        ASSERT_FALSE(settings) << qPrintable(db);
        EXPECT_EQ(settings.error().code, domain::ErrorCode::UsageError);
    }
}
