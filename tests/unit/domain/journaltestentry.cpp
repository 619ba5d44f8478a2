// A line's life: registered, acts after acts, and what the book knows of it in the end.
#include "domain/journal/journalentryjson.h"
#include "journalfixture.h"
#include "readable.h"

#include <gtest/gtest.h>

using namespace qyz::domain;
using namespace qyz::domain::testing;

namespace {

JournalEntry begun(LifeOfALine &life, const JournalEntry &entry = sampleEntry())
{
    const QByteArray payload = registeredPayload(entry);
    return *foldRegistered(
        life.add(RecordKind::Registered, payload, u"2026-06-15T10:00:00.007+05:00"_s), payload);
}

Status act(JournalEntry &entry, LifeOfALine &life, RecordKind kind, const QJsonObject &facts,
    const QString &iso, const QString &actor = u"registrar"_s)
{
    const QByteArray payload = compact(facts);
    return foldRecord(entry, life.add(kind, payload, iso, actor), payload);
}

const QJsonObject receiver{
    {u"surname"_s, u"Қайратова"_s}, {u"name"_s, u"Әсем"_s}, {u"iin"_s, u"990101200007"_s}};

JournalEntry wholeLife()
{
    LifeOfALine life;
    JournalEntry entry = begun(life);
    const QList<std::tuple<RecordKind, QJsonObject, QString>> acts{
        {RecordKind::Notified, {{u"how"_s, u"egov"_s}}, u"2026-06-15T11:00:00+05:00"_s},
        {RecordKind::Corrected,
            {{u"field"_s, u"child.name"_s}, {u"old"_s, u"Жәнібек"_s}, {u"value"_s, u"Жанібек"_s},
                {u"reason"_s, u"қате"_s}, {u"requested_by"_s, u"анасы"_s}},
            u"2026-06-16T10:00:00+05:00"_s},
        {RecordKind::OrderIssued, {{u"number"_s, u"12-ө"_s}, {u"date"_s, u"2026-08-25"_s}},
            u"2026-08-25T10:00:00+05:00"_s},
        {RecordKind::ResultReady, {{u"place"_s, u"сөре 3"_s}}, u"2026-08-25T11:00:00+05:00"_s},
        {RecordKind::Reminded, {{u"how"_s, u"телефон"_s}}, u"2026-08-26T10:00:00+05:00"_s},
        {RecordKind::Reminded, {{u"how"_s, u"телефон"_s}}, u"2026-08-27T10:00:00+05:00"_s},
        {RecordKind::HandedOver, {{u"to"_s, receiver}, {u"identified_by"_s, u"iin"_s}},
            u"2026-08-28T10:00:00+05:00"_s},
    };
    for (const auto &[kind, facts, iso] : acts)
        EXPECT_TRUE(act(entry, life, kind, facts, iso).ok()) << readable(recordKindName(kind));
    return entry;
}

} // namespace

TEST(LinesAsJson, aFreshLineIsReadBackAsItWas)
{
    const JournalEntry entry = sampleEntry();
    auto read = JournalEntry::fromJson(entry.toJson());
    ASSERT_TRUE(read.ok());
    read->line = entry.line; // the record's own, never of the payload
    EXPECT_EQ(*read, entry);
}

TEST(LinesAsJson, aWholeLifeIsReadBackAsItWas)
{
    JournalEntry entry = wholeLife();
    entry.refusal = Refusal{{u"incomplete"_s, u"expired"_s}, u"себебі\nекі жолда"_s};
    entry.closingReason = u"қайтарып алды"_s;
    entry.closedBy = u"director"_s;
    entry.closedAt = moment(u"2026-08-29T10:00:00.125+05:00"_s);
    entry.missing = {u"photos_3x4"_s};
    entry.obligations[0].dueMoment = moment(u"2026-06-15T10:20:00+05:00"_s);
    entry.obligations[1].closed = true;
    auto read = JournalEntry::fromJson(entry.toJson());
    ASSERT_TRUE(read.ok());
    read->line = entry.line;
    read->lastSeq = entry.lastSeq;
    read->lastAt = entry.lastAt;
    EXPECT_EQ(*read, entry);
    EXPECT_EQ(read->toJson(), entry.toJson());
}

