// Dated settings, and the promised dates they would move (R12, R14–R16, R22).
#include "application/draftcontext.h"
#include "rolesfixture.h"

using namespace qyz::application;
using namespace qyz::application::testing;
using namespace qyz::domain;

namespace {

const QJsonObject hours{{u"from"_s, u"2026-06-16"_s}, {u"opens"_s, u"10:00"_s},
    {u"closes"_s, u"16:00"_s}, {u"week"_s, 6}, {u"order"_s, u"12"_s}};
const QJsonObject autumn{{u"name_kk"_s, u"Күзгі каникул"_s}, {u"name_ru"_s, u"Осенние каникулы"_s},
    {u"from"_s, u"2026-10-26"_s}, {u"to"_s, u"2026-11-01"_s}};

SettingCommand setting(SettingKind kind, const QJsonObject &facts, const QString &actor)
{
    return {kind, facts, {}, {}, actor};
}

class Settings : public ::testing::Test {
protected:
    Desk desk;

    Result<SettingChanged> store(SettingKind kind, const QJsonObject &facts,
        const QString &actor = u"director"_s, const QList<DueMove> &accepted = {})
    {
        SettingCommand command = setting(kind, facts, actor);
        command.accepted = accepted;
        return desk.registry.changeSetting(command);
    }
    Result<QList<DueMove>> moves(SettingKind kind, const QJsonObject &facts)
    {
        return desk.registry.settingMoves(setting(kind, facts, u"director"_s));
    }
    /// The line's own last day of work on the order, closed by an order of the director.
    QJsonObject closing(QDate day) const
    {
        return {{u"date"_s, day.toString(Qt::ISODate)}, {u"open"_s, false}, {u"order"_s, u"15"_s}};
    }
    QDate orderDue(qint64 number)
    {
        const auto line = desk.registry.show({u"admission"_s, 0, number}, u"director"_s, false);
        for (const Obligation &obligation : line->entry.obligations) {
            if (obligation.kind == ObligationKind::Order)
                return obligation.due;
        }
        return {};
    }
    OfficeSchedule schedule() { return (*desk.registry.office())->schedule; }
    void expectWhole()
    {
        const auto verified = desk.registry.verify({});
        ASSERT_TRUE(verified.ok());
        EXPECT_TRUE(verified->intact) << readable(verified->first ? verified->first->what : u""_s);
        const QJsonObject before = desk.transactor.state.registry.organisation;
        const auto calendar = desk.transactor.state.registry.calendar;
        ASSERT_TRUE(desk.registry.rebuild().ok());
        EXPECT_EQ(desk.transactor.state.registry.organisation, before);
        EXPECT_EQ(desk.transactor.state.registry.calendar, calendar);
    }
};

} // namespace

TEST_F(Settings, R12_newHoursHoldFromTheirDateOn)
{
    const auto stored = store(SettingKind::Hours, hours);
    ASSERT_TRUE(stored.ok()) << codeOf(stored);
    EXPECT_EQ(stored->seq, desk.records(u"registry"_s));
    EXPECT_EQ(
        schedule().openingTimes(QDate(2026, 6, 15)), (OpeningTimes{QTime(9, 0), QTime(14, 30)}));
    EXPECT_EQ(
        schedule().openingTimes(QDate(2026, 6, 16)), (OpeningTimes{QTime(10, 0), QTime(16, 0)}));
    EXPECT_TRUE(schedule().isWorkingDay(QDate(2026, 6, 20))) << "a Saturday of a six-day week";
    desk.clock.set(u"2026-06-16T09:30:00+05:00"_s);
    EXPECT_EQ(codeOf(desk.add()), "OfficeClosed");
    desk.clock.set(u"2026-06-16T15:59:59+05:00"_s);
    EXPECT_EQ(codeOf(desk.add()), "ok");
    expectWhole();
}

