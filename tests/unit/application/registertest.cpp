// Draft to numbered line (R1-R6, R12-R22).
#include "deskfixture.h"

using namespace qyz::application;
using namespace qyz::application::testing;
using namespace qyz::domain;

namespace {

class Registering : public ::testing::Test {
protected:
    Desk desk;
};

} // namespace

TEST_F(Registering, R3_theFirstLineIsNumberOneOnPageOneRowOne)
{
    const auto done = desk.add();
    ASSERT_TRUE(done.ok()) << codeOf(done) << argsOf(done);
    const JournalEntry &entry = done->entry;
    EXPECT_EQ(readable(entry.line.text()), "admission/1");
    EXPECT_EQ(entry.volume, 1);
    EXPECT_EQ(entry.place, (PagePlace{1, 1}));
    EXPECT_EQ(readable(entry.printedNumber), "1");
    EXPECT_EQ(entry.state, LineState::Registered);
    EXPECT_EQ(readable(entry.edition), "2025-09-15");
    EXPECT_EQ(readable(entry.registrar), "registrar");
    EXPECT_EQ(entry.registeredAt, desk.clock.now());
    EXPECT_FALSE(done->repeated);
    EXPECT_TRUE(done->warnings.isEmpty());
}

TEST_F(Registering, R8_theFirstLineOpensTheVolumeByItself)
{
    ASSERT_TRUE(desk.add().ok());
    const auto volumes = desk.transactor.state.volumes.value(u"admission"_s);
    ASSERT_EQ(volumes.size(), 1);
    EXPECT_EQ(volumes[0].volume, 1);
    EXPECT_EQ(volumes[0].first, 1);
    EXPECT_EQ(volumes[0].geometry, VolumeGeometry());
    ASSERT_EQ(desk.records(), 2);
    const auto chain = desk.transactor.state.chains.value(u"admission"_s);
    EXPECT_EQ(readable(chain[0].record.kind), "volume_opened");
    EXPECT_FALSE(chain[0].record.line.isLine());
    EXPECT_EQ(readable(chain[1].record.kind), "registered");
}

TEST_F(Registering, R3_theHeadStandsOnTheNewLine)
{
    const auto done = desk.add();
    ASSERT_TRUE(done.ok());
    const JournalHead head = desk.head();
    EXPECT_EQ(head.seq, 2);
    EXPECT_EQ(head.number, 1);
    EXPECT_EQ(head.lines, 1);
    EXPECT_EQ(head.volume, 1);
    EXPECT_EQ(head.volumeFirst, 1);
    EXPECT_EQ(readable(head.lastRegisteredAt), "2026-06-15T05:00:00.000Z");
    EXPECT_EQ(done->entry.lastSeq, 2);
    EXPECT_EQ(desk.transactor.state.lines.first().facts, done->entry);
}

TEST_F(Registering, R5_theRecordHoldsTheVeryBytesOfTheLine)
{
    const auto done = desk.add();
    ASSERT_TRUE(done.ok());
    const auto chain = desk.transactor.state.chains.value(u"admission"_s);
    EXPECT_EQ(chain.last().payload->text, registeredPayload(done->entry));
}

TEST_F(Registering, R6_theClockIsReadOnlyAfterTheHeadIsLocked)
{
    ASSERT_TRUE(desk.add().ok());
    const QStringList &log = desk.transactor.log;
    EXPECT_EQ(log.indexOf(u"lock admission"_s), 0);
    EXPECT_GT(log.indexOf(u"clock"_s), 0);
}

TEST_F(Registering, R3_numbersFollowWithoutGapAndRowsFillThePage)
{
    for (int n = 0; n < 12; ++n) {
        const auto done = desk.add(childNumber(n));
        ASSERT_TRUE(done.ok()) << codeOf(done) << faultsOf(done);
        EXPECT_EQ(done->entry.line.number, n + 1);
        EXPECT_EQ(done->entry.place, (PagePlace{n / 10 + 1, n % 10 + 1}));
    }
    EXPECT_EQ(desk.head().lines, 12);
}

TEST_F(Registering, R8_line1001OpensTheSecondVolumeOnItsFirstRow)
{
    ASSERT_TRUE(desk.add().ok());
    desk.transactor.state.heads[u"admission"_s].number = 999;
    EXPECT_EQ(desk.add(childNumber(1))->entry.place, (PagePlace{100, 10}));
    const auto next = desk.add(childNumber(2));
    ASSERT_TRUE(next.ok());
    EXPECT_EQ(next->entry.line.number, 1001);
    EXPECT_EQ(next->entry.volume, 2);
    EXPECT_EQ(next->entry.place, (PagePlace{1, 1}));
    EXPECT_EQ(desk.transactor.state.volumes.value(u"admission"_s).size(), 2);
    EXPECT_EQ(desk.head().volumeFirst, 1001);
}

