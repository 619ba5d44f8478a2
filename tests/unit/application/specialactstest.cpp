// Acts that only some services know, and each "no" to them (R23, R26, R27, R30–R33, R35).
#include "rolesfixture.h"

using namespace qyz::application;
using namespace qyz::application::testing;
using namespace qyz::domain;

namespace {

class SpecialActsOnLine : public ::testing::Test {
protected:
    void begin(const QString &service, QJsonObject json = {})
    {
        desk.journal = service;
        if (json.isEmpty())
            json = goodApplication(service);
        const auto added = desk.add(json, u"registrar"_s, service);
        ASSERT_TRUE(added.ok()) << codeOf(added) << ' ' << faultsOf(added);
        desk.clock.addSecs(600);
    }
    void beginTransfer() { begin(u"admission"_s, sceneOf(u"admission"_s, u"slip"_s).application); }
    Result<LineView> act(const QString &action, const QString &login = u"director"_s)
    {
        return desk.act(action, goodFacts(action), login);
    }
    void mustAct(const QString &action, const QString &login = u"director"_s)
    {
        const auto done = act(action, login);
        ASSERT_TRUE(done.ok()) << readable(action) << ' ' << codeOf(done) << faultsOf(done);
        desk.clock.addSecs(60);
    }
    LineView shown(const QString &login = u"director"_s)
    {
        return *desk.registry.show({desk.journal, 0, 1}, login, true, u"тексеру"_s);
    }
    bool offered(const QString &action, const QString &login = u"director"_s)
    {
        return shown(login).actions.contains(action);
    }
    void at(const QString &iso) { desk.clock.set(iso); }
    /// A right act without one of its facts, or with another value of it.
    std::string faultWith(const QString &action, const QString &key, const QJsonValue &value)
    {
        return faultsOf(desk.act(action, with(goodFacts(action), key, value), u"director"_s));
    }

    Desk desk;
};

const QJsonValue nothing = QJsonValue::Undefined;

} // namespace

TEST_F(SpecialActsOnLine, R26_aServiceKnowsOnlyTheActsOfItsFile)
{
    begin(u"admission"_s);
    for (const QString &action : {u"plan"_s, u"issue"_s, u"slip"_s, u"answer"_s, u"forward"_s,
             u"extend"_s, u"stop"_s, u"restart"_s, u"declare-interest"_s}) {
        EXPECT_EQ(codeOf(act(action)), "ActNotOffered") << readable(action);
        EXPECT_FALSE(offered(action)) << readable(action);
    }
    EXPECT_TRUE(offered(u"order"_s));
}

TEST_F(SpecialActsOnLine, R27_aStopAndARestartMoveTheDate)
{
    begin(u"duplicate"_s);
    EXPECT_EQ(shown().entry.obligations[0].due, QDate(2026, 7, 7));
    EXPECT_EQ(codeOf(act(u"restart"_s)), "NotStopped");
    EXPECT_EQ(faultWith(u"stop"_s, u"reason"_s, nothing), "reason ReasonMissing");
    at(u"2026-06-18T11:00:00+05:00"_s);
    const auto stopped = act(u"stop"_s, u"registrar"_s);
    ASSERT_TRUE(stopped.ok()) << codeOf(stopped);
    EXPECT_FALSE(stopped->entry.nextDue().isValid());
    EXPECT_TRUE(stopped->flags.contains(u"stopped"_s));
    EXPECT_FALSE(offered(u"stop"_s));
    EXPECT_TRUE(offered(u"restart"_s));
    const auto again = act(u"stop"_s);
    EXPECT_EQ(codeOf(again), "AlreadyStopped");
    EXPECT_EQ(argsOf(again), "18.06.2026, 11:00|Ахметова\u00a0Ж.Б.");
    at(u"2026-06-23T11:00:00+05:00"_s);
    EXPECT_EQ(faultWith(u"restart"_s, u"reason"_s, u""_s), "reason ReasonMissing");
    const auto restarted = act(u"restart"_s, u"registrar"_s);
    ASSERT_TRUE(restarted.ok()) << codeOf(restarted);
    EXPECT_EQ(restarted->entry.obligations[0].due, QDate(2026, 7, 13));
    EXPECT_TRUE(desk.registry.verify({})->intact);
}

