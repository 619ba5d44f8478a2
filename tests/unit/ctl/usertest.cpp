// user: accounts, assignments by order, passwords (R23, R37) and the keys that follow them (R38).
#include "ctlfixture.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::ctl::testing;

namespace {

class CtlUser : public ::testing::TestWithParam<Server> {
protected:
    Answer user(const QStringList &words, const QString &login = u"admin"_s) const
    {
        return registry.call(QStringList{u"user"_s} + words, {}, now, login);
    }

    /// A call of any person with any password.
    Answer as(const QString &login, const QByteArray &password, const QStringList &words) const
    {
        return run(
            QStringList{u"--db"_s, registry.db(), u"--json"_s, u"--now"_s, now, u"--as"_s, login}
                + words,
            {}, password);
    }

    Answer enter(const QString &login, const QByteArray &password) const
    {
        return as(login, password, {u"search"_s, u"ешкім"_s});
    }

    QStringList added(const QString &login) const
    {
        return {u"add"_s, login, u"--surname"_s, u"Сынақов"_s, u"--name"_s, u"Үлгі"_s,
            u"--post-kk"_s, u"директордың орынбасары"_s, u"--post-ru"_s, u"заместитель директора"_s,
            u"--phone"_s, u"8 700 000 00 07"_s, u"--new-password-file"_s,
            registry.write(u"new.txt"_s, "first words\n")};
    }

    const QString now = u"2026-04-01T10:15:00+05:00"_s;
    const TestRegistry registry{GetParam(), TestRegistry::Content::Practice};
};

QJsonObject lastAssignment(const Answer &answer)
{
    const QJsonArray list = answer.json().value(u"assignments"_s).toArray();
    return list.isEmpty() ? QJsonObject() : list.last().toObject();
}

} // namespace

INSTANTIATE_TEST_SUITE_P(, CtlUser, ::testing::ValuesIn(servers()), serverName);

TEST_P(CtlUser, R37_aPersonComesGetsADutyAndLeaves)
{
    const Answer person = user(added(u"second"_s));
    ASSERT_EQ(person.exit, 0) << person.err.toStdString();
    EXPECT_EQ(person.json().value(u"login"_s), u"second"_s);
    EXPECT_EQ(person.json().value(u"phone"_s), u"+7 700 000 00 07"_s);
    EXPECT_EQ(person.json().value(u"has_password"_s), true);
    EXPECT_EQ(user(added(u"second"_s)).code(), u"LoginTaken"_s);
    const QStringList list{u"list"_s, u"home_education"_s};
    EXPECT_EQ(as(u"second"_s, "first words", list).code(), u"NoRight"_s);

    const Answer assigned =
        user({u"assign"_s, u"second"_s, u"--duty"_s, u"reviewer"_s, u"--journals"_s,
                 u"home_education,attestation"_s, u"--from"_s, u"2026-04-01"_s, u"--to"_s,
                 u"2026-04-30"_s, u"--order"_s, u"7-ө"_s, u"--substitute-for"_s, u"deputy"_s},
            u"director"_s); // an administrator makes no reviewers (R23)
    ASSERT_EQ(assigned.exit, 0) << assigned.err.toStdString();
    EXPECT_EQ(lastAssignment(assigned),
        (QJsonObject{{u"number"_s, 6}, {u"duty"_s, u"reviewer"_s},
            {u"journals"_s, QJsonArray{u"home_education"_s, u"attestation"_s}},
            {u"from"_s, u"2026-04-01"_s}, {u"to"_s, u"2026-04-30"_s}, {u"order"_s, u"7-ө"_s},
            {u"substitute_for"_s, u"deputy"_s}, {u"end_order"_s, QJsonValue()}}));
    EXPECT_EQ(assigned.json().value(u"keys"_s), (QJsonArray{u"home_education"_s}))
        << "who assigns holds the key and hands it on at once (R38)";
    EXPECT_EQ(as(u"second"_s, "first words", list).exit, 0);
    ASSERT_EQ(enter(u"deputy"_s, "practice").exit, 0);
    QJsonObject second;
    for (const QJsonObject &row : user({u"list"_s}).lines()) {
        if (row.value(u"login"_s) == u"second"_s)
            second = row;
    }
    EXPECT_EQ(second.value(u"keys"_s), (QJsonArray{u"home_education"_s})) << "handed on";

    const Answer ended = user({u"end"_s, u"second"_s, u"--duty"_s, u"reviewer"_s, u"--to"_s,
        u"2026-03-31"_s, u"--order"_s, u"8-ө"_s});
    ASSERT_EQ(ended.exit, 0) << ended.err.toStdString();
    EXPECT_EQ(lastAssignment(ended).value(u"end_order"_s), u"8-ө"_s);
    EXPECT_EQ(as(u"second"_s, "first words", list).code(), u"NoRight"_s);
    EXPECT_EQ(user({u"disable"_s, u"second"_s}).json().value(u"disabled"_s), true);
    EXPECT_EQ(enter(u"second"_s, "first words").code(), u"AccountDisabled"_s);
    EXPECT_EQ(user({u"enable"_s, u"second"_s}).json().value(u"disabled"_s), false);
    EXPECT_EQ(enter(u"second"_s, "first words").exit, 0);
    EXPECT_EQ(registry.call({u"verify"_s}).exit, 0);
    EXPECT_EQ(registry.call({u"rebuild"_s}).exit, 0);
    EXPECT_EQ(registry.call({u"verify"_s}).exit, 0);
    EXPECT_EQ(user({u"list"_s}).lines().size(), 6);
}