TEST_F(Registering, R8_anOpenVolumeKeepsTheGeometryItOpenedWith)
{
    ASSERT_TRUE(desk.add().ok());
    desk.transactor.state.volumes[u"admission"_s][0].geometry = {2, 2};
    ASSERT_TRUE(desk.add(childNumber(1)).ok());
    EXPECT_EQ(desk.add(childNumber(2))->entry.place, (PagePlace{2, 1}));
}

TEST_F(Registering, R3_aYearlyJournalBeginsAnewWithTheFirstLineOfTheYear)
{
    Desk yearly(shippedCatalogue(numberYearly));
    QJsonObject json = with(with(goodJson(), u"case"_s, u"grades_2_9"_s), u"child.grade"_s, 2);
    ASSERT_EQ(readable(yearly.add(json)->entry.line.text()), "admission/2026/1");
    ASSERT_EQ(readable(yearly.add(childNumber(1, json))->entry.line.text()), "admission/2026/2");
    yearly.clock.set(u"2027-01-12T10:00:00+05:00"_s);
    const auto next = yearly.add(childNumber(2, json));
    ASSERT_TRUE(next.ok()) << codeOf(next);
    EXPECT_EQ(readable(next->entry.line.text()), "admission/2027/1");
    EXPECT_EQ(next->entry.volume, 2);
    EXPECT_EQ(next->entry.place, (PagePlace{1, 1}));
    const auto verified = yearly.registry.verify({});
    EXPECT_TRUE(verified->intact);
}

TEST_F(Registering, R25_atTheOfficeTheReceiptIsFulfilledAndTheOrderIsPromised)
{
    const auto done = desk.add();
    ASSERT_TRUE(done.ok());
    ASSERT_EQ(done->entry.obligations.size(), 2);
    const Obligation &receipt = done->entry.obligations[0];
    EXPECT_EQ(receipt.due, QDate(2026, 6, 16));
    EXPECT_EQ(receipt.fulfilledAt, desk.clock.now());
    const Obligation &order = done->entry.obligations[1];
    EXPECT_TRUE(order.isOpen());
    EXPECT_EQ(order.notBefore, QDate(2026, 8, 25));
    EXPECT_EQ(order.due, QDate(2026, 8, 31));
    EXPECT_FALSE(order.rule.isEmpty());
}

TEST_F(Registering, R13_R25_byThePortalTheTermsCountFromTheNextOpeningAndTheReceiptIsOwed)
{
    desk.clock.set(u"2026-06-16T10:00:00+05:00"_s);
    QJsonObject json = with(goodJson(), u"channel"_s, u"portal"_s);
    json = with(json, u"received_at"_s, u"2026-06-13T20:00:00+05:00"_s);
    const auto done = desk.add(json);
    ASSERT_TRUE(done.ok());
    EXPECT_EQ(done->entry.arrivedAt.toString(Qt::ISODate), u"2026-06-13T15:00:00Z"_s);
    EXPECT_EQ(done->entry.countedFrom.toString(Qt::ISODate), u"2026-06-15T04:00:00Z"_s);
    EXPECT_EQ(done->entry.registeredAt, desk.clock.now());
    EXPECT_TRUE(done->entry.obligations[0].isOpen());
    EXPECT_EQ(done->entry.obligations[0].due, QDate(2026, 6, 16));
}

TEST_F(Registering, R20_aMissingPaperMakesANumberedLineThatOwesNothing)
{
    const auto done = desk.add(with(goodJson(), u"documents"_s, QJsonArray{u"application"_s}));
    ASSERT_TRUE(done.ok());
    EXPECT_EQ(done->entry.state, LineState::NotAccepted);
    EXPECT_EQ(done->entry.line.number, 1);
    EXPECT_EQ(done->entry.missing.size(), 3);
    EXPECT_TRUE(done->entry.obligations.isEmpty());
}

TEST_F(Registering, R21_theSameChildWithAnOpenLineIsAskedFor)
{
    ASSERT_TRUE(desk.add().ok());
    const auto again = desk.add();
    EXPECT_EQ(faultsOf(again), "child DuplicateApplication");
    EXPECT_EQ(argsOf(again), "1|15.06.2026");
    const auto answered = desk.add(with(goodJson(), u"override.duplicate_child"_s, u"қайта"_s));
    ASSERT_TRUE(answered.ok());
    EXPECT_EQ(answered->entry.line.number, 2);
    EXPECT_EQ(readable(answered->entry.overrides.value(u"duplicate_child"_s).toString()), "қайта");
}

