// Special acts on a line, folded from their own payloads alone (R23, R27, R30–R35).
#include "domain/journal/journalentryjson.h"
#include "domain/journal/lineactsjson.h"
#include "journalfixture.h"
#include "readable.h"

#include <gtest/gtest.h>

using namespace qyz::domain;
using namespace qyz::domain::testing;

namespace {

/// A line that owes a result and an answer, and what happens to it.
class SpecialActs : public ::testing::Test {
protected:
    SpecialActs()
    {
        JournalEntry sample = sampleEntry();
        sample.obligations = {owed(ObligationKind::Result, QDate(2026, 7, 6)),
            owed(ObligationKind::Answer, QDate(2026, 6, 22))};
        const QByteArray payload = registeredPayload(sample);
        entry = *foldRegistered(
            life.add(RecordKind::Registered, payload, u"2026-06-15T10:00:00+05:00"_s), payload);
    }

    void act(RecordKind kind, const QJsonObject &facts, const QString &iso,
        const QString &actor = u"registrar"_s)
    {
        const QByteArray payload = compact(facts);
        const Status folded = foldRecord(entry, life.add(kind, payload, iso, actor), payload);
        ASSERT_TRUE(folded.ok()) << readable(recordKindName(kind));
    }
    void stop()
    {
        act(RecordKind::Stopped,
            {{u"kinds"_s, QJsonArray{u"result"_s}}, {u"reason"_s, u"сұрау салынды"_s}},
            u"2026-06-17T10:00:00+05:00"_s);
    }
    void restart()
    {
        act(RecordKind::Restarted,
            {{u"reason"_s, u"жауап келді"_s},
                {u"due"_s,
                    QJsonArray{
                        QJsonObject{{u"kind"_s, u"result"_s}, {u"due"_s, u"2026-07-10"_s}}}}},
            u"2026-06-23T10:00:00+05:00"_s, u"director"_s);
    }
    void extend()
    {
        act(RecordKind::Extended,
            {{u"reason"_s, u"тексеріс қажет"_s}, {u"working_days"_s, 10},
                {u"due"_s,
                    QJsonArray{
                        QJsonObject{{u"kind"_s, u"answer"_s}, {u"due"_s, u"2026-07-06"_s}}}}},
            u"2026-06-18T10:00:00+05:00"_s, u"director"_s);
    }

    void expectReadBack() const
    {
        auto read = JournalEntry::fromJson(entry.toJson());
        ASSERT_TRUE(read.ok());
        read->line = entry.line;
        read->lastSeq = entry.lastSeq;
        read->lastAt = entry.lastAt;
        EXPECT_EQ(*read, entry);
    }

    LifeOfALine life;
    JournalEntry entry;
};

} // namespace

TEST_F(SpecialActs, R27_aStoppedObligationHasNoDateAndTheOthersKeepTheirs)
{
    stop();
    EXPECT_TRUE(entry.isStopped());
    EXPECT_TRUE(entry.isStopped(entry.obligations[0]));
    EXPECT_FALSE(entry.isStopped(entry.obligations[1]));
    EXPECT_EQ(entry.nextDue(), QDate(2026, 6, 22));
    EXPECT_EQ(entry.obligations[0].due, QDate(2026, 7, 6)) << "the promise stays as it was";
    expectReadBack();
}

TEST_F(SpecialActs, R27_aStoppedLineIsNotOverdue)
{
    stop();
    entry.obligations[1].closed = true;
    EXPECT_FALSE(entry.nextDue().isValid());
    EXPECT_EQ(readable(entry.flags(QDate(2027, 1, 1), {}, 30)), "stopped");
}

TEST_F(SpecialActs, R27_aRestartBringsTheDateItPromised)
{
    stop();
    restart();
    EXPECT_FALSE(entry.isStopped());
    EXPECT_EQ(entry.obligations[0].due, QDate(2026, 7, 10));
    EXPECT_EQ(entry.obligations[1].due, QDate(2026, 6, 22));
    ASSERT_EQ(entry.acts.stops.size(), 1);
    const Stop &was = entry.acts.stops[0];
    EXPECT_EQ(was.from, moment(u"2026-06-17T10:00:00+05:00"_s));
    EXPECT_EQ(was.until, moment(u"2026-06-23T10:00:00+05:00"_s));
    EXPECT_EQ(readable(was.reason), "сұрау салынды");
    EXPECT_EQ(readable(was.restartReason), "жауап келді");
    EXPECT_EQ(readable(was.by), "registrar");
    EXPECT_EQ(readable(was.restartedBy), "director");
    EXPECT_EQ(readable(entry.flags(QDate(2026, 6, 22), {}, 30)), "");
    expectReadBack();
}

TEST_F(SpecialActs, R27_whatIsFulfilledWhileItsClockStandsIsOwedNoMore)
{
    stop();
    act(RecordKind::ResultReady, {}, u"2026-06-18T10:00:00+05:00"_s);
    EXPECT_FALSE(entry.isStopped());
    EXPECT_FALSE(entry.obligations[0].isOpen());
}

