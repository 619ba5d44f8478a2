// Inspection mode (R11).
#include "deskfixture.h"

using namespace qyz::application;
using namespace qyz::application::testing;
using namespace qyz::domain;

namespace {

const QString director = u"director"_s;

class InspectionTest : public ::testing::Test {
protected:
    Desk desk;

    OpenInspectionCommand command(QDate from, QDate to, const QStringList &journals = {u"*"_s})
    {
        return {journals, from, to, u"Білім бөлімі"_s, u"№ 7 тапсырма"_s, director};
    }
    Result<InspectionRecord> openJune(const QStringList &journals = {u"*"_s})
    {
        return desk.registry.openInspection(
            command(QDate(2026, 6, 1), QDate(2026, 6, 30), journals));
    }
    std::string correct(qint64 number = 1)
    {
        return codeOf(desk.act(u"correct"_s,
            {{u"field"_s, u"child.name"_s}, {u"value"_s, u"Айсұлу"_s}, {u"reason"_s, u"қате"_s},
                {u"requested_by"_s, u"өтініш беруші"_s}},
            u"registrar"_s, number));
    }
    std::string voidIt(qint64 number = 1)
    {
        return codeOf(desk.act(u"void"_s, {{u"reason"_s, u"қате"_s}}, director, number));
    }
    LineView line(qint64 number = 1)
    {
        return desk.registry.show({u"admission"_s, 0, number}, director, false).value();
    }
};

} // namespace

TEST_F(InspectionTest, R11_linesOfThePeriodAreNeitherCorrectedNorVoidedUntilItIsClosed)
{
    ASSERT_EQ(codeOf(desk.add()), "ok");
    const auto opened = openJune();
    ASSERT_TRUE(opened.ok()) << codeOf(opened) << faultsOf(opened);
    EXPECT_EQ(opened->inspection.number, 1);
    EXPECT_EQ(correct(), "InspectionOpen");
    EXPECT_EQ(voidIt(), "InspectionOpen");
    EXPECT_FALSE(line().actions.contains(u"correct"_s));
    // What is due by term goes on.
    EXPECT_EQ(codeOf(desk.act(u"withdraw"_s, {{u"reason"_s, u"өтініші бойынша"_s}})), "ok");
    const auto closed = desk.registry.closeInspection({0, u"бұзушылық жоқ"_s, director});
    ASSERT_TRUE(closed.ok()) << codeOf(closed) << faultsOf(closed);
    EXPECT_FALSE(closed->inspection.isOpen());
    EXPECT_EQ(correct(), "ok");
    EXPECT_EQ(voidIt(), "ok");
    const auto verified = desk.registry.verify({});
    EXPECT_TRUE(verified->intact);
}

TEST_F(InspectionTest, R11_onlyItsJournalsAndItsPeriodAreHeld)
{
    ASSERT_EQ(codeOf(desk.add()), "ok");
    ASSERT_TRUE(openJune({u"duplicate"_s}).ok());
    EXPECT_EQ(correct(), "ok");
    ASSERT_TRUE(desk.registry
                    .openInspection(command(
                        QDate(2026, 5, 1), QDate(2026, 6, 14), {u"admission"_s, u"complaint"_s}))
                    .ok());
    EXPECT_EQ(voidIt(), "ok"); // registered on the 15th
}

TEST_F(InspectionTest, R11_thePeriodCountsBothItsDays)
{
    ASSERT_EQ(codeOf(desk.add()), "ok");
    ASSERT_TRUE(desk.registry.openInspection(command(QDate(2026, 6, 15), QDate(2026, 6, 15))).ok());
    EXPECT_EQ(correct(), "InspectionOpen");
}

TEST_F(InspectionTest, R11_whatIsDoneMeanwhileIsMarkedForGood)
{
    ASSERT_EQ(codeOf(desk.add()), "ok");
    desk.clock.addSecs(60);
    ASSERT_TRUE(openJune().ok());
    desk.clock.addSecs(60);
    ASSERT_EQ(codeOf(desk.add(childNumber(2))), "ok");
    ASSERT_EQ(codeOf(desk.act(u"withdraw"_s, {{u"reason"_s, u"өтініші бойынша"_s}})), "ok");
    EXPECT_FALSE(line(1).flags.contains(u"inspection"_s));
    EXPECT_TRUE(line(2).flags.contains(u"inspection"_s));
    EXPECT_FALSE(line(1).history.constFirst().inspection);
    EXPECT_TRUE(line(1).history.constLast().inspection);
    desk.clock.addSecs(60);
    ASSERT_TRUE(desk.registry.closeInspection({1, u"аяқталды"_s, director}).ok());
    desk.clock.addSecs(60);
    EXPECT_TRUE(line(2).flags.contains(u"inspection"_s));
    ASSERT_EQ(
        codeOf(desk.act(u"withdraw"_s, {{u"reason"_s, u"өтініші бойынша"_s}}, u"registrar"_s, 2)),
        "ok");
    EXPECT_FALSE(line(2).history.constLast().inspection);
}

TEST_F(InspectionTest, R11_everyFaultOfWhatWasTypedIsToldAtOnce)
{
    const auto nothing = desk.registry.openInspection({{}, {}, {}, {}, {}, director});
    EXPECT_EQ(faultsOf(nothing),
        "journals RequiredField|authority RequiredField|basis RequiredField|from RequiredField|"
        "to RequiredField");
    const auto wrong = desk.registry.openInspection(
        command(QDate(2026, 6, 30), QDate(2026, 6, 1), {u"unheard-of"_s}));
    EXPECT_EQ(faultsOf(wrong), "journals UnknownValue|to EndBeforeStart");
    EXPECT_EQ(faultsOf(desk.registry.closeInspection({0, {}, director})),
        "result RequiredField|number UnknownValue");
    auto stranger = command(QDate(2026, 6, 1), QDate(2026, 6, 30));
    stranger.actor = u"registrar"_s;
    EXPECT_EQ(codeOf(desk.registry.openInspection(stranger)), "NoRight");
    EXPECT_EQ(codeOf(desk.registry.closeInspection({0, u"x"_s, u"deputy"_s})), "NoRight");
}
