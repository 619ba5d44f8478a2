// init, verify, rebuild, migrate, doctor, sign-in, --now.
#include "ctlfixture.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::ctl::testing;

namespace {

class CtlRegistry : public ::testing::TestWithParam<Server> { };

} // namespace

INSTANTIATE_TEST_SUITE_P(, CtlRegistry, ::testing::ValuesIn(servers()), serverName);

TEST_P(CtlRegistry, initMakesAPracticeRegistryOnce)
{
    const TestRegistry registry(GetParam(), TestRegistry::Content::Nothing);
    const QStringList init{u"--db"_s, registry.db(), u"--json"_s, u"init"_s, u"--practice"_s};
    const Answer first = run(init);
    ASSERT_EQ(first.exit, 0) << first.err.toStdString();
    EXPECT_GE(first.json().value(u"schema"_s).toInt(), 1);
    EXPECT_EQ(first.json().value(u"practice"_s), true);
    const Answer second = run(init);
    EXPECT_EQ(second.exit, 5);
    EXPECT_EQ(second.code(), u"AlreadyInitialised"_s);
    for (const QString &login :
        {u"registrar"_s, u"deputy"_s, u"method"_s, u"director"_s, u"admin"_s}) {
        const Answer signedIn =
            registry.call({u"search"_s, u"ешкім"_s}, {}, u"2012-09-03T10:00:00+06:00"_s, login);
        EXPECT_EQ(signedIn.exit, 0) << login.toStdString() << signedIn.err.toStdString();
    }
}

TEST_P(CtlRegistry, initMakesARealOneWithItsDirector)
{
    const TestRegistry registry(GetParam(), TestRegistry::Content::OpenNow);
    const QStringList words = registry.directorsWords();
    EXPECT_EQ(run(words + QStringList{u"list"_s, u"admission"_s}, {}, directorsPassword).exit, 0);
    const Answer wrong = run(words + QStringList{u"list"_s, u"admission"_s}, {}, "practice");
    EXPECT_EQ(wrong.exit, 6);
    EXPECT_EQ(wrong.code(), u"WrongPassword"_s);
    EXPECT_EQ(wrong.errors().value(0).value(u"rule"_s), u"R37"_s);
}

TEST_P(CtlRegistry, R37_thePeopleOfTheOrganisationGetTheirPasswords)
{
    const TestRegistry registry(GetParam(), TestRegistry::Content::Practice);
    const QString file = registry.write(u"new.txt"_s, "another\n");
    const QStringList words{u"user"_s, u"password"_s, u"deputy"_s, u"--new-password-file"_s, file};
    EXPECT_EQ(registry.call(words).code(), u"NoRight"_s);
    const QString now = u"2026-04-01T10:15:00+05:00"_s;
    ASSERT_EQ(registry.call(words, {}, now, u"admin"_s).exit, 0);
    const QStringList search{u"--db"_s, registry.db(), u"--json"_s, u"--as"_s, u"deputy"_s,
        u"--now"_s, now, u"search"_s, u"ешкім"_s};
    EXPECT_EQ(run(search).code(), u"WrongPassword"_s);
    EXPECT_EQ(run(search, {}, "another").exit, 0);
    EXPECT_EQ(registry.call({u"user"_s, u"add"_s, u"x"_s}).code(), u"NoRight"_s);
    EXPECT_EQ(registry.call({u"user"_s, u"praise"_s, u"x"_s}).exit, 2);
    EXPECT_EQ(registry.call({u"verify"_s}).exit, 0);
}

