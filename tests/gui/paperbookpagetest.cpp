// The page of the paper book as a person meets it (R10).
#include "ui/book/paperbookpage.h"
#include "support/deskfixture.h"
#include "ui/book/tableimportpanel.h"
#include "ui/widgets/choiceedit.h"
#include "ui/widgets/faultlabel.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace qyz;
using namespace qyz::tests;

namespace {

class FileAt : public presentation::FileChooser {
public:
    void chooseSavePath(
        const QString &, const QString &, std::function<void(const QString &)> chosen) override
    {
        chosen(u"/bad.csv"_s);
    }
    void chooseOpenPath(const QString &, std::function<void(const QString &)> chosen) override
    {
        chosen(u"/rows.csv"_s);
    }
};

class PaperPage : public ::testing::Test, protected DeskFixture {
protected:
    FileAt files;
    std::unique_ptr<ui::PaperBookPage> page;

    PaperPage()
    {
        desk.login = u"director"_s;
        desk.person.duties = {domain::Duty::Director};
        desk.language = presentation::UiLanguage::English;
    }

    static PaperState openState(qint64 transcribed = 0)
    {
        PaperState state;
        state.journal = u"admission"_s;
        state.paper = domain::PaperBook();
        state.paper->book = 2;
        state.paper->lastNumber = 30;
        state.paper->lastDate = QDate(2025, 6, 2);
        state.transcribed = transcribed;
        state.missing = {{transcribed + 1, 30}};
        return state;
    }
    void show(const PaperState &state)
    {
        gateway.paperAnswer = state;
        page = std::make_unique<ui::PaperBookPage>(desk, nullptr);
        page->importPanel().setFileChooser(files);
        page->resize(1366, 700);
        page->show();
        page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(page.get()));
        page->setToday(QDate(2026, 6, 15));
        settle();
    }
    template <class T> T *find(const QString &name) const { return page->findChild<T *>(name); }
    void click(const QString &name)
    {
        auto *button = find<QPushButton>(name);
        ASSERT_TRUE(button->isVisible() && button->isEnabled()) << name.toStdString();
        QTest::mouseClick(button, Qt::LeftButton);
        settle();
    }
    void type(const QString &name, const QString &text)
    {
        auto *input = find<QLineEdit>(name);
        input->setFocus();
        input->clear();
        for (const QChar letter : text) // keyClicks() knows Latin letters only
            QTest::sendKeyEvent(QTest::Click, input, Qt::Key_A, QString(letter), Qt::NoModifier);
    }
};

} // namespace

TEST_F(PaperPage, R10_theDirectorPutsDownWhereTheBookEnds)
{
    PaperState none;
    none.journal = u"admission"_s;
    show(none);
    click(u"continuePaperButton"_s);
    type(u"bookInput"_s, u"3"_s);
    QTest::keyClick(find<QLineEdit>(u"bookInput"_s), Qt::Key_Return);
    EXPECT_TRUE(find<QLineEdit>(u"first_numberInput"_s)->hasFocus()) << "Enter goes on";
    type(u"first_numberInput"_s, u"1"_s);
    type(u"last_numberInput"_s, u"412"_s);
    type(u"last_pageInput"_s, u"96"_s);
    type(u"last_dateInput"_s, u"2.6.25"_s);
    type(u"counted_byInput"_s, u"Үлгіова С."_s);
    gateway.paperAnswer = openState();
    QTest::keyClick(page.get(), Qt::Key_Return, Qt::ControlModifier);
    settle();
    ASSERT_EQ(gateway.papers.size(), 1);
    const domain::PaperBook &paper = gateway.papers.at(0).paper;
    EXPECT_EQ(paper.book, 3);
    EXPECT_EQ(paper.lastNumber, 412);
    EXPECT_EQ(paper.lastPage, 96);
    EXPECT_EQ(paper.lastDate, QDate(2025, 6, 2));
    EXPECT_TRUE(gateway.calls.contains(u"paperAct admission"_s)) << "its act is shown";
}

TEST_F(PaperPage, R10_aFaultStandsBesideItsField)
{
    PaperState none;
    none.journal = u"admission"_s;
    show(none);
    click(u"continuePaperButton"_s);
    gateway.paperAnswer = domain::makeError(
        {{u"last_number"_s, domain::ErrorCode::BadNumber, {u"last_number"_s, u"0"_s}}});
    click(u"confirmPaperButton"_s);
    EXPECT_FALSE(find<ui::FaultLabel>(u"last_numberFault"_s)->sentence().isEmpty());
    EXPECT_TRUE(find<QLineEdit>(u"last_numberInput"_s)->hasFocus());
}

