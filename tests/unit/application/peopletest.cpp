// Accounts and assignments (R23, R37) and how the keys follow them (R38).
#include "peoplefixture.h"

using namespace qyz::application;
using namespace qyz::application::testing;
using namespace qyz::domain;

namespace {

const QString note = u"ойдан шығарылған диагноз"_s;
const QString words = u"first words"_s;

int assignmentOf(const PeopleDesk &desk, const QString &login)
{
    for (const Assignment &assignment : desk.transactor.state.registry.assignments) {
        if (assignment.login == login)
            return assignment.number;
    }
    return 0;
}

} // namespace

TEST(Accounts, R37_aNewAccountSignsInAndWorksFromItsAssignmentOn)
{
    PeopleDesk desk;
    const auto added = desk.newAccount(u"second"_s);
    ASSERT_TRUE(added.ok()) << codeOf(added);
    EXPECT_EQ(readable(desk.lastRecord(u"registry"_s)), "account_key");
    ASSERT_TRUE(desk.enter(u"second"_s, words).ok());
    EXPECT_EQ(codeOf(desk.addNote(note, 0, u"second"_s)), "NoRight");
    const auto assigned = desk.assign(u"second"_s, Duty::Registrar, {sealedService});
    ASSERT_TRUE(assigned.ok()) << faultsOf(assigned);
    EXPECT_EQ(assigned->number, 6);
    EXPECT_EQ(codeOf(desk.addNote(note, 0, u"second"_s)), "ok");
    EXPECT_EQ(codeOf(desk.add(goodJson(), u"second"_s)), "NoRight") << "not his journal";
    EXPECT_TRUE(desk.registry.verify({})->intact);
    const auto rebuilt = desk.registry.rebuild();
    ASSERT_TRUE(rebuilt.ok());
    EXPECT_TRUE(desk.registry.verify({})->intact);
}

TEST(Accounts, R37_onlyDirectorAndAdministratorManagePeople)
{
    PeopleDesk desk;
    const QDate day(2026, 6, 20);
    for (const QString &login : {u"registrar"_s, u"deputy"_s, u"nobody"_s}) {
        EXPECT_EQ(codeOf(desk.newAccount(u"x"_s, {}, login)), "NoRight");
        EXPECT_EQ(
            argsOf(desk.newAccount(u"x"_s, {}, login)), "Байжанова\u00a0Г.С., Лебедев\u00a0А.И.");
        EXPECT_EQ(codeOf(desk.registry.switchAccount({u"method"_s, true, login})), "NoRight");
        EXPECT_EQ(codeOf(desk.assign(u"method"_s, Duty::Registrar, {u"*"_s}, login)), "NoRight");
        EXPECT_EQ(codeOf(desk.registry.endAssignment({1, day, u"1"_s, login})), "NoRight");
        EXPECT_EQ(codeOf(desk.registry.setPassword({u"method"_s, u"x"_s, login})), "NoRight");
        EXPECT_EQ(codeOf(desk.registry.people(login)), "NoRight");
    }
}

TEST(Accounts, R37_whatIsWrittenOfAPersonIsChecked)
{
    PeopleDesk desk;
    EXPECT_EQ(codeOf(desk.newAccount(u"deputy"_s)), "LoginTaken");
    EXPECT_EQ(faultsOf(desk.newAccount(u"Үлгі"_s)), "login BadCharacter");
    EXPECT_EQ(faultsOf(desk.newAccount(QString(41, u'a'))), "login TextTooLong");
    EXPECT_EQ(faultsOf(desk.registry.addAccount({{}, {}, u"director"_s})),
        "login RequiredField|surname RequiredField|name RequiredField|post RequiredField|post "
        "RequiredField");
    const auto normal =
        desk.registry.addAccount({{u"fifth"_s, {u" Сынақов "_s, u"Үлгі"_s, {}},
                                      {u"хатшы"_s, u"секретарь"_s, false}, u"8 700 000 00 09"_s},
            {}, u"director"_s});
    ASSERT_TRUE(normal.ok()) << faultsOf(normal);
    EXPECT_EQ(readable(normal->name.surname), "Сынақов");
    EXPECT_EQ(readable(normal->phone), "+7 700 000 00 09");
    EXPECT_EQ(codeOf(desk.enter(u"fifth"_s, {})), "WrongPassword") << "no password yet";
}