TEST_P(CtlRegistry, initRefusesBadCallsAndLeavesNothingBehind)
{
    const TestRegistry registry(GetParam(), TestRegistry::Content::Nothing);
    const auto init = [&registry](const QStringList &words, const QByteArray &password = "p") {
        return run(
            QStringList{u"--db"_s, registry.db(), u"--json"_s, u"init"_s} + words, {}, password);
    };
    EXPECT_EQ(init({}).exit, 2);
    EXPECT_EQ(init({u"--practice"_s, u"--director"_s, u"d"_s}).exit, 2);
    EXPECT_EQ(init({u"--director"_s, u"d"_s}, "").exit, 2);
    const QString bad = registry.write(u"bad.json"_s, "{\"name\": {\"kk\": \"Мектеп\"}}");
    EXPECT_EQ(init({u"--director"_s, u"d"_s, u"--organisation"_s, bad}).code(), u"BadJson"_s);
    EXPECT_EQ(init({u"--director"_s, u"d"_s, u"--organisation"_s, registry.file(u"x"_s)}).code(),
        u"FileUnreadable"_s);
    EXPECT_EQ(
        run({u"--db"_s, registry.db(), u"--json"_s, u"verify"_s}).code(), u"DatabaseMissing"_s);
}

TEST_P(CtlRegistry, R37_nobodyWorksWithoutSigningIn)
{
    const TestRegistry registry(GetParam(), TestRegistry::Content::Practice);
    const QStringList list{u"--db"_s, registry.db(), u"--json"_s, u"list"_s, u"admission"_s};
    EXPECT_EQ(run(list).exit, 2);
    EXPECT_EQ(
        run(list + QStringList{u"--as"_s, u"registrar"_s}, {}, "wrong").code(), u"WrongPassword"_s);
    EXPECT_EQ(run(list + QStringList{u"--as"_s, u"nobody"_s}).code(), u"WrongPassword"_s);
    const QString file = registry.write(u"password"_s, "practice\n");
    EXPECT_EQ(
        run(list + QStringList{u"--as"_s, u"registrar"_s, u"--password-file"_s, file}, {}, "no")
            .exit,
        0);
    EXPECT_EQ(run(list
                  + QStringList{u"--as"_s, u"registrar"_s, u"--password-file"_s,
                      registry.file(u"none"_s)})
                  .code(),
        u"FileUnreadable"_s);
}

TEST_P(CtlRegistry, aClockThatStandsStillIsForPracticeOnly)
{
    const TestRegistry real(GetParam(), TestRegistry::Content::OpenNow);
    const Answer refused = run(real.directorsWords()
            + QStringList{u"--now"_s, u"2026-04-01T10:15:00+05:00"_s, u"list"_s, u"admission"_s},
        {}, directorsPassword);
    EXPECT_EQ(refused.exit, 2);
    EXPECT_EQ(refused.code(), u"ClockFrozenNotAllowed"_s);

    const TestRegistry practice(GetParam(), TestRegistry::Content::Practice);
    EXPECT_EQ(practice.call({u"list"_s, u"admission"_s}, {}, u"2026-04-01T10:15:00"_s).exit, 2);
    EXPECT_EQ(practice.call({u"list"_s, u"admission"_s}, {}, u"now"_s).exit, 2);
    EXPECT_EQ(practice.call({u"list"_s, u"admission"_s}).exit, 0);
}

TEST_P(CtlRegistry, R5_verifyTellsTheRecordsOfEveryChain)
{
    const TestRegistry registry(GetParam(), TestRegistry::Content::Practice);
    ASSERT_EQ(
        registry
            .call({u"register"_s, u"--service"_s, u"admission"_s, u"-"_s}, bytes(application(1)))
            .exit,
        0);
    const Answer verified = run({u"--db"_s, registry.db(), u"--json"_s, u"verify"_s});
    EXPECT_EQ(verified.exit, 0);
    EXPECT_EQ(verified.json().value(u"intact"_s), true);
    EXPECT_TRUE(verified.json().value(u"first_problem"_s).isNull());
    const QJsonObject journals = verified.json().value(u"journals"_s).toObject();
    EXPECT_EQ(journals.value(u"admission"_s), 2); // the volume and the line
    int sum = 0;
    for (const QJsonValue records : journals)
        sum += records.toInt();
    EXPECT_EQ(verified.json().value(u"records"_s).toInt(), sum);
    EXPECT_EQ(run({u"--db"_s, registry.db(), u"--json"_s, u"verify"_s, u"chess"_s}).exit, 2);
}

