// Is the book whole? Whatever is changed behind its back is found and named, and projections come
// back from the records alone (R5; house 0.2).
#include "deskfixture.h"

using namespace qyz::application;
using namespace qyz::application::testing;
using namespace qyz::domain;

namespace {

class Verifying : public ::testing::Test {
protected:
    Verifying()
    {
        for (int n = 0; n < 12; ++n)
            EXPECT_TRUE(desk.add(childNumber(n)).ok());
        EXPECT_TRUE(desk.act(u"result-ready"_s).ok());
        EXPECT_TRUE(desk.registry.show(first, u"registrar"_s, false).ok());
    }

    MemoryState &state() { return desk.transactor.state; }
    StoredRecord &record(qsizetype seq, const QString &chain = u"admission"_s)
    {
        return state().chains[chain][seq - 1];
    }
    MemoryRow &row(qint64 number) { return state().lines[{u"admission"_s, 0, number}]; }

    /// "admission 3 admission/2 2/1 hash": journal, seq, line, page/row, what.
    std::string problem(const QString &journal = {})
    {
        const auto verified = desk.registry.verify(journal);
        if (!verified.ok())
            return codeOf(verified);
        EXPECT_EQ(verified->intact, !verified->first.has_value());
        if (!verified->first)
            return "intact";
        const Problem &found = *verified->first;
        return readable(u"%1 %2 %3 %4/%5 %6"_s.arg(found.journal)
                            .arg(found.seq)
                            .arg(found.line)
                            .arg(found.page)
                            .arg(found.row)
                            .arg(found.what));
    }

    Desk desk;
    const LineRef first{u"admission"_s, 0, 1};
};

} // namespace

TEST_F(Verifying, R5_anUntouchedBookIsWhole)
{
    const auto verified = desk.registry.verify({});
    ASSERT_TRUE(verified.ok());
    EXPECT_TRUE(verified->intact);
    EXPECT_EQ(verified->journals.size(), 7);
    EXPECT_EQ(verified->records, 1 + 12 + 1 + desk.openingRecords() + 1);
    EXPECT_EQ(verified->at, desk.clock.now());
}

TEST_F(Verifying, R5_oneJournalCanBeAskedForAlone)
{
    const auto verified = desk.registry.verify(u"admission"_s);
    ASSERT_TRUE(verified.ok());
    EXPECT_EQ(verified->records, 14);
    EXPECT_EQ(verified->journals.size(), 1);
    EXPECT_EQ(codeOf(desk.registry.verify(u"catering"_s)), "LineNotFound");
}

TEST_F(Verifying, R5_everyFieldOfARecordIsCovered)
{
    // Record 3 is the registration of line 2.
    const std::pair<void (*)(JournalRecord &), const char *> changes[] = {
        {[](JournalRecord &r) { r.at = u"2026-06-15T05:00:01.000Z"_s; }, "hash"},
        {[](JournalRecord &r) { r.actor = u"director"_s; }, "hash"},
        {[](JournalRecord &r) { r.kind = u"voided"_s; }, "hash"},
        {[](JournalRecord &r) { r.payloadDigest = QString(64, u'0'); }, "payload_digest"},
        {[](JournalRecord &r) { r.prevHash = QString(64, u'0'); }, "prev_hash"},
        {[](JournalRecord &r) { r.hash = QString(64, u'0'); }, "hash"},
        {[](JournalRecord &r) { r.seq = 4; }, "seq"},
    };
    const StoredRecord before = record(3);
    for (const auto &[change, what] : changes) {
        change(record(3).record);
        const std::string seq = record(3).record.seq == 4 ? "4" : "3";
        EXPECT_EQ(problem(), "admission " + seq + " admission/2 1/2 " + what);
        EXPECT_EQ(problem(u"complaint"_s), "intact") << "another journal";
        record(3) = before;
    }
    EXPECT_EQ(problem(), "intact");
}

TEST_F(Verifying, R5_aChangedNumberOrYearOfARecordIsFound)
{
    record(3).record.line.number = 7;
    EXPECT_EQ(problem(), "admission 3 admission/7 1/7 hash");
    record(3).record.line = {u"admission"_s, 2026, 2};
    EXPECT_EQ(problem(), "admission 3 admission/2026/2 0/0 hash");
}

