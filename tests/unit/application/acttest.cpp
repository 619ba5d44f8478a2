// Acts on a line without a reviewer: each one, and each "no" (R4, R7, R24-R30).
#include "application/actonline.h"
#include "deskfixture.h"

using namespace qyz::application;
using namespace qyz::application::testing;
using namespace qyz::domain;

namespace {

const QJsonObject refusal{
    {u"grounds"_s, QJsonArray{u"unreliable_data"_s}}, {u"reason"_s, u"деректер анық емес"_s}};

class Acting : public ::testing::Test {
protected:
    Acting()
    {
        EXPECT_TRUE(desk.add().ok());
        desk.clock.addSecs(600);
    }

    void at(const QString &iso) { desk.clock.set(iso); }
    Result<LineView> order(const QString &date)
    {
        return desk.act(u"order"_s, {{u"number"_s, u"12-ө"_s}, {u"date"_s, date}});
    }
    void ready() { ASSERT_TRUE(desk.act(u"result-ready"_s, {{u"place"_s, u"сөре 3"_s}}).ok()); }
    Result<LineView> handOver(const QJsonObject &to, const QString &by)
    {
        return desk.act(u"hand-over"_s, {{u"to"_s, to}, {u"identified_by"_s, by}});
    }

    Desk desk;
};

} // namespace

TEST_F(Acting, anActIsARecordAndTheProjectionSaysWhatItMeans)
{
    const auto view = desk.act(u"result-ready"_s, {{u"place"_s, u" сөре 3 "_s}});
    ASSERT_TRUE(view.ok());
    EXPECT_EQ(view->entry.state, LineState::ResultReady);
    EXPECT_EQ(readable(view->entry.shelfPlace), "сөре 3");
    EXPECT_EQ(view->entry.readyAt, desk.clock.now());
    EXPECT_EQ(view->entry.lastSeq, 3);
    EXPECT_EQ(desk.head().seq, 3);
    EXPECT_EQ(desk.transactor.state.lines.first().facts, view->entry);
    ASSERT_EQ(view->history.size(), 2);
    EXPECT_EQ(view->history[1].kind, RecordKind::ResultReady);
    EXPECT_EQ(readable(view->history[1].actorName), "Ахметова\u00a0Ж.Б.");
    EXPECT_EQ(desk.head().number, 1) << "an act takes no number";
}

TEST_F(Acting, R12_anActMayBeDoneAfterHours)
{
    at(u"2026-06-15T18:00:00+05:00"_s);
    EXPECT_EQ(codeOf(desk.act(u"result-ready"_s)), "ok");
}

TEST_F(Acting, whatIsNoActionOrNoLineIsNamed)
{
    EXPECT_EQ(codeOf(desk.act(u"dance"_s)), "UnknownAction");
    EXPECT_EQ(codeOf(desk.act(u"registered"_s)), "UnknownAction");
    const auto nobody = desk.act(u"notify"_s, {{u"how"_s, u"sms"_s}}, u"registrar"_s, 99);
    EXPECT_EQ(codeOf(nobody), "LineNotFound");
    EXPECT_EQ(argsOf(nobody), "admission/99");
    desk.journal = u"catering"_s;
    EXPECT_EQ(codeOf(desk.act(u"notify"_s)), "LineNotFound");
}

TEST_F(Acting, aKeyNobodyKnowsAndAWrongTypeAreToldBeforeAnythingHappens)
{
    EXPECT_EQ(faultsOf(desk.act(u"result-ready"_s, {{u"shelf"_s, u"3"_s}})), "shelf UnknownKey");
    EXPECT_EQ(faultsOf(desk.act(u"result-ready"_s, {{u"place"_s, 3}})), "place BadJson");
    ready();
    EXPECT_EQ(faultsOf(handOver(with(mother, u"nick"_s, u"x"_s), u"iin"_s)), "to.nick UnknownKey");
    EXPECT_EQ(faultsOf(handOver(with(mother, u"name"_s, 5), u"iin"_s)), "to.name BadJson");
    EXPECT_EQ(desk.records(), 3);
}

TEST_F(Acting, R25_aNoticeFulfilsTheReceiptOfThePortal)
{
    QJsonObject json = with(childNumber(1), u"channel"_s, u"portal"_s);
    ASSERT_TRUE(desk.add(with(json, u"received_at"_s, u"2026-06-15T09:30:00+05:00"_s)).ok());
    const auto view = desk.act(u"notify"_s, {{u"how"_s, u"egov"_s}}, u"registrar"_s, 2);
    ASSERT_TRUE(view.ok());
    EXPECT_EQ(view->entry.obligations[0].fulfilledAt, desk.clock.now());
    EXPECT_EQ(faultsOf(desk.act(u"notify"_s, {}, u"registrar"_s, 2)), "how RequiredField");
}

