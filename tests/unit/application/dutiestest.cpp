// Who may do what (R23), on the day, and what the line panel offers.
#include "application/duties.h"
#include "application/actonline.h"
#include "deskfixture.h"

using namespace qyz::application;
using namespace qyz::application::testing;
using namespace qyz::domain;

namespace {

/// Home education opened for the test, with its reviewer `deputy`.
class Reviewed : public ::testing::Test {
protected:
    Reviewed()
        : desk(shippedCatalogue(openReviewedService))
    {
        desk.journal = u"home_education"_s;
    }

    void register1(const QString &actor = u"registrar"_s)
    {
        const auto done = desk.add(goodJson(), actor, u"home_education"_s);
        ASSERT_TRUE(done.ok()) << codeOf(done) << argsOf(done);
    }

    Desk desk;
};

std::string allowed(Desk &desk, const QString &service, const QString &login)
{
    const Office office = desk.registry.office().value();
    const ServiceDescription *known = desk.cache->catalogue().find(service);
    QStringList may;
    for (const RecordKind act : allActions()) {
        if (requireDuty(
                *office, login, dutiesFor(act, *known), known->journal.code, QDate(2026, 6, 15)))
            may.append(actionName(act));
    }
    return readable(may);
}

// By duty alone; which acts a service knows is asked of its lines.
const char *const everything = "send-for-review|approve|return|notify|order|plan|issue|slip|"
                               "answer|forward|extend|result-ready|hand-over|remind|stop|restart|"
                               "refuse|withdraw|correct|void|dispose|declare-interest";
const char *const registrars = "send-for-review|notify|order|issue|slip|forward|result-ready|"
                               "hand-over|remind|stop|restart|withdraw|correct|void|"
                               "declare-interest";

} // namespace

TEST_F(Reviewed, R23_whoMayDoWhatWhereThereIsAReviewer)
{
    const QString service = u"home_education"_s;
    EXPECT_EQ(allowed(desk, service, u"registrar"_s), registrars);
    EXPECT_EQ(
        allowed(desk, service, u"deputy"_s), "approve|return|plan|refuse|correct|declare-interest");
    EXPECT_EQ(allowed(desk, service, u"method"_s), "") << "reviewer of another service";
    EXPECT_EQ(allowed(desk, service, u"director"_s), everything);
    EXPECT_EQ(allowed(desk, service, u"admin"_s), "");
    EXPECT_EQ(allowed(desk, service, u"nobody"_s), "");
}

TEST_F(Reviewed, R23_whoMayDoWhatWhereThereIsNone)
{
    const QString service = u"admission"_s;
    EXPECT_EQ(allowed(desk, service, u"registrar"_s), registrars);
    EXPECT_EQ(allowed(desk, service, u"deputy"_s), "");
    EXPECT_EQ(allowed(desk, service, u"director"_s), everything);
    EXPECT_EQ(allowed(desk, service, u"admin"_s), "");
}

TEST_F(Reviewed, R23_everyActAsksForItsDuty)
{
    register1();
    for (const RecordKind act : allActions()) {
        const auto view = desk.act(actionName(act), {}, u"admin"_s);
        EXPECT_EQ(codeOf(view), "NoRight") << readable(actionName(act));
    }
    const auto approve = desk.act(u"approve"_s);
    EXPECT_EQ(codeOf(approve), "NoRight");
    EXPECT_EQ(argsOf(approve), "Кравченко\u00a0И.П., Байжанова\u00a0Г.С.");
}

TEST_F(Reviewed, R26_aReviewGoesToTheReviewerAndBack)
{
    register1();
    EXPECT_EQ(codeOf(desk.act(u"result-ready"_s)), "InvalidTransition");
    EXPECT_EQ(codeOf(desk.act(u"approve"_s, {}, u"deputy"_s)), "InvalidTransition");
    ASSERT_EQ(desk.act(u"send-for-review"_s)->entry.state, LineState::InReview);
    EXPECT_EQ(faultsOf(desk.act(u"return"_s, {}, u"deputy"_s)), "reason ReasonMissing");
    ASSERT_EQ(desk.act(u"return"_s, {{u"reason"_s, u"қол жоқ"_s}}, u"deputy"_s)->entry.state,
        LineState::Returned);
    ASSERT_EQ(desk.act(u"send-for-review"_s)->entry.state, LineState::InReview);
    ASSERT_EQ(desk.act(u"approve"_s, {}, u"deputy"_s)->entry.state, LineState::Approved);
    EXPECT_EQ(desk.act(u"result-ready"_s)->entry.state, LineState::ResultReady);
    EXPECT_TRUE(desk.registry.verify({})->intact);
}

TEST_F(Reviewed, R28_aReviewerRefusesWhatIsInReview)
{
    register1();
    ASSERT_TRUE(desk.act(u"send-for-review"_s).ok());
    const auto view = desk.act(u"refuse"_s,
        {{u"grounds"_s, QJsonArray{u"not_conforming"_s}}, {u"reason"_s, u"сай емес"_s}},
        u"deputy"_s);
    ASSERT_TRUE(view.ok()) << faultsOf(view);
    EXPECT_EQ(view->entry.state, LineState::Refused);
}

