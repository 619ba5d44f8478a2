// The presenters of closing, corrections and inspection over a gateway that answers what it is told
// (R7, R9, R11).
#include "presentation/closingpresenter.h"
#include "presentation/closingtext.h"
#include "presentation/correctionspresenter.h"
#include "presentation/inspectionpresenter.h"
#include "support/deskfixture.h"

#include <gtest/gtest.h>

using namespace qyz;
using namespace qyz::tests;
using application::ClosingCheck;
using application::ClosingState;

namespace {

ClosingState stateOf(const QString &month, const QList<ClosingCheck> &red = {})
{
    ClosingState state;
    state.month = month;
    for (int check = 0; check < application::closingCheckCount; ++check) {
        application::ClosingItem item;
        item.check = static_cast<ClosingCheck>(check);
        item.count = red.contains(item.check) ? 2 : 0;
        state.items.append(item);
    }
    return state;
}

class ClosingDesk : public ::testing::Test, public DeskFixture {
protected:
    presentation::ClosingPresenter presenter{desk};
    QList<domain::ErrorCode> failures;

    ClosingDesk()
    {
        QObject::connect(&presenter, &presentation::ClosingPresenter::failed, &presenter,
            [this](const domain::Error &error) { failures.append(error.code); });
    }
    void read(const ClosingState &state)
    {
        gateway.closingCheckAnswer = state;
        presenter.refresh();
        ASSERT_TRUE(waitFor([this] { return presenter.state().has_value(); }));
    }
};

} // namespace

TEST_F(ClosingDesk, R9_whatIsRedNeedsAnExplanationOfThreeLetters)
{
    ASSERT_NO_FATAL_FAILURE(
        read(stateOf(u"2026-04"_s, {ClosingCheck::Overdue, ClosingCheck::Pages})));
    EXPECT_EQ(presenter.unexplained({}),
        (QList<ClosingCheck>{ClosingCheck::Overdue, ClosingCheck::Pages}));
    EXPECT_EQ(presenter.unexplained({{u"overdue"_s, u"жоқ еді"_s}, {u"pages"_s, u"12"_s}}),
        QList<ClosingCheck>{ClosingCheck::Pages});
}

TEST_F(ClosingDesk, R9_theMonthIsClosedWithTheListThatWasShown)
{
    ClosingState state = stateOf(u"2026-04"_s);
    state.chains = {{u"admission"_s, 17, u"aa"_s}};
    ASSERT_NO_FATAL_FAILURE(read(state));
    gateway.monthClosingAnswer = application::MonthClosing{};
    QString closed;
    QObject::connect(&presenter, &presentation::ClosingPresenter::monthClosed, &presenter,
        [&closed](const QString &month) { closed = month; });
    presenter.close({{u"overdue"_s, u"себебі бар"_s}});
    presenter.close({}); // a second press while the first is under way
    ASSERT_TRUE(waitFor([&closed] { return !closed.isEmpty(); }));
    EXPECT_EQ(closed, u"2026-04"_s);
    ASSERT_EQ(gateway.monthsClosed.size(), 1);
    const application::CloseMonthCommand &command = gateway.monthsClosed.constFirst();
    EXPECT_EQ(command.checked.chains.size(), 1);
    EXPECT_EQ(command.explained.value(u"overdue"_s), u"себебі бар"_s);
    EXPECT_EQ(command.actor, desk.login);
    EXPECT_TRUE(failures.isEmpty());
}

TEST_F(ClosingDesk, R9_beforeItIsOverNothingIsSentAndTheReasonIsTold)
{
    ClosingState state = stateOf(u"2026-05"_s);
    state.notYet = domain::makeError(domain::ErrorCode::MonthNotOver);
    ASSERT_NO_FATAL_FAILURE(read(state));
    presenter.close({});
    EXPECT_EQ(failures, QList<domain::ErrorCode>{domain::ErrorCode::MonthNotOver});
    EXPECT_TRUE(gateway.monthsClosed.isEmpty());
}

TEST_F(ClosingDesk, R9_aListOvertakenByAnotherQuestionIsDropped)
{
    gateway.hold = true;
    gateway.closingCheckAnswer = stateOf(u"2026-04"_s);
    presenter.refresh();
    ClosingState volume = stateOf({});
    volume.volume = application::VolumeFigures{u"admission"_s, 2, 11, 17, 7, 1, false};
    gateway.closingCheckAnswer = volume;
    presenter.checkVolume(u"admission"_s);
    gateway.hold = false;
    while (gateway.held() > 0)
        gateway.release(0);
    ASSERT_TRUE(waitFor([this] { return presenter.state().has_value(); }));
    EXPECT_TRUE(presenter.isOfVolume());
    ASSERT_TRUE(presenter.state()->volume.has_value());
    EXPECT_EQ(presenter.state()->volume->volume, 2);
}

TEST_F(ClosingDesk, R7_theCorrectionsOfTheNextMonthAreAskedForFirst)
{
    application::Closings closings;
    closings.nextMonth = u"2026-04"_s;
    gateway.closingsAnswer = closings;
    gateway.correctionsAnswer = application::MonthCorrections{u"2026-04"_s, {}};
    presentation::CorrectionsPresenter corrections(desk);
    corrections.showNext();
    ASSERT_TRUE(waitFor([&] { return corrections.corrections().has_value(); }));
    EXPECT_EQ(corrections.month(), u"2026-04"_s);
    EXPECT_TRUE(gateway.calls.contains(u"corrections 2026-04"_s));
}

TEST_F(ClosingDesk, R11_anInspectionCarriesWhoOpensItAndTheOfficeIsReadAnew)
{
    presentation::InspectionPresenter inspections(desk);
    EXPECT_EQ(inspections.open(), nullptr);
    auto inspected = std::make_shared<application::OfficeFacts>(*office);
    inspected->inspections.append({1, {u"*"_s}, QDate(2026, 4, 1), QDate(2026, 4, 30), u"Бөлім"_s,
        u"№ 7"_s, QDateTime(QDate(2026, 4, 1), QTime(5, 0), Qt::UTC), {}, {}});
    gateway.officeAnswer = Office(inspected);
    gateway.inspectionAnswer = application::InspectionRecord{};
    bool changed = false;
    QObject::connect(&inspections, &presentation::InspectionPresenter::officeChanged, &inspections,
        [&changed] { changed = true; });
    inspections.begin({{u"*"_s}, QDate(2026, 4, 1), QDate(2026, 4, 30), u"Бөлім"_s, u"№ 7"_s, {}});
    ASSERT_TRUE(waitFor([&changed] { return changed; }));
    EXPECT_EQ(gateway.inspectionsOpened.constFirst().actor, desk.login);
    ASSERT_NE(inspections.open(), nullptr);
    EXPECT_TRUE(presentation::ClosingText::banner(desk.office->inspections)
                    .contains(u"Бөлім, 01.04.2026 – 30.04.2026"_s));
}
