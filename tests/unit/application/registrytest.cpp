// The first records of a registry, signing in, and the office's clock (R6, R12, R14, R37, R38).
#include "application/signin.h"
#include "deskfixture.h"

using namespace qyz::application;
using namespace qyz::application::testing;
using namespace qyz::domain;

namespace {

const QString password = u"practice"_s;

} // namespace

TEST(Initialising, aRegistryBeginsWithItsOrganisationCalendarJournalsAndPeople)
{
    Desk desk;
    const RegistryFacts &facts = desk.transactor.state.registry;
    EXPECT_TRUE(facts.practice);
    EXPECT_EQ(readable(facts.organisation.value(u"code"_s).toString()), "practice");
    ASSERT_EQ(facts.journals.size(), 5);
    for (int i = 0; i < 5; ++i) {
        const JournalFacts &journal = facts.journals[i];
        EXPECT_EQ(journal.index, i + 1);
        EXPECT_TRUE(journal.title.isComplete());
        EXPECT_TRUE(journal.start.isValid());
        EXPECT_TRUE(desk.transactor.state.heads.contains(journal.code));
    }
    EXPECT_EQ(readable(facts.journals[0].code), "admission");
    EXPECT_EQ(facts.accounts.size(), 5);
    EXPECT_EQ(facts.assignments.size(), 5);
    EXPECT_FALSE(facts.calendar.isEmpty());
    EXPECT_EQ(desk.records(u"registry"_s), desk.openingRecords());
    EXPECT_EQ(desk.records(u"access"_s), 0);
    EXPECT_TRUE(desk.registry.verify({})->intact);
}

TEST(Initialising, aRegistryIsMadeOnce)
{
    Desk desk;
    const MemoryState before = desk.transactor.state;
    EXPECT_EQ(codeOf(desk.registry.initialise(desk.request)), "AlreadyInitialised");
    EXPECT_EQ(desk.head(u"registry"_s), before.heads.value(u"registry"_s));
}

TEST(Initialising, nothingIsLeftOfARegistryThatCouldNotBeMade)
{
    Desk model;
    for (const QString &statement : {u"create registry"_s, u"append registry"_s, u"calendar"_s,
             u"create complaint"_s, u"password"_s, u"advance registry"_s}) {
        FakeClock clock;
        FakeVault vault;
        MemoryTransactor transactor(clock);
        transactor.failOn = statement;
        Registry registry(transactor, vault, std::make_shared<OfficeCache>(shippedCatalogue()));
        EXPECT_EQ(codeOf(registry.initialise(model.request)), "StorageFailed")
            << readable(statement);
        EXPECT_TRUE(transactor.state.heads.isEmpty());
        EXPECT_TRUE(transactor.state.chains.isEmpty());
        EXPECT_TRUE(transactor.state.registry.journals.isEmpty());
        EXPECT_TRUE(transactor.state.secrets.isEmpty());
    }
}

TEST(Initialising, R37_noRegistryBeginsWithoutAPassword)
{
    Desk model;
    for (const bool practice : {true, false}) {
        InitialisationRequest request = model.request;
        request.practice = practice;
        request.practicePassword.clear();
        request.directorLogin = practice ? QString() : u"director"_s;
        FakeClock clock;
        FakeVault vault;
        MemoryTransactor transactor(clock);
        Registry registry(transactor, vault, std::make_shared<OfficeCache>(shippedCatalogue()));
        EXPECT_EQ(codeOf(registry.initialise(request)), "UsageError");
        EXPECT_EQ(codeOf(registry.office()), "DatabaseMissing");
    }
}

