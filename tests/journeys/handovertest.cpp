// R29: the slip is scanned, the result handed over, from key press to the bytes on disk.
#include "journeys/deskjourney.h"

#include "domain/journal/papercode.h"
#include "support/drafts.h"
#include "ui/act/actpage.h"
#include "ui/booktable.h"
#include "ui/widgets/digitchoice.h"

#include <QApplication>
#include <QLineEdit>
#include <QTableView>

using namespace qyz;
using namespace qyz::tests;
using application::ActCommand;

namespace {

class HandingOver : public DeskJourney {
protected:
    const domain::LineRef line{u"admission"_s, 0, 1};

    void act(const QString &action, const QJsonObject &facts)
    {
        const auto done = office().registry().act({line, action, facts, u"registrar"_s, 0});
        ASSERT_TRUE(done.ok()) << qPrintable(domain::errorName(done.error().code));
    }
    /// A line of grade 5 whose result lies ready.
    void makeReady()
    {
        QJsonObject json = qyz::testing::with(qyz::testing::goodJson(), u"case"_s, u"grades_2_9"_s);
        json = qyz::testing::with(json, u"child.grade"_s, 5);
        json = qyz::testing::with(json, u"child.birth_date"_s, u"2015-05-14"_s);
        json = qyz::testing::with(json, u"child.iin"_s, qyz::testing::madeIin(u"150514"_s, u'5'));
        const auto done = office().registry().registerApplication(
            {u"admission"_s, qyz::testing::draftOf(json), u"registrar"_s});
        ASSERT_TRUE(done.ok()) << qPrintable(domain::errorName(done.error().code));
        act(u"order"_s, {{u"number"_s, u"41"_s}, {u"date"_s, u"2026-04-01"_s}});
        act(u"result-ready"_s, {{u"place"_s, u"№ 3"_s}});
    }
    QString state() const { return value(u"SELECT state FROM journal_entry"_s).toString(); }
    int handOvers() const
    {
        return value(u"SELECT count(*) FROM journal_record WHERE kind = 'handed_over'"_s).toInt();
    }
    void scanSlip()
    {
        hands.scan(domain::slipCode(1, line));
        ASSERT_TRUE(soon([this] { return isLineOpen(); }));
    }
    ui::ActPage &actPage() const { return *window().findChild<ui::ActPage *>(); }
    void beginHandOver()
    {
        hands.press(Qt::Key_F5);
        ASSERT_TRUE(soon([] {
            return qobject_cast<ui::DigitChoice *>(QApplication::focusWidget()) != nullptr;
        }));
        hands.choose(1); // the applicant, by his number
    }
};

} // namespace

TEST_F(HandingOver, R29_takesThreeActionsFromTheScannedSlipToTheDisk)
{
    ASSERT_NO_FATAL_FAILURE(makeReady());
    ASSERT_NO_FATAL_FAILURE(startAtTheBook());
    ASSERT_EQ(state(), u"result_ready"_s);
    hands.restCount();
    ASSERT_NO_FATAL_FAILURE(scanSlip());
    EXPECT_TRUE(find<QLineEdit>(u"searchEdit"_s)->text().isEmpty()); // the scan typed nothing
    ASSERT_NO_FATAL_FAILURE(beginHandOver());
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(soon([this] { return state() == u"handed_over"_s; }))
        << qPrintable(actPage().message());
    EXPECT_EQ(hands.actions(), 3);
    ASSERT_TRUE(soon([this] { return !actPage().isVisible(); }));
    const QVariantList record =
        rows(u"SELECT r.actor, r.at, p.payload FROM journal_record r JOIN journal_payload p "
             "ON p.journal = r.journal AND p.seq = r.seq WHERE r.kind = 'handed_over'"_s)
            .value(0);
    ASSERT_EQ(record.size(), 3);
    EXPECT_EQ(record.at(0).toString(), u"registrar"_s);
    EXPECT_EQ(record.at(1).toString(), u"2026-04-01T05:15:00.000Z"_s);
    EXPECT_TRUE(record.at(2).toString().contains(u"\"surname\":\"Қайратова\""_s));
    EXPECT_TRUE(record.at(2).toString().contains(u"\"identified_by\":\"iin\""_s));

    // A second time: the line says what it is, and nothing more is written.
    ASSERT_NO_FATAL_FAILURE(scanSlip());
    hands.press(Qt::Key_F5);
    ASSERT_TRUE(soon([this] { return !statusMessage().isEmpty(); }));
    EXPECT_TRUE(table().isVisible());
    EXPECT_EQ(handOvers(), 1);
}

TEST_F(HandingOver, R29_isRefusedWithASentenceWhenAnotherDeskWasQuicker)
{
    ASSERT_NO_FATAL_FAILURE(makeReady());
    ASSERT_NO_FATAL_FAILURE(startAtTheBook());
    ASSERT_NO_FATAL_FAILURE(scanSlip());
    ASSERT_NO_FATAL_FAILURE(beginHandOver());
    act(u"hand-over"_s,
        {{u"identified_by"_s, u"iin"_s},
            {u"to"_s,
                QJsonObject{{u"surname"_s, u"Қайратова"_s}, {u"name"_s, u"Әсем"_s},
                    {u"iin"_s, qyz::testing::motherIin}}}});
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(soon([this] { return !actPage().message().isEmpty(); }));
    EXPECT_TRUE(actPage().isVisible());
    EXPECT_EQ(handOvers(), 1);
}
