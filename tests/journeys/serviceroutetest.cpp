// Each service from F2 to the result in the visitor's hand, with keys and by the right person, and
// how many actions it takes (R12-R35).
#include "journeys/typedforms.h"

#include "support/drafts.h"
#include "ui/act/actpage.h"
#include "ui/review/reviewpage.h"
#include "ui/servicetab.h"

#include <QApplication>
#include <QJsonArray>

using namespace qyz;
using namespace qyz::tests;

namespace {

const QString registrar = u"registrar"_s;

/// Wednesday 08.04.2026, 10:15 at the office.
QDateTime nextWeek()
{
    return officeMorning().addDays(7);
}

/// Wednesday 26.08.2026, 10:15 at the office.
QDateTime inAugust()
{
    return QDateTime(QDate(2026, 8, 26), QTime(5, 15), Qt::UTC);
}

class Services : public RouteOnEach {
protected:
    /// Sent, returned with a reason, sent again, approved with two actions.
    void throughReview(const domain::LineRef &line, const QString &reviewer)
    {
        ASSERT_NO_FATAL_FAILURE(send(line));
        ASSERT_NO_FATAL_FAILURE(sitDown(reviewer));
        ASSERT_NO_FATAL_FAILURE(choose(line.journal));
        ASSERT_NO_FATAL_FAILURE(giveBack(line));
        ASSERT_NO_FATAL_FAILURE(sitDown(registrar));
        ASSERT_NO_FATAL_FAILURE(send(line));
        ASSERT_NO_FATAL_FAILURE(sitDown(reviewer));
        ASSERT_NO_FATAL_FAILURE(choose(line.journal));
        ASSERT_NO_FATAL_FAILURE(approve(line));
        EXPECT_EQ(actor(line, u"approved"_s), reviewer);
    }
    void send(const domain::LineRef &line)
    {
        ASSERT_NO_FATAL_FAILURE(scan(line));
        ASSERT_NO_FATAL_FAILURE(act(u"send-for-review"_s));
        EXPECT_EQ(state(line), u"in_review"_s);
    }
    void giveBack(const domain::LineRef &line)
    {
        ASSERT_NO_FATAL_FAILURE(openForDecision(line));
        hands.press(Qt::Key_F9);
        hands.type(u"мерзімін нақтылаңыз"_s);
        hands.press(Qt::Key_Return, Qt::ControlModifier);
        ASSERT_TRUE(soon([&] { return state(line) == u"returned"_s; }));
        EXPECT_EQ(record(line, u"returned"_s).value(u"reason"_s), u"мерзімін нақтылаңыз"_s);
    }
    void approve(const domain::LineRef &line)
    {
        hands.restCount();
        ASSERT_NO_FATAL_FAILURE(openForDecision(line));
        hands.press(Qt::Key_Return, Qt::ControlModifier);
        ASSERT_TRUE(soon([&] { return state(line) == u"approved"_s; }));
        EXPECT_EQ(hands.actions(), 2) << qPrintable(line.text());
        ASSERT_TRUE(soon([this] { return review().presenter().isEmpty(); }));
        hands.press(Qt::Key_Escape);
    }
    /// In the line that is open.
    void makeReady(const domain::LineRef &line)
    {
        ASSERT_NO_FATAL_FAILURE(act(u"result-ready"_s, {u"А-3"_s}));
        EXPECT_EQ(state(line), u"result_ready"_s);
        EXPECT_EQ(record(line, u"result_ready"_s).value(u"place"_s), u"А-3"_s);
    }
};

} // namespace

INSTANTIATE_TEST_SUITE_P(, Services, ::testing::ValuesIn(places()), placeName);

TEST_P(Services, enrolmentFromRegistrationToHandOver)
{
    ASSERT_NO_FATAL_FAILURE(sitDown(registrar));
    ASSERT_NO_FATAL_FAILURE(choose(u"admission"_s));
    const domain::LineRef line = registerLine(u"admission"_s, typedEnrolment());
    EXPECT_EQ(record(line, u"registered"_s).value(u"case"_s), u"grade_1"_s);
    ASSERT_NO_FATAL_FAILURE(scan(line));
    ASSERT_NO_FATAL_FAILURE(begin(u"order"_s));
    ASSERT_NO_FATAL_FAILURE(typeFacts({u"12"_s}));
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(soon([this] { return actPage().message().contains(u"25.08.2026"_s); }));
    EXPECT_TRUE(records(line, u"order_issued"_s).isEmpty()); // first classes are made in August
    quit();

    ASSERT_NO_FATAL_FAILURE(sitDown(registrar, inAugust()));
    ASSERT_NO_FATAL_FAILURE(scan(line));
    ASSERT_NO_FATAL_FAILURE(act(u"order"_s, {u"12"_s}));
    EXPECT_EQ(record(line, u"order_issued"_s).value(u"number"_s), u"12"_s);
    EXPECT_EQ(record(line, u"order_issued"_s).value(u"date"_s), u"2026-08-26"_s);
    ASSERT_NO_FATAL_FAILURE(makeReady(line));
    ASSERT_NO_FATAL_FAILURE(handOver(line));
    EXPECT_EQ(state(line), u"handed_over"_s);
    EXPECT_EQ(record(line, u"handed_over"_s).value(u"identified_by"_s), u"iin"_s);
    quit();
    const auto verified = office().registry().verify({});
    EXPECT_TRUE(verified.ok());
}