TEST_F(Acting, R25_atTheOfficeNobodyIsLeftToNotify)
{
    EXPECT_EQ(codeOf(desk.act(u"notify"_s, {{u"how"_s, u"sms"_s}})), "InvalidTransition");
}

TEST_F(Acting, R24_R25_theOrderOfGradeOneWaitsForItsDay)
{
    at(u"2026-08-24T10:00:00+05:00"_s);
    const auto early = order(u"2026-08-24"_s);
    EXPECT_EQ(faultsOf(early), "date OrderTooEarly");
    EXPECT_EQ(argsOf(early), "25.08.2026");
    at(u"2026-08-25T10:00:00+05:00"_s);
    const auto view = order(u"2026-08-25"_s);
    ASSERT_TRUE(view.ok()) << faultsOf(view);
    EXPECT_EQ(view->entry.state, LineState::Registered) << "an order is a record, not a state";
    EXPECT_EQ(view->entry.obligations[1].fulfilledAt, desk.clock.now());
}

TEST_F(Acting, R13_anOrderIsNotDatedInTheFutureNorBeforeTheApplication)
{
    at(u"2026-08-26T10:00:00+05:00"_s);
    EXPECT_EQ(faultsOf(order(u"2026-08-27"_s)), "date OrderInFuture");
    QJsonObject json = with(with(childNumber(1), u"case"_s, u"grades_2_9"_s), u"child.grade"_s, 2);
    ASSERT_TRUE(desk.add(json).ok());
    EXPECT_EQ(faultsOf(desk.act(u"order"_s, {{u"number"_s, u"1"_s}, {u"date"_s, u"2026-08-25"_s}},
                  u"registrar"_s, 2)),
        "date OrderTooEarly");
}

TEST_F(Acting, anOrderNamesItsNumberAndADate)
{
    EXPECT_EQ(faultsOf(desk.act(u"order"_s)), "number RequiredField|date RequiredField");
    EXPECT_EQ(faultsOf(order(u"25.08.2026"_s)), "date BadDate");
    EXPECT_EQ(faultsOf(order(u"2026-08-32"_s)), "date BadDate");
}

TEST_F(Acting, R26_aSecondOrderWouldContradictTheFirst)
{
    at(u"2026-08-25T10:00:00+05:00"_s);
    ASSERT_TRUE(order(u"2026-08-25"_s).ok());
    EXPECT_EQ(codeOf(order(u"2026-08-25"_s)), "AlreadyDecided");
}

TEST_F(Acting, R29_theApplicantTakesTheResultByNumberOrByDocument)
{
    ready();
    const auto view = handOver(mother, u"iin"_s);
    ASSERT_TRUE(view.ok()) << faultsOf(view);
    EXPECT_EQ(view->entry.state, LineState::HandedOver);
    EXPECT_EQ(readable(view->entry.handOver->iin), readable(motherIin));
    EXPECT_EQ(readable(view->entry.handOver->by), "registrar");
}

TEST_F(Acting, R29_byDocumentTheNameDecides)
{
    ready();
    EXPECT_EQ(
        codeOf(handOver({{u"surname"_s, u"қайратова"_s}, {u"name"_s, u"ӘСЕМ"_s}}, u"document"_s)),
        "ok");
}

TEST_F(Acting, R29_somebodyElseNeedsAPowerOfAttorney)
{
    ready();
    const QJsonObject aunt{
        {u"surname"_s, u"Ахметова"_s}, {u"name"_s, u"Жанар"_s}, {u"iin"_s, fatherIin}};
    for (const QString &by : {u"iin"_s, u"document"_s}) {
        const auto view = handOver(aunt, by);
        EXPECT_EQ(faultsOf(view), "to ReceiverNotAuthorised");
        EXPECT_EQ(argsOf(view), "Ахметова Жанар");
    }
    const auto view = handOver(aunt, u"power_of_attorney"_s);
    ASSERT_TRUE(view.ok());
    EXPECT_EQ(readable(view->entry.handOver->surname), "Ахметова");
}

TEST_F(Acting, R29_theSameNameWithAnotherNumberIsSomebodyElse)
{
    ready();
    EXPECT_EQ(faultsOf(handOver(with(mother, u"iin"_s, fatherIin), u"iin"_s)),
        "to ReceiverNotAuthorised");
}

TEST_F(Acting, R29_howTheReceiverWasKnownIsNamed)
{
    ready();
    EXPECT_EQ(faultsOf(handOver(mother, u"face"_s)), "identified_by UnknownValue");
    EXPECT_EQ(faultsOf(handOver(mother, {})), "identified_by RequiredField");
    EXPECT_EQ(faultsOf(handOver(with(mother, u"iin"_s, QJsonValue::Null), u"iin"_s)),
        "to.iin IinMissing");
    EXPECT_EQ(faultsOf(handOver({}, u"document"_s)), "to.surname RequiredField");
    EXPECT_EQ(faultsOf(handOver(with(mother, u"iin"_s, u"990101100001"_s), u"iin"_s)),
        "to.iin IinWrongCheckDigit");
}