TEST_F(Settings, R16_anExtraSaturdayAndAShortenedDayNameTheirOrder)
{
    const QJsonObject saturday{{u"date"_s, u"2026-06-20"_s}, {u"open"_s, true},
        {u"opens"_s, u"09:00"_s}, {u"closes"_s, u"12:00"_s}, {u"order"_s, u"15"_s}};
    ASSERT_TRUE(store(SettingKind::Exception, saturday).ok());
    EXPECT_EQ(
        schedule().openingTimes(QDate(2026, 6, 20)), (OpeningTimes{QTime(9, 0), QTime(12, 0)}));
    EXPECT_TRUE(schedule().facts(QDate(2026, 6, 20)).byOrder);
    const auto fault = store(SettingKind::Exception, with(saturday, u"order"_s, u" "_s));
    EXPECT_EQ(faultsOf(fault), "order RequiredField");
    expectWhole();
}

TEST_F(Settings, R15_aChangeListsTheLinesItWouldMoveAndRewritesNothing)
{
    ASSERT_TRUE(desk.add().ok());
    const QDate promised = orderDue(1);
    const auto moved = moves(SettingKind::Exception, closing(promised));
    ASSERT_TRUE(moved.ok()) << codeOf(moved);
    ASSERT_EQ(moved->size(), 1);
    EXPECT_EQ(moved->constFirst().obligation, ObligationKind::Order);
    EXPECT_EQ(moved->constFirst().was, promised);
    EXPECT_LT(moved->constFirst().due, promised) << "the last working day of August came earlier";
    const qsizetype before = desk.records();
    const auto stored = store(SettingKind::Exception, closing(promised));
    ASSERT_TRUE(stored.ok());
    EXPECT_EQ(stored->kept, *moved);
    EXPECT_EQ(orderDue(1), promised);
    EXPECT_EQ(desk.records(), before);
    // What nobody accepted then is no business of the next change.
    EXPECT_TRUE(moves(SettingKind::Hours, with(hours, u"week"_s, 5))->isEmpty());
}

TEST_F(Settings, R15_everyAcceptedMoveIsARecordOfItsLine)
{
    ASSERT_TRUE(desk.add().ok());
    ASSERT_TRUE(desk.add(childNumber(1)).ok());
    const QDate promised = orderDue(1);
    const auto moved = moves(SettingKind::Exception, closing(promised));
    ASSERT_EQ(moved->size(), 2);
    const auto stored =
        store(SettingKind::Exception, closing(promised), u"director"_s, {moved->constLast()});
    ASSERT_TRUE(stored.ok()) << codeOf(stored);
    EXPECT_EQ(stored->moved, QList<DueMove>{moved->constLast()});
    EXPECT_EQ(stored->kept, QList<DueMove>{moved->constFirst()});
    EXPECT_EQ(orderDue(1), promised);
    EXPECT_EQ(orderDue(2), moved->constLast().due);
    const auto line = desk.registry.show({u"admission"_s, 0, 2}, u"director"_s, false);
    const HistoryItem &last = line->history.constLast();
    EXPECT_EQ(last.kind, RecordKind::DueMoved);
    EXPECT_EQ(readable(last.facts.value(u"reason"_s).toString()), "15");
    EXPECT_EQ(readable(last.facts.value(u"change"_s).toString()), "exception_added");
    EXPECT_EQ(last.facts.value(u"setting"_s).toInteger(), stored->seq);
    EXPECT_EQ(
        readable(
            last.facts.value(u"due"_s).toArray().first().toObject().value(u"was"_s).toString()),
        readable(promised.toString(Qt::ISODate)));
    expectWhole();
}

TEST_F(Settings, R15_aMoveThatIsNoneAnyMoreIsNotStored)
{
    ASSERT_TRUE(desk.add().ok());
    const QDate promised = orderDue(1);
    QList<DueMove> seen = *moves(SettingKind::Exception, closing(promised));
    seen[0].due = seen.at(0).due.addDays(-1);
    const MemoryState before = desk.transactor.state;
    EXPECT_EQ(codeOf(store(SettingKind::Exception, closing(promised), u"director"_s, seen)),
        "ChangedMeanwhile");
    EXPECT_EQ(desk.head(u"registry"_s), before.heads.value(u"registry"_s));
    EXPECT_EQ(desk.head(), before.heads.value(u"admission"_s));
}