TEST(Accounts, R37_anAccountThatIsOffNeitherEntersNorActs)
{
    PeopleDesk desk;
    ASSERT_EQ(codeOf(desk.registry.switchAccount({u"deputy"_s, true, u"admin"_s})), "ok");
    EXPECT_EQ(codeOf(desk.enter(u"deputy"_s)), "AccountDisabled");
    EXPECT_EQ(codeOf(desk.enter(u"deputy"_s, u"x"_s)), "WrongPassword") << "nothing is given away";
    EXPECT_EQ(codeOf(desk.registry.changePassword({u"deputy"_s, u"practice"_s, u"x"_s})),
        "AccountDisabled");
    EXPECT_EQ(readable(desk.holders()), "director");
    ASSERT_TRUE(desk.addNote(note).ok());
    EXPECT_EQ(codeOf(desk.look(u"deputy"_s)), "NoRight");
    const qsizetype records = desk.records(u"registry"_s);
    ASSERT_EQ(codeOf(desk.registry.switchAccount({u"deputy"_s, true, u"admin"_s})), "ok");
    EXPECT_EQ(desk.records(u"registry"_s), records) << "it was off already";
    ASSERT_EQ(codeOf(desk.registry.switchAccount({u"deputy"_s, false, u"admin"_s})), "ok");
    ASSERT_EQ(codeOf(desk.enter(u"deputy"_s)), "ok");
    EXPECT_EQ(sealedOf(desk.look(u"deputy"_s)), "health_note key missing");
    ASSERT_EQ(codeOf(desk.enter(u"director"_s)), "ok");
    EXPECT_EQ(noteOf(desk.look(u"deputy"_s)), readable(note));
    EXPECT_EQ(codeOf(desk.registry.switchAccount({u"nobody"_s, true, u"admin"_s})), "UnknownValue");
    EXPECT_TRUE(desk.registry.verify({})->intact);
}

TEST(Accounts, R37_theLastDirectorAndTheLastAdministratorStay)
{
    PeopleDesk desk;
    const QDate day(2026, 6, 30);
    const int director = assignmentOf(desk, u"director"_s);
    const int admin = assignmentOf(desk, u"admin"_s);
    const auto off = [&](const QString &login) {
        return codeOf(desk.registry.switchAccount({login, true, u"director"_s}));
    };
    const auto end = [&](int number) {
        return codeOf(desk.registry.endAssignment({number, day, u"13-ө"_s, u"admin"_s}));
    };
    EXPECT_EQ(off(u"director"_s), "LastDirector");
    EXPECT_EQ(off(u"admin"_s), "LastAdministrator");
    EXPECT_EQ(end(director), "LastDirector");
    EXPECT_EQ(end(admin), "LastAdministrator");
    // An account without a password is nobody who could sign in.
    ASSERT_TRUE(desk.newAccount(u"next"_s, {}).ok());
    ASSERT_TRUE(desk.assign(u"next"_s, Duty::Director, {}, u"director"_s, QDate(2026, 7, 1)).ok());
    EXPECT_EQ(end(director), "LastDirector");
    ASSERT_EQ(codeOf(desk.registry.setPassword({u"next"_s, words, u"admin"_s})), "ok");
    EXPECT_EQ(off(u"director"_s), "LastDirector") << "the next one begins in July";
    EXPECT_EQ(end(director), "ok");
    desk.clock.set(u"2026-07-01T10:00:00+05:00"_s);
    EXPECT_EQ(codeOf(desk.enter(u"next"_s, words)), "ok");
    EXPECT_EQ(codeOf(desk.newAccount(u"sixth"_s, {}, u"director"_s)), "NoRight");
    EXPECT_EQ(codeOf(desk.newAccount(u"sixth"_s, {}, u"next"_s)), "ok");
}

