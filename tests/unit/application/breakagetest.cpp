// A broken chain is loud: it is recorded once, stops its journal, lets everything be read, and the
// director decides with a reason (R5).
#include "application/recordwriter.h"
#include "deskfixture.h"

using namespace qyz::application;
using namespace qyz::application::testing;
using namespace qyz::domain;

namespace {

class Breakages : public ::testing::Test {
protected:
    Breakages()
    {
        for (int n = 0; n < 3; ++n)
            EXPECT_TRUE(desk.add(childNumber(n)).ok());
    }

    /// Changes what record 3 (the registration of line 2) holds.
    void tamper() { record(3).payload->text.replace("\"kk\"", "\"ru\""); }
    StoredRecord &record(qsizetype seq, const QString &chain = u"admission"_s)
    {
        return desk.transactor.state.chains[chain][seq - 1];
    }
    /// What the background check of a desk does.
    Verification check()
    {
        const auto verified = desk.registry.verify({});
        EXPECT_TRUE(verified.ok());
        if (verified->first) {
            EXPECT_TRUE(desk.registry.recordBreakage(*verified->first).ok());
        }
        return *verified;
    }
    std::string decide(int number = 1, const QString &reason = u"Көшірмемен салыстырылды"_s,
        const QString &actor = u"director"_s)
    {
        return codeOf(desk.registry.decideBreakage({number, reason, actor}));
    }
    QList<Breakage> known() { return (*desk.registry.office())->breakages; }

    Desk desk;
};

} // namespace

TEST_F(Breakages, R5_whatIsFoundIsRecordedOnceWithLineAndPage)
{
    tamper();
    check();
    check();
    ASSERT_EQ(known().size(), 1);
    const Breakage breakage = known().constFirst();
    EXPECT_EQ(breakage.number, 1);
    EXPECT_EQ(readable(breakage.journal), "admission");
    EXPECT_EQ(breakage.seq, 3);
    EXPECT_EQ(readable(breakage.line), "admission/2");
    EXPECT_EQ(breakage.page, 1);
    EXPECT_EQ(breakage.row, 2);
    EXPECT_EQ(readable(breakage.what), "payload_digest");
    EXPECT_TRUE(breakage.isOpen());
}

TEST_F(Breakages, R5_aStoppedJournalTakesNoLineAndNoActAndIsRead)
{
    tamper();
    check();
    EXPECT_EQ(codeOf(desk.add(childNumber(4))), "JournalStopped");
    EXPECT_EQ(codeOf(desk.act(u"result-ready"_s)), "JournalStopped");
    EXPECT_TRUE(desk.registry.show({u"admission"_s, 0, 1}, u"registrar"_s, false).ok());
    EXPECT_TRUE(desk.registry.counts(u"admission"_s).ok());
    EXPECT_TRUE(desk.registry.printBook({u"admission"_s, 0, {}, 0, 0, u"registrar"_s}).ok());
    EXPECT_EQ((*desk.registry.office())->stopOf(u"complaint"_s), nullptr) << "another journal";
}

TEST_F(Breakages, R5_aBrokenRegistryStopsEveryJournalAndABrokenChainOfLooksNone)
{
    EXPECT_TRUE(desk.registry.recordBreakage({u"access"_s, 1, {}, 0, 0, u"hash"_s}).ok());
    EXPECT_TRUE(desk.act(u"result-ready"_s).ok());
    EXPECT_TRUE(desk.registry.recordBreakage({u"registry"_s, 2, {}, 0, 0, u"hash"_s}).ok());
    EXPECT_EQ(codeOf(desk.add(childNumber(4))), "JournalStopped");
}

TEST_F(Breakages, R5_theDirectorDecidesWithAReason)
{
    tamper();
    check();
    EXPECT_EQ(decide(1, u"Салыстырылды"_s, u"registrar"_s), "NoRight");
    EXPECT_EQ(decide(1, u"  "_s), "ReasonMissing");
    EXPECT_EQ(decide(2), "LineNotFound");
    EXPECT_EQ(codeOf(desk.add(childNumber(4))), "JournalStopped");
    EXPECT_EQ(decide(), "ok");
    EXPECT_EQ(decide(), "AlreadyDecided");
    EXPECT_EQ(readable(known().constFirst().decidedBy), "director");
    EXPECT_EQ(codeOf(desk.add(childNumber(4))), "ok");
}