TEST_F(SpecialActsOnLine, R15_R27_aRestartDoesNotBringInAChangeThatWasDeclined)
{
    begin(u"duplicate"_s);
    const QDate promised = shown().entry.obligations[0].due;
    SettingCommand closing;
    closing.kind = SettingKind::Exception;
    closing.facts = {{u"date"_s, u"2026-06-17"_s}, {u"open"_s, false}, {u"order"_s, u"15"_s}};
    closing.actor = u"director"_s;
    ASSERT_TRUE(desk.registry.changeSetting(closing).ok());
    ASSERT_EQ(shown().entry.obligations[0].due, promised) << "nobody accepted the move";
    at(u"2026-06-22T11:00:00+05:00"_s);
    mustAct(u"stop"_s);
    at(u"2026-06-24T11:00:00+05:00"_s);
    const auto restarted = act(u"restart"_s);
    ASSERT_TRUE(restarted.ok()) << codeOf(restarted);
    const OfficeSchedule schedule = (*desk.registry.office())->schedule;
    EXPECT_EQ(restarted->entry.obligations[0].due, schedule.addWorkingDays(promised, 3))
        << "the three days the clock stood, and no fourth";
}

TEST_F(SpecialActsOnLine, R27_theRulerShowsTheStoppedDaysAndEndsOnThePromisedOne)
{
    begin(u"duplicate"_s);
    at(u"2026-06-18T11:00:00+05:00"_s);
    mustAct(u"stop"_s);
    EXPECT_TRUE(shown().why.at(0).stopped);
    at(u"2026-06-23T11:00:00+05:00"_s);
    mustAct(u"restart"_s);
    const LineView view = shown();
    const DueDate &why = view.why.at(0);
    EXPECT_EQ(why.date, view.entry.obligations[0].due);
    const auto stopped = std::find_if(why.trace.begin(), why.trace.end(),
        [](const TraceDay &day) { return day.date == QDate(2026, 6, 19); });
    ASSERT_NE(stopped, why.trace.end());
    EXPECT_FALSE(stopped->counted);
    EXPECT_TRUE(stopped->why.ru.contains(u"сұрау"_s));
}

TEST_F(SpecialActsOnLine, R27_aTermThatIsOverOrMetIsNotStopped)
{
    begin(u"duplicate"_s);
    at(u"2026-07-08T10:00:00+05:00"_s);
    EXPECT_EQ(codeOf(act(u"stop"_s)), "TermNotStoppable");
    EXPECT_FALSE(offered(u"stop"_s));
}

TEST_F(SpecialActsOnLine, R27_aStoppedLineIsInNoListOfOverdueOnes)
{
    begin(u"duplicate"_s);
    mustAct(u"stop"_s);
    at(u"2026-12-01T10:00:00+05:00"_s);
    EXPECT_EQ(desk.registry.counts(u"duplicate"_s)->overdue, 0);
    EXPECT_FALSE(shown().flags.contains(u"overdue"_s));
}

TEST_F(SpecialActsOnLine, R31_everyStepOfThePlanIsEnteredOnceByTheReviewer)
{
    begin(u"home_education"_s);
    EXPECT_EQ(codeOf(act(u"plan"_s, u"registrar"_s)), "NoRight");
    mustAct(u"plan"_s, u"deputy"_s);
    const auto again = act(u"plan"_s, u"deputy"_s);
    EXPECT_EQ(codeOf(again), "AlreadyEntered");
    EXPECT_EQ(argsOf(again), "қабылданды|15.06.2026");
    EXPECT_EQ(faultWith(u"plan"_s, u"step"_s, u"danced"_s), "step UnknownValue");
    EXPECT_EQ(faultWith(u"plan"_s, u"step"_s, nothing), "step RequiredField");
    EXPECT_EQ(faultWith(u"plan"_s, u"date"_s, u"2026-06-16"_s), "date BadDate") << "to come";
    for (const QString &step : {u"approved"_s, u"agreed"_s})
        ASSERT_TRUE(
            desk.act(u"plan"_s, with(goodFacts(u"plan"_s), u"step"_s, step), u"deputy"_s).ok());
    EXPECT_FALSE(offered(u"plan"_s));
    EXPECT_EQ(codeOf(act(u"plan"_s)), "AlreadyEntered");
}