TEST_F(Acting, R29_aReadyResultIsHandedOverOnce)
{
    EXPECT_EQ(codeOf(handOver(mother, u"iin"_s)), "NotReady");
    ready();
    ASSERT_TRUE(handOver(mother, u"iin"_s).ok());
    desk.clock.addSecs(60);
    const auto again = handOver(mother, u"iin"_s);
    EXPECT_EQ(codeOf(again), "AlreadyHandedOver");
    EXPECT_EQ(argsOf(again), "15.06.2026, 10:10|Қайратова Әсем");
}

TEST_F(Acting, R28_aRefusalNamesItsGroundsAndItsReason)
{
    const auto refuse = [&](const QJsonObject &facts) {
        return desk.act(u"refuse"_s, facts, u"director"_s);
    };
    EXPECT_EQ(faultsOf(refuse({})), "grounds GroundMissing|reason ReasonMissing");
    EXPECT_EQ(faultsOf(refuse(with(refusal, u"reason"_s, u"  "_s))), "reason ReasonMissing");
    EXPECT_EQ(faultsOf(refuse(with(refusal, u"grounds"_s, QJsonArray{u"mood"_s}))),
        "grounds UnknownGround");
    EXPECT_EQ(faultsOf(refuse(with(refusal, u"grounds"_s, QJsonArray{u"incomplete"_s}))),
        "grounds UnknownGround")
        << "a ground of another edition";
    const auto view = refuse(refusal);
    ASSERT_TRUE(view.ok());
    EXPECT_EQ(view->entry.state, LineState::Refused);
    EXPECT_FALSE(view->entry.nextDue().isValid());
}

TEST_F(Acting, R26_R29_aLetterOfRefusalIsDeliveredOnceAndTheStateStays)
{
    ASSERT_TRUE(desk.act(u"refuse"_s, refusal, u"director"_s).ok());
    const auto view = handOver(mother, u"iin"_s);
    ASSERT_TRUE(view.ok());
    EXPECT_EQ(view->entry.state, LineState::Refused);
    EXPECT_EQ(readable(view->flags), "delivered");
    EXPECT_EQ(codeOf(handOver(mother, u"iin"_s)), "AlreadyHandedOver");
}

TEST_F(Acting, R30_remindersAreCountedWhileTheResultWaits)
{
    const QJsonObject call{{u"how"_s, u"телефон"_s}, {u"result"_s, u"келеді"_s}};
    EXPECT_EQ(codeOf(desk.act(u"remind"_s, call)), "InvalidTransition");
    ready();
    ASSERT_TRUE(desk.act(u"remind"_s, call).ok());
    EXPECT_EQ(desk.act(u"remind"_s, call)->entry.reminders, 2);
    EXPECT_EQ(faultsOf(desk.act(u"remind"_s)), "how RequiredField");
}

TEST_F(Acting, R26_anApplicationIsWithdrawnBeforeItsResultIsReady)
{
    EXPECT_EQ(faultsOf(desk.act(u"withdraw"_s)), "reason ReasonMissing");
    const auto view = desk.act(u"withdraw"_s, {{u"reason"_s, u"көшіп кетті"_s}});
    ASSERT_TRUE(view.ok());
    EXPECT_EQ(view->entry.state, LineState::Withdrawn);
    EXPECT_EQ(readable(view->entry.closingReason), "көшіп кетті");
}

TEST_F(Acting, R26_aReadyResultIsNoLongerWithdrawn)
{
    ready();
    const auto view = desk.act(u"withdraw"_s, {{u"reason"_s, u"x"_s}});
    EXPECT_EQ(codeOf(view), "InvalidTransition");
    EXPECT_EQ(argsOf(view), "result_ready");
}

TEST_F(Acting, R4_R26_anyLineIsVoidedAndThenNothingMoreHappensToIt)
{
    ready();
    ASSERT_TRUE(handOver(mother, u"iin"_s).ok());
    EXPECT_EQ(faultsOf(desk.act(u"void"_s)), "reason ReasonMissing");
    const auto view = desk.act(u"void"_s, {{u"reason"_s, u"қате жазба"_s}});
    ASSERT_TRUE(view.ok());
    EXPECT_EQ(view->entry.state, LineState::Voided);
    EXPECT_EQ(view->entry.line.number, 1);
    EXPECT_TRUE(view->actions.isEmpty());
    for (const RecordKind kind : allActions()) {
        const auto after = desk.act(actionName(kind), {}, u"director"_s);
        EXPECT_EQ(codeOf(after), "EntryVoided") << readable(actionName(kind));
        EXPECT_EQ(argsOf(after), "15.06.2026, 10:10");
    }
    EXPECT_EQ(desk.add()->entry.line.number, 2) << "its number is never used again";
}

