// Whoever works by keyboard or by ear: every page is walked as Tab walks it.
#include "support/deskfixture.h"
#include "ui/accountpage.h"
#include "ui/act/actpage.h"
#include "ui/applicationpage.h"
#include "ui/firststartpage.h"
#include "ui/formhost.h"
#include "ui/keyspage.h"
#include "ui/printing/printpreview.h"
#include "ui/servicetab.h"
#include "ui/signinpage.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QFrame>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace qyz;
using namespace qyz::tests;

namespace {

std::string nameOf(const QWidget *widget)
{
    return std::string(widget->metaObject()->className()) + ' '
        + widget->objectName().toStdString();
}

/// What Tab visits, in its order, from the first control of the page on.
QList<QWidget *> tabStops(QWidget &page)
{
    QList<QWidget *> stops;
    for (QWidget *next = page.nextInFocusChain(); next != &page; next = next->nextInFocusChain()) {
        const bool stop = (next->focusPolicy() & Qt::TabFocus) && next->isVisibleTo(&page)
            && next->isEnabled() && page.isAncestorOf(next) && next->focusProxy() == nullptr
            && !next->objectName().startsWith(u"qt_"_s)
            && qobject_cast<QComboBox *>(next->parentWidget()) == nullptr;
        if (stop)
            stops.append(next);
    }
    // Tab goes round; the page is read from its top.
    const auto top = std::min_element(stops.begin(), stops.end(), [&](QWidget *one, QWidget *two) {
        const QPoint a = one->mapTo(&page, QPoint());
        const QPoint b = two->mapTo(&page, QPoint());
        return std::pair(a.y(), a.x()) < std::pair(b.y(), b.x());
    });
    std::rotate(stops.begin(), top, stops.end());
    return stops;
}

/// Below, beside in the row, or in a pane that stands further right.
bool isRead(const QWidget *before, const QWidget *after, const QWidget &page)
{
    const QRect first(before->mapTo(&page, QPoint()), before->size());
    const QRect next(after->mapTo(&page, QPoint()), after->size());
    constexpr int sameRow = 12; // a small control is centred in the row of a tall one
    const bool below = next.top() > first.top() + sameRow;
    return below || next.left() >= first.right() - 2
        || (next.top() >= first.top() - sameRow && next.left() > first.left());
}

class Accessible : public ::testing::Test, protected DeskFixture {
protected:
    void walk(QWidget &page, int least, const QWidget *first = nullptr)
    {
        page.resize(1366, 690);
        page.show();
        page.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&page));
        settle();
        walkShown(page, least, first);
    }
    /// `first`: where the page begins, if not with its topmost control.
    static void walkShown(QWidget &page, int least, const QWidget *first = nullptr)
    {
        QList<QWidget *> stops = tabStops(page);
        const auto from = std::find(stops.begin(), stops.end(), first);
        if (from != stops.end())
            std::rotate(stops.begin(), from, stops.end());
        EXPECT_GE(stops.size(), least);
        QList<const QWidget *> reached;
        for (const QWidget *stop : stops) {
            QAccessibleInterface *speaker =
                QAccessible::queryAccessibleInterface(const_cast<QWidget *>(stop));
            ASSERT_NE(speaker, nullptr);
            EXPECT_FALSE(speaker->text(QAccessible::Name).isEmpty()) << nameOf(stop);
            if (!reached.isEmpty()) {
                EXPECT_TRUE(isRead(reached.constLast(), stop, page))
                    << nameOf(reached.constLast()) << " before " << nameOf(stop);
            }
            reached.append(stop);
        }
    }
    LineView openLine() const
    {
        LineView line = testLine(3);
        line.entry.edition = admission.editions.constLast().code;
        line.actions = {u"order"_s, u"hand-over"_s, u"correct"_s};
        line.why = {domain::DueDate{}};
        return line;
    }
};

} // namespace

TEST_F(Accessible, signIn)
{
    gateway.officeAnswer = office;
    ui::SignInPage page(gateway, presentation::UiLanguage::Russian, nullptr);
    walk(page, 6);
}

TEST_F(Accessible, firstStart)
{
    ui::FirstStartPage page(presentation::UiLanguage::Kazakh);
    walk(page, 13);
}

TEST_F(Accessible, bookWithAnOpenLine)
{
    fillJournal(30);
    gateway.onShow = [this](
                         const domain::LineRef &) { return domain::Result<LineView>(openLine()); };
    ui::ServiceTab tab(desk, admission, nullptr);
    tab.start();
    walk(tab, 9);
    tab.openLine(testLine(3).entry.line);
    ASSERT_TRUE(
        waitFor([&tab] { return tab.findChild<QFrame *>(u"linePanelFrame"_s)->isVisible(); }));
    settle();
    walkShown(tab, 14);
}

TEST_F(Accessible, formOfANewApplication)
{
    ui::ApplicationPage page(desk, admission);
    page.startNew();
    walk(page, 15);
}

TEST_F(Accessible, formOfEveryServiceInEveryCase)
{
    for (const domain::ServiceDescription &service : office->catalogue->services()) {
        for (const domain::ServiceCase &kind : service.cases) {
            SCOPED_TRACE(u"%1/%2"_s.arg(service.code, kind.code).toStdString());
            ui::ApplicationPage page(desk, service);
            page.startNew();
            page.form().setValue(u"case"_s, kind.code);
            walk(page, 12, page.form().firstInput());
        }
    }
}

TEST_F(Accessible, changeOfThePassword)
{
    ui::AccountPage page(desk, nullptr);
    page.start();
    walk(page, 5);
}

TEST_F(Accessible, everyAct)
{
    for (const QString &action :
        {u"order"_s, u"result-ready"_s, u"hand-over"_s, u"refuse"_s, u"withdraw"_s, u"remind"_s,
            u"notify"_s, u"correct"_s, u"void"_s, u"stop"_s, u"restart"_s, u"issue"_s, u"slip"_s,
            u"answer"_s, u"extend"_s, u"forward"_s, u"dispose"_s}) {
        SCOPED_TRACE(action.toStdString());
        ui::ActPage page(desk);
        page.start(openLine(), action);
        walk(page, 3);
    }
}

TEST_F(Accessible, printPreview)
{
    gateway.pdfAnswer = QByteArray("%PDF");
    ui::PrintPreview page(desk);
    page.showSlip(testLine(3).entry.line, std::nullopt);
    walk(page, 5);
}

TEST_F(Accessible, listOfKeys)
{
    ui::KeysPage page(nullptr);
    walk(page, 1);
}