TEST_F(Reviewed, R23_aReviewerDoesNotDecideALineHeRegisteredHimself)
{
    // The deputy stands in for the registrar that day.
    Assignment stand{u"deputy"_s, Duty::Registrar, {u"home_education"_s}, QDate(2026, 6, 15),
        QDate(2026, 6, 15), u"44"_s};
    desk.transactor.state.registry.assignments.append(stand);
    desk.transactor.state.heads[u"registry"_s].seq += 1; // what the cache looks at
    register1(u"deputy"_s);
    ASSERT_TRUE(desk.act(u"send-for-review"_s).ok());
    const auto own = desk.act(u"approve"_s, {}, u"deputy"_s);
    EXPECT_EQ(codeOf(own), "NoRight");
    EXPECT_EQ(argsOf(own), "Байжанова\u00a0Г.С.");
    const auto seen = desk.registry.show({desk.journal, 0, 1}, u"deputy"_s, false);
    EXPECT_FALSE(seen->actions.contains(u"approve"_s));
    EXPECT_EQ(codeOf(desk.act(u"approve"_s, {}, u"director"_s)), "ok");
}

TEST_F(Reviewed, R23_aRegistrarVoidsOnTheSameDayOnlyAndTheDirectorAlways)
{
    register1();
    desk.clock.set(u"2026-06-16T00:00:00+05:00"_s);
    const QJsonObject why{{u"reason"_s, u"қате"_s}};
    const auto late = desk.act(u"void"_s, why);
    EXPECT_EQ(codeOf(late), "NoRight");
    const auto seen = desk.registry.show({desk.journal, 0, 1}, u"registrar"_s, false);
    EXPECT_FALSE(seen->actions.contains(u"void"_s));
    EXPECT_EQ(codeOf(desk.act(u"void"_s, why, u"director"_s)), "ok");
}

TEST_F(Reviewed, R23_aRegistrarMayVoidUntilTheLastSecondOfTheDay)
{
    register1();
    desk.clock.set(u"2026-06-15T23:59:59.999+05:00"_s);
    EXPECT_EQ(codeOf(desk.act(u"void"_s, {{u"reason"_s, u"қате"_s}})), "ok");
}

TEST_F(Reviewed, R23_anAssignmentThatEndedGivesNoRight)
{
    register1();
    for (Assignment &assignment : desk.transactor.state.registry.assignments) {
        if (assignment.login == u"registrar"_s)
            assignment.to = QDate(2026, 6, 15);
    }
    desk.transactor.state.heads[u"registry"_s].seq += 1;
    EXPECT_EQ(codeOf(desk.act(u"send-for-review"_s, {})), "ok");
    desk.clock.addDays(1);
    EXPECT_EQ(codeOf(desk.act(u"send-for-review"_s, {})), "NoRight");
}

TEST(Actions, everyActionOfTheContractHasItsName)
{
    EXPECT_EQ(allActions().size(), 22);
    for (const RecordKind act : allActions())
        EXPECT_EQ(actionKind(actionName(act)), act);
    EXPECT_EQ(actionKind(u"registered"_s), std::nullopt);
    EXPECT_TRUE(actionName(RecordKind::Registered).isEmpty());
}

TEST(Actions, R26_theLinePanelOffersWhatStateAndDutyAllow)
{
    Desk desk;
    ASSERT_TRUE(desk.add().ok());
    const LineRef line{u"admission"_s, 0, 1};
    const auto offered = [&](const QString &login) {
        return readable(desk.registry.show(line, login, false)->actions);
    };
    EXPECT_EQ(offered(u"registrar"_s), "order|result-ready|withdraw|correct|void");
    EXPECT_EQ(offered(u"director"_s), "order|result-ready|refuse|withdraw|correct|void");
    ASSERT_TRUE(desk.act(u"result-ready"_s).ok());
    EXPECT_EQ(offered(u"registrar"_s), "order|hand-over|remind|correct|void");
    ASSERT_TRUE(desk.act(u"hand-over"_s, {{u"to"_s, mother}, {u"identified_by"_s, u"iin"_s}}).ok());
    EXPECT_EQ(offered(u"registrar"_s), "order|correct|void");
}

TEST(Actions, R25_aLineOfThePortalIsNotifiedToo)
{
    Desk desk;
    QJsonObject json = with(goodJson(), u"channel"_s, u"portal"_s);
    json = with(json, u"received_at"_s, u"2026-06-15T09:30:00+05:00"_s);
    ASSERT_TRUE(desk.add(json).ok());
    const auto view = desk.registry.show({u"admission"_s, 0, 1}, u"registrar"_s, false);
    EXPECT_TRUE(view->actions.contains(u"notify"_s));
}
