// The tab of a service as the desk feels it: columns that fit, a hint in an empty book, the sheet
// after an act.
#include "ui/booktable.h"
#include "support/deskfixture.h"
#include "ui/printing/printpreview.h"
#include "ui/rulerwidget.h"
#include "ui/servicetab.h"
#include "ui/theme.h"

#include <QApplication>
#include <QFrame>
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace qyz;
using namespace qyz::tests;
using presentation::Column;
using presentation::ColumnSpec;

namespace {

class Tab : public ::testing::Test, protected DeskFixture {
protected:
    Tab()
    {
        gateway.onShow = [](const domain::LineRef &line) {
            LineView shown = testLine(line.number);
            shown.actions = {u"order"_s, u"hand-over"_s, u"refuse"_s};
            return domain::Result<LineView>(shown);
        };
        gateway.onAct = [](const ActCommand &) { return domain::Result<LineView>(testLine(3)); };
        gateway.pdfAnswer = QByteArray("%PDF");
    }
    ~Tab() override { ui::applyLook(*qApp, ui::WindowLook()); }

    void open()
    {
        tab = std::make_unique<ui::ServiceTab>(desk, admission, nullptr);
        tab->start();
        tab->resize(1366, 690);
        tab->show();
        tab->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(tab.get()));
        settle();
    }
    void openLine()
    {
        tab->openLine(testLine(3).entry.line);
        ASSERT_TRUE(
            waitFor([this] { return tab->findChild<QFrame *>(u"linePanelFrame"_s)->isVisible(); }));
        settle();
    }
    ui::BookTable *table() { return tab->findChild<ui::BookTable *>(u"bookTable"_s); }
    int widthOf(Column column)
    {
        return table()->columnWidth(
            static_cast<int>(ColumnSpec::columns(admission).indexOf(column)));
    }
    int allWidths()
    {
        int sum = 0;
        for (int at = 0; at < table()->model()->columnCount(); ++at)
            sum += table()->columnWidth(at);
        return sum;
    }

    std::unique_ptr<ui::ServiceTab> tab;
};

} // namespace

TEST_F(Tab, namesKeepSixteenLettersBesideTheOpenLineInEveryUsualScale)
{
    fillJournal(30);
    for (const int scale : {100, 125, 150}) {
        SCOPED_TRACE(scale);
        ui::applyLook(*qApp, {ui::ThemeKind::Light, scale});
        open();
        openLine();
        const int sixteen = table()->fontMetrics().horizontalAdvance(QString(16, u'н'));
        EXPECT_GE(widthOf(Column::Applicant), sixteen);
        EXPECT_GE(widthOf(Column::Child), sixteen);
        EXPECT_LE(allWidths(), table()->viewport()->width());
        EXPECT_EQ(widthOf(Column::Place), 0);
    }
}

TEST_F(Tab, theWholeBookShowsEveryColumnAtTheUsualScale)
{
    fillJournal(30);
    open();
    for (const Column column : ColumnSpec::columns(admission))
        EXPECT_GT(widthOf(column), 0);
    EXPECT_LE(allWidths(), table()->viewport()->width());
}

TEST_F(Tab, anEmptyBookSaysWhatToDo)
{
    fillJournal(0);
    open();
    ASSERT_TRUE(waitFor([this] { return !table()->accessibleDescription().isEmpty(); }));
    EXPECT_TRUE(table()->accessibleDescription().contains(u"F2"_s));
}

TEST_F(Tab, aBookWithLinesHasNoHint)
{
    fillJournal(3);
    open();
    EXPECT_TRUE(table()->accessibleDescription().isEmpty());
}

TEST_F(Tab, handingOverIsThreeActionsAndTheSheetToBeSignedOpens)
{
    fillJournal(30);
    open();
    openLine();
    const auto press = [](Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), key, with);
    };
    press(Qt::Key_F5);
    press(Qt::Key_1);
    press(Qt::Key_Return, Qt::ControlModifier);
    auto shown = [this] {
        const auto *preview = tab->findChild<ui::PrintPreview *>();
        return preview != nullptr && tab->currentWidget() == preview;
    };
    ASSERT_TRUE(waitFor(shown));
    EXPECT_EQ(gateway.acts.size(), 1);
    EXPECT_EQ(gateway.slipKinds, QList<std::optional<SlipKind>>{SlipKind::HandOverSheet});
    press(Qt::Key_Escape);
    EXPECT_TRUE(table()->isVisible());
}

TEST_F(Tab, anOrderGoesBackToTheBook)
{
    fillJournal(30);
    open();
    openLine();
    auto *order = tab->findChild<QWidget *>(u"orderActionButton"_s);
    QTest::mouseClick(order, Qt::LeftButton);
    ASSERT_TRUE(waitFor([this] { return !table()->isVisible(); }));
    QTest::keyClicks(QApplication::focusWidget(), u"45"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(waitFor([this] { return table()->isVisible(); }));
    EXPECT_TRUE(gateway.slipKinds.isEmpty());
}

TEST_F(Tab, R24_reasonsOfTheRulerTakeAsManyLinesAsTheyNeed)
{
    domain::DueDate due;
    domain::TraceDay day;
    day.date = due.date = QDate(2026, 4, 1);
    day.why = {u"Мерекеге байланысты демалыс күні басқа күнге ауыстырылды және есепке алынбайды"_s,
        u"Выходной день перенесён в связи с праздником и в срок не засчитывается никогда"_s};
    due.trace = {day};
    const ui::RulerWidget ruler(desk, due, u"Издать приказ"_s, nullptr);
    EXPECT_TRUE(ruler.hasHeightForWidth());
    EXPECT_GT(ruler.heightForWidth(200), ruler.heightForWidth(2000));
    EXPECT_GT(ruler.heightForWidth(200), 4 * ruler.fontMetrics().height());
}
