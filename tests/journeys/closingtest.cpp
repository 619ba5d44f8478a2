// R7, R9, R11 through the window: correcting in four actions, closing a month in three, an
// inspection that everybody sees; from key press to the bytes on disk.
#include "journeys/deskjourney.h"

#include "domain/journal/papercode.h"
#include "support/drafts.h"
#include "ui/act/actpage.h"
#include "ui/book/closingpage.h"
#include "ui/book/correctionspage.h"
#include "ui/book/inspectionpage.h"
#include "ui/booktable.h"
#include "ui/printing/printpreview.h"
#include "ui/widgets/digitchoice.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableWidget>

using namespace qyz;
using namespace qyz::tests;

namespace {

/// Thursday 30.04.2026, 14:31 at the office: the last working day of April is over.
const QDateTime endOfApril(QDate(2026, 4, 30), QTime(9, 31), Qt::UTC);
const QDateTime nextMorning(QDate(2026, 4, 2), QTime(5, 0), Qt::UTC);

class ClosingAtTheDesk : public DeskJourney, public ::testing::WithParamInterface<Place> {
protected:
    void SetUp() override { settleIn(GetParam()); }

    void registerLines(int lines)
    {
        for (int number = 1; number <= lines; ++number) {
            const auto done = office().registry().registerApplication({u"admission"_s,
                qyz::testing::draftOf(qyz::testing::childNumber(number)), u"registrar"_s});
            ASSERT_TRUE(done.ok()) << qPrintable(domain::errorName(done.error().code));
        }
    }
    void sitDown(const QString &login, const QDateTime &now)
    {
        closeOffice();
        ASSERT_NO_FATAL_FAILURE(start(now));
        ASSERT_NO_FATAL_FAILURE(signIn(login));
        ASSERT_TRUE(soon([this] { return find<QTabBar>(u"serviceTabBar"_s) != nullptr; }));
        ASSERT_TRUE(soon([this] {
            return find<ui::BookTable>(u"bookTable"_s) != nullptr
                && table().currentLine().has_value() && table().hasFocus();
        }));
    }
    ui::ClosingPage &closing() const { return *find<ui::ClosingPage>(u"closingPage"_s); }
    void openClosing()
    {
        hands.press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        ASSERT_TRUE(soon(
            [this] { return closing().isVisible() && closing().presenter().state().has_value(); }));
    }
    QDialog *printDialog() const
    {
        for (QDialog *dialog : window().findChildren<QDialog *>()) {
            if (dialog->inherits("QPrintDialog"))
                return dialog;
        }
        return nullptr;
    }
    int records(const QString &kind) const
    {
        return value(u"SELECT count(*) FROM journal_record WHERE kind = '%1'"_s.arg(kind)).toInt();
    }
    void turnTo(const QString &page)
    {
        hands.press(Qt::Key_J, Qt::ControlModifier);
        auto *bar = find<QTabBar>(u"journalsTabBar"_s);
        ASSERT_TRUE(soon([bar] { return bar->isVisible(); }));
        const auto *stack = find<QStackedWidget>(u"journalsStack"_s);
        for (int at = 0; at < stack->count(); ++at) {
            if (stack->widget(at)->findChild<QWidget *>(page) != nullptr)
                bar->setCurrentIndex(at);
        }
    }
    /// Does the side of the open line offer that act?
    bool isOffered(const QString &action) const
    {
        for (const QPushButton *button : window().findChildren<QPushButton *>()) {
            if (button->isVisible() && button->objectName() == action + u"ActionButton"_s)
                return true;
        }
        return false;
    }
    QString banner() const
    {
        const auto *label = find<QLabel>(u"inspectionBanner"_s);
        return label->isVisible() ? label->text() : QString();
    }
};

} // namespace

INSTANTIATE_TEST_SUITE_P(, ClosingAtTheDesk, ::testing::ValuesIn(places()), placeName);