TEST_P(CtlRegistry, rebuildGivesTheSameLines)
{
    const TestRegistry registry(GetParam(), TestRegistry::Content::Practice);
    ASSERT_EQ(registry
                  .call({u"register"_s, u"--service"_s, u"admission"_s, u"-"_s},
                      bytes(application(1)) + '\n' + bytes(application(2)))
                  .exit,
        0);
    const auto before = registry.call({u"list"_s, u"admission"_s}).lines();
    const Answer rebuilt = run({u"--db"_s, registry.db(), u"--json"_s, u"rebuild"_s});
    ASSERT_EQ(rebuilt.exit, 0) << rebuilt.err.toStdString();
    EXPECT_EQ(rebuilt.json().value(u"journals"_s).toObject().value(u"admission"_s), 2);
    EXPECT_EQ(registry.call({u"list"_s, u"admission"_s}).lines(), before);
    EXPECT_EQ(run({u"--db"_s, registry.db(), u"verify"_s}).exit, 0);
}

TEST_P(CtlRegistry, migrateOfACurrentRegistryChangesNothing)
{
    const TestRegistry registry(GetParam(), TestRegistry::Content::Practice);
    const Answer migrated = run({u"--db"_s, registry.db(), u"--json"_s, u"migrate"_s});
    EXPECT_EQ(migrated.exit, 0) << migrated.err.toStdString();
    EXPECT_GE(migrated.json().value(u"schema"_s).toInt(), 1);
    const TestRegistry nothing(GetParam(), TestRegistry::Content::Nothing);
    EXPECT_EQ(
        run({u"--db"_s, nothing.db(), u"--json"_s, u"migrate"_s}).code(), u"DatabaseMissing"_s);
}

TEST_P(CtlRegistry, doctorTellsTheInstallation)
{
    const TestRegistry registry(GetParam(), TestRegistry::Content::Practice);
    const Answer doctor = run({u"--db"_s, registry.db(), u"--json"_s, u"doctor"_s});
    ASSERT_EQ(doctor.exit, 0) << doctor.err.toStdString();
    const QJsonObject found = doctor.json();
    EXPECT_EQ(
        found.value(u"backend"_s), GetParam() == Server::Sqlite ? u"sqlite"_s : u"postgresql"_s);
    EXPECT_FALSE(
        found.value(u"backend_facts"_s).toObject().value(u"version"_s).toString().isEmpty());
    EXPECT_EQ(found.value(u"journals"_s).toObject().size(), 5);
    EXPECT_TRUE(
        found.value(u"calendar"_s).toObject().value(u"confirmed"_s).toArray().contains(2026));
    EXPECT_GT(found.value(u"free_bytes"_s).toDouble(), 0);
    EXPECT_TRUE(found.value(u"warnings"_s).isArray());
    EXPECT_EQ(run({u"--db"_s, registry.db(), u"doctor"_s}).exit, 0);
}

TEST_P(CtlRegistry, dueUsesTheRegistrysOwnOffice)
{
    const TestRegistry registry(GetParam(), TestRegistry::Content::Practice);
    const Answer answer = run({u"--db"_s, registry.db(), u"--json"_s, u"due"_s, u"--service"_s,
        u"admission"_s, u"--received"_s, u"2026-04-01T10:15:00+05:00"_s});
    EXPECT_EQ(answer.exit, 0) << answer.err.toStdString();
    EXPECT_EQ(answer.json().value(u"counted_from"_s), u"2026-04-01T10:15:00+05:00"_s);
}

TEST_P(CtlRegistry, R6_aPracticeRegistryLivesInInventedTime)
{
    const TestRegistry registry(GetParam(), TestRegistry::Content::Practice);
    const Answer answer =
        registry.call({u"list"_s, u"admission"_s}, {}, u"2090-01-04T10:00:00+05:00"_s);
    EXPECT_EQ(answer.exit, 0);
    EXPECT_FALSE(answer.err.contains("ClockFarAhead"));
}
