// The control code of a page and the director's decision, without a window.
#include "presentation/controlcodepresenter.h"
#include "presentation/statuspresenter.h"
#include "support/deskfixture.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace qyz;
using namespace qyz::tests;
using presentation::ControlCodePresenter;
using presentation::StatusPresenter;

namespace {

Office brokenOffice(const Office &office)
{
    OfficeFacts facts = *office;
    facts.breakages = {{1, u"admission"_s, 3, u"admission/2"_s, 1, 2, u"hash"_s,
        QDateTime(QDate(2026, 6, 15), QTime(5, 0), Qt::UTC), {}, {}, {}}};
    return std::make_shared<const OfficeFacts>(facts);
}

class ControlCode : public ::testing::Test, protected DeskFixture {
protected:
    ControlCodePresenter page{desk};
    QSignalSpy changed{&page, &ControlCodePresenter::changed};
    QSignalSpy failed{&page, &ControlCodePresenter::failed};

    CodeAnswer good() const
    {
        CodeAnswer answer;
        answer.verdict = CodeAnswer::Verdict::Matches;
        answer.holds = true;
        answer.journal = u"admission"_s;
        answer.seq = 9;
        answer.volume = 2;
        answer.firstPage = 4;
        answer.lastPage = 5;
        answer.printedAt = QDateTime(QDate(2026, 6, 15), QTime(5, 0), Qt::UTC);
        answer.printedBy = u"Үлгіева С."_s;
        return answer;
    }
    void check()
    {
        page.check({}, u"03956 28377 07121 64544 99872"_s);
        ASSERT_TRUE(waitFor([this] { return !page.isBusy(); }));
    }
};

} // namespace

TEST_F(ControlCode, R8_saysWhichPageAndWhoPrintedItWhen)
{
    gateway.codeAnswer = good();
    check();
    EXPECT_EQ(gateway.calls, QStringList{u"checkCode  03956 28377 07121 64544 99872"_s});
    EXPECT_TRUE(page.isGood());
    EXPECT_EQ(page.verdict(), u"The printed page agrees with the journal."_s);
    const QString facts = page.facts().join(u'\n');
    EXPECT_TRUE(facts.contains(u"volume 2, pages 4–5"_s)) << facts.toStdString();
    EXPECT_TRUE(facts.contains(u"Үлгіева С."_s)) << facts.toStdString();
}

TEST_F(ControlCode, R8_saysWhatToDoWhereThePageDiffers)
{
    CodeAnswer answer = good();
    answer.verdict = CodeAnswer::Verdict::Differs;
    answer.groups = {3};
    gateway.codeAnswer = answer;
    check();
    EXPECT_FALSE(page.isGood());
    EXPECT_EQ(page.verdict(), u"The printed page does not agree with the journal."_s);
    EXPECT_EQ(page.facts().at(0), u"Only group 3 of the digits differs: read it once more."_s);
    EXPECT_EQ(page.facts().at(1), u"Keep the sheet and tell the director."_s);
    page.forget();
    EXPECT_TRUE(page.verdict().isEmpty());
}

TEST_F(ControlCode, R8_saysThatThePageIsNotThere)
{
    gateway.codeAnswer = CodeAnswer{};
    check();
    EXPECT_TRUE(page.facts().constFirst().startsWith(u"There is no such page"_s));
    gateway.codeAnswer = domain::ErrorCode::UnknownValue;
    check();
    EXPECT_EQ(failed.size(), 1);
    EXPECT_TRUE(page.verdict().isEmpty());
}

TEST_F(ControlCode, R5_theDirectorDecidesAndTheOfficeIsAskedAnew)
{
    desk.office = brokenOffice(office);
    EXPECT_FALSE(page.mayDecide());
    desk.person.duties = {domain::Duty::Director};
    EXPECT_TRUE(page.mayDecide());
    ASSERT_EQ(page.open().size(), 1);
    EXPECT_TRUE(page.breakageText(page.open().constFirst()).contains(u"admission/2, page 1"_s));
    gateway.officeAnswer = office;
    QSignalSpy renewed(&page, &ControlCodePresenter::officeChanged);
    page.decide(1, u"compared"_s);
    ASSERT_TRUE(waitFor([&renewed] { return !renewed.isEmpty(); }));
    ASSERT_EQ(gateway.decisions.size(), 1);
    EXPECT_EQ(gateway.decisions.constFirst().reason, u"compared"_s);
    EXPECT_TRUE(page.open().isEmpty());
}

TEST(Status, R5_aDeskLeftOnOverNightChecksAgain)
{
    DeskFixture fixture;
    StatusPresenter status(fixture.desk, nullptr);
    const auto at = [&fixture](QDate day) {
        OfficeStatus answer;
        answer.now = QDateTime(day, QTime(5, 0), Qt::UTC);
        fixture.gateway.statusAnswer = answer;
    };
    const auto checks = [&fixture] { return fixture.gateway.calls.count(u"verify"_s); };
    at(QDate(2026, 6, 15));
    status.refresh();
    ASSERT_TRUE(waitFor([&status] { return status.status().has_value(); }));
    status.verifyBook();
    settle();
    EXPECT_EQ(checks(), 1);
    status.refresh();
    settle();
    EXPECT_EQ(checks(), 1) << "the same day";
    at(QDate(2026, 6, 16));
    status.refresh();
    ASSERT_TRUE(waitFor([&checks] { return checks() == 2; }));
}

TEST(Status, R5_aBrokenBookIsToldWithItsPageAndMakesTheOfficeNew)
{
    DeskFixture fixture;
    StatusPresenter status(fixture.desk, nullptr);
    QSignalSpy broken(&status, &StatusPresenter::bookBroken);
    Verification verification;
    verification.intact = false;
    verification.first = Problem{u"admission"_s, 3, u"admission/2"_s, 1, 2, u"hash"_s};
    fixture.gateway.verifyAnswer = verification;
    status.verifyBook();
    ASSERT_TRUE(waitFor([&broken] { return !broken.isEmpty(); }));
    EXPECT_TRUE(status.bookText().contains(u"admission/2, page 1"_s))
        << status.bookText().toStdString();
}