TEST_P(ClosingAtTheDesk, R9_theMonthIsClosedInThreeActions)
{
    ASSERT_NO_FATAL_FAILURE(registerLines(2));
    ASSERT_NO_FATAL_FAILURE(sitDown(u"director"_s, endOfApril));
    hands.restCount();
    ASSERT_NO_FATAL_FAILURE(openClosing()); // the list, all of it green
    EXPECT_TRUE(closing().presenter().unexplained({}).isEmpty());
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(soon([this] { return records(u"month_closed"_s) == 5; }))
        << qPrintable(find<QLabel>(u"closingMessage"_s)->text());
    ASSERT_TRUE(soon([this] {
        return closing().preview() != nullptr && closing().preview()->pageCount() == 1;
    }));
    hands.press(Qt::Key_P, Qt::ControlModifier);
    ASSERT_TRUE(soon([this] { return printDialog() != nullptr && printDialog()->isVisible(); }));
    EXPECT_EQ(hands.actions(), 3);
    printDialog()->reject();
    EXPECT_EQ(value(u"SELECT closed_month FROM journal_head WHERE journal = 'complaint'"_s),
        u"2026-04"_s);
    // Back from the paper the month stands among the closed ones, and May is next.
    hands.press(Qt::Key_Escape);
    ASSERT_TRUE(soon([this] {
        return find<QTableWidget>(u"closedMonthsTable"_s)->rowCount() == 1
            && closing().presenter().closings().nextMonth == u"2026-05"_s;
    }));
    // The signed sheet comes back as a scan.
    QFile scan(home.filePath(u"scan.png"_s));
    ASSERT_TRUE(scan.open(QIODevice::WriteOnly));
    scan.write(QByteArray::fromHex("89504e470d0a1a0a0000000d49484452"));
    scan.close();
    closing().attachScan(false, scan.fileName());
    EXPECT_TRUE(soon([this] { return records(u"sheet_scanned"_s) == 1; }))
        << qPrintable(find<QLabel>(u"closingMessage"_s)->text());
}

TEST_P(ClosingAtTheDesk, R7_whatWasCorrectedIsSeenOrExplainedFirst)
{
    ASSERT_NO_FATAL_FAILURE(registerLines(1));
    ASSERT_TRUE(office()
                    .registry()
                    .act({{u"admission"_s, 0, 1}, u"correct"_s,
                        {{u"field"_s, u"child.name"_s}, {u"value"_s, u"Айсұлу"_s},
                            {u"reason"_s, u"опечатка"_s}, {u"requested_by"_s, u"заявитель"_s}},
                        u"registrar"_s, 0})
                    .ok());
    ASSERT_NO_FATAL_FAILURE(sitDown(u"director"_s, endOfApril));
    ASSERT_NO_FATAL_FAILURE(openClosing());
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    auto *explanation = find<QLineEdit>(u"correctionsExplanationEdit"_s);
    ASSERT_TRUE(soon([explanation] { return explanation->hasFocus(); }));
    EXPECT_EQ(records(u"month_closed"_s), 0);
    ASSERT_NO_FATAL_FAILURE(turnTo(u"correctionsPage"_s));
    auto *table = find<QTableWidget>(u"correctionsTable"_s);
    ASSERT_TRUE(soon([table] { return table->rowCount() == 1; }));
    EXPECT_EQ(table->item(0, 4)->text(), u"Айсұлу"_s);
    EXPECT_EQ(table->item(0, 5)->text(), u"опечатка"_s);
    ASSERT_NO_FATAL_FAILURE(openClosing());
    ASSERT_TRUE(soon([this] {
        const auto &state = closing().presenter().state();
        return state && closing().presenter().unexplained({}).isEmpty();
    }));
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(soon([this] { return records(u"month_closed"_s) == 5; }));
}

TEST_P(ClosingAtTheDesk, R7_aLineIsCorrectedInFourActionsAndTyping)
{
    ASSERT_NO_FATAL_FAILURE(registerLines(1));
    ASSERT_NO_FATAL_FAILURE(sitDown(u"registrar"_s, officeMorning()));
    hands.restCount();
    hands.scan(domain::slipCode(1, {u"admission"_s, 0, 1}));
    ASSERT_TRUE(soon([this] { return isLineOpen(); }));
    hands.press(Qt::Key_F4);
    ASSERT_TRUE(soon(
        [] { return qobject_cast<ui::DigitChoice *>(QApplication::focusWidget()) != nullptr; }));
    hands.choose(1); // the first field
    ASSERT_NE(qobject_cast<QLineEdit *>(QApplication::focusWidget()), nullptr);
    hands.type(u"Үлгібаева"_s);
    hands.enter();
    ASSERT_NE(qobject_cast<ui::DigitChoice *>(QApplication::focusWidget()), nullptr);
    hands.choose(1); // the first reason
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(soon([this] { return records(u"corrected"_s) == 1; }))
        << qPrintable(window().findChild<ui::ActPage *>()->message());
    EXPECT_EQ(hands.actions(), 4);
    const QString payload =
        value(u"SELECT p.payload FROM journal_record r JOIN journal_payload p "
              "ON p.journal = r.journal AND p.seq = r.seq WHERE r.kind = 'corrected'"_s)
            .toString();
    EXPECT_TRUE(payload.contains(u"\"value\":\"Үлгібаева\""_s)) << qPrintable(payload);
}