TEST_F(SpecialActs, R31_stepsOfAPlanStandInTheirOrder)
{
    act(RecordKind::PlanStep, {{u"step"_s, u"accepted"_s}, {u"date"_s, u"2026-06-15"_s}},
        u"2026-06-16T10:00:00+05:00"_s, u"deputy"_s);
    act(RecordKind::PlanStep, {{u"step"_s, u"approved"_s}, {u"date"_s, u"2026-06-16"_s}},
        u"2026-06-16T11:00:00+05:00"_s, u"director"_s);
    ASSERT_EQ(entry.acts.planSteps.size(), 2);
    EXPECT_EQ(readable(entry.acts.planSteps[0].step), "accepted");
    EXPECT_EQ(entry.acts.planSteps[0].date, QDate(2026, 6, 15));
    EXPECT_EQ(readable(entry.acts.planSteps[1].by), "director");
    EXPECT_EQ(entry.state, LineState::Registered);
    expectReadBack();
}

TEST_F(SpecialActs, R32_anIssuedDocumentBringsTheValueThatIsUsedOnce)
{
    act(RecordKind::DocumentIssued,
        {{u"series"_s, u"АБ"_s}, {u"number"_s, u"0012345"_s}, {u"date"_s, u"2026-06-19"_s},
            {u"book_line"_s, u"17"_s},
            {u"unique"_s, QJsonObject{{u"act"_s, u"issue"_s}, {u"value"_s, u"АБ 0012345"_s}}}},
        u"2026-06-19T10:00:00+05:00"_s);
    ASSERT_TRUE(entry.acts.issued);
    EXPECT_EQ(readable(entry.acts.issued->series), "АБ");
    EXPECT_EQ(readable(entry.acts.issued->number), "0012345");
    EXPECT_EQ(entry.acts.issued->date, QDate(2026, 6, 19));
    EXPECT_EQ(readable(entry.acts.issued->bookLine), "17");
    ASSERT_EQ(entry.acts.uniques.size(), 1);
    EXPECT_EQ(readable(entry.acts.uniques[0].act), "issue");
    EXPECT_EQ(readable(entry.acts.uniques[0].value), "АБ 0012345");
    expectReadBack();
}

TEST_F(SpecialActs, R33_slipsGoBothWays)
{
    act(RecordKind::TransferSlip,
        {{u"kind"_s, u"acceptance"_s}, {u"number"_s, u"5"_s}, {u"date"_s, u"2026-06-15"_s},
            {u"valid_until"_s, u"2026-06-18"_s}},
        u"2026-06-15T11:00:00+05:00"_s);
    act(RecordKind::TransferSlip,
        {{u"kind"_s, u"departure"_s}, {u"number"_s, u"8"_s}, {u"date"_s, u"2026-06-17"_s}},
        u"2026-06-17T11:00:00+05:00"_s);
    ASSERT_EQ(entry.acts.slips.size(), 2);
    EXPECT_EQ(entry.acts.slips[0].validUntil, QDate(2026, 6, 18));
    EXPECT_FALSE(entry.acts.slips[1].validUntil.isValid());
    EXPECT_EQ(readable(entry.acts.slips[1].kind), "departure");
    expectReadBack();
}

TEST_F(SpecialActs, R35_anAnswerFulfilsWhatWasOwedAndLiesReady)
{
    act(RecordKind::Answered,
        {{u"text"_s, u"Шағым расталды"_s}, {u"justified"_s, true}, {u"place"_s, u"сөре 1"_s}},
        u"2026-06-19T10:00:00+05:00"_s, u"director"_s);
    EXPECT_EQ(entry.state, LineState::ResultReady);
    EXPECT_EQ(entry.readyAt, moment(u"2026-06-19T10:00:00+05:00"_s));
    EXPECT_EQ(readable(entry.shelfPlace), "сөре 1");
    EXPECT_EQ(entry.obligations[1].fulfilledAt, entry.readyAt);
    ASSERT_TRUE(entry.acts.answer);
    EXPECT_TRUE(entry.acts.answer->justified);
    EXPECT_EQ(readable(entry.acts.answer->by), "director");
    expectReadBack();
}

TEST_F(SpecialActs, R35_aForwardedComplaintIsAnsweredElsewhere)
{
    act(RecordKind::Forwarded, {{u"to"_s, u"Білім бөлімі"_s}}, u"2026-06-17T10:00:00+05:00"_s);
    EXPECT_EQ(entry.state, LineState::ResultReady);
    EXPECT_FALSE(entry.obligations[1].isOpen());
    ASSERT_TRUE(entry.acts.forwarded);
    EXPECT_EQ(readable(entry.acts.forwarded->to), "Білім бөлімі");
    EXPECT_FALSE(entry.acts.answer);
    expectReadBack();
}