TEST(Assignments, R23_whatAnOrderSaysIsChecked)
{
    PeopleDesk desk;
    const auto faults = [&](Assignment assignment) {
        return faultsOf(desk.registry.assign({assignment, u"director"_s}));
    };
    const QDate from(2026, 6, 1);
    Assignment good{u"method"_s, Duty::Reviewer, {sealedService}, from, QDate(2026, 7, 1), u"1"_s};
    Assignment bad = good;
    bad.login = u"nobody"_s;
    EXPECT_EQ(faults(bad), "login UnknownValue");
    bad = good;
    bad.journals = QStringList{u"catering"_s};
    EXPECT_EQ(faults(bad), "journals UnknownValue");
    bad.journals.clear();
    EXPECT_EQ(faults(bad), "journals RequiredField");
    bad = good;
    bad.to = QDate(2026, 5, 1);
    bad.order.clear();
    EXPECT_EQ(faults(bad), "to BadDate|order RequiredField");
    bad = good;
    bad.from = QDate();
    EXPECT_EQ(faults(bad), "from RequiredField");
    for (const QString &other : {u"registrar"_s, u"method"_s, u"nobody"_s}) {
        bad = good;
        bad.substituteFor = other;
        EXPECT_EQ(faults(bad),
            other == u"method"_s ? "substitute_for UnknownValue" : "substitute_for UnknownValue");
    }
    good.substituteFor = u"deputy"_s;
    EXPECT_EQ(faults(good), "none");
    EXPECT_EQ(
        readable(desk.lastFacts(u"registry"_s).value("substitute_for"_L1).toString()), "deputy");
    Assignment all{u"method"_s, Duty::Administrator, {}, from, {}, u"2"_s};
    const auto assigned = desk.registry.assign({all, u"director"_s});
    ASSERT_TRUE(assigned.ok());
    EXPECT_EQ(readable(assigned->journals), "*");
}

TEST(Assignments, R23_aSubstituteReviewsAndReadsWhileHeStandsIn)
{
    PeopleDesk desk;
    ASSERT_TRUE(desk.addNote(note).ok());
    ASSERT_TRUE(desk.enter(u"director"_s).ok());
    ASSERT_TRUE(desk.assign(u"method"_s, Duty::Reviewer, {sealedService}, u"director"_s,
                        QDate(2026, 6, 15), u"deputy"_s)
                    .ok());
    EXPECT_EQ(readable(desk.holders()), "deputy|director|method") << "handed on at once";
    ASSERT_TRUE(desk.enter(u"method"_s).ok());
    EXPECT_EQ(noteOf(desk.look(u"method"_s)), readable(note));
    const int number = static_cast<int>(desk.transactor.state.registry.assignments.size());
    const QDate last(2026, 6, 15);
    ASSERT_EQ(codeOf(desk.registry.endAssignment({number, last, u"3"_s, u"director"_s})), "ok");
    EXPECT_EQ(noteOf(desk.look(u"method"_s)), readable(note)) << "his last day";
    desk.clock.addDays(1);
    EXPECT_EQ(codeOf(desk.look(u"method"_s)), "NoRight");
    ASSERT_TRUE(desk.enter(u"director"_s).ok());
    EXPECT_EQ(readable(desk.holders()), "deputy|director") << "taken back";
    EXPECT_TRUE(desk.registry.verify({})->intact);
}

TEST(Assignments, R38_whoAssignsNeedsNoKeyAndAHolderHandsItOn)
{
    PeopleDesk desk;
    ASSERT_TRUE(desk.addNote(note).ok());
    ASSERT_TRUE(desk.newAccount(u"third"_s).ok());
    // The director assigns from a desk where his key was never opened.
    ASSERT_TRUE(desk.assign(u"third"_s, Duty::Reviewer, {sealedService}, u"director"_s).ok());
    EXPECT_EQ(readable(desk.holders()), "deputy|director");
    ASSERT_TRUE(desk.enter(u"third"_s, words).ok());
    EXPECT_EQ(sealedOf(desk.look(u"third"_s)), "health_note key missing");
    const auto people = desk.registry.people(u"admin"_s);
    ASSERT_TRUE(people.ok());
    EXPECT_EQ(readable(people->constLast().awaited), "home_education");
    ASSERT_TRUE(desk.enter(u"deputy"_s).ok());
    EXPECT_EQ(noteOf(desk.look(u"third"_s)), readable(note));
    EXPECT_EQ(readable(desk.registry.people(u"admin"_s)->constLast().keys), "home_education");
}

