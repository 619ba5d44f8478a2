// The queue of whoever decides: due first in front, the next one by itself, nothing decided twice.
#include "presentation/reviewqueuepresenter.h"
#include "support/reviewfixture.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace qyz;
using namespace qyz::tests;
using domain::ErrorCode;
using domain::LineState;
using presentation::ReviewQueuePresenter;

namespace {

class ReviewQueue : public ::testing::Test, protected ReviewFixture {
protected:
    ReviewQueuePresenter queue{desk};
    int decided = 0;
    QList<domain::Error> failures;

    ReviewQueue()
    {
        QObject::connect(&queue, &ReviewQueuePresenter::decided, &queue, [this] { ++decided; });
        QObject::connect(&queue, &ReviewQueuePresenter::failed, &queue,
            [this](const domain::Error &error) { failures.append(error); });
    }
    void start()
    {
        queue.start();
        ASSERT_TRUE(waitFor([this] { return inFront() > 0 || queue.isEmpty(); }));
    }
    qint64 inFront() const
    {
        return queue.line() && !queue.isBusy() ? queue.line()->entry.line.number : 0;
    }
    bool comes(qint64 number)
    {
        return waitFor([this, number] { return inFront() == number; });
    }
};

const QDate monday(2026, 4, 6);

} // namespace

TEST_F(ReviewQueue, whatIsDueFirstStandsInFront)
{
    send(monday.addDays(3));
    send(monday.addDays(1));
    send(monday.addDays(2));
    start();
    EXPECT_EQ(inFront(), 2);
    EXPECT_EQ(queue.position(), 1);
    EXPECT_EQ(queue.size(), 3);
    queue.next();
    EXPECT_TRUE(comes(3));
    queue.next();
    EXPECT_TRUE(comes(1));
    EXPECT_FALSE(queue.hasNext());
    queue.previous();
    EXPECT_TRUE(comes(3));
}

TEST_F(ReviewQueue, ofTwoDueOnOneDayTheOneRegisteredFirstIsInFront)
{
    send(monday);
    send(monday);
    start();
    EXPECT_EQ(inFront(), 1);
}

TEST_F(ReviewQueue, aLongQueueIsAskedForPageByPage)
{
    for (int i = 0; i < 250; ++i)
        send(monday.addDays(1));
    send(monday);
    start();
    EXPECT_TRUE(waitFor([this] { return queue.size() == 251; }));
    EXPECT_EQ(inFront(), 251);
}

TEST_F(ReviewQueue, theNextOneOpensByItselfAfterADecision)
{
    send(monday);
    send(monday.addDays(1));
    start();
    queue.decide(u"approve"_s, {});
    EXPECT_TRUE(queue.isBusy());
    queue.decide(u"approve"_s, {}); // the key pressed twice
    ASSERT_TRUE(comes(2));
    EXPECT_EQ(gateway.acts.size(), 1);
    EXPECT_EQ(gateway.acts.at(0).seenSeq, 1);
    EXPECT_EQ(decided, 1);
    EXPECT_EQ(line(1).entry.state, LineState::Approved);
    ASSERT_TRUE(queue.notice().has_value());
    EXPECT_EQ(queue.notice()->printedNumber, u"1"_s);
    EXPECT_EQ(queue.notice()->state, LineState::Approved);
    EXPECT_FALSE(queue.notice()->error.has_value());
}

TEST_F(ReviewQueue, afterTheLastOneItGoesOnFromTheBeginning)
{
    send(monday);
    send(monday.addDays(1));
    start();
    queue.next();
    ASSERT_TRUE(comes(2));
    queue.decide(u"return"_s, {{u"reason"_s, u"қолы жоқ"_s}});
    EXPECT_TRUE(comes(1));
}

TEST_F(ReviewQueue, anEmptyQueueSaysSoAndFindsWhatCameMeanwhile)
{
    send(monday);
    start();
    queue.decide(u"approve"_s, {});
    ASSERT_TRUE(waitFor([this] { return queue.isEmpty(); }));
    EXPECT_FALSE(queue.line().has_value());
    send(monday);
    queue.refresh();
    EXPECT_TRUE(comes(2));
}

TEST_F(ReviewQueue, whatWasSentWhileTheLastOneWasDecidedOpensToo)
{
    send(monday);
    start();
    send(monday);
    queue.decide(u"approve"_s, {});
    EXPECT_TRUE(comes(2));
}

TEST_F(ReviewQueue, R26_aLineDecidedElsewhereIsSaidAndTheNextOneOpens)
{
    send(monday);
    send(monday.addDays(1));
    start();
    decideElsewhere(1, LineState::Refused);
    queue.decide(u"approve"_s, {});
    ASSERT_TRUE(comes(2));
    ASSERT_TRUE(queue.notice() && queue.notice()->error);
    EXPECT_EQ(queue.notice()->printedNumber, u"1"_s);
    EXPECT_EQ(queue.notice()->error->code, ErrorCode::AlreadyDecided);
    EXPECT_EQ(decided, 0);
    EXPECT_TRUE(failures.isEmpty());
    EXPECT_EQ(line(1).entry.state, LineState::Refused);
}