TEST_F(SpecialActsOnLine, R26_R32_aDuplicateIsReadyOnlyWhenItsBlankIsEntered)
{
    begin(u"duplicate"_s);
    const auto early = act(u"result-ready"_s);
    EXPECT_EQ(codeOf(early), "NeededFirst");
    EXPECT_EQ(argsOf(early), "issue");
    EXPECT_FALSE(offered(u"result-ready"_s));
    mustAct(u"issue"_s, u"registrar"_s);
    EXPECT_TRUE(offered(u"result-ready"_s));
    const auto again = act(u"issue"_s);
    EXPECT_EQ(codeOf(again), "AlreadyEntered");
    EXPECT_EQ(argsOf(again), "ҮЛ № 0001|15.06.2026");
    EXPECT_EQ(codeOf(act(u"result-ready"_s)), "ok");
}

TEST_F(SpecialActsOnLine, R32_anIssueNamesSeriesNumberDayAndBookLine)
{
    begin(u"duplicate"_s);
    EXPECT_EQ(faultsOf(desk.act(u"issue"_s)),
        "series RequiredField|number RequiredField|date RequiredField|book_line RequiredField");
    EXPECT_EQ(faultWith(u"issue"_s, u"date"_s, u"2026-06-16"_s), "date BadDate") << "to come";
    EXPECT_EQ(faultWith(u"issue"_s, u"date"_s, u"2026-06-14"_s), "date BadDate")
        << "before the application";
    EXPECT_EQ(faultWith(u"issue"_s, u"colour"_s, u"blue"_s), "colour UnknownKey");
}

TEST_F(SpecialActsOnLine, R25_R33_anAcceptanceSlipHoldsThreeWorkingDays)
{
    beginTransfer();
    at(u"2026-06-18T10:00:00+05:00"_s);
    const auto view =
        desk.act(u"slip"_s, with(goodFacts(u"slip"_s), u"date"_s, u"2026-06-18"_s), u"registrar"_s);
    ASSERT_TRUE(view.ok()) << faultsOf(view);
    EXPECT_EQ(view->entry.acts.slips[0].validUntil, QDate(2026, 6, 23));
    const auto out =
        desk.act(u"slip"_s, with(goodFacts(u"slip"_s), u"kind"_s, u"departure"_s), u"registrar"_s);
    ASSERT_TRUE(out.ok()) << faultsOf(out);
    EXPECT_FALSE(out->entry.acts.slips[1].validUntil.isValid());
    EXPECT_EQ(faultWith(u"slip"_s, u"kind"_s, u"yellow"_s), "kind UnknownValue");
    EXPECT_EQ(faultWith(u"slip"_s, u"number"_s, nothing), "number RequiredField");
    EXPECT_EQ(faultWith(u"slip"_s, u"date"_s, u"2026-06-19"_s), "date BadDate");
}

TEST_F(SpecialActsOnLine, R35_aComplaintIsAnsweredByTheDirector)
{
    begin(u"complaint"_s);
    EXPECT_EQ(codeOf(act(u"answer"_s, u"registrar"_s)), "NoRight");
    EXPECT_EQ(faultWith(u"answer"_s, u"text"_s, nothing), "text RequiredField");
    EXPECT_EQ(faultWith(u"answer"_s, u"justified"_s, nothing), "justified RequiredField");
    EXPECT_EQ(faultWith(u"answer"_s, u"justified"_s, u"yes"_s), "justified BadJson");
    EXPECT_EQ(faultWith(u"answer"_s, u"text"_s, QString(4001, u'а')), "text TextTooLong");
    const auto view = act(u"answer"_s);
    ASSERT_TRUE(view.ok()) << faultsOf(view);
    EXPECT_EQ(view->entry.state, LineState::ResultReady);
    EXPECT_FALSE(view->entry.nextDue().isValid());
    EXPECT_FALSE(view->entry.acts.answer->justified);
}

TEST_F(SpecialActsOnLine, R35_aComplaintIsNeverRefusedNorReadyWithoutAnAnswer)
{
    begin(u"complaint"_s);
    EXPECT_EQ(codeOf(act(u"refuse"_s)), "ComplaintNotRefused");
    EXPECT_FALSE(offered(u"refuse"_s));
    const auto ready = act(u"result-ready"_s);
    EXPECT_EQ(codeOf(ready), "NeededFirst");
    EXPECT_EQ(argsOf(ready), "answer");
}