TEST_P(Services, R33_transfersBothWaysWithTheirSlips)
{
    ASSERT_NO_FATAL_FAILURE(sitDown(registrar));
    ASSERT_NO_FATAL_FAILURE(choose(u"admission"_s));
    const domain::LineRef arriving = registerLine(u"admission"_s, typedTransfer(4, 3));
    EXPECT_EQ(record(arriving, u"registered"_s).value(u"case"_s), u"transfer_in"_s);
    ASSERT_NO_FATAL_FAILURE(scan(arriving));
    ASSERT_NO_FATAL_FAILURE(act(u"slip"_s, {u"1"_s, u"7"_s}));
    const QJsonObject acceptance = record(arriving, u"transfer_slip"_s);
    EXPECT_EQ(acceptance.value(u"kind"_s), u"acceptance"_s);
    EXPECT_EQ(acceptance.value(u"valid_until"_s), u"2026-04-06"_s); // three working days
    ASSERT_NO_FATAL_FAILURE(act(u"order"_s, {u"13"_s}));
    ASSERT_NO_FATAL_FAILURE(makeReady(arriving));
    ASSERT_NO_FATAL_FAILURE(handOver(arriving, 2));
    EXPECT_EQ(record(arriving, u"handed_over"_s).value(u"identified_by"_s), u"document"_s);

    Typed other = typedTransfer(5, 3);
    other.insert(u"child.iin"_s, qyz::testing::madeIin(u"150514"_s, u'5', 10));
    const domain::LineRef leaving = registerLine(u"admission"_s, other);
    EXPECT_EQ(record(leaving, u"registered"_s).value(u"case"_s), u"transfer_out"_s);
    ASSERT_NO_FATAL_FAILURE(scan(leaving));
    ASSERT_NO_FATAL_FAILURE(act(u"slip"_s, {u"2"_s, u"8"_s}));
    EXPECT_EQ(record(leaving, u"transfer_slip"_s).value(u"kind"_s), u"departure"_s);
    ASSERT_NO_FATAL_FAILURE(act(u"order"_s, {u"14"_s}));
    ASSERT_NO_FATAL_FAILURE(makeReady(leaving));
    ASSERT_NO_FATAL_FAILURE(handOver(leaving));
    EXPECT_EQ(state(leaving), u"handed_over"_s);
}

TEST_P(Services, R33_aTransferInHolidaysThatAreNotSetIsAskedBesideTheForm)
{
    ASSERT_NO_FATAL_FAILURE(sitDown(registrar));
    ASSERT_NO_FATAL_FAILURE(choose(u"admission"_s));
    ASSERT_NO_FATAL_FAILURE(openForm());
    fill(typedTransfer(5, 1));
    hands.type(u"0"_s);
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(soon([] { return qApp->focusWidget()->objectName() == u"reason_not_holidays"_s; }));
    EXPECT_EQ(lines(u"admission"_s), 0);
    hands.type(u"каникул уақыты расталды"_s);
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(soon([this] { return lines(u"admission"_s) == 1; }));
    EXPECT_EQ(record({u"admission"_s, 0, 1}, u"registered"_s)
                  .value(u"override"_s)
                  .toObject()
                  .value(u"not_holidays"_s),
        u"каникул уақыты расталды"_s);
}

TEST_P(Services, R27_R32_aDuplicateWhoseClockStopsAndGoesOn)
{
    ASSERT_NO_FATAL_FAILURE(sitDown(registrar));
    ASSERT_NO_FATAL_FAILURE(choose(u"duplicate"_s));
    const domain::LineRef line = registerLine(u"duplicate"_s, typedDuplicate());
    const QString promised = due(line);
    ASSERT_NO_FATAL_FAILURE(scan(line));
    EXPECT_FALSE(isOffered(u"result-ready"_s)); // nothing is issued yet
    EXPECT_FALSE(isOffered(u"restart"_s));
    ASSERT_NO_FATAL_FAILURE(act(u"stop"_s, {u"мұрағатқа сұрау"_s}));
    EXPECT_EQ(record(line, u"stopped"_s).value(u"reason"_s), u"мұрағатқа сұрау"_s);
    EXPECT_FALSE(isOffered(u"stop"_s));

    quit();
    ASSERT_NO_FATAL_FAILURE(sitDown(registrar, nextWeek()));
    ASSERT_NO_FATAL_FAILURE(scan(line));
    EXPECT_TRUE(tab().presenter().opened()->flags.contains(u"stopped"_s));
    ASSERT_NO_FATAL_FAILURE(act(u"restart"_s, {u"жауап келді"_s}));
    EXPECT_EQ(records(line, u"restarted"_s).size(), 1);
    EXPECT_GT(due(line), promised); // a week stood still
    ASSERT_NO_FATAL_FAILURE(act(u"issue"_s, {u"ҮЛ"_s, u"000123"_s, {}, u"17"_s}));
    EXPECT_EQ(record(line, u"document_issued"_s).value(u"number"_s), u"000123"_s);
    EXPECT_EQ(record(line, u"document_issued"_s).value(u"book_line"_s), u"17"_s);
    ASSERT_NO_FATAL_FAILURE(makeReady(line));
    ASSERT_NO_FATAL_FAILURE(handOver(line, 3, {u"Сенімов"_s, u"Өкіл"_s}));
    EXPECT_EQ(record(line, u"handed_over"_s).value(u"identified_by"_s), u"power_of_attorney"_s);
    EXPECT_EQ(state(line), u"handed_over"_s);
}

