// Passwords: the wrong ones slow down (R37), a change loses nothing that is sealed (R38).
#include "application/trypassword.h"
#include "peoplefixture.h"

using namespace qyz::application;
using namespace qyz::application::testing;
using namespace qyz::domain;

namespace {

const QString note = u"ойдан шығарылған диагноз"_s;
const QString words = u"new words"_s;

} // namespace

TEST(Passwords, R37_theWaitBeginsWithTheFifthAndDoublesUpToFiveMinutes)
{
    QList<qint64> waits;
    for (int tries = 4; tries < 14; ++tries)
        waits.append(secondsToWait(tries));
    EXPECT_EQ(waits, (QList<qint64>{0, 5, 10, 20, 40, 80, 160, 300, 300, 300}));
    EXPECT_EQ(secondsToWait(1000000), 300);
}

TEST(Passwords, R37_fiveWrongTriesSlowDown)
{
    PeopleDesk desk;
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(codeOf(desk.enter(u"deputy"_s, u"x"_s)), "WrongPassword");
    const auto refused = desk.enter(u"deputy"_s);
    EXPECT_EQ(codeOf(refused), "TooManyTries") << "even with the right one";
    EXPECT_EQ(argsOf(refused), "5");
    EXPECT_EQ(codeOf(desk.enter(u"director"_s)), "ok") << "nobody else waits";
    desk.clock.addSecs(4);
    EXPECT_EQ(argsOf(desk.enter(u"deputy"_s, u"x"_s)), "1");
    desk.clock.addSecs(1);
    EXPECT_EQ(codeOf(desk.enter(u"deputy"_s, u"x"_s)), "WrongPassword");
    EXPECT_EQ(argsOf(desk.enter(u"deputy"_s)), "10");
    desk.clock.addSecs(10);
    EXPECT_EQ(codeOf(desk.enter(u"deputy"_s)), "ok");
    EXPECT_EQ(codeOf(desk.enter(u"deputy"_s, u"x"_s)), "WrongPassword") << "counted from new";
    EXPECT_EQ(codeOf(desk.enter(u"deputy"_s)), "ok");
}

TEST(Passwords, R37_guessesOfTheOldPasswordAreCountedToo)
{
    PeopleDesk desk;
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(
            codeOf(desk.registry.changePassword({u"deputy"_s, u"x"_s, words})), "WrongPassword");
    EXPECT_EQ(codeOf(desk.enter(u"deputy"_s)), "TooManyTries");
    EXPECT_EQ(codeOf(desk.registry.setPassword({u"deputy"_s, words, u"admin"_s})), "ok");
    EXPECT_EQ(codeOf(desk.enter(u"deputy"_s, words)), "ok") << "a new password, a new count";
}

TEST(Passwords, R38_aChangedPasswordStillReadsWhatWasSealed)
{
    PeopleDesk desk;
    ASSERT_TRUE(desk.addNote(note).ok());
    EXPECT_EQ(
        codeOf(desk.registry.changePassword({u"deputy"_s, u"practice"_s, {}})), "RequiredField");
    EXPECT_EQ(
        codeOf(desk.registry.changePassword({u"nobody"_s, u"practice"_s, words})), "WrongPassword");
    const qsizetype facts = desk.records(u"registry"_s);
    ASSERT_EQ(codeOf(desk.registry.changePassword({u"deputy"_s, u"practice"_s, words})), "ok");
    EXPECT_EQ(readable(desk.lastRecord(u"access"_s)), "password_set");
    EXPECT_EQ(desk.records(u"registry"_s), facts) << "the key is the same";
    EXPECT_EQ(codeOf(desk.enter(u"deputy"_s)), "WrongPassword");
    ASSERT_EQ(codeOf(desk.enter(u"deputy"_s, words)), "ok");
    EXPECT_EQ(noteOf(desk.look(u"deputy"_s)), readable(note));
}