TEST_F(Settings, R13_anApplicationThatWaitsForAClosedDayIsCountedFromTheNext)
{
    // From the portal on a Friday evening: counted from Monday, the receipt due on Tuesday.
    desk.clock.set(u"2026-06-19T12:00:00+05:00"_s);
    QJsonObject portal = with(goodJson(), u"channel"_s, u"portal"_s);
    desk.clock.set(u"2026-06-19T20:00:00+05:00"_s);
    portal = with(portal, u"received_at"_s, u"2026-06-19T18:00:00+05:00"_s);
    desk.clock.set(u"2026-06-22T09:10:00+05:00"_s);
    const auto registered = desk.add(portal);
    ASSERT_TRUE(registered.ok()) << codeOf(registered);
    desk.clock.set(u"2026-06-22T09:20:00+05:00"_s);
    const auto moved = moves(SettingKind::Exception, closing(QDate(2026, 6, 22)));
    ASSERT_TRUE(moved.ok());
    bool receipt = false;
    for (const DueMove &move : *moved) {
        if (move.obligation != ObligationKind::Receipt)
            continue;
        receipt = true;
        EXPECT_EQ(move.was, QDate(2026, 6, 23));
        EXPECT_EQ(move.due, QDate(2026, 6, 24));
    }
    EXPECT_TRUE(receipt);
}

TEST_F(Settings, R14_aNewerCalendarSpeaksForTheYearsInWhichItDiffers)
{
    QJsonObject file =
        QJsonDocument::fromJson(qyz::resources::bytes(u"calendar/kz-working-calendar.json"_s))
            .object();
    EXPECT_EQ(codeOf(store(SettingKind::Calendar, file)), "SameValue");
    QJsonObject years = file.value(u"years"_s).toObject();
    QJsonArray year = years.value(u"2026"_s).toArray();
    const qsizetype entries = year.size();
    year.removeLast(); // a day that is no holiday after all
    years.insert(u"2026"_s, year);
    file.insert(u"years"_s, years);
    const auto stored = store(SettingKind::Calendar, file, u"admin"_s);
    ASSERT_TRUE(stored.ok()) << codeOf(stored);
    const auto record = desk.transactor.state.chains.value(u"registry"_s).constLast();
    const QJsonObject facts = QJsonDocument::fromJson(record.payload->text).object();
    EXPECT_EQ(facts.value(u"years"_s).toArray(), QJsonArray{2026});
    EXPECT_EQ(facts.value(u"days"_s).toArray().size(), entries - 1);
    qsizetype known = 0;
    const OfficeSchedule newer = schedule();
    for (const CalendarDay &day : newer.calendar().days())
        known += day.date.year() == 2026 ? 1 : 0;
    EXPECT_EQ(known, entries - 1);
    expectWhole();
}

TEST_F(Settings, R22_schoolHolidaysHoldUntilTheyAreSetAnew)
{
    EXPECT_FALSE(draftContext(**desk.registry.office(), draftOf(goodJson()), desk.clock.now())
                     .schoolHolidays.has_value())
        << "unset means asking";
    ASSERT_TRUE(store(SettingKind::SchoolHolidays, autumn).ok());
    ASSERT_TRUE(store(SettingKind::SchoolHolidays, with(autumn, u"to"_s, u"2026-11-02"_s)).ok());
    const auto held = schoolHolidaysInForce((*desk.registry.office())->organisation.schoolHolidays);
    ASSERT_EQ(held.size(), 1);
    EXPECT_EQ(held.constFirst().to, QDate(2026, 11, 2));
    EXPECT_EQ(readable(held.constFirst().schoolYear), "2026/2027");
    desk.clock.set(u"2026-11-02T10:00:00+05:00"_s);
    const auto context =
        draftContext(**desk.registry.office(), draftOf(goodJson()), desk.clock.now());
    ASSERT_TRUE(context.schoolHolidays.has_value());
    EXPECT_TRUE(context.schoolHolidays->constFirst().contains(QDate(2026, 11, 2)));
    expectWhole();
}