TEST(Assignments, R23_anAdministratorMakesNobodyReadPersonalData)
{
    PeopleDesk desk;
    ASSERT_TRUE(desk.newAccount(u"third"_s).ok());
    for (const Duty duty : {Duty::Director, Duty::Reviewer})
        EXPECT_EQ(codeOf(desk.assign(u"third"_s, duty, {sealedService})), "NoRight");
    for (const Duty duty : {Duty::Director, Duty::Reviewer, Duty::Registrar})
        EXPECT_EQ(codeOf(desk.assign(u"admin"_s, duty, {sealedService})), "NoRight") << "himself";
    EXPECT_EQ(codeOf(desk.assign(u"third"_s, Duty::Registrar, {sealedService})), "ok");
    EXPECT_EQ(
        codeOf(desk.assign(u"third"_s, Duty::Reviewer, {sealedService}, u"director"_s)), "ok");
}

TEST(Assignments, R38_whoReadsTheSealedTextsAloneIsNotTakenAway)
{
    PeopleDesk desk;
    ASSERT_TRUE(desk.addNote(note).ok());
    ASSERT_EQ(readable(desk.holders()), "deputy|director");
    ASSERT_EQ(codeOf(desk.registry.setPassword({u"director"_s, words, u"admin"_s})), "ok");
    ASSERT_EQ(readable(desk.holders()), "deputy");
    EXPECT_EQ(readable(desk.registry.people(u"admin"_s)->constFirst().awaited), std::string())
        << "the registrar awaits nothing";
    EXPECT_EQ(
        codeOf(desk.registry.switchAccount({u"deputy"_s, true, u"admin"_s})), "LastKeyHolder");
    const int deputy = assignmentOf(desk, u"deputy"_s);
    const QDate day(2026, 6, 20);
    EXPECT_EQ(
        codeOf(desk.registry.endAssignment({deputy, day, u"1"_s, u"director"_s})), "LastKeyHolder");
    ASSERT_TRUE(desk.enter(u"deputy"_s).ok()); // and hands his key on
    ASSERT_EQ(readable(desk.holders()), "deputy|director");
    EXPECT_EQ(codeOf(desk.registry.switchAccount({u"deputy"_s, true, u"admin"_s})), "ok");
}

TEST(Assignments, R23_daysThatAreOverAreNotTakenBack)
{
    PeopleDesk desk;
    const auto end = [&](int number, const QDate &to) {
        return faultsOf(desk.registry.endAssignment({number, to, u"3"_s, u"admin"_s}));
    };
    EXPECT_EQ(end(0, QDate(2026, 6, 20)), "assignment UnknownValue");
    EXPECT_EQ(end(6, QDate(2026, 6, 20)), "assignment UnknownValue");
    EXPECT_EQ(end(2, QDate()), "to RequiredField");
    EXPECT_EQ(end(2, QDate(2026, 6, 13)), "to BadDate");
    EXPECT_EQ(end(2, QDate(2026, 6, 14)), "none") << "yesterday: he has no duty from today on";
    EXPECT_EQ(codeOf(desk.look(u"deputy"_s)), "NoRight");
    EXPECT_EQ(end(2, QDate(2026, 6, 20)), "to BadDate") << "it ended already";
    const auto noOrder = desk.registry.endAssignment({3, QDate(2026, 6, 20), u" "_s, u"admin"_s});
    EXPECT_EQ(faultsOf(noOrder), "order RequiredField");
    EXPECT_TRUE(desk.registry.verify({})->intact);
}
