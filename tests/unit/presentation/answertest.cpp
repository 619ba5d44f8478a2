// Answers of the gateway and the pages that asked for them.
#include "presentation/answer.h"

#include "support/deskfixture.h"

#include <QPromise>

#include <gtest/gtest.h>

using namespace qyz;
using namespace qyz::tests;
using presentation::whenAnswered;

namespace {

using Number = domain::Result<int>;

} // namespace

TEST(Answer, comesOnceFromTheEventLoop)
{
    QObject page;
    QPromise<Number> promise;
    promise.start();
    QList<int> taken;
    whenAnswered(promise.future(), &page,
        [&taken](const Number &answer) { taken.append(answer.ok() ? *answer : -1); });
    promise.addResult(Number(17));
    promise.finish();
    EXPECT_TRUE(taken.isEmpty());
    EXPECT_TRUE(waitFor([&taken] { return !taken.isEmpty(); }));
    settle();
    EXPECT_EQ(taken, QList<int>{17});
}

TEST(Answer, isNotGivenToAPageThatIsGone)
{
    bool taken = false;
    QPromise<Number> promise;
    promise.start();
    {
        QObject page;
        whenAnswered(promise.future(), &page, [&taken](const Number &) { taken = true; });
    }
    promise.addResult(Number(17));
    promise.finish();
    settle();
    EXPECT_FALSE(taken);
}

TEST(Answer, isNotGivenToAPageThatGoesWhileItIsOnItsWay)
{
    bool taken = false;
    QPromise<Number> promise;
    promise.start();
    auto page = std::make_unique<QObject>();
    whenAnswered(promise.future(), page.get(), [&taken](const Number &) { taken = true; });
    promise.addResult(Number(17));
    promise.finish(); // the watcher's event waits in the queue now
    page.reset();
    settle();
    EXPECT_FALSE(taken);
}

TEST(Answer, isALostConnectionWhereNobodyAnswersAnyMore)
{
    QObject page;
    std::optional<domain::ErrorCode> code;
    {
        QPromise<Number> promise;
        promise.start();
        whenAnswered(promise.future(), &page, [&code](const Number &answer) {
            if (!answer.ok())
                code = answer.error().code;
        });
    }
    EXPECT_TRUE(waitFor([&code] { return code.has_value(); }));
    EXPECT_EQ(code, domain::ErrorCode::ConnectionLost);
}

TEST(Answer, mayDestroyTheOneWhoAsked)
{
    auto *page = new QObject;
    QPromise<Number> promise;
    promise.start();
    bool taken = false;
    whenAnswered(promise.future(), page, [&taken, page](const Number &) {
        taken = true;
        page->deleteLater();
    });
    promise.addResult(Number(domain::ErrorCode::LineNotFound));
    promise.finish();
    EXPECT_TRUE(waitFor([&taken] { return taken; }));
    settle();
}
