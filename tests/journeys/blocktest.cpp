// P11: on a journal of 100,000 lines the window's thread is never blocked longer than a frame.
#include "journeys/deskjourney.h"
#include "journeys/heartbeat.h"
#include "support/bulkfill.h"
#include "ui/applicationpage.h"
#include "ui/booktable.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollBar>

#include <iostream>

using namespace qyz;
using namespace qyz::tests;

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr qint64 bookLines = 3'000;
constexpr double slower = 8;
#else
constexpr qint64 bookLines = 100'000;
constexpr double slower = 1;
#endif
constexpr double frame = 16 * slower; // ms
constexpr double firstForm = 100 * slower; // ms

class ABookOfManyLines : public DeskJourney {
protected:
    // One copy for all: the book is big, and the lines that are added do no harm.
    static void SetUpTestSuite()
    {
        folder = std::make_unique<QTemporaryDir>();
        const QString kept = QStringLiteral(QYZ_BINARY_DIR "/bulk");
        ASSERT_TRUE(BulkFill::copy(kept, bookLines, book()).ok());
    }
    static void TearDownTestSuite() { folder.reset(); }
    static QString book() { return folder->filePath(u"book.sqlite"_s); }

    void SetUp() override
    {
        database = book();
        ASSERT_NO_FATAL_FAILURE(startAtTheBook());
        ASSERT_TRUE(soon([this] { return lines() >= bookLines; }));
        settle();
    }
    int lines() const { return table().model()->rowCount(); }

    template <class Work> void expectWithin(double limit, const char *what, Work work)
    {
        heart.restart();
        work();
        settle();
        const Heartbeat::Block longest = heart.stop();
        std::cout << "    " << what << ": " << longest.cpu << " ms of the thread, " << longest.wall
                  << " ms on the wall\n";
        EXPECT_LE(longest.cpu, limit) << what;
    }
    /// Answers come, timers run out, what is to be painted is painted.
    static void settle() { QTest::qWait(restOfTheDesk); }
    bool isShown(int row) const
    {
        return table().model()->index(row, 0).data().toString() != u"…"_s;
    }
    void scrollTo(double part)
    {
        QScrollBar *bar = table().verticalScrollBar();
        bar->setValue(static_cast<int>(part * bar->maximum()));
        const int row = table().rowAt(table().viewport()->height() / 2);
        EXPECT_TRUE(soon([this, row] { return isShown(row); }));
    }

    static inline std::unique_ptr<QTemporaryDir> folder;
    Heartbeat heart;
    static constexpr int restOfTheDesk = 250; // ms
};

} // namespace

TEST_F(ABookOfManyLines, P11_opensAndScrollsWithoutBlockingTheWindow)
{
    quit();
    ASSERT_NO_FATAL_FAILURE(start());
    expectWithin(firstForm, "signing in: the desk is made", [this] {
        find<QLineEdit>(u"passwordEdit"_s)->setFocus();
        find<QComboBox>(u"loginCombo"_s)->setCurrentText(u"registrar"_s);
        hands.type(u"practice"_s);
        hands.enter();
        EXPECT_TRUE(soon([this] {
            return find<ui::BookTable>(u"bookTable"_s) != nullptr && lines() > 0 && isShown(0);
        }));
    });
    hands.press(Qt::Key_L, Qt::ControlModifier);
    auto *password = find<QLineEdit>(u"passwordEdit"_s);
    ASSERT_TRUE(soon([password] { return password->isVisible() && password->hasFocus(); }));
    expectWithin(frame, "opening the book", [this] {
        hands.type(u"practice"_s);
        hands.enter();
        EXPECT_TRUE(soon([this] { return table().isVisible() && isShown(0); }));
    });
    expectWithin(frame, "to the end", [this] { scrollTo(1); });
    expectWithin(frame, "to the middle", [this] { scrollTo(0.5); });
    expectWithin(frame, "to a third", [this] { scrollTo(0.33); });
    expectWithin(frame, "drawing the scroll bar through the book", [this] {
        for (int step = 0; step <= 40; ++step) {
            QScrollBar *bar = table().verticalScrollBar();
            bar->setValue(bar->maximum() / 40 * step);
            QTest::qWait(5);
        }
    });
    expectWithin(frame, "page by page", [this] {
        table().setFocus();
        for (int page = 0; page < 20; ++page)
            hands.press(Qt::Key_PageUp);
    });
    expectWithin(frame, "last and first line", [this] {
        hands.press(Qt::Key_End);
        hands.press(Qt::Key_Home);
    });
}

TEST_F(ABookOfManyLines, P11_findsAndOpensALineWithoutBlockingTheWindow)
{
    table().setFocus();
    expectWithin(frame, "typing a search", [this] {
        hands.type(BulkFill::surname(24'000).first(6) + u' ' + BulkFill::childName(7).first(2));
        EXPECT_TRUE(soon([this] { return lines() < bookLines; }));
    });
    expectWithin(frame, "opening a hit", [this] {
        hands.press(Qt::Key_Return);
        EXPECT_TRUE(soon([this] { return isLineOpen(); }));
    });
    expectWithin(frame, "the ruler of its dates", [this] { hands.press(Qt::Key_F8); });
    expectWithin(frame, "leaving the line and the search", [this] {
        hands.press(Qt::Key_Escape);
        hands.press(Qt::Key_Escape);
        EXPECT_TRUE(soon([this] { return lines() >= bookLines; }));
    });
}

TEST_F(ABookOfManyLines, P11_registersWithoutBlockingTheWindow)
{
    expectWithin(
        firstForm, "the form for the first time", [this] { ASSERT_NO_FATAL_FAILURE(openForm()); });
    hands.press(Qt::Key_Escape);
    ASSERT_TRUE(soon([this] { return table().isVisible(); }));
    expectWithin(frame, "the form once more", [this] { ASSERT_NO_FATAL_FAILURE(openForm()); });
    const int before = lines();
    expectWithin(frame, "typing it", [this] { ASSERT_NO_FATAL_FAILURE(fillForm()); });
    expectWithin(frame, "registering and the slip beside the form", [this, before] {
        hands.press(Qt::Key_Return, Qt::ControlModifier);
        EXPECT_TRUE(soon([this, before] { return lines() == before + 1; }))
            << qPrintable(page().message());
        QTest::qWait(1000); // the slip is laid out on its thread and shown
    });
    EXPECT_EQ(value(u"SELECT max(number) FROM journal_entry"_s).toLongLong(), before + 1);
}