TEST_F(Settings, R17_anEditionIsConfirmedByTheDirectorAndItsPassportSaysSo)
{
    const auto passport = [this] {
        return *desk.registry.passport(u"duplicate"_s, QDate(2026, 6, 15), SlipLanguage::Both);
    };
    ASSERT_FALSE(passport().unconfirmed.isEmpty());
    const QString edition =
        desk.cache->catalogue().find(u"duplicate"_s)->editionOn(QDate(2026, 6, 15))->code;
    const QJsonObject read{{u"service"_s, u"duplicate"_s}, {u"edition"_s, edition},
        {u"source"_s, u"№ 1 сынақ бұйрығы"_s}};
    EXPECT_EQ(codeOf(store(SettingKind::Edition, read, u"admin"_s)), "NoRight");
    EXPECT_EQ(faultsOf(store(SettingKind::Edition, with(read, u"edition"_s, u"1999-01-01"_s))),
        "edition UnknownValue");
    ASSERT_TRUE(store(SettingKind::Edition, read).ok());
    EXPECT_EQ(codeOf(store(SettingKind::Edition, read)), "SameValue");
    const PassportModel model = passport();
    EXPECT_TRUE(model.unconfirmed.isEmpty());
    EXPECT_TRUE(model.act.kk.contains(u"№ 1 сынақ бұйрығы"_s));
    for (const PassportRow &row : model.rows) {
        for (const PassportFact &fact : row.facts)
            EXPECT_TRUE(fact.confirmed) << readable(fact.text.ru);
    }
    expectWhole();
}

TEST_F(Settings, everyFaultIsSaidAtOnceAndNothingIsStored)
{
    const qsizetype before = desk.records(u"registry"_s);
    const QJsonObject wrong{{u"from"_s, u"2026-06-14"_s}, {u"opens"_s, u"15:00"_s},
        {u"closes"_s, u"nine"_s}, {u"week"_s, 4}, {u"colour"_s, u"red"_s}};
    EXPECT_EQ(faultsOf(store(SettingKind::Hours, wrong)),
        "from SettingInPast|closes BadTime|week UnknownValue|colour UnknownKey");
    EXPECT_EQ(faultsOf(store(SettingKind::Hours, with(hours, u"closes"_s, u"10:00"_s))),
        "closes EndBeforeStart");
    EXPECT_EQ(faultsOf(store(SettingKind::SchoolHolidays, with(autumn, u"to"_s, u"2026-10-01"_s))),
        "to EndBeforeStart");
    const QJsonObject half{{u"date"_s, u"2026-06-20"_s}, {u"open"_s, true},
        {u"opens"_s, u"09:00"_s}, {u"order"_s, u"1"_s}};
    EXPECT_EQ(faultsOf(store(SettingKind::Exception, half)), "closes RequiredField");
    EXPECT_EQ(codeOf(store(SettingKind::Calendar, {{u"years"_s, u"x"_s}})), "BadJson");
    EXPECT_EQ(desk.records(u"registry"_s), before);
}

TEST_F(Settings, R23_settingsAreTheDirectorsAndTheCalendarTheAdministratorsToo)
{
    for (const QString &login : {u"registrar"_s, u"deputy"_s, u"method"_s, u"admin"_s}) {
        EXPECT_EQ(codeOf(store(SettingKind::Hours, hours, login)), "NoRight") << readable(login);
        EXPECT_EQ(codeOf(desk.registry.settingMoves(setting(SettingKind::Hours, hours, login))),
            "NoRight");
        EXPECT_EQ(codeOf(desk.registry.overview(login)), "NoRight");
    }
    const QJsonObject empty{{u"years"_s, QJsonObject()}};
    EXPECT_EQ(codeOf(store(SettingKind::Calendar, empty, u"admin"_s)), "BadJson");
    EXPECT_EQ(codeOf(store(SettingKind::Calendar, empty, u"registrar"_s)), "NoRight");
}