TEST(LinesAsJson, brokenFactsAreNoLine)
{
    QJsonObject noState = sampleEntry().toJson();
    noState.insert(u"state"_s, u"lost"_s);
    QJsonObject noService = sampleEntry().toJson();
    noService.remove(u"service"_s);
    QJsonObject badDuty = sampleEntry().toJson();
    badDuty.insert(u"obligations"_s, QJsonArray{QJsonObject{{u"kind"_s, u"dance"_s}}});
    for (const QJsonObject &json : {QJsonObject(), noState, noService, badDuty}) {
        const auto read = JournalEntry::fromJson(json);
        ASSERT_FALSE(read.ok());
        EXPECT_EQ(read.error().code, ErrorCode::BookNotIntact);
    }
}

TEST(LinesAsJson, R5_thePayloadSaysNothingOfTheRecordItself)
{
    LifeOfALine life;
    JournalEntry lying = sampleEntry();
    lying.registrar = u"somebody"_s;
    lying.registeredAt = moment(u"2020-01-06T10:00:00+06:00"_s);
    lying.line = {u"duplicate"_s, 0, 4};
    const JournalEntry entry = begun(life, lying);
    EXPECT_EQ(readable(entry.registrar), "registrar");
    EXPECT_EQ(entry.registeredAt, moment(u"2026-06-15T10:00:00.007+05:00"_s));
    EXPECT_EQ(readable(entry.line.text()), "admission/17");
    EXPECT_EQ(entry.lastSeq, 1);
    EXPECT_EQ(entry.lastAt, entry.registeredAt);
}

TEST(Folding, aLineBeginsOnlyWithItsRegistration)
{
    LifeOfALine life;
    const QByteArray payload = registeredPayload(sampleEntry());
    const auto wrongKind = foldRegistered(
        life.add(RecordKind::Approved, payload, u"2026-06-15T10:00:00+05:00"_s), payload);
    EXPECT_EQ(wrongKind.error().code, ErrorCode::BookNotIntact);
    const auto noJson =
        foldRegistered(life.add(RecordKind::Registered, "?", u"2026-06-15T10:00:00+05:00"_s), "?");
    EXPECT_EQ(noJson.error().code, ErrorCode::BookNotIntact);
}

TEST(Folding, aWholeLifeEndsWithEverythingTheRecordsSay)
{
    const JournalEntry entry = wholeLife();
    EXPECT_EQ(entry.state, LineState::HandedOver);
    EXPECT_EQ(readable(entry.child.name.name), "Жанібек");
    ASSERT_EQ(entry.corrections.size(), 1);
    EXPECT_EQ(readable(entry.corrections[0].oldValue), "Жәнібек");
    EXPECT_EQ(readable(entry.corrections[0].requestedBy), "анасы");
    EXPECT_EQ(readable(entry.corrections[0].by), "registrar");
    ASSERT_TRUE(entry.order);
    EXPECT_EQ(readable(entry.order->number), "12-ө");
    EXPECT_EQ(entry.order->date, QDate(2026, 8, 25));
    EXPECT_EQ(readable(entry.shelfPlace), "сөре 3");
    EXPECT_EQ(entry.readyAt, moment(u"2026-08-25T11:00:00+05:00"_s));
    EXPECT_EQ(entry.reminders, 2);
    EXPECT_EQ(entry.lastReminder, moment(u"2026-08-27T10:00:00+05:00"_s));
    ASSERT_TRUE(entry.handOver);
    EXPECT_EQ(readable(entry.handOver->surname), "Қайратова");
    EXPECT_EQ(readable(entry.handOver->identifiedBy), "iin");
    EXPECT_EQ(entry.handOver->at, moment(u"2026-08-28T10:00:00+05:00"_s));
    EXPECT_EQ(entry.lastSeq, 8);
    EXPECT_EQ(entry.lastAt, moment(u"2026-08-28T10:00:00+05:00"_s));
}

TEST(Folding, R25_theReceiptIsFulfilledByTheNoticeAndTheOrderByItsRecord)
{
    const JournalEntry entry = wholeLife();
    EXPECT_EQ(entry.obligations[0].fulfilledAt, moment(u"2026-06-15T11:00:00+05:00"_s));
    EXPECT_EQ(entry.obligations[1].fulfilledAt, moment(u"2026-08-25T10:00:00+05:00"_s));
    EXPECT_FALSE(entry.nextDue().isValid());
    EXPECT_EQ(entry.obligations[1].due, QDate(2026, 8, 31)) << "the promise stays as it was";
}

TEST(Folding, R25_aSecondNoticeDoesNotMoveTheMomentOfTheFirst)
{
    LifeOfALine life;
    JournalEntry entry = begun(life);
    ASSERT_TRUE(
        act(entry, life, RecordKind::Notified, {{u"how"_s, u"a"_s}}, u"2026-06-15T11:00:00+05:00"_s)
            .ok());
    ASSERT_TRUE(
        act(entry, life, RecordKind::Notified, {{u"how"_s, u"b"_s}}, u"2026-06-15T12:00:00+05:00"_s)
            .ok());
    EXPECT_EQ(entry.obligations[0].fulfilledAt, moment(u"2026-06-15T11:00:00+05:00"_s));
}