TEST_P(ClosingAtTheDesk, R4_theRegistrarIsOfferedVoidingOnTheSameDayTheDirectorAnyTime)
{
    ASSERT_NO_FATAL_FAILURE(registerLines(1));
    const auto offered = [this](const QString &login, const QDateTime &now) {
        PracticeFile &desk = office(now);
        const auto line = desk.registry().show({u"admission"_s, 0, 1}, login, false);
        closeOffice();
        return line.ok() && line->actions.contains(u"void"_s);
    };
    closeOffice();
    EXPECT_TRUE(offered(u"registrar"_s, officeEvening()));
    EXPECT_FALSE(offered(u"registrar"_s, nextMorning));
    EXPECT_TRUE(offered(u"director"_s, nextMorning));
    ASSERT_NO_FATAL_FAILURE(sitDown(u"registrar"_s, nextMorning));
    hands.press(Qt::Key_Return);
    ASSERT_TRUE(soon([this] { return isLineOpen(); }));
    EXPECT_FALSE(isOffered(u"void"_s));
}

TEST_P(ClosingAtTheDesk, R11_anInspectionIsOpenedSeenByEverybodyAndEnded)
{
    ASSERT_NO_FATAL_FAILURE(registerLines(1));
    ASSERT_NO_FATAL_FAILURE(sitDown(u"director"_s, officeMorning()));
    EXPECT_EQ(banner(), QString());
    ASSERT_NO_FATAL_FAILURE(turnTo(u"inspectionPage"_s));
    auto *authority = find<QLineEdit>(u"authorityEdit"_s);
    ASSERT_TRUE(soon([authority] { return authority->isVisible(); }));
    authority->setFocus();
    hands.type(u"Білім бөлімі"_s);
    hands.tab();
    hands.type(u"№ 7 тапсырма"_s);
    hands.tab();
    hands.type(u"01.04.2026"_s);
    hands.tab();
    hands.type(u"30.04.2026"_s);
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(soon([this] { return records(u"inspection_opened"_s) == 1; }))
        << qPrintable(find<QLabel>(u"inspectionMessage"_s)->text());
    ASSERT_TRUE(soon([this] { return banner().contains(u"Білім бөлімі, 01.04.2026"_s); }));
    // At another desk a line of the period cannot be corrected.
    const auto refused = office().registry().act({{u"admission"_s, 0, 1}, u"correct"_s,
        {{u"field"_s, u"child.name"_s}, {u"value"_s, u"Айсұлу"_s}, {u"reason"_s, u"қате"_s},
            {u"requested_by"_s, u"өтініш беруші"_s}},
        u"registrar"_s, 0});
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, domain::ErrorCode::InspectionOpen);
    auto *result = find<QLineEdit>(u"inspectionResultEdit"_s);
    ASSERT_TRUE(soon([result] { return result->isVisible(); }));
    result->setFocus();
    hands.type(u"бұзушылық жоқ"_s);
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(soon([this] { return records(u"inspection_closed"_s) == 1; }));
    EXPECT_TRUE(soon([this] { return banner().isEmpty(); }));
}

TEST_P(ClosingAtTheDesk, R9_aVolumeIsClosedFromItsRow)
{
    ASSERT_NO_FATAL_FAILURE(registerLines(1));
    ASSERT_NO_FATAL_FAILURE(sitDown(u"director"_s, officeMorning()));
    ASSERT_NO_FATAL_FAILURE(openClosing());
    auto *volumes = find<QTableWidget>(u"volumesTable"_s);
    ASSERT_TRUE(soon([volumes] { return volumes->rowCount() == 1; }));
    find<QPushButton>(u"closeVolumeButton"_s)->click();
    ASSERT_TRUE(soon([this] {
        return closing().presenter().isOfVolume() && closing().presenter().state().has_value();
    }));
    auto *pages = find<QLineEdit>(u"pagesExplanationEdit"_s);
    ASSERT_TRUE(pages->isVisible());
    pages->setFocus();
    hands.type(u"кейін басылады"_s);
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(soon([this] { return records(u"volume_closed"_s) == 1; }))
        << qPrintable(find<QLabel>(u"closingMessage"_s)->text());
    EXPECT_EQ(value(u"SELECT closed_volume FROM journal_head WHERE journal = 'admission'"_s), 1);
}