TEST_F(Acting, R7_aCorrectionKeepsTheOldValueBesideTheNewOne)
{
    const QJsonObject facts{{u"field"_s, u"child.name"_s}, {u"value"_s, u"Жанібек"_s},
        {u"reason"_s, u"қате оқылды"_s}, {u"requested_by"_s, u"анасы"_s}};
    const auto view = desk.act(u"correct"_s, facts);
    ASSERT_TRUE(view.ok()) << faultsOf(view);
    EXPECT_EQ(readable(view->entry.child.name.name), "Жанібек");
    ASSERT_EQ(view->entry.corrections.size(), 1);
    EXPECT_EQ(readable(view->entry.corrections[0].oldValue), "Жәнібек");
    EXPECT_EQ(readable(view->flags), "corrected");
    EXPECT_EQ(codeOf(desk.act(u"correct"_s, facts)), "SameValue");
    EXPECT_EQ(faultsOf(desk.act(u"correct"_s)),
        "field RequiredField|value RequiredField|reason ReasonMissing|requested_by RequiredField");
    EXPECT_EQ(faultsOf(desk.act(u"correct"_s, with(facts, u"field"_s, u"channel"_s))),
        "field UnknownValue");
    EXPECT_EQ(codeOf(desk.act(
                  u"correct"_s, with(with(facts, u"field"_s, u"child.iin"_s), u"value"_s, u"1"_s))),
        "IinWrongLength");
}

TEST_F(Acting, R7_aPatronymicMayBeTakenAwayAndASurnameMayNot)
{
    QJsonObject facts{{u"field"_s, u"child.patronymic"_s}, {u"value"_s, u""_s},
        {u"reason"_s, u"құжатта жоқ"_s}, {u"requested_by"_s, u"анасы"_s}};
    ASSERT_FALSE(desk.act(u"correct"_s, with(facts, u"value"_s, u"Серікұлы"_s))
                     ->entry.child.name.patronymic.isEmpty());
    const auto view = desk.act(u"correct"_s, facts);
    ASSERT_TRUE(view.ok()) << faultsOf(view);
    EXPECT_TRUE(view->entry.child.name.patronymic.isEmpty());
    EXPECT_EQ(faultsOf(desk.act(u"correct"_s, with(facts, u"field"_s, u"child.surname"_s))),
        "value RequiredField");
}

TEST_F(Acting, R7_aCorrectedNameIsFoundByItsNewSpelling)
{
    ASSERT_TRUE(desk.act(u"correct"_s,
                        {{u"field"_s, u"child.surname"_s}, {u"value"_s, u"Сәрсенов"_s},
                            {u"reason"_s, u"x"_s}, {u"requested_by"_s, u"y"_s}})
                    .ok());
    EXPECT_EQ(desk.registry.search(u"сәрсенов"_s, 10, u"registrar"_s)->size(), 1);
}

TEST_F(Acting, R26_aLineThatMovedOnMeanwhileIsNotActedOn)
{
    ASSERT_EQ(codeOf(desk.act(u"result-ready"_s, {}, u"registrar"_s, 1, 2)), "ok");
    const auto stale = desk.act(u"withdraw"_s, {{u"reason"_s, u"x"_s}}, u"director"_s, 1, 2);
    EXPECT_EQ(codeOf(stale), "ChangedMeanwhile");
    EXPECT_EQ(argsOf(stale), "15.06.2026, 10:10|result_ready");
}

TEST_F(Acting, R6_anActIsNotBeforeWhatTheLineAlreadyKnows)
{
    desk.clock.addSecs(-601);
    const auto view = desk.act(u"result-ready"_s);
    EXPECT_EQ(codeOf(view), "ClockBehind");
    EXPECT_EQ(argsOf(view), "15.06.2026, 10:00");
    desk.clock.addSecs(1);
    EXPECT_EQ(codeOf(desk.act(u"result-ready"_s)), "ok") << "equal is allowed";
}

TEST_F(Acting, anActThatFailsInTheDatabaseLeavesTheLineAsItWas)
{
    const JournalEntry before = desk.transactor.state.lines.first().facts;
    for (const QString &statement :
        {u"append admission"_s, u"advance admission"_s, u"update line"_s}) {
        desk.transactor.failOn = statement;
        EXPECT_EQ(codeOf(desk.act(u"result-ready"_s)), "StorageFailed");
        EXPECT_EQ(desk.transactor.state.lines.first().facts, before);
        EXPECT_EQ(desk.records(), 2);
    }
}
