// The director's page without a window: rows, the question about moved dates, people.
#include "presentation/settingspresenter.h"
#include "presentation/overviewpresenter.h"
#include "presentation/peoplepresenter.h"
#include "support/deskfixture.h"

#include <QSignalSpy>
#include <QTemporaryFile>

using namespace Qt::Literals::StringLiterals;
using namespace qyz;
using namespace qyz::tests;
using presentation::SettingsPresenter;

namespace {

const DueMove move{{u"admission"_s, 0, 17}, u"17"_s, domain::ObligationKind::Order,
    QDate(2026, 8, 28), QDate(2026, 8, 27)};

class Setting : public ::testing::Test, protected DeskFixture {
protected:
    SettingsPresenter hours{desk, SettingKind::Hours};
    QSignalSpy asked{&hours, &SettingsPresenter::asked};
    QSignalSpy stored{&hours, &SettingsPresenter::stored};
    QSignalSpy failed{&hours, &SettingsPresenter::failed};
    QSignalSpy renewed{&hours, &SettingsPresenter::officeChanged};

    Setting()
    {
        desk.login = u"director"_s;
        gateway.officeAnswer = office;
    }
};

} // namespace

TEST_F(Setting, isStoredAtOnceWhereNothingMoves)
{
    hours.propose({{u"from"_s, u"2026-12-01"_s}});
    ASSERT_TRUE(waitFor([this] { return !renewed.isEmpty(); }));
    EXPECT_EQ(gateway.calls, (QStringList{u"moves hours"_s, u"setting hours"_s, u"office"_s}));
    EXPECT_EQ(gateway.settings.constLast().actor, u"director"_s);
    EXPECT_TRUE(gateway.settings.constLast().accepted.isEmpty());
    EXPECT_EQ(stored.size(), 1);
    EXPECT_TRUE(asked.isEmpty());
}

TEST_F(Setting, R15_asksBeforePromisedDatesMove)
{
    gateway.movesAnswer = QList<DueMove>{move};
    gateway.settingAnswer = SettingChanged{7, {move}, {}};
    hours.propose({{u"from"_s, u"2026-12-01"_s}});
    ASSERT_TRUE(waitFor([this] { return !asked.isEmpty(); }));
    EXPECT_TRUE(hours.isAsking());
    EXPECT_EQ(gateway.calls, QStringList{u"moves hours"_s}) << "nothing is stored yet";
    hours.store({move});
    ASSERT_TRUE(waitFor([this] { return !stored.isEmpty(); }));
    EXPECT_EQ(gateway.settings.constLast().accepted, QList<DueMove>{move});
    EXPECT_FALSE(hours.isAsking());
    EXPECT_EQ(stored.constFirst().constFirst().toInt(), 1);
}

TEST_F(Setting, aQuestionTakenBackStoresNothing)
{
    gateway.movesAnswer = QList<DueMove>{move};
    hours.propose({});
    ASSERT_TRUE(waitFor([this] { return !asked.isEmpty(); }));
    hours.cancel();
    settle(20);
    EXPECT_FALSE(hours.isAsking());
    EXPECT_EQ(gateway.calls, QStringList{u"moves hours"_s});
}

TEST_F(Setting, faultsComeBackToTheForm)
{
    gateway.movesAnswer = domain::makeError(
        domain::FieldFaults{{u"from"_s, domain::ErrorCode::SettingInPast, {u"15.06.2026"_s}}});
    hours.propose({});
    ASSERT_TRUE(waitFor([this] { return !failed.isEmpty(); }));
    EXPECT_FALSE(hours.isBusy());
    EXPECT_TRUE(stored.isEmpty());
}

TEST_F(Setting, aCalendarIsReadFromItsFile)
{
    SettingsPresenter calendar(desk, SettingKind::Calendar);
    QSignalSpy wrong(&calendar, &SettingsPresenter::failed);
    calendar.proposeFile(u"/no/such/file.json"_s);
    EXPECT_TRUE(calendar.isBusy()) << "the file is not read on the thread of the window";
    EXPECT_EQ(wrong.size(), 0);
    ASSERT_TRUE(waitFor([&wrong] { return wrong.size() == 1; }));
    EXPECT_FALSE(calendar.isBusy());
    QTemporaryFile file;
    ASSERT_TRUE(file.open());
    file.write("{\"years\": {}}");
    file.flush();
    calendar.proposeFile(file.fileName());
    ASSERT_TRUE(waitFor([this] { return !gateway.settings.isEmpty(); }));
    EXPECT_TRUE(gateway.settings.constFirst().facts.contains(u"years"_s));
}

TEST_F(Setting, theRowInForceIsMarked)
{
    hours.setToday(QDate(2026, 6, 15));
    const QList<presentation::SettingRow> rows = hours.rows();
    ASSERT_EQ(rows.size(), 1);
    EXPECT_TRUE(rows.constFirst().holds);
    EXPECT_EQ(rows.constFirst().cells.at(0), u"01.09.2012"_s);
    EXPECT_EQ(rows.constFirst().cells.at(1), u"09:00–14:30"_s);
    EXPECT_EQ(rows.constFirst().cells.size(),
        presentation::SettingText::columns(SettingKind::Hours).size());
}

TEST_F(Setting, overviewIsAskedOnceAtATime)
{
    presentation::OverviewPresenter overview(desk);
    QSignalSpy changed(&overview, &presentation::OverviewPresenter::changed);
    gateway.overviewAnswer =
        Overview{QDate(2026, 6, 15), {{u"admission"_s, u"admission"_s, {}}}, 2};
    overview.refresh();
    overview.refresh();
    ASSERT_TRUE(waitFor([&changed] { return !changed.isEmpty(); }));
    EXPECT_EQ(gateway.calls, QStringList{u"overview"_s});
    EXPECT_EQ(overview.overview()->complaints, 2);
    overview.refresh();
    EXPECT_EQ(gateway.calls.size(), 2);
}

TEST_F(Setting, R23_anAppointmentIsShownWithWhoItIsFor)
{
    presentation::PeoplePresenter people(desk);
    people.setToday(QDate(2026, 6, 15));
    PersonView person;
    person.account = office->accounts.constFirst();
    person.hasPassword = true;
    domain::Assignment assignment{person.account.login, domain::Duty::Registrar, {u"admission"_s},
        QDate(2026, 1, 1), {}, u"3"_s};
    assignment.number = 4;
    person.assignments = {assignment};
    gateway.peopleAnswer = QList<PersonView>{person};
    people.refresh();
    ASSERT_TRUE(waitFor([&people] { return !people.people().isEmpty(); }));
    ASSERT_EQ(people.assignmentRows().size(), 1);
    EXPECT_TRUE(people.assignmentRows().constFirst().holds);
    EXPECT_EQ(people.assignmentRows().constFirst().cells.size(), people.assignmentColumns().size());
    EXPECT_EQ(people.peopleRows().constFirst().cells.size(), people.peopleColumns().size());

    gateway.assignmentAnswer = assignment;
    people.perform(presentation::PeopleAct::EndAssignment,
        {{u"number"_s, 4}, {u"to"_s, u"2026-06-30"_s}, {u"order"_s, u"8"_s}});
    ASSERT_TRUE(waitFor([this] { return !gateway.assignmentsEnded.isEmpty(); }));
    EXPECT_EQ(gateway.assignmentsEnded.constFirst().number, 4);
    EXPECT_EQ(gateway.assignmentsEnded.constFirst().to, QDate(2026, 6, 30));
}