TEST_F(Registering, R21_aChildWithoutANumberIsKnownByNameAndBirthDate)
{
    QJsonObject json = with(goodJson(), u"child.iin"_s, QJsonValue::Null);
    json = with(json, u"override.iin_missing"_s, u"шетел азаматы"_s);
    ASSERT_TRUE(desk.add(json).ok());
    EXPECT_EQ(faultsOf(desk.add(json)), "child DuplicateApplication");
    EXPECT_EQ(faultsOf(desk.add(with(json, u"child.birth_date"_s, u"2019-05-15"_s))), "none");
}

TEST_F(Registering, R21_aLineThatIsClosedAsksNothing)
{
    ASSERT_TRUE(desk.add().ok());
    ASSERT_TRUE(desk.act(u"withdraw"_s, {{u"reason"_s, u"көшіп кетті"_s}}).ok());
    EXPECT_EQ(codeOf(desk.add()), "ok");
}

TEST_F(Registering, R21_aKnownNumberWithAnotherNameIsAskedFor)
{
    ASSERT_TRUE(desk.add().ok());
    QJsonObject other = with(childNumber(1), u"applicant.surname"_s, u"Ахметова"_s);
    const auto asked = desk.add(other);
    EXPECT_EQ(faultsOf(asked), "applicant.iin SameIinOtherName");
    EXPECT_EQ(argsOf(asked), "Қайратова Әсем Болатқызы");
    EXPECT_EQ(codeOf(desk.add(with(other, u"override.other_name"_s, u"тегі өзгерді"_s))), "ok");
}

TEST_F(Registering, R21_anotherSpellingOrPatronymicIsNoOtherName)
{
    ASSERT_TRUE(desk.add().ok());
    QJsonObject same = with(childNumber(1), u"applicant.surname"_s, u"КАЙРАТОВА"_s);
    same = with(same, u"applicant.patronymic"_s, QJsonValue::Null);
    EXPECT_EQ(faultsOf(desk.add(same)), "none");
}

TEST_F(Registering, R21_bothQuestionsAreAskedAtOnce)
{
    ASSERT_TRUE(desk.add().ok());
    const auto asked = desk.add(with(goodJson(), u"child.surname"_s, u"Басқа"_s));
    EXPECT_EQ(faultsOf(asked), "child DuplicateApplication|child.iin SameIinOtherName");
}

TEST_F(Registering, R3_theSameRequestTwiceGivesTheFirstAnswerAndNoSecondNumber)
{
    const auto first = desk.add(with(goodJson(), u"request_id"_s, u"r-1"_s));
    ASSERT_TRUE(first.ok());
    desk.clock.set(u"2026-06-15T20:00:00+05:00"_s); // even when the office has closed since
    for (const QString &id : {u"r-1"_s, u" r-1 "_s}) {
        const auto again = desk.add(with(goodJson(), u"request_id"_s, id));
        ASSERT_TRUE(again.ok()) << codeOf(again);
        EXPECT_TRUE(again->repeated);
        EXPECT_EQ(again->entry, first->entry);
    }
    EXPECT_EQ(desk.head().lines, 1);
}

TEST_F(Registering, anUnknownServiceIsToldByItsName)
{
    const auto done = desk.add(goodJson(), u"registrar"_s, u"catering"_s);
    EXPECT_EQ(codeOf(done), "UnknownService");
    EXPECT_EQ(argsOf(done), "catering");
}

TEST_F(Registering, R34_aServiceOfALaterStepIsNotOpenYet)
{
    Desk closed(shippedCatalogue(closeService));
    EXPECT_EQ(codeOf(closed.add(goodJson(), u"registrar"_s, u"duplicate"_s)), "ServiceNotOpen");
}

TEST_F(Registering, R34_aServiceClosedSinceADayTakesNoLineFromThatDayOn)
{
    Desk closing(shippedCatalogue([](const QString &code, QByteArray &file) {
        if (code == "admission"_L1)
            file.replace("\"closed_since\": null", "\"closed_since\": \"2026-06-16\"");
    }));
    EXPECT_EQ(codeOf(closing.add(goodJson())), "ok") << "the day before";
    closing.clock.set(u"2026-06-16T10:00:00+05:00"_s);
    EXPECT_EQ(codeOf(closing.add(childNumber(1, goodJson()))), "ServiceNotOpen");
    EXPECT_EQ(
        codeOf(closing.registry.due(u"admission"_s, {}, closing.clock.now())), "ServiceNotOpen");
    EXPECT_EQ(closing.head().lines, 1);
}

