#include "presentation/actpresenter.h"
#include "support/memorydrafts.h"
#include "support/scriptedgateway.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace qyz;
using domain::ErrorCode;
using presentation::ActPresenter;

namespace {

class Act : public ::testing::Test {
protected:
    Act()
    {
        context.login = u"registrar"_s;
        line.entry.line = {u"admission"_s, 0, 17};
        line.entry.lastSeq = 41;
    }

    tests::ScriptedGateway gateway;
    tests::MemoryDrafts drafts;
    presentation::DeskContext context{gateway, drafts, {}, {}, {}};
    application::LineView line;
};

} // namespace

TEST_F(Act, namesTheRecordThePersonSawLast)
{
    gateway.onAct = [this](const application::ActCommand &) { return line; };
    ActPresenter presenter(context);
    QSignalSpy done(&presenter, &ActPresenter::done);
    presenter.start(line, u"withdraw"_s);
    presenter.perform({{u"reason"_s, u"көшу"_s}});
    ASSERT_TRUE(done.wait(2000));
    ASSERT_EQ(gateway.actCommands.size(), 1);
    EXPECT_EQ(gateway.actCommands.at(0).seenSeq, 41);
    EXPECT_EQ(gateway.actCommands.at(0).action, u"withdraw"_s);
    EXPECT_EQ(gateway.actCommands.at(0).facts.value(u"reason"_s).toString(), u"көшу"_s);
}

TEST_F(Act, whatWasLeftIsToldAsDoneUnderItsOwnNameAndNotAsThePageInFront)
{
    gateway.holdAnswers = true;
    gateway.onAct = [this](const application::ActCommand &) { return line; };
    ActPresenter presenter(context);
    QSignalSpy done(&presenter, &ActPresenter::done);
    presenter.start(line, u"order"_s);
    presenter.perform({});
    presenter.start(line, u"withdraw"_s);
    gateway.release();
    ASSERT_TRUE(done.wait(2000));
    EXPECT_EQ(done.at(0).at(1).toString(), u"order"_s);
    EXPECT_FALSE(done.at(0).at(2).toBool());
}

TEST_F(Act, saysWhyItWasNotDone)
{
    gateway.onAct = [](const application::ActCommand &) {
        return domain::Result<application::LineView>(ErrorCode::NotReady);
    };
    ActPresenter presenter(context);
    QSignalSpy failed(&presenter, &ActPresenter::failed);
    presenter.start(line, u"hand-over"_s);
    presenter.perform({});
    ASSERT_TRUE(failed.wait(2000));
    EXPECT_EQ(failed.at(0).at(0).value<domain::Error>().code, ErrorCode::NotReady);
    EXPECT_FALSE(presenter.isBusy());
}

TEST_F(Act, anErrorOfAPageThatWasLeftIsNotShownOnTheNext)
{
    gateway.holdAnswers = true;
    gateway.onAct = [](const application::ActCommand &) {
        return domain::Result<application::LineView>(ErrorCode::NotReady);
    };
    ActPresenter presenter(context);
    QSignalSpy failed(&presenter, &ActPresenter::failed);
    presenter.start(line, u"hand-over"_s);
    presenter.perform({});
    presenter.start(line, u"withdraw"_s);
    gateway.release();
    QTest::qWait(50);
    EXPECT_EQ(failed.size(), 0);
    EXPECT_FALSE(presenter.isBusy());
}