TEST(Initialising, filesThatAreOffAreRefused)
{
    Desk model;
    for (const bool calendar : {true, false}) {
        InitialisationRequest request = model.request;
        (calendar ? request.calendar : request.organisation) = "{";
        FakeClock clock;
        FakeVault vault;
        MemoryTransactor transactor(clock);
        Registry registry(transactor, vault, std::make_shared<OfficeCache>(shippedCatalogue()));
        EXPECT_EQ(codeOf(registry.initialise(request)), "BadJson");
        EXPECT_EQ(codeOf(registry.office()), "DatabaseMissing");
        EXPECT_EQ(codeOf(registry.status()), "DatabaseMissing");
        EXPECT_EQ(codeOf(registry.signIn(u"director"_s, password)), "DatabaseMissing");
        EXPECT_EQ(codeOf(registry.verify({})), "DatabaseMissing");
    }
}

TEST(Initialising, R37_aRealRegistryBeginsWithItsDirectorAlone)
{
    Desk model;
    InitialisationRequest request = model.request;
    request.practice = false;
    request.organisation = qyz::resources::bytes(u"organisation/default.json"_s);
    request.directorLogin = u"head"_s;
    request.directorPassword = u"secret words"_s;
    request.practicePassword.clear();
    FakeClock clock;
    FakeVault vault;
    MemoryTransactor transactor(clock);
    Registry registry(transactor, vault, std::make_shared<OfficeCache>(shippedCatalogue()));
    ASSERT_TRUE(registry.initialise(request).ok());
    EXPECT_EQ(transactor.state.secrets.keys(), QStringList{u"head"_s});
    const auto signedIn = registry.signIn(u"head"_s, u"secret words"_s);
    ASSERT_TRUE(signedIn.ok());
    EXPECT_FALSE(signedIn->practice);
    EXPECT_EQ(signedIn->duties, QList{Duty::Director});
    EXPECT_TRUE(registry.verify({})->intact);
}

TEST(Initialising, R37_everyAccountOfAPracticeRegistryHasASaltOfItsOwn)
{
    Desk desk;
    QStringList hashes;
    for (const MemorySecret &secret : desk.transactor.state.secrets)
        hashes.append(secret.secret.passwordHash);
    EXPECT_EQ(QSet<QString>(hashes.begin(), hashes.end()).size(), 5);
}

TEST(SigningIn, R37_thePasswordIsRightOrWrong)
{
    Desk desk;
    const auto done = desk.registry.signIn(u"registrar"_s, password);
    ASSERT_TRUE(done.ok());
    EXPECT_EQ(readable(done->account.name.surname), "Ахметова");
    EXPECT_EQ(done->duties, QList{Duty::Registrar});
    EXPECT_TRUE(done->practice);
    EXPECT_EQ(codeOf(desk.registry.signIn(u"registrar"_s, u"Practice"_s)), "WrongPassword");
    EXPECT_EQ(codeOf(desk.registry.signIn(u"nobody"_s, password)), "WrongPassword");
    EXPECT_EQ(argsOf(desk.registry.signIn(u"nobody"_s, password)), "") << "nothing is given away";
}

TEST(SigningIn, R38_itIsARecordOfTheChainOfLooks)
{
    Desk desk;
    ASSERT_TRUE(desk.registry.signIn(u"registrar"_s, password).ok());
    ASSERT_EQ(desk.records(u"access"_s), 1);
    const JournalRecord record = desk.transactor.state.chains.value(u"access"_s)[0].record;
    EXPECT_EQ(readable(record.kind), "signed_in");
    EXPECT_EQ(readable(record.actor), "registrar");
    ASSERT_FALSE(desk.registry.signIn(u"registrar"_s, u"x"_s).ok());
    EXPECT_EQ(desk.records(u"access"_s), 1);
}

TEST(SigningIn, R38_whatCannotBeRecordedDoesNotHappen)
{
    Desk desk;
    desk.transactor.failOn = u"append access"_s;
    EXPECT_EQ(codeOf(desk.registry.signIn(u"registrar"_s, password)), "StorageFailed");
    ASSERT_EQ(codeOf(desk.add()), "ok");
    EXPECT_EQ(
        codeOf(desk.registry.show({u"admission"_s, 0, 1}, u"registrar"_s, false)), "StorageFailed");
}