TEST_F(PaperPage, R10_theNumberCountsUpAndPlaceAndDateStay)
{
    show(openState());
    click(u"copyLineButton"_s);
    auto *form = find<ui::PaperForm>(u"paperLineForm"_s);
    form->setValues({{u"number"_s, u"17"_s}, {u"book"_s, u"2"_s}, {u"page"_s, u"45"_s},
        {u"date"_s, u"2018-09-05"_s}, {u"child.full_name"_s, u"Үлгіова Аружан"_s}});
    TranscriptReport report;
    report.stored = 1;
    report.last = testLine(17).entry;
    gateway.transcribeAnswer = report;
    click(u"confirmLineButton"_s);
    ASSERT_EQ(gateway.transcripts.size(), 1);
    EXPECT_EQ(gateway.transcripts.at(0).rows.at(0).values.value(u"child.full_name"_s),
        u"Үлгіова Аружан"_s);
    EXPECT_EQ(form->values(),
        (domain::TranscriptValues{{u"number"_s, u"18"_s}, {u"book"_s, u"2"_s}, {u"page"_s, u"45"_s},
            {u"date"_s, u"2018-09-05"_s}}));
    EXPECT_TRUE(form->input(u"number"_s)->hasFocus());
}

TEST_F(PaperPage, R10_aFileIsLookedAtBeforeAnythingIsKept)
{
    show(openState());
    SourceTable table;
    table.rows = {{1, {u"№"_s, u"Күні"_s, u"Баланың аты-жөні"_s}},
        {2, {u"1"_s, u"05.09.2018"_s, u"Үлгіова Аружан"_s}},
        {3, {u"99"_s, u"05.09.2018"_s, u"Артық Нөмір"_s}}};
    gateway.tableAnswer = table;
    click(u"copyFileButton"_s);
    click(u"chooseTableButton"_s);
    EXPECT_TRUE(gateway.calls.contains(u"readTable /rows.csv"_s));
    auto *first = find<ui::ChoiceEdit>(u"columnChoice0"_s);
    ASSERT_NE(first, nullptr);
    EXPECT_EQ(first->code(), u"number"_s);
    EXPECT_FALSE(find<QPushButton>(u"storeTableButton"_s)->isEnabled());

    TranscriptReport looked;
    looked.rows = 2;
    looked.good = 1;
    looked.bad = {
        {3, 99, {u"number"_s, domain::ErrorCode::NumberOutsidePaper, {u"99"_s, u"1"_s, u"30"_s}}}};
    looked.badRows = {3};
    gateway.transcribeAnswer = looked;
    click(u"checkTableButton"_s);
    ASSERT_EQ(gateway.transcripts.size(), 1);
    EXPECT_TRUE(gateway.transcripts.at(0).dryRun);
    EXPECT_EQ(find<QListWidget>(u"tableFaults"_s)->count(), 1);
    EXPECT_FALSE(find<QPushButton>(u"storeTableButton"_s)->isEnabled())
        << "a bad row holds all of them back";
    click(u"saveBadButton"_s);
    EXPECT_TRUE(gateway.calls.contains(u"writeBadRows /bad.csv 1"_s));
    looked.stored = 1;
    gateway.transcribeAnswer = looked;
    QSignalSpy changed(page.get(), &ui::BookSubPage::bookChanged);
    click(u"storeGoodButton"_s);
    EXPECT_TRUE(gateway.transcripts.at(1).skipBad);
    EXPECT_FALSE(gateway.transcripts.at(1).dryRun);
    EXPECT_EQ(changed.size(), 1);
}

TEST_F(PaperPage, R10_closingIsAskedOnceMore)
{
    show(openState(20));
    EXPECT_TRUE(find<QLabel>(u"paperMissingLabel"_s)->text().contains(u"21–30"_s));
    click(u"closePaperButton"_s);
    EXPECT_FALSE(gateway.calls.contains(u"closePaper admission"_s));
    EXPECT_TRUE(find<QLabel>(u"paperMessageLabel"_s)->text().contains(u"10"_s));
    click(u"closePaperYesButton"_s);
    EXPECT_TRUE(gateway.calls.contains(u"closePaper admission"_s));
}

TEST_F(PaperPage, R23_theRegistrarCopiesAndDoesNotClose)
{
    desk.login = u"registrar"_s;
    desk.person.duties = {domain::Duty::Registrar};
    show(openState());
    EXPECT_TRUE(find<QPushButton>(u"copyLineButton"_s)->isVisible());
    EXPECT_FALSE(find<QPushButton>(u"closePaperButton"_s)->isVisible());
    EXPECT_FALSE(find<QPushButton>(u"continuePaperButton"_s)->isVisible());
}