TEST_F(Breakages, R5_verifyGoesOnPastWhatWasDecidedAndFindsTheNext)
{
    tamper();
    check();
    ASSERT_EQ(decide(), "ok");
    Verification verification = check();
    EXPECT_FALSE(verification.intact);
    EXPECT_FALSE(verification.first) << readable(verification.first->what);
    ASSERT_EQ(verification.decided.size(), 1);
    EXPECT_EQ(readable(verification.decided.constFirst().line), "admission/2");
    EXPECT_EQ(known().size(), 1);

    record(4).payload->text.replace("\"kk\"", "\"ru\"");
    verification = check();
    ASSERT_TRUE(verification.first);
    EXPECT_EQ(verification.first->seq, 4);
    EXPECT_EQ(readable(verification.first->line), "admission/3");
    EXPECT_EQ(known().size(), 2);
    EXPECT_EQ(codeOf(desk.add(childNumber(4))), "JournalStopped");
}

TEST_F(Breakages, R5_aDecisionThatWasNoRecordDecidesNothing)
{
    tamper();
    check();
    Breakage &forged = desk.transactor.state.registry.breakages[0];
    forged.decidedAt = desk.clock.now();
    forged.decidedBy = u"director"_s;
    const Verification verification = check();
    ASSERT_TRUE(verification.first);
    EXPECT_EQ(verification.first->seq, 3);
    EXPECT_TRUE(verification.decided.isEmpty());
}

TEST_F(Breakages, R9_nothingOfALineHappensInsideAClosedMonth)
{
    // What a program that knows nothing of closed months might still write.
    const Status closed = desk.transactor.write([](UnitOfWork &work) -> Status {
        const auto record = recordAct(work, u"admission"_s, RecordKind::MonthClosed, u"director"_s,
            {{u"month"_s, u"2026-06"_s}});
        return record ? Status() : Status(record.error());
    });
    ASSERT_TRUE(closed.ok());
    ASSERT_TRUE(desk.act(u"result-ready"_s).ok());
    const auto verified = desk.registry.verify(u"admission"_s);
    ASSERT_TRUE(verified.ok() && verified->first);
    EXPECT_EQ(readable(verified->first->what), "month");
    EXPECT_EQ(readable(verified->first->line), "admission/1");
    EXPECT_EQ(verified->first->page, 1);
}

TEST_F(Breakages, R8_aCodeIsFoundAgainAndSaysWhoPrintedItWhen)
{
    const auto pages = desk.registry.printBook({u"admission"_s, 0, {}, 0, 0, u"registrar"_s});
    ASSERT_TRUE(pages.ok());
    ASSERT_TRUE(desk.act(u"result-ready"_s).ok());
    const auto answer = desk.registry.checkCode({}, pages->model.controlCode);
    ASSERT_TRUE(answer.ok());
    EXPECT_TRUE(answer->isGood());
    EXPECT_EQ(readable(answer->journal), "admission");
    EXPECT_EQ(answer->seq, pages->model.seq);
    EXPECT_EQ(answer->volume, 1);
    EXPECT_EQ(answer->firstPage, 1);
    EXPECT_EQ(answer->lastPage, 1);
    EXPECT_EQ(answer->printedAt, desk.clock.now());
    EXPECT_EQ(codeOf(desk.registry.checkCode({}, u"1234"_s)), "UnknownValue");
    EXPECT_EQ(codeOf(desk.registry.checkCode(
                  u"duplicate"_s, u"admission 1 1 5 "_s + pages->model.controlCode)),
        "UnknownValue");
    const auto elsewhere = desk.registry.checkCode(u"duplicate"_s, pages->model.controlCode);
    ASSERT_TRUE(elsewhere.ok());
    EXPECT_EQ(elsewhere->verdict, CodeAnswer::Verdict::NotFound);
}

TEST_F(Breakages, R8_aPageStillMatchesWhereOnlyWhatFollowedItWasChanged)
{
    const auto pages = desk.registry.printBook({u"admission"_s, 0, {}, 0, 0, u"registrar"_s});
    ASSERT_TRUE(pages.ok());
    ASSERT_TRUE(desk.act(u"result-ready"_s).ok());
    record(6).payload->text = R"({"place":"9"})";
    const QString digits =
        QString(pages->model.controlCode).remove(u' ') + QString::number(pages->model.seq);
    auto answer = desk.registry.checkCode({}, digits);
    ASSERT_TRUE(answer.ok());
    EXPECT_TRUE(answer->isGood());
    EXPECT_FALSE(answer->verification.intact);
    tamper();
    answer = desk.registry.checkCode({}, digits);
    ASSERT_TRUE(answer.ok());
    EXPECT_EQ(answer->verdict, CodeAnswer::Verdict::Matches);
    EXPECT_FALSE(answer->holds);
}