TEST(Passwords, R37_theDirectorGivesAPasswordAndItIsRecorded)
{
    Desk desk(shippedCatalogue(), false);
    EXPECT_EQ(codeOf(desk.registry.signIn(u"registrar"_s, words)), "WrongPassword");
    const auto give = [&](const QString &login, const QString &password) {
        return codeOf(desk.registry.setPassword({login, password, u"director"_s}));
    };
    EXPECT_EQ(give(u"registrar"_s, {}), "RequiredField");
    EXPECT_EQ(give(u"nobody"_s, words), "UnknownValue");
    EXPECT_EQ(give(u"director"_s, words), "RequiredField") << "one's own asks the old one";
    ASSERT_EQ(give(u"registrar"_s, words), "ok");
    EXPECT_EQ(codeOf(desk.registry.signIn(u"registrar"_s, words)), "ok");
    EXPECT_TRUE(desk.registry.verify({})->intact);
}

TEST(Passwords, R38_aPasswordFromTheAdministratorMakesANewKeyThatIsHandedAgain)
{
    PeopleDesk desk;
    ASSERT_TRUE(desk.addNote(note).ok());
    ASSERT_TRUE(desk.enter(u"deputy"_s).ok());
    ASSERT_EQ(codeOf(desk.registry.setPassword({u"deputy"_s, words, u"admin"_s})), "ok");
    EXPECT_EQ(readable(desk.holders()), "director");
    EXPECT_EQ(sealedOf(desk.look(u"deputy"_s)), "health_note key missing")
        << "the old key left the ring";
    ASSERT_EQ(codeOf(desk.enter(u"deputy"_s, words)), "ok");
    EXPECT_EQ(sealedOf(desk.look(u"deputy"_s)), "health_note key missing");
    ASSERT_EQ(codeOf(desk.enter(u"director"_s)), "ok");
    EXPECT_EQ(noteOf(desk.look(u"deputy"_s)), readable(note));
}

TEST(Passwords, R38_theLastKeyIsNotThrownAwayByChance)
{
    PeopleDesk desk(false); // the director alone holds it
    EXPECT_EQ(codeOf(desk.registry.setPassword({u"admin"_s, words, u"director"_s})), "ok");
    ASSERT_EQ(codeOf(desk.enter(u"admin"_s, words)), "ok");
    SetPasswordCommand command{u"director"_s, words, u"admin"_s};
    ASSERT_EQ(codeOf(desk.registry.setPassword(command)), "ok") << "nothing is sealed yet";
    ASSERT_EQ(codeOf(desk.addNote(note)), "ok");
    EXPECT_EQ(readable(desk.holders(2)), "director");
    EXPECT_EQ(codeOf(desk.registry.setPassword(command)), "LastKeyHolder");
    command.forgetKeys = true;
    EXPECT_EQ(codeOf(desk.registry.setPassword(command)), "ok");
    ASSERT_EQ(codeOf(desk.enter(u"director"_s, words)), "ok");
    EXPECT_EQ(sealedOf(desk.look(u"director"_s, u"себеп"_s)), "health_note key missing");
    ASSERT_EQ(codeOf(desk.addNote(note, 1)), "ok") << "new texts have a new key";
    EXPECT_EQ(noteOf(desk.look(u"director"_s, u"себеп"_s, 2)), readable(note));
    EXPECT_TRUE(desk.registry.verify({})->intact);
}

TEST(Passwords, R38_aDamagedKeyLetsItsPersonWorkAndNotRead)
{
    PeopleDesk desk;
    ASSERT_TRUE(desk.addNote(note).ok());
    AccountSecret &secret = desk.transactor.state.secrets[u"deputy"_s].secret;
    const QByteArray good = secret.wrappedKey;
    secret.wrappedKey = "damaged";
    ASSERT_EQ(codeOf(desk.enter(u"deputy"_s)), "ok");
    EXPECT_EQ(sealedOf(desk.look(u"deputy"_s)), "health_note key missing");
    ASSERT_EQ(codeOf(desk.registry.changePassword({u"deputy"_s, u"practice"_s, words})), "ok");
    EXPECT_EQ(desk.transactor.state.secrets[u"deputy"_s].secret.wrappedKey, "damaged")
        << "a backup may still have the good one";
    desk.transactor.state.secrets[u"deputy"_s].secret.wrappedKey = good;
    ASSERT_EQ(codeOf(desk.enter(u"deputy"_s)), "ok");
    EXPECT_EQ(noteOf(desk.look(u"deputy"_s)), readable(note));
}