TEST_F(SpecialActsOnLine, R35_theTermOfAnAnswerIsExtendedOnceByTenWorkingDays)
{
    begin(u"complaint"_s);
    EXPECT_EQ(shown().entry.obligations[0].due, QDate(2026, 6, 22));
    EXPECT_EQ(codeOf(act(u"extend"_s, u"registrar"_s)), "NoRight");
    EXPECT_EQ(faultWith(u"extend"_s, u"reason"_s, nothing), "reason ReasonMissing");
    const auto view = act(u"extend"_s);
    ASSERT_TRUE(view.ok()) << codeOf(view);
    EXPECT_EQ(view->entry.obligations[0].due, QDate(2026, 7, 7));
    EXPECT_EQ(shown().why.at(0).date, QDate(2026, 7, 7));
    const auto again = act(u"extend"_s);
    EXPECT_EQ(codeOf(again), "AlreadyExtended");
    EXPECT_EQ(argsOf(again), "15.06.2026, 10:10|Байжанова\u00a0Г.С.");
    EXPECT_FALSE(offered(u"extend"_s));
}

TEST_F(SpecialActsOnLine, R35_aTermThatIsOverIsNotExtended)
{
    begin(u"complaint"_s);
    at(u"2026-06-23T10:00:00+05:00"_s);
    EXPECT_EQ(codeOf(act(u"extend"_s)), "TermNotExtendable");
}

TEST_F(SpecialActsOnLine, R35_aForwardedComplaintIsOwedNoAnswerHere)
{
    begin(u"complaint"_s);
    EXPECT_EQ(faultWith(u"forward"_s, u"to"_s, nothing), "to RequiredField");
    const auto view = act(u"forward"_s, u"registrar"_s);
    ASSERT_TRUE(view.ok()) << codeOf(view);
    EXPECT_EQ(view->entry.state, LineState::ResultReady);
    EXPECT_FALSE(view->entry.nextDue().isValid());
    EXPECT_EQ(codeOf(act(u"answer"_s)), "AlreadyDecided");
}

TEST_F(SpecialActsOnLine, R26_aSecondDecisionNamesTheFirst)
{
    begin(u"home_education"_s);
    mustAct(u"send-for-review"_s, u"registrar"_s);
    const qint64 seen = shown().entry.lastSeq;
    mustAct(u"approve"_s, u"deputy"_s);
    for (const QString &action : {u"approve"_s, u"return"_s, u"refuse"_s}) {
        const auto second = desk.act(action, goodFacts(action), u"director"_s, 1, seen);
        EXPECT_EQ(codeOf(second), "AlreadyDecided") << readable(action);
        EXPECT_EQ(argsOf(second), "15.06.2026, 10:11|Кравченко\u00a0И.П.");
    }
    EXPECT_EQ(codeOf(act(u"send-for-review"_s)), "InvalidTransition");
}

TEST_F(SpecialActsOnLine, R26_aReturnedLineIsDecidedAgainAfterItsSecondReview)
{
    begin(u"home_education"_s);
    mustAct(u"send-for-review"_s, u"registrar"_s);
    mustAct(u"return"_s, u"deputy"_s);
    EXPECT_EQ(codeOf(act(u"approve"_s, u"deputy"_s)), "AlreadyDecided");
    mustAct(u"send-for-review"_s, u"registrar"_s);
    mustAct(u"refuse"_s, u"deputy"_s);
    EXPECT_EQ(codeOf(act(u"approve"_s)), "AlreadyDecided");
}

TEST_F(SpecialActsOnLine, R26_whatIsUnderReviewHasNoOrderYet)
{
    ASSERT_NO_FATAL_FAILURE(begin(u"home_education"_s));
    EXPECT_FALSE(offered(u"order"_s));
    EXPECT_EQ(codeOf(act(u"order"_s)), "InvalidTransition");
    mustAct(u"send-for-review"_s);
    EXPECT_EQ(codeOf(act(u"order"_s)), "InvalidTransition");
    mustAct(u"approve"_s);
    EXPECT_TRUE(offered(u"order"_s));
    EXPECT_EQ(codeOf(act(u"order"_s)), "ok");
}

TEST_F(SpecialActsOnLine, R24_aTermInMinutesIsOverOnItsDay)
{
    QJsonObject json = with(goodApplication(u"attestation"_s), u"channel"_s, u"portal"_s);
    json = with(json, u"received_at"_s, u"2026-06-15T09:58:00+05:00"_s);
    ASSERT_NO_FATAL_FAILURE(begin(u"attestation"_s, json));
    const auto owed = [this] {
        for (const Obligation &obligation : shown().entry.obligations) {
            if (obligation.dueMoment.isValid())
                return obligation;
        }
        return Obligation{};
    };
    ASSERT_TRUE(owed().dueMoment.isValid());
    desk.clock.set(owed().dueMoment.toString(Qt::ISODate));
    EXPECT_FALSE(shown().flags.contains(u"overdue"_s));
    desk.clock.addSecs(1);
    EXPECT_TRUE(shown().flags.contains(u"overdue"_s));
    mustAct(u"notify"_s);
    EXPECT_FALSE(shown().flags.contains(u"overdue"_s));
}