TEST_P(Services, R32_aBlankIsUsedOnceAndTheFormSaysWhere)
{
    const domain::LineRef first = prepare(u"duplicate"_s, applicationFor(u"duplicate"_s, 1));
    actElsewhere(first, u"issue"_s,
        {{u"series"_s, u"ҮЛ"_s}, {u"number"_s, u"000123"_s}, {u"date"_s, u"2026-04-01"_s},
            {u"book_line"_s, u"17"_s}});
    const domain::LineRef second = prepare(u"duplicate"_s, applicationFor(u"duplicate"_s, 2));
    closeOffice();
    ASSERT_NO_FATAL_FAILURE(sitDown(registrar));
    ASSERT_NO_FATAL_FAILURE(scan(second));
    ASSERT_NO_FATAL_FAILURE(begin(u"issue"_s));
    ASSERT_NO_FATAL_FAILURE(typeFacts({u"ҮЛ"_s, u"000123"_s, {}, u"18"_s}));
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(soon([this] { return !actPage().message().isEmpty(); }));
    EXPECT_TRUE(actPage().isVisible());
    EXPECT_TRUE(records(second, u"document_issued"_s).isEmpty());
}

TEST_P(Services, R31_homeEducationReturnedSentAgainApprovedAndPlanned)
{
    ASSERT_NO_FATAL_FAILURE(sitDown(registrar));
    ASSERT_NO_FATAL_FAILURE(choose(u"home_education"_s));
    const domain::LineRef line = registerLine(u"home_education"_s, typedHomeEducation());
    EXPECT_TRUE(record(line, u"registered"_s)
                    .value(u"details"_s)
                    .toObject()
                    .value(u"health_note"_s)
                    .isObject()); // R38: nobody reads it in the file
    ASSERT_NO_FATAL_FAILURE(throughReview(line, u"deputy"_s));
    ASSERT_NO_FATAL_FAILURE(scan(line));
    for (const QString &step : {u"accepted"_s, u"approved"_s, u"agreed"_s}) {
        ASSERT_NO_FATAL_FAILURE(act(u"plan"_s));
        EXPECT_EQ(record(line, u"plan_step"_s).value(u"step"_s), step); // the next one is offered
    }
    EXPECT_FALSE(isOffered(u"plan"_s));

    ASSERT_NO_FATAL_FAILURE(sitDown(registrar));
    ASSERT_NO_FATAL_FAILURE(scan(line));
    EXPECT_FALSE(isOffered(u"result-ready"_s)); // the order first
    ASSERT_NO_FATAL_FAILURE(act(u"order"_s, {u"14"_s}));
    ASSERT_NO_FATAL_FAILURE(makeReady(line));
    ASSERT_NO_FATAL_FAILURE(handOver(line));
    EXPECT_EQ(state(line), u"handed_over"_s);

    // Where it ends the next one goes on, without an application (R31).
    Typed next = typedHomeEducation();
    next.insert({{u"case"_s, u"2"_s}, {u"details.previous_line"_s, u"1"_s}});
    const domain::LineRef proactive = registerLine(u"home_education"_s, next);
    const QJsonObject details = record(proactive, u"registered"_s).value(u"details"_s).toObject();
    EXPECT_EQ(details.value(u"previous_line"_s), line.text());
}

TEST_P(Services, attestationReturnedSentAgainAndApprovedByTheDeputyForMethod)
{
    ASSERT_NO_FATAL_FAILURE(sitDown(registrar));
    ASSERT_NO_FATAL_FAILURE(choose(u"attestation"_s));
    const domain::LineRef line = registerLine(u"attestation"_s, typedAttestation());
    ASSERT_NO_FATAL_FAILURE(throughReview(line, u"method"_s));
    ASSERT_NO_FATAL_FAILURE(sitDown(registrar));
    ASSERT_NO_FATAL_FAILURE(scan(line));
    ASSERT_NO_FATAL_FAILURE(makeReady(line));
    ASSERT_NO_FATAL_FAILURE(handOver(line));
    EXPECT_EQ(state(line), u"handed_over"_s);
}