TEST_F(Registering, R23_onlyTheRegistrarAndTheDirectorRegister)
{
    for (const QString &login : {u"deputy"_s, u"method"_s, u"admin"_s, u"nobody"_s}) {
        const auto done = desk.add(goodJson(), login);
        EXPECT_EQ(codeOf(done), "NoRight") << readable(login);
        EXPECT_EQ(argsOf(done), "Ахметова\u00a0Ж.Б., Байжанова\u00a0Г.С.");
    }
    EXPECT_EQ(codeOf(desk.add(goodJson(), u"director"_s)), "ok");
}

TEST_F(Registering, R12_outsideTheHoursNothingIsNumbered)
{
    desk.clock.set(u"2026-06-15T14:30:00+05:00"_s);
    const auto done = desk.add();
    EXPECT_EQ(codeOf(done), "OfficeClosed");
    EXPECT_EQ(argsOf(done), "16.06.2026|09:00");
    desk.clock.set(u"2026-06-15T14:29:59.999+05:00"_s);
    EXPECT_EQ(codeOf(desk.add()), "ok");
}

TEST_F(Registering, R6_aClockThatRanBackIsRefused)
{
    ASSERT_TRUE(desk.add().ok());
    EXPECT_EQ(codeOf(desk.add(childNumber(1))), "ok") << "equal is allowed";
    desk.clock.addSecs(-1);
    EXPECT_EQ(codeOf(desk.add(childNumber(2))), "ClockBehind");
}

TEST_F(Registering, R2_R12_beforeTheJournalBeganNothingIsNumbered)
{
    desk.clock.set(u"2016-08-31T10:00:00+06:00"_s);
    EXPECT_EQ(codeOf(desk.add()), "BeforeJournalStart");
}

TEST_F(Registering, R4_aDraftThatIsRefusedUsesNoNumber)
{
    EXPECT_EQ(codeOf(desk.add(with(goodJson(), u"child.grade"_s, 5))), "UnknownValue");
    EXPECT_EQ(desk.records(), 0);
    EXPECT_EQ(desk.add()->entry.line.number, 1);
}

TEST_F(Registering, R3_whateverStatementFailsTheNumberIsGivenBack)
{
    ASSERT_TRUE(desk.add().ok());
    const MemoryState before = desk.transactor.state;
    for (const QString &statement :
        {u"lock admission"_s, u"append admission"_s, u"advance admission"_s, u"insert line"_s}) {
        desk.transactor.failOn = statement;
        EXPECT_EQ(codeOf(desk.add(childNumber(1))), "StorageFailed") << readable(statement);
        EXPECT_EQ(desk.head(), before.heads.value(u"admission"_s)) << readable(statement);
        EXPECT_EQ(desk.records(), 2) << readable(statement);
        EXPECT_EQ(desk.transactor.state.lines.size(), 1) << readable(statement);
    }
    desk.transactor.failOn.clear();
    EXPECT_EQ(desk.add(childNumber(1))->entry.line.number, 2);
    EXPECT_TRUE(desk.registry.verify({})->intact);
}

TEST_F(Registering, R3_aVolumeThatCouldNotOpenLeavesNothingBehind)
{
    desk.transactor.failOn = u"registry"_s;
    EXPECT_EQ(codeOf(desk.add()), "StorageFailed");
    EXPECT_EQ(desk.records(), 0);
    EXPECT_EQ(desk.head().volume, 0);
}

TEST_F(Registering, R5_aVolumeTheProjectionForgotStopsTheBook)
{
    ASSERT_TRUE(desk.add().ok());
    desk.transactor.state.volumes.clear();
    EXPECT_EQ(codeOf(desk.add(childNumber(1))), "BookNotIntact");
}

TEST_F(Registering, R14_anUnconfirmedYearIsToldWithTheLine)
{
    desk.clock.set(u"2026-12-31T10:00:00+05:00"_s);
    const auto done =
        desk.add(with(with(goodJson(), u"case"_s, u"grades_2_9"_s), u"child.grade"_s, 2));
    ASSERT_TRUE(done.ok());
    ASSERT_EQ(done->warnings.size(), 1);
    EXPECT_EQ(done->warnings[0].code, ErrorCode::CalendarUnverified);
}