TEST(Folding, R25_aResultIsFulfilledWhenItIsReady)
{
    LifeOfALine life;
    JournalEntry sample = sampleEntry();
    sample.obligations = {owed(ObligationKind::Result, QDate(2026, 7, 6))};
    JournalEntry entry = begun(life, sample);
    ASSERT_TRUE(act(entry, life, RecordKind::ResultReady, {}, u"2026-06-20T10:00:00+05:00"_s).ok());
    EXPECT_FALSE(entry.obligations[0].isOpen());
}

TEST(Folding, R25_refusedWithdrawnAndVoidedLinesOweNothing)
{
    for (const RecordKind kind : {RecordKind::Refused, RecordKind::Withdrawn, RecordKind::Voided}) {
        LifeOfALine life;
        JournalEntry entry = begun(life);
        ASSERT_TRUE(act(entry, life, kind, {{u"reason"_s, u"себеп"_s}},
            u"2026-06-15T12:00:00+05:00"_s, u"director"_s)
                        .ok());
        for (const Obligation &obligation : entry.obligations) {
            EXPECT_TRUE(obligation.closed);
            EXPECT_FALSE(obligation.fulfilledAt.isValid());
        }
        EXPECT_FALSE(entry.nextDue().isValid());
    }
}

TEST(Folding, R4_aVoidedLineKeepsItsNumberAndSaysWhyWhoAndWhen)
{
    LifeOfALine life;
    JournalEntry entry = begun(life);
    ASSERT_TRUE(act(entry, life, RecordKind::Voided, {{u"reason"_s, u"екі рет жазылды"_s}},
        u"2026-06-15T12:00:00+05:00"_s, u"director"_s)
                    .ok());
    EXPECT_EQ(entry.state, LineState::Voided);
    EXPECT_EQ(readable(entry.printedNumber), "17");
    EXPECT_EQ(readable(entry.closingReason), "екі рет жазылды");
    EXPECT_EQ(readable(entry.closedBy), "director");
    EXPECT_EQ(entry.closedAt, moment(u"2026-06-15T12:00:00+05:00"_s));
}

TEST(Folding, R28_aRefusalKeepsItsGroundsAndItsReason)
{
    LifeOfALine life;
    JournalEntry entry = begun(life);
    ASSERT_TRUE(act(entry, life, RecordKind::Refused,
        {{u"grounds"_s, QJsonArray{u"not_conforming"_s, u"other_law"_s}},
            {u"reason"_s, u"неполно"_s}},
        u"2026-06-15T12:00:00+05:00"_s)
                    .ok());
    ASSERT_TRUE(entry.refusal);
    EXPECT_EQ(readable(entry.refusal->grounds), "not_conforming|other_law");
    EXPECT_EQ(readable(entry.refusal->reason), "неполно");
}

TEST(Folding, R26_whatTheBookNeverAllowedIsNotIntact)
{
    LifeOfALine life;
    JournalEntry entry = begun(life);
    const JournalEntry before = entry;
    EXPECT_EQ(
        act(entry, life, RecordKind::HandedOver, {}, u"2026-06-15T12:00:00+05:00"_s).error().code,
        ErrorCode::BookNotIntact);
    EXPECT_EQ(
        act(entry, life, RecordKind::Registered, {}, u"2026-06-15T12:00:00+05:00"_s).error().code,
        ErrorCode::BookNotIntact);
    JournalRecord unknown = life.add(RecordKind::Approved, "{}", u"2026-06-15T12:00:00+05:00"_s);
    unknown.kind = u"danced"_s;
    EXPECT_EQ(foldRecord(entry, unknown, "{}").error().code, ErrorCode::BookNotIntact);
    EXPECT_EQ(entry, before);
}

TEST(Folding, R26_readingDoesNotAskWhetherTheServiceHasAReviewerToday)
{
    LifeOfALine reviewed;
    JournalEntry entry = begun(reviewed);
    for (const RecordKind kind : {RecordKind::SentForReview, RecordKind::Returned,
             RecordKind::SentForReview, RecordKind::Approved, RecordKind::ResultReady})
        ASSERT_TRUE(act(entry, reviewed, kind, {}, u"2026-06-16T10:00:00+05:00"_s).ok());
    EXPECT_EQ(entry.state, LineState::ResultReady);
}