TEST_F(SpecialActsOnLine, R27_aClockThatStoodEndsWithWhatWasOwed)
{
    ASSERT_NO_FATAL_FAILURE(begin(u"duplicate"_s));
    mustAct(u"issue"_s);
    mustAct(u"stop"_s);
    mustAct(u"result-ready"_s);
    const QList<Stop> stops = shown().entry.acts.stops;
    ASSERT_EQ(stops.size(), 1);
    EXPECT_FALSE(stops.constFirst().isOpen());
    EXPECT_FALSE(shown().flags.contains(u"stopped"_s));
}

TEST_F(SpecialActsOnLine, R33_aSlipIsEnteredOnceAndIsOfThisTime)
{
    ASSERT_NO_FATAL_FAILURE(beginTransfer());
    EXPECT_EQ(faultWith(u"slip"_s, u"date"_s, u"0001-01-01"_s), "date BadDate");
    mustAct(u"slip"_s);
    EXPECT_EQ(codeOf(act(u"slip"_s)), "AlreadyEntered");
}

TEST_F(SpecialActsOnLine, R23_whoDeclaredAnInterestDoesNotDecide)
{
    begin(u"home_education"_s);
    mustAct(u"send-for-review"_s, u"registrar"_s);
    mustAct(u"declare-interest"_s, u"deputy"_s);
    EXPECT_EQ(codeOf(act(u"declare-interest"_s, u"deputy"_s)), "AlreadyEntered");
    const auto own = act(u"approve"_s, u"deputy"_s);
    EXPECT_EQ(codeOf(own), "NoRight");
    EXPECT_EQ(argsOf(own), "Байжанова\u00a0Г.С.");
    EXPECT_FALSE(offered(u"approve"_s, u"deputy"_s));
    EXPECT_EQ(codeOf(act(u"approve"_s, u"director"_s)), "ok");
}

TEST_F(SpecialActsOnLine, R23_aDirectorWithAnInterestLeavesItToTheReviewer)
{
    begin(u"home_education"_s);
    mustAct(u"send-for-review"_s, u"registrar"_s);
    mustAct(u"declare-interest"_s, u"director"_s);
    const auto own = act(u"approve"_s, u"director"_s);
    EXPECT_EQ(codeOf(own), "NoRight");
    EXPECT_EQ(argsOf(own), "Кравченко\u00a0И.П.");
    EXPECT_EQ(codeOf(act(u"approve"_s, u"deputy"_s)), "ok");
}

TEST_F(SpecialActsOnLine, R30_onlyAnUnclaimedResultIsReturnedOrDestroyed)
{
    begin(u"duplicate"_s);
    EXPECT_EQ(codeOf(act(u"dispose"_s)), "InvalidTransition");
    mustAct(u"issue"_s);
    mustAct(u"result-ready"_s);
    const auto early = act(u"dispose"_s);
    EXPECT_EQ(codeOf(early), "NotUnclaimed");
    EXPECT_EQ(argsOf(early), "16.07.2026");
    at(u"2026-07-16T10:00:00+05:00"_s);
    EXPECT_EQ(codeOf(act(u"dispose"_s, u"registrar"_s)), "NoRight");
    EXPECT_EQ(faultWith(u"dispose"_s, u"act"_s, nothing), "act RequiredField");
    EXPECT_EQ(faultWith(u"dispose"_s, u"date"_s, u"2026-06-14"_s), "date BadDate");
    const auto view = act(u"dispose"_s);
    ASSERT_TRUE(view.ok()) << codeOf(view);
    EXPECT_EQ(readable(view->flags), "disposed");
    for (const QString &action : {u"hand-over"_s, u"remind"_s, u"dispose"_s}) {
        const auto after = act(action);
        EXPECT_EQ(codeOf(after), "AlreadyDisposed") << readable(action);
        EXPECT_EQ(argsOf(after), "16.06.2026|3");
    }
    EXPECT_EQ(desk.registry.counts(u"duplicate"_s)->shelf, 0);
    EXPECT_EQ(desk.registry.counts(u"duplicate"_s)->ready, 0);
}