TEST_F(Verifying, R5_aChangedPayloadIsNamedWithItsPlaceInTheBook)
{
    record(14).payload->text = "{\"place\":\"other\"}";
    EXPECT_EQ(problem(), "admission 14 admission/1 1/1 payload_digest");
}

TEST_F(Verifying, R5_aLostPayloadIsFound)
{
    record(14).payload.reset();
    EXPECT_EQ(problem(), "admission 14 admission/1 1/1 payload");
}

TEST_F(Verifying, R5_aRecordTakenOutOrPutInIsFound)
{
    const QList<StoredRecord> before = state().chains[u"admission"_s];
    state().chains[u"admission"_s].removeAt(4);
    EXPECT_EQ(problem(), "admission 6 admission/5 1/5 seq");
    state().chains[u"admission"_s] = before;
    state().chains[u"admission"_s].insert(4, before.at(3));
    EXPECT_EQ(problem(), "admission 4 admission/3 1/3 seq");
}

TEST_F(Verifying, R5_aTailCutOffShowsInTheHead)
{
    state().chains[u"admission"_s].removeLast();
    EXPECT_EQ(problem(), "admission 14  0/0 head");
    state().chains[u"access"_s].clear();
    EXPECT_EQ(problem(u"access"_s), "access 1  0/0 head");
}

TEST_F(Verifying, R5_everyFieldOfAHeadIsCovered)
{
    void (*const changes[])(JournalHead &) = {
        [](JournalHead &h) { h.seq -= 1; },
        [](JournalHead &h) { h.hash = QString(64, u'0'); },
        [](JournalHead &h) { h.year = 2026; },
        [](JournalHead &h) { h.number += 1; },
        [](JournalHead &h) { h.volume += 1; },
        [](JournalHead &h) { h.volumeFirst += 1; },
        [](JournalHead &h) { h.lines -= 1; },
        [](JournalHead &h) { h.lastRegisteredAt = u"2026-06-15T04:00:00.000Z"_s; },
        [](JournalHead &h) { h.lastAt = u"2026-06-15T04:00:00.000Z"_s; },
    };
    const JournalHead before = state().heads[u"admission"_s];
    for (const auto change : changes) {
        change(state().heads[u"admission"_s]);
        EXPECT_EQ(problem(), "admission 15  0/0 head");
        state().heads[u"admission"_s] = before;
    }
    EXPECT_EQ(problem(), "intact");
}

TEST_F(Verifying, R5_aHeadThatIsGoneIsFound)
{
    for (const QString &chain : {u"admission"_s, u"access"_s, u"registry"_s, u"complaint"_s}) {
        const JournalHead before = state().heads.take(chain);
        EXPECT_EQ(problem(), readable(chain) + " 0  0/0 head");
        EXPECT_EQ(problem(chain), readable(chain) + " 0  0/0 head");
        state().heads.insert(chain, before);
    }
    EXPECT_EQ(problem(), "intact");
}

TEST_F(Verifying, R5_aProjectionThatSaysSomethingElseIsNamedWithItsRow)
{
    const MemoryRow before = row(12);
    row(12).facts.child.name.surname = u"Басқа"_s;
    EXPECT_EQ(problem(), "admission 13 admission/12 2/2 projection");
    row(12) = before;
    row(12).columns.insert(u"state"_s, u"voided"_s);
    EXPECT_EQ(problem(), "admission 13 admission/12 2/2 projection");
    row(12) = before;
    row(12).words.removeLast();
    EXPECT_EQ(problem(), "admission 13 admission/12 2/2 projection");
    row(12) = before;
    row(12).facts.lastSeq = 1;
    EXPECT_EQ(problem(), "admission 13 admission/12 2/2 projection");
    row(12) = before;
    EXPECT_EQ(problem(), "intact");
}

TEST_F(Verifying, R5_aLineTakenOutOfTheProjectionIsFound)
{
    state().lines.remove({u"admission"_s, 0, 12});
    EXPECT_EQ(problem(), "admission 13 admission/12 2/2 projection");
}