TEST_F(Settings, nothingIsLeftOfAChangeThatCouldNotBeStored)
{
    ASSERT_TRUE(desk.add().ok());
    const QDate promised = orderDue(1);
    const auto moved = moves(SettingKind::Exception, closing(promised));
    const MemoryState before = desk.transactor.state;
    for (const QString &statement : {u"append registry"_s, u"organisation"_s, u"append admission"_s,
             u"update line"_s, u"advance admission"_s}) {
        desk.transactor.failOn = statement;
        EXPECT_EQ(codeOf(store(SettingKind::Exception, closing(promised), u"director"_s, *moved)),
            "StorageFailed")
            << readable(statement);
        EXPECT_EQ(desk.head(u"registry"_s), before.heads.value(u"registry"_s));
        EXPECT_EQ(desk.head(), before.heads.value(u"admission"_s));
    }
}

TEST(Overview, countsWhatIsDueLateReadyAndNotCollectedPerJournal)
{
    Desk desk;
    ASSERT_TRUE(desk.add().ok());
    ASSERT_TRUE(desk.add(childNumber(1)).ok());
    const auto of = [&desk](OverviewNumber number) {
        const auto overview = desk.registry.overview(u"director"_s);
        EXPECT_TRUE(overview.ok()) << codeOf(overview);
        EXPECT_EQ(overview->journals.size(), 5);
        EXPECT_EQ(readable(overview->journals.constFirst().journal), "admission");
        for (const JournalOverview &other : overview->journals.sliced(1))
            EXPECT_EQ(other.number(number), 0);
        return overview->journals.constFirst().number(number);
    };
    EXPECT_EQ(of(OverviewNumber::ReceivedToday), 2);
    EXPECT_EQ(of(OverviewNumber::InWork), 2);
    EXPECT_EQ(of(OverviewNumber::Overdue), 0);
    const auto line = desk.registry.show({u"admission"_s, 0, 1}, u"director"_s, false);
    const QDate due = line->entry.nextDue();
    desk.clock.set(due.toString(Qt::ISODate) + u"T10:00:00+05:00"_s);
    EXPECT_EQ(of(OverviewNumber::ReceivedToday), 0);
    EXPECT_EQ(of(OverviewNumber::DueToday), 2);
    desk.clock.addDays(1);
    EXPECT_EQ(of(OverviewNumber::Overdue), 2);
    ASSERT_TRUE(
        desk.act(u"order"_s, {{u"number"_s, u"5"_s}, {u"date"_s, due.toString(Qt::ISODate)}}).ok());
    ASSERT_TRUE(desk.act(u"result-ready"_s, {{u"place"_s, u"1"_s}}).ok());
    EXPECT_EQ(of(OverviewNumber::Ready), 1);
    EXPECT_EQ(of(OverviewNumber::Unclaimed), 0);
    desk.clock.addDays(32);
    EXPECT_EQ(of(OverviewNumber::Unclaimed), 1);
}

TEST(Overview, R35_anOpenComplaintIsCountedWhereItPointsTo)
{
    Desk desk;
    ASSERT_TRUE(desk.add().ok());
    desk.clock.addSecs(60);
    const auto complaint =
        desk.add(with(goodApplication(u"complaint"_s), u"details.about_line"_s, u"admission/1"_s),
            u"registrar"_s, u"complaint"_s);
    ASSERT_TRUE(complaint.ok()) << codeOf(complaint) << ' ' << faultsOf(complaint);
    const auto overview = desk.registry.overview(u"director"_s);
    ASSERT_TRUE(overview.ok()) << codeOf(overview);
    EXPECT_EQ(overview->complaints, 1);
    EXPECT_EQ(overview->journals.constFirst().number(OverviewNumber::Complained), 1);
    EntryFilter filter;
    filter.journal = u"admission"_s;
    filter.view = overviewView(OverviewNumber::Complained);
    EXPECT_EQ(desk.registry.page(filter, u"director"_s)->lines.size(), 1);
}
