// The bytes that are hashed, the time as text, and what breaks a link (R5). The digests were
// computed apart from this program, with a few lines of Python after docs/journal-format.md.
#include "journalfixture.h"
#include "readable.h"

#include <gtest/gtest.h>

#include <array>

using namespace qyz::domain;
using namespace qyz::domain::testing;

namespace {

RecordPayload knownPayload()
{
    return {u"000102030405060708090a0b0c0d0e0f"_s,
        QByteArray("{\"state\":\"registered\",\"child\":{\"surname\":\"Қайрат\"}}")};
}

JournalRecord knownRecord()
{
    JournalRecord record;
    record.line = {u"admission"_s, 0, 1};
    record.seq = 2;
    record.kind = u"registered"_s;
    record.at = u"2026-06-15T05:00:00.007Z"_s;
    record.actor = u"грих"_s;
    record.payloadDigest = payloadDigest(knownPayload());
    record.prevHash = chainStart();
    record.hash = recordHash(record);
    return record;
}

} // namespace

TEST(JournalChain, R5_thePayloadDigestIsOfTheSaltBytesFollowedByTheText)
{
    EXPECT_EQ(readable(payloadDigest(knownPayload())),
        "dd4b4d71a54ca1b96a615123c0ca14d4237a3b0e94c76437a14e0227ff59367e");
}

TEST(JournalChain, R5_theHashedBytesNameTheLengthOfEveryField)
{
    const QByteArray expected = QByteArray("9:admission,1:2,1:0,1:1,10:registered,"
                                           "24:2026-06-15T05:00:00.007Z,8:грих,64:dd4b4d71a54ca1b96"
                                           "a615123c0ca14d4237a3b0e94c76437a14e0227ff59367e,64:")
        + QByteArray(64, '0') + ',';
    EXPECT_EQ(canonicalBytes(knownRecord()).toStdString(), expected.toStdString());
}

TEST(JournalChain, R5_theHashIsTheOneAStrangerComputes)
{
    EXPECT_EQ(readable(recordHash(knownRecord())),
        "247c9fd9e411cd998cfcc3b41d34c9f2cca0dca077177533fa4ddac0bb51c6c0");
}

TEST(JournalChain, R5_noTwoFieldsCanBorrowLettersFromEachOther)
{
    JournalRecord one = knownRecord();
    JournalRecord other = one;
    one.kind = u"registered"_s;
    one.actor = u"x"_s;
    other.kind = u"registere"_s;
    other.actor = u"dx"_s;
    EXPECT_NE(recordHash(one), recordHash(other));
}

TEST(JournalChain, theTimeIsAlwaysUtcWithThreeDigitsOfMilliseconds)
{
    EXPECT_EQ(readable(recordTime(moment(u"2026-06-15T10:00:00.007+05:00"_s))),
        "2026-06-15T05:00:00.007Z");
    EXPECT_EQ(
        readable(recordTime(moment(u"2026-06-15T02:00:00+05:00"_s))), "2026-06-14T21:00:00.000Z");
}

TEST(JournalChain, aTimeReadBackIsTheSameMoment)
{
    const QDateTime read = fromRecordTime(u"2026-06-15T05:00:00.007Z"_s);
    EXPECT_EQ(read, moment(u"2026-06-15T10:00:00.007+05:00"_s));
    EXPECT_EQ(read.timeSpec(), Qt::UTC);
    EXPECT_FALSE(fromRecordTime(u"yesterday"_s).isValid());
}

TEST(JournalChain, R5_theFirstRecordFollowsSixtyFourZerosAndTheNextOneItsHash)
{
    JournalHead head;
    head.journal = u"admission"_s;
    const RecordPayload payload = knownPayload();
    const QDateTime at = moment(u"2026-06-15T10:00:00+05:00"_s);
    const NewRecord record{{u"admission"_s, 0, 1}, RecordKind::Registered, u"a"_s, payload.text};
    const JournalRecord first = chainRecord(head, record, payload, at);
    EXPECT_EQ(first.seq, 1);
    EXPECT_EQ(readable(first.prevHash), std::string(64, '0'));
    const JournalRecord second = chainRecord(head, record, payload, at.addSecs(1));
    EXPECT_EQ(second.seq, 2);
    EXPECT_EQ(second.prevHash, first.hash);
    EXPECT_EQ(head.seq, 2);
    EXPECT_EQ(head.hash, second.hash);
    EXPECT_EQ(readable(head.lastAt), "2026-06-15T05:00:01.000Z");
    EXPECT_EQ(head.number, 0) << "numbers are given by the use case";
}