TEST_F(Verifying, R5_aLineNoRecordKnowsIsFound)
{
    JournalEntry extra = row(12).facts;
    extra.line.number = 13;
    extra.place = {2, 3};
    state().lines.insert(lineKey(extra.line), rowOf(extra));
    EXPECT_EQ(problem(), "admission 13 admission/13 2/3 projection");
}

TEST_F(Verifying, R8_aVolumeThatChangedIsFound)
{
    const auto before = state().volumes;
    state().volumes[u"admission"_s][0].geometry.rowsPerPage = 12;
    EXPECT_EQ(problem(), "admission 0  0/0 volume");
    state().volumes = before;
    state().volumes[u"admission"_s][0].first = 2;
    EXPECT_EQ(problem(), "admission 0  0/0 volume");
    state().volumes.clear();
    EXPECT_EQ(problem(), "admission 0  0/0 volume");
}

TEST_F(Verifying, R5_whatTheRegistryKnowsOfItselfIsCoveredToo)
{
    void (*const changes[])(RegistryFacts &) = {
        [](RegistryFacts &f) { f.practice = false; },
        [](RegistryFacts &f) { f.organisation.insert(u"code"_s, u"other"_s); },
        [](RegistryFacts &f) { f.journals[0].start = QDate(2010, 1, 1); },
        [](RegistryFacts &f) { f.journals[0].yearly = true; },
        [](RegistryFacts &f) { f.accounts[0].name.surname = u"Басқа"_s; },
        [](RegistryFacts &f) { f.accounts.removeLast(); },
        [](RegistryFacts &f) { f.assignments[0].to = QDate(2026, 1, 1); },
        [](RegistryFacts &f) { f.assignments.append(f.assignments[0]); },
        [](RegistryFacts &f) { f.calendar.removeLast(); },
        [](RegistryFacts &f) { f.calendar[0].verified = !f.calendar[0].verified; },
    };
    const RegistryFacts before = state().registry;
    for (const auto change : changes) {
        change(state().registry);
        EXPECT_EQ(problem(), "registry 0  0/0 projection");
        state().registry = before;
    }
    EXPECT_EQ(problem(), "intact");
}

TEST_F(Verifying, R38_theChainOfLooksIsCovered)
{
    record(1, u"access"_s).record.actor = u"director"_s;
    EXPECT_EQ(problem(), "access 1  0/0 hash");
}

TEST_F(Verifying, R3_aGapInTheNumbersIsFoundThoughTheChainHolds)
{
    // A program that skipped a number would chain without fault; the numbers tell.
    state().heads[u"admission"_s].number = 20;
    ASSERT_TRUE(desk.add(childNumber(13)).ok());
    EXPECT_EQ(problem(), "admission 15 admission/21 3/1 number");
}

TEST_F(Verifying, theProjectionsComeBackFromTheRecordsAlone)
{
    const MemoryState before = state();
    state().lines.clear();
    state().volumes.clear();
    state().registry = {};
    const auto counts = desk.registry.rebuild();
    ASSERT_TRUE(counts.ok()) << codeOf(counts);
    EXPECT_TRUE(counts->contains(std::pair(u"admission"_s, qint64{12})));
    EXPECT_EQ(problem(), "intact");
    ASSERT_EQ(state().lines.size(), 12);
    for (auto line = before.lines.begin(); line != before.lines.end(); ++line) {
        EXPECT_EQ(state().lines.value(line.key()).facts, line->facts);
        EXPECT_EQ(state().lines.value(line.key()).words, line->words);
    }
    EXPECT_EQ(state().secrets.keys(), before.secrets.keys()) << "secrets are no projection";
}

TEST_F(Verifying, nothingIsRebuiltFromABrokenChain)
{
    state().lines.remove({u"admission"_s, 0, 12});
    record(3).payload->text = "{}";
    const auto counts = desk.registry.rebuild();
    EXPECT_EQ(codeOf(counts), "BookNotIntact");
    EXPECT_EQ(argsOf(counts), "admission");
    EXPECT_EQ(state().lines.size(), 11) << "all or nothing";
    EXPECT_EQ(state().registry.journals.size(), 5);
}