TEST_F(ReviewQueue, aLineThatChangedIsLookedAtAnewAndStaysWhileItIsToBeDecided)
{
    send(monday);
    send(monday.addDays(1));
    start();
    decideElsewhere(1, LineState::InReview); // a correction
    queue.decide(u"approve"_s, {});
    ASSERT_TRUE(waitFor([this] { return !queue.isBusy(); }));
    EXPECT_EQ(inFront(), 1);
    ASSERT_TRUE(queue.notice() && queue.notice()->error);
    EXPECT_EQ(queue.notice()->error->code, ErrorCode::ChangedMeanwhile);
    EXPECT_EQ(line(1).entry.state, LineState::InReview);
    queue.decide(u"approve"_s, {});
    EXPECT_TRUE(comes(2));
    EXPECT_EQ(line(1).entry.state, LineState::Approved);
}

TEST_F(ReviewQueue, aLineThatLeftTheQueueBeforeItCameInFrontIsPassedOver)
{
    send(monday);
    send(monday.addDays(1));
    send(monday.addDays(2));
    start();
    decideElsewhere(2, LineState::Approved);
    queue.next();
    ASSERT_TRUE(comes(3));
    ASSERT_TRUE(queue.notice() && queue.notice()->error);
    EXPECT_EQ(queue.notice()->printedNumber, u"2"_s);
}

TEST_F(ReviewQueue, aFaultOfTheFactsLeavesTheLineInFront)
{
    send(monday);
    gateway.onAct = [](const ActCommand &) {
        return domain::Result<LineView>(
            domain::makeError({{u"reason"_s, ErrorCode::ReasonMissing, {u"қазақ"_s}}}));
    };
    start();
    queue.decide(u"refuse"_s, {});
    ASSERT_TRUE(waitFor([this] { return !failures.isEmpty(); }));
    EXPECT_EQ(inFront(), 1);
    EXPECT_FALSE(queue.isBusy());
    EXPECT_FALSE(queue.notice().has_value());
}

TEST_F(ReviewQueue, R23_aLineTheReviewerRegisteredWaitsForSomebodyElse)
{
    send(monday).entry.registrar = desk.login;
    send(monday.addDays(1));
    start();
    EXPECT_EQ(inFront(), 2);
    EXPECT_EQ(queue.size(), 1);
}

TEST_F(ReviewQueue, R23_aLineTheReviewerHasAnInterestInWaitsForSomebodyElse)
{
    send(monday).entry.acts.interests = {desk.login};
    start();
    EXPECT_TRUE(queue.isEmpty());
}

TEST_F(ReviewQueue, R23_whoDecidesNothingIsAskedNothing)
{
    send(monday);
    desk.login = u"registrar"_s;
    start();
    EXPECT_TRUE(queue.isEmpty());
    EXPECT_TRUE(gateway.pages.isEmpty());
    EXPECT_FALSE(presentation::decidesOn(desk, service, monday));
}

TEST_F(ReviewQueue, theLineFromTheBookStandsInFrontAtOnce)
{
    send(monday);
    send(monday.addDays(1));
    queue.start(*gateway.onShow(lineRef(2)));
    EXPECT_EQ(inFront(), 2);
    ASSERT_TRUE(waitFor([this] { return queue.size() == 2; }));
    EXPECT_EQ(queue.position(), 2);
    EXPECT_FALSE(gateway.calls.contains(u"show sample/2"_s)); // one look, one record (R38)
}

TEST_F(ReviewQueue, otherEntriesOfThePeopleAreShownOnceEach)
{
    LineView &sent = send(monday);
    sent.entry.child.iin = u"990101100000"_s;
    sent.entry.applicant.iin = u"990101200007"_s;
    gateway.earlierAnswer = QList<LineView>{testLine(7), *gateway.onShow(lineRef(1))};
    start();
    ASSERT_TRUE(waitFor([this] { return gateway.calls.count(u"earlier"_s) == 2; }));
    settle();
    ASSERT_EQ(queue.earlier().size(), 1); // not the line itself
    EXPECT_EQ(queue.earlier().at(0).entry.line.number, 7);
}

TEST_F(ReviewQueue, aDecisionThatFellAfterThePageWasLeftIsStillTold)
{
    send(monday);
    start();
    queue.decide(u"approve"_s, {});
    queue.start();
    EXPECT_TRUE(waitFor([this] { return decided == 1; }));
    EXPECT_TRUE(waitFor([this] { return queue.isEmpty(); }));
}
