// Printing the book from the window: what is offered follows from the volume, and all of it works
// from the keyboard.
#include "support/deskfixture.h"
#include "translationfiles.h"
#include "ui/book/printbookpage.h"
#include "ui/printing/printpreview.h"
#include "ui/translators.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace qyz;
using namespace qyz::tests;
using presentation::UiLanguage;

namespace {

class PrintBook : public ::testing::Test, protected DeskFixture {
protected:
    ui::Translators translators;
    std::unique_ptr<ui::PrintBookPage> page;

    PrintBook()
    {
        translations::initialise();
        desk.login = u"director"_s;
        desk.person.duties = {domain::Duty::Director};
        BookState state;
        state.volumes = {{{u"admission"_s, 1, 0, 1, {}, false}, 1000, true},
            {{u"admission"_s, 2, 0, 1001, {}, false}, 1032, false}};
        state.volume = state.volumes.constLast();
        state.begunPages = 4;
        state.newFullPages = {3};
        TouchedPage touched{
            2, 77, QDateTime(QDate(2026, 6, 1), QTime(5, 0), Qt::UTC), {1012}, {}, {1013}};
        TouchedPage completed{1, 77, touched.printedAt, {}, {}, {1003}};
        state.touched = {completed, touched};
        gateway.bookStateAnswer = state;
    }
    ~PrintBook() override { translators.use(UiLanguage::English); }

    void show()
    {
        page = std::make_unique<ui::PrintBookPage>(desk, nullptr);
        page->setToday(QDate(2026, 6, 15));
        page->resize(1366, 600);
        page->show();
        page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(page.get()));
        page->refresh();
        settle();
    }
    template <class T> T *on(const QString &name) const { return page->findChild<T *>(name); }
    void choose(int what)
    {
        on<QComboBox>(u"bookWhatBox"_s)->setCurrentIndex(what);
        settle();
    }
    QString lastBook() const
    {
        for (auto call = gateway.calls.crbegin(); call != gateway.calls.crend(); ++call) {
            if (call->startsWith(u"book "_s) || call->startsWith(u"slips "_s))
                return *call;
        }
        return {};
    }
    void press(const QString &button)
    {
        auto *found = on<QPushButton>(button);
        found->setFocus();
        QTest::keyClick(found, Qt::Key_Space);
        settle();
    }
};

} // namespace

TEST_F(PrintBook, R8_aWholeVolumeIsOfferedFirst)
{
    show();
    EXPECT_EQ(on<QComboBox>(u"bookVolumeBox"_s)->count(), 2);
    EXPECT_EQ(on<QComboBox>(u"bookVolumeBox"_s)->currentData().toInt(), 2);
    EXPECT_FALSE(on<QSpinBox>(u"bookFirstPageBox"_s)->isEnabled());
    press(u"makeBookButton"_s);
    EXPECT_EQ(lastBook(), u"book admission 0-0 1"_s);
    EXPECT_TRUE(page->preview().isVisible());
}

TEST_F(PrintBook, R8_whatHasNothingToPrintCannotBePressed)
{
    show();
    choose(1);
    EXPECT_TRUE(on<QPushButton>(u"makeBookButton"_s)->isEnabled());
    press(u"makeBookButton"_s);
    EXPECT_EQ(lastBook(), u"book admission 0-0 2"_s);
    choose(2);
    EXPECT_FALSE(on<QPushButton>(u"makeBookButton"_s)->isEnabled()) << "no line of today";
}

TEST_F(PrintBook, R8_pagesAreChosenByTheirNumbers)
{
    show();
    choose(3);
    on<QSpinBox>(u"bookFirstPageBox"_s)->setValue(2);
    on<QSpinBox>(u"bookLastPageBox"_s)->setValue(9);
    EXPECT_EQ(on<QSpinBox>(u"bookLastPageBox"_s)->value(), 4) << "no further page is begun";
    press(u"makeBookButton"_s);
    EXPECT_EQ(lastBook(), u"book admission 2-4 0"_s);
}

TEST_F(PrintBook, R8_touchedPagesAreListedAndHaveTheirSlips)
{
    show();
    auto *list = on<QListWidget>(u"touchedPagesList"_s);
    ASSERT_EQ(list->count(), 2);
    EXPECT_TRUE(list->item(1)->text().contains(u"1012"_s));
    list->setFocus();
    list->setCurrentRow(0);
    EXPECT_FALSE(on<QPushButton>(u"pageSlipsButton"_s)->isEnabled()) << "only completed";
    QTest::keyClick(list, Qt::Key_Down);
    EXPECT_TRUE(on<QPushButton>(u"pageSlipsButton"_s)->isEnabled());
    press(u"pageSlipsButton"_s);
    EXPECT_EQ(lastBook(), u"slips admission 2 2"_s);
    choose(4);
    press(u"makeBookButton"_s);
    EXPECT_EQ(lastBook(), u"slips admission 2 0"_s);
}

TEST_F(PrintBook, aNewVolumeIsAskedAboutAndEscClosesThePreview)
{
    show();
    on<QComboBox>(u"bookVolumeBox"_s)->setCurrentIndex(0);
    settle();
    EXPECT_TRUE(gateway.calls.contains(u"bookState admission 1"_s));
    press(u"makeBookButton"_s);
    QTest::keyClick(&page->preview(), Qt::Key_Escape);
    EXPECT_FALSE(page->preview().isVisible());
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"makeBookButton"_s);
}

TEST_F(PrintBook, speaksBothLanguages)
{
    for (const UiLanguage language : {UiLanguage::Kazakh, UiLanguage::Russian}) {
        translators.use(language);
        desk.language = language;
        show();
        EXPECT_EQ(page->title(), language == UiLanguage::Kazakh ? u"Басып шығару"_s : u"Печать"_s);
        EXPECT_TRUE(on<QLabel>(u"bookSummaryLabel"_s)
                        ->text()
                        .startsWith(language == UiLanguage::Kazakh ? u"Басталған беттер: 4."_s
                                                                   : u"Начатых страниц: 4."_s));
    }
}