TEST(JournalChain, R5_aRecordAlwaysBelongsToTheChainOfItsHead)
{
    JournalHead head;
    head.journal = u"duplicate"_s;
    const RecordPayload payload = knownPayload();
    const JournalRecord record =
        chainRecord(head, {{u"admission"_s, 0, 1}, RecordKind::Registered, u"a"_s, payload.text},
            payload, moment(u"2026-06-15T10:00:00+05:00"_s));
    EXPECT_EQ(readable(record.line.journal), "duplicate");
}

TEST(JournalChain, R5_anUntouchedLinkHolds)
{
    const RecordPayload payload = knownPayload();
    EXPECT_EQ(linkProblem(knownRecord(), &payload, 2, chainStart()), std::nullopt);
}

TEST(JournalChain, R43_aLinkHoldsWithoutItsPayload)
{
    EXPECT_EQ(linkProblem(knownRecord(), nullptr, 2, chainStart()), std::nullopt);
}

TEST(JournalChain, R5_everyChangeOfARecordIsFoundAndNamed)
{
    struct Change {
        const char *name;
        void (*apply)(JournalRecord &);
        const char *problem;
    };
    const std::array changes{
        Change{"journal", [](JournalRecord &r) { r.line.journal = u"duplicate"_s; }, "hash"},
        Change{"seq", [](JournalRecord &r) { r.seq = 3; }, "seq"},
        Change{"year", [](JournalRecord &r) { r.line.year = 2026; }, "hash"},
        Change{"number", [](JournalRecord &r) { r.line.number = 2; }, "hash"},
        Change{"kind", [](JournalRecord &r) { r.kind = u"voided"_s; }, "hash"},
        Change{"at", [](JournalRecord &r) { r.at = u"2026-06-15T05:00:00.008Z"_s; }, "hash"},
        Change{"actor", [](JournalRecord &r) { r.actor = u"admin"_s; }, "hash"},
        Change{"digest", [](JournalRecord &r) { r.payloadDigest = QString(64, u'1'); },
            "payload_digest"},
        Change{"prev", [](JournalRecord &r) { r.prevHash = QString(64, u'1'); }, "prev_hash"},
        Change{"hash", [](JournalRecord &r) { r.hash = QString(64, u'1'); }, "hash"},
    };
    const RecordPayload payload = knownPayload();
    for (const Change &change : changes) {
        JournalRecord record = knownRecord();
        change.apply(record);
        const auto problem = linkProblem(record, &payload, 2, chainStart());
        ASSERT_TRUE(problem) << change.name;
        EXPECT_EQ(readable(*problem), change.problem) << change.name;
    }
}

TEST(JournalChain, R5_aChangedPayloadOrSaltIsFound)
{
    RecordPayload text = knownPayload();
    text.text.replace("Қайрат", "Қайрот");
    RecordPayload salt = knownPayload();
    salt.salt.replace(0, 1, u'f');
    for (const RecordPayload &changed : {text, salt}) {
        const auto problem = linkProblem(knownRecord(), &changed, 2, chainStart());
        ASSERT_TRUE(problem);
        EXPECT_EQ(readable(*problem), "payload_digest");
    }
}

TEST(JournalChain, R5_aRecordMadeAnewAfterItsPayloadWasDestroyedIsStillFound)
{
    JournalRecord record = knownRecord();
    record.payloadDigest = QString(64, u'1');
    EXPECT_EQ(readable(linkProblem(record, nullptr, 2, chainStart()).value_or(QString())), "hash");
}

TEST(RecordKinds, everyKindKeepsItsNameAndAnUnknownNameIsNone)
{
    for (int i = 0; i <= static_cast<int>(RecordKind::Printed); ++i) {
        const auto kind = static_cast<RecordKind>(i);
        EXPECT_EQ(recordKind(recordKindName(kind)), kind) << i;
    }
    EXPECT_EQ(recordKind(u"Registered"_s), std::nullopt);
    EXPECT_EQ(recordKind({}), std::nullopt);
}