TEST(Flags, R26_overdueFromTheDayAfterTheEarliestOpenDueDate)
{
    const JournalEntry entry = sampleEntry();
    EXPECT_EQ(entry.nextDue(), QDate(2026, 6, 16));
    EXPECT_EQ(readable(entry.flags(QDate(2026, 6, 16), {}, 30)), "");
    EXPECT_EQ(readable(entry.flags(QDate(2026, 6, 17), {}, 30)), "overdue");
}

TEST(Flags, R30_unclaimedAfterMoreThanThirtyDaysOnTheShelf)
{
    JournalEntry entry = sampleEntry();
    entry.obligations.clear();
    entry.state = LineState::ResultReady;
    const QDate ready(2026, 6, 1);
    EXPECT_EQ(readable(entry.flags(QDate(2026, 7, 1), ready, 30)), "");
    EXPECT_EQ(readable(entry.flags(QDate(2026, 7, 2), ready, 30)), "unclaimed");
    entry.state = LineState::HandedOver;
    EXPECT_EQ(readable(entry.flags(QDate(2026, 7, 2), ready, 30)), "");
}

TEST(Flags, R26_correctedAndDeliveredStandInTheirOrder)
{
    JournalEntry entry = wholeLife();
    EXPECT_EQ(readable(entry.flags(QDate(2027, 1, 1), QDate(2026, 8, 25), 30)), "corrected");
    entry.state = LineState::Refused; // its letter went over the counter, the state stays
    EXPECT_EQ(readable(entry.flags(QDate(2027, 1, 1), {}, 30)), "corrected|delivered");
}

TEST(Corrections, R7_everyFieldThatMayBeCorrectedIsReadAndWritten)
{
    for (const QString &field : correctableFields()) {
        JournalEntry entry = sampleEntry();
        entry.order = OrderFacts{u"15"_s, QDate(2026, 6, 2)};
        entry.acts.issued = IssuedDocument{u"АБ"_s, u"1"_s, QDate(2026, 6, 3), u"7"_s, {}, {}};
        const JournalEntry before = entry;
        const bool isDate = field.endsWith(u"date"_s);
        const QString value = isDate    ? u"2018-02-03"_s
            : field == u"child.grade"_s ? u"8"_s
            : field == u"language"_s    ? u"kk"_s
                                        : u"жаңа мән"_s;
        ASSERT_TRUE(setCorrectableField(entry, field, value)) << readable(field);
        EXPECT_EQ(correctableField(entry, field), value) << readable(field);
        EXPECT_NE(entry, before) << readable(field);
    }
    EXPECT_EQ(correctableFields().size(), 20);
}

TEST(Corrections, R7_whatNoActSaidStaysUnsaid)
{
    JournalEntry entry = sampleEntry();
    entry.order.reset();
    entry.acts.issued.reset();
    const JournalEntry before = entry;
    for (const QString &field : {u"order.number"_s, u"order.date"_s, u"issue.series"_s}) {
        EXPECT_EQ(correctableField(entry, field), QString()) << readable(field);
        EXPECT_TRUE(setCorrectableField(entry, field, u"2018-02-03"_s));
    }
    EXPECT_EQ(entry, before);
}

TEST(Corrections, R7_aDetailKeepsItsTypeAndIsTakenAwayByNothing)
{
    JournalEntry entry = sampleEntry();
    EXPECT_EQ(correctableField(entry, u"details.in_area"_s), u"true"_s);
    ASSERT_TRUE(setCorrectableField(entry, u"details.in_area"_s, false));
    EXPECT_TRUE(entry.details.value(u"in_area"_s).isBool());
    EXPECT_EQ(correctableField(entry, u"details.in_area"_s), u"false"_s);
    ASSERT_TRUE(setCorrectableField(entry, u"details.year"_s, 1998));
    EXPECT_EQ(correctableField(entry, u"details.year"_s), u"1998"_s);
    ASSERT_TRUE(setCorrectableField(entry, u"details.year"_s, QString()));
    EXPECT_FALSE(entry.details.contains(u"year"_s));
    EXPECT_EQ(correctableField(entry, u"details.year"_s), QString());
}

TEST(Corrections, R7_otherFieldsStayAsTheyAre)
{
    JournalEntry entry = sampleEntry();
    for (const QString &field : {u"registered_at"_s, u"number"_s, u"documents"_s, u"case"_s}) {
        EXPECT_FALSE(setCorrectableField(entry, field, u"x"_s));
        EXPECT_EQ(correctableField(entry, field), std::nullopt);
    }
    EXPECT_EQ(entry, sampleEntry());
}
