// R35: complaints through the window: answered by the director, extended, forwarded where they are
// about him, withdrawn, and never refused.
#include "journeys/typedforms.h"

#include "support/drafts.h"
#include "ui/servicetab.h"

#include <QJsonArray>

using namespace qyz;
using namespace qyz::tests;

namespace {

const QString registrar = u"registrar"_s;
const QString director = u"director"_s;

class Complaints : public RouteOnEach { };

} // namespace

INSTANTIATE_TEST_SUITE_P(, Complaints, ::testing::ValuesIn(places()), placeName);

TEST_P(Complaints, R35_isExtendedAndAnsweredByTheDirectorAndNeverRefused)
{
    const domain::LineRef about = prepare(u"admission"_s, applicationFor(u"admission"_s, 1));
    closeOffice();
    ASSERT_NO_FATAL_FAILURE(sitDown(registrar));
    ASSERT_NO_FATAL_FAILURE(choose(u"complaint"_s));
    const domain::LineRef line =
        registerLine(u"complaint"_s, typedComplaint(QString::number(about.number)));
    EXPECT_EQ(record(line, u"registered"_s).value(u"details"_s).toObject().value(u"about_line"_s),
        about.text());
    EXPECT_EQ(due(line), u"2026-04-08"_s);
    ASSERT_NO_FATAL_FAILURE(scan(about));
    EXPECT_TRUE(tab().presenter().opened()->flags.contains(u"complained"_s));
    ASSERT_NO_FATAL_FAILURE(scan(line));
    EXPECT_FALSE(isOffered(u"answer"_s));

    ASSERT_NO_FATAL_FAILURE(sitDown(director));
    ASSERT_NO_FATAL_FAILURE(scan(line));
    hands.press(Qt::Key_F7);
    ASSERT_TRUE(soon([this] { return !statusMessage().isEmpty(); }));
    EXPECT_EQ(state(line), u"registered"_s);
    ASSERT_NO_FATAL_FAILURE(act(u"extend"_s, {u"тексеру керек"_s}));
    EXPECT_EQ(due(line), u"2026-04-22"_s);
    EXPECT_FALSE(isOffered(u"extend"_s));
    ASSERT_NO_FATAL_FAILURE(act(u"answer"_s, {u"1"_s, u"Шағым қаралды."_s}));
    EXPECT_EQ(state(line), u"result_ready"_s);
    EXPECT_EQ(actor(line, u"answered"_s), director);
    EXPECT_EQ(record(line, u"answered"_s).value(u"text"_s), u"Шағым қаралды."_s);
    EXPECT_EQ(record(line, u"answered"_s).value(u"justified"_s), true);
    EXPECT_FALSE(isOffered(u"answer"_s));

    ASSERT_NO_FATAL_FAILURE(sitDown(registrar));
    ASSERT_NO_FATAL_FAILURE(handOver(line));
    EXPECT_EQ(state(line), u"handed_over"_s);
}

TEST_P(Complaints, R35_aboutTheDirectorIsForwardedAndAnotherOneIsWithdrawn)
{
    ASSERT_NO_FATAL_FAILURE(sitDown(registrar));
    ASSERT_NO_FATAL_FAILURE(choose(u"complaint"_s));
    const domain::LineRef line = registerLine(u"complaint"_s, typedComplaint({}, u"байж"_s));
    EXPECT_EQ(record(line, u"registered"_s).value(u"details"_s).toObject().value(u"about_person"_s),
        u"Байжанова Гүлмира Серікқызы"_s);
    Typed other = typedComplaint({});
    other.insert(u"applicant.iin"_s, qyz::testing::madeIin(u"990101"_s, u'2', 10));
    other.insert(u"applicant.name"_s, u"Айша"_s);
    const domain::LineRef second = registerLine(u"complaint"_s, other);

    ASSERT_NO_FATAL_FAILURE(sitDown(director));
    ASSERT_NO_FATAL_FAILURE(scan(line));
    EXPECT_FALSE(isOffered(u"answer"_s));
    EXPECT_FALSE(isOffered(u"extend"_s));
    EXPECT_FALSE(isOffered(u"refuse"_s));
    ASSERT_NO_FATAL_FAILURE(scan(second));
    EXPECT_TRUE(isOffered(u"answer"_s));

    ASSERT_NO_FATAL_FAILURE(sitDown(registrar));
    ASSERT_NO_FATAL_FAILURE(scan(line));
    ASSERT_NO_FATAL_FAILURE(act(u"forward"_s));
    EXPECT_EQ(state(line), u"result_ready"_s);
    EXPECT_FALSE(record(line, u"forwarded"_s).value(u"to"_s).toString().isEmpty());
    ASSERT_NO_FATAL_FAILURE(handOver(line));
    EXPECT_EQ(state(line), u"handed_over"_s);
    ASSERT_NO_FATAL_FAILURE(scan(second));
    ASSERT_NO_FATAL_FAILURE(act(u"withdraw"_s, {u"өтініш берушінің өтініші"_s}));
    EXPECT_EQ(state(second), u"withdrawn"_s);
}