TEST_F(SpecialActs, R35_anExtensionPromisesALaterDay)
{
    extend();
    EXPECT_EQ(entry.obligations[1].due, QDate(2026, 7, 6));
    EXPECT_EQ(entry.obligations[0].due, QDate(2026, 7, 6)) << "the other one as it was";
    ASSERT_TRUE(entry.acts.extension);
    EXPECT_EQ(entry.acts.extension->workingDays, 10);
    EXPECT_EQ(entry.acts.extension->kinds, QList{ObligationKind::Answer});
    EXPECT_EQ(readable(entry.acts.extension->reason), "тексеріс қажет");
    expectReadBack();
}

TEST_F(SpecialActs, R30_aDisposedResultIsNoLongerUnclaimed)
{
    act(RecordKind::ResultReady, {}, u"2026-06-18T10:00:00+05:00"_s);
    EXPECT_EQ(
        readable(entry.flags(QDate(2026, 8, 1), QDate(2026, 6, 18), 30)), "overdue|unclaimed");
    act(RecordKind::Disposed, {{u"act"_s, u"№ 3 акт"_s}, {u"date"_s, u"2026-08-01"_s}},
        u"2026-08-01T10:00:00+05:00"_s, u"director"_s);
    EXPECT_EQ(entry.state, LineState::ResultReady);
    entry.obligations[1].closed = true;
    EXPECT_EQ(readable(entry.flags(QDate(2026, 8, 2), QDate(2026, 6, 18), 30)), "disposed");
    ASSERT_TRUE(entry.acts.disposal);
    EXPECT_EQ(readable(entry.acts.disposal->act), "№ 3 акт");
    EXPECT_EQ(entry.acts.disposal->date, QDate(2026, 8, 1));
    expectReadBack();
}

TEST_F(SpecialActs, R23_anInterestIsDeclaredOnce)
{
    for (const QString &iso : {u"2026-06-15T11:00:00+05:00"_s, u"2026-06-15T12:00:00+05:00"_s})
        act(RecordKind::InterestDeclared, {}, iso, u"deputy"_s);
    EXPECT_EQ(readable(entry.acts.interests), "deputy");
    expectReadBack();
}

TEST_F(SpecialActs, R7_R31_aCorrectionMovesWhatTheLineNamesAndWhenItEnds)
{
    act(RecordKind::Corrected,
        {{u"field"_s, u"details.conclusion_to"_s}, {u"old"_s, u"2026-12-01"_s},
            {u"value"_s, u"2027-01-31"_s}, {u"reason"_s, u"қате"_s},
            {u"requested_by"_s, u"анасы"_s}, {u"expires_on"_s, u"2027-01-31"_s},
            {u"links"_s,
                QJsonArray{
                    QJsonObject{{u"kind"_s, u"previous"_s}, {u"line"_s, u"home_education/4"_s}}}}},
        u"2026-06-16T10:00:00+05:00"_s);
    EXPECT_EQ(entry.acts.expiresOn, QDate(2027, 1, 31));
    EXPECT_EQ(entry.linked(u"previous"_s), (LineRef{u"home_education"_s, 0, 4}));
    EXPECT_EQ(entry.linked(u"about"_s), std::nullopt);
    EXPECT_EQ(readable(entry.details.value(u"conclusion_to"_s).toString()), "2027-01-31");
    expectReadBack();
}

TEST_F(SpecialActs, R38_aCorrectionOfASealedTextShowsNeitherText)
{
    const QJsonObject was{{u"sealed"_s, u"AAAA"_s}, {u"key"_s, 1}};
    const QJsonObject becomes{{u"sealed"_s, u"BBBB"_s}, {u"key"_s, 1}};
    act(RecordKind::Corrected,
        {{u"field"_s, u"details.health_note"_s}, {u"old"_s, was}, {u"value"_s, becomes},
            {u"reason"_s, u"қате"_s}, {u"requested_by"_s, u"анасы"_s}, {u"sealed"_s, true}},
        u"2026-06-16T10:00:00+05:00"_s);
    EXPECT_EQ(entry.details.value(u"health_note"_s).toObject(), becomes);
    ASSERT_EQ(entry.corrections.size(), 1);
    EXPECT_TRUE(entry.corrections[0].sealed);
    EXPECT_TRUE(entry.corrections[0].oldValue.isEmpty());
    EXPECT_TRUE(entry.corrections[0].newValue.isEmpty());
    expectReadBack();
}

TEST(LineActsAsJson, anOrdinaryLineHasNoneOfTheirKeys)
{
    const QStringList keys = sampleEntry().toJson().keys();
    for (const QString &key : {u"stops"_s, u"plan"_s, u"issued"_s, u"slips"_s, u"answer"_s,
             u"extension"_s, u"forwarded"_s, u"disposal"_s, u"interests"_s, u"links"_s, u"unique"_s,
             u"expires_on"_s})
        EXPECT_FALSE(keys.contains(key)) << readable(key);
}

TEST(LineActsAsJson, aReferenceNobodyCanReadIsPassedOver)
{
    EXPECT_TRUE(
        linksOf(QJsonArray{QJsonObject{{u"kind"_s, u"about"_s}, {u"line"_s, u"?"_s}}}).isEmpty());
    EXPECT_TRUE(kindsOf(QJsonArray{u"dance"_s}).isEmpty());
}