TEST_P(CtlUser, R37_whoMayNotAndWhatIsWrongIsSaid)
{
    const Answer refused = user({u"list"_s}, u"registrar"_s);
    EXPECT_EQ(refused.exit, 6);
    EXPECT_TRUE(refused.errors().value(0).value(u"message"_s).toString().contains(u"Байжанова"_s));
    EXPECT_EQ(user({u"disable"_s, u"director"_s}).code(), u"LastDirector"_s);
    EXPECT_EQ(user({u"disable"_s, u"admin"_s}, u"director"_s).code(), u"LastAdministrator"_s);
    EXPECT_EQ(user({u"end"_s, u"director"_s, u"--duty"_s, u"director"_s, u"--to"_s, u"2026-04-30"_s,
                       u"--order"_s, u"9"_s})
                  .code(),
        u"LastDirector"_s);
    const Answer faults = user({u"add"_s, u"Жаңа"_s});
    EXPECT_EQ(faults.exit, 3);
    EXPECT_EQ(faults.errors()
                  .value(0)
                  .value(u"fields"_s)
                  .toObject()
                  .value(u"login"_s)
                  .toArray()
                  .at(0)
                  .toObject()
                  .value(u"code"_s),
        u"BadCharacter"_s);
    for (const QStringList &words : {QStringList{u"add"_s}, QStringList{u"forget"_s, u"x"_s},
             QStringList{u"list"_s, u"x"_s}, QStringList{u"disable"_s, u"x"_s, u"--duty"_s, u"y"_s},
             QStringList{u"assign"_s, u"method"_s, u"--duty"_s, u"cook"_s},
             QStringList{u"end"_s, u"method"_s, u"--duty"_s, u"director"_s},
             QStringList{u"end"_s, u"method"_s, u"--assignment"_s, u"1"_s}})
        EXPECT_EQ(user(words).exit, 2) << words.join(u' ').toStdString();
}

TEST_P(CtlUser, R37_onesOwnPasswordAsksTheOldOne)
{
    const QString file = registry.write(u"own.txt"_s, "own words\n");
    const QStringList words{u"user"_s, u"password"_s, u"--new-password-file"_s, file};
    EXPECT_EQ(as(u"deputy"_s, "wrong", words).code(), u"WrongPassword"_s);
    const Answer changed = as(u"deputy"_s, "practice", words);
    ASSERT_EQ(changed.exit, 0) << changed.err.toStdString();
    EXPECT_EQ(changed.json().value(u"login"_s), u"deputy"_s);
    EXPECT_EQ(enter(u"deputy"_s, "practice").code(), u"WrongPassword"_s);
    EXPECT_EQ(enter(u"deputy"_s, "own words").exit, 0);
}

TEST_P(CtlUser, R37_fiveWrongTriesSlowDown)
{
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(enter(u"method"_s, "wrong").code(), u"WrongPassword"_s);
    // A slow machine may have waited the five seconds: the longest wait stands for the first.
    askShell(registry, GetParam(),
        u"UPDATE account_secret SET failed_tries = failed_tries + 7 WHERE failed_tries = 5"_s);
    const Answer refused = enter(u"method"_s, "practice");
    EXPECT_EQ(refused.exit, 6);
    EXPECT_EQ(refused.code(), u"TooManyTries"_s);
    EXPECT_EQ(enter(u"deputy"_s, "practice").exit, 0) << "nobody else waits";
    const QString file = registry.write(u"new.txt"_s, "new words\n");
    ASSERT_EQ(user({u"password"_s, u"method"_s, u"--new-password-file"_s, file}).exit, 0);
    EXPECT_EQ(enter(u"method"_s, "new words").exit, 0);
}