TEST(SigningIn, R6_aClockMoreThan31DaysAheadOfEveryChainIsAskedAbout)
{
    for (const auto &[days, asked] : {std::pair(31, false), std::pair(32, true)}) {
        Desk desk(shippedCatalogue(), false);
        desk.clock.addDays(days);
        const auto done = desk.registry.signIn(u"director"_s, password);
        ASSERT_TRUE(done.ok());
        EXPECT_EQ(done->clockFarAhead, asked) << days;
        EXPECT_EQ(done->lastRecordAt.toString(Qt::ISODate), u"2026-06-15T05:00:00Z"_s);
        EXPECT_FALSE(desk.registry.signIn(u"director"_s, password)->clockFarAhead)
            << "the first signing in is itself a record";
    }
}

TEST(SigningIn, R6_theNewestRecordOfAnyChainCounts)
{
    Desk desk(shippedCatalogue(), false);
    desk.clock.addDays(21); // 06.07.2026 is a day off, so a look
    ASSERT_TRUE(desk.registry.recordLook(RecordKind::Searched, {}, u"registrar"_s).ok());
    desk.clock.addDays(31);
    EXPECT_FALSE(desk.registry.signIn(u"director"_s, password)->clockFarAhead);
}

TEST(SigningIn, R6_aPracticeRegistryLivesInInventedTime)
{
    Desk desk;
    desk.clock.addDays(400);
    EXPECT_FALSE(desk.registry.signIn(u"registrar"_s, password)->clockFarAhead);
}

TEST(OfficeClock, R12_theStatusSaysWhenTheOfficeClosesAndOpens)
{
    Desk desk;
    auto status = desk.registry.status();
    ASSERT_TRUE(status.ok());
    EXPECT_TRUE(status->open);
    EXPECT_EQ(status->closesAt.toString(Qt::ISODate), u"2026-06-15T09:30:00Z"_s);
    EXPECT_EQ(status->opensAt.toString(Qt::ISODate), u"2026-06-16T04:00:00Z"_s);
    EXPECT_TRUE(status->calendarVerified);
    EXPECT_TRUE(status->practice);
    desk.clock.set(u"2026-06-19T14:30:00+05:00"_s); // Friday
    status = desk.registry.status();
    EXPECT_FALSE(status->open);
    EXPECT_FALSE(status->closesAt.isValid());
    EXPECT_EQ(status->opensAt.toString(Qt::ISODate), u"2026-06-22T04:00:00Z"_s);
}

TEST(OfficeClock, R14_anUnconfirmedYearIsShown)
{
    Desk desk;
    desk.clock.set(u"2027-02-01T10:00:00+05:00"_s);
    EXPECT_FALSE(desk.registry.status()->calendarVerified);
}

TEST(OfficeFactsOfTheDay, aJournalIsFoundByCodeAndByItsIndexOnPaper)
{
    Desk desk;
    const Office office = desk.registry.office().value();
    EXPECT_EQ(office->journal(u"complaint"_s), office->journal(5));
    EXPECT_EQ(office->journal(u"catering"_s), nullptr);
    EXPECT_EQ(office->journal(6), nullptr);
    EXPECT_EQ(office->account(u"nobody"_s), nullptr);
    EXPECT_EQ(readable(office->whoMay({Duty::Reviewer}, u"admission"_s, QDate(2026, 6, 15))), "—");
}

TEST(OfficeFactsOfTheDay, theyAreReadAnewOnlyWhenTheRegistryChainGrew)
{
    Desk desk;
    const Office first = desk.registry.office().value();
    ASSERT_TRUE(desk.add().ok());
    EXPECT_EQ(desk.registry.office().value(), first);
    desk.transactor.state.heads[u"registry"_s].seq += 1;
    EXPECT_NE(desk.registry.office().value(), first);
}
