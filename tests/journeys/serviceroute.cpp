#include "journeys/serviceroute.h"

#include "domain/journal/papercode.h"
#include "journeys/practicecopy.h"
#include "support/drafts.h"
#include "ui/act/actpage.h"
#include "ui/applicationpage.h"
#include "ui/booktable.h"
#include "ui/formhost.h"
#include "ui/printing/printpreview.h"
#include "ui/review/reviewpage.h"
#include "ui/servicetab.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/digitchoice.h"
#include "ui/widgets/documentchecklist.h"

#include <QApplication>
#include <QComboBox>
#include <QFrame>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>

namespace qyz::tests {

namespace {

/// Of the shipped services: its place among the tabs, and in the code of a slip.
int placeOf(const QString &service)
{
    static const auto catalogue = shippedServices();
    int place = 0;
    for (const domain::ServiceDescription &known : catalogue->services()) {
        ++place;
        if (known.code == service)
            return place;
    }
    return 0;
}

} // namespace

ServiceRoute::ServiceRoute(Place place)
{
    if (place == Place::Sqlite) {
        PracticeCopy::at(database);
    } else {
        server = std::make_unique<OwnServer>(PracticeCopy::onServer());
        database = server->address();
    }
}

void ServiceRoute::sitDown(const QString &login, const QDateTime &now)
{
    if (!program) {
        ASSERT_NO_FATAL_FAILURE(start(now));
    } else {
        hands.press(Qt::Key_L, Qt::ControlModifier);
        ASSERT_TRUE(soon([this] { return find<QComboBox>(u"loginCombo"_s)->isVisible(); }));
    }
    ASSERT_NO_FATAL_FAILURE(signIn(login));
    ASSERT_TRUE(soon([this] {
        auto *bar = find<QTabBar>(u"serviceTabBar"_s);
        return bar != nullptr && bar->isVisible() && qApp->focusWidget() == &table();
    }));
}

ui::ServiceTab &ServiceRoute::tab() const
{
    for (ui::ServiceTab *each : window().findChildren<ui::ServiceTab *>()) {
        if (each->isVisible())
            return *each;
    }
    return *window().findChild<ui::ServiceTab *>();
}

void ServiceRoute::choose(const QString &service)
{
    const QString name = service + u"ServiceTab"_s;
    hands.press(static_cast<Qt::Key>(Qt::Key_0 + placeOf(service)), Qt::ControlModifier);
    ASSERT_EQ(tab().objectName(), name);
    ASSERT_TRUE(soon([this] { return table().hasFocus() || !table().isVisible(); }));
    ASSERT_TRUE(soon([this, &service] { return table().model()->rowCount() == lines(service); }));
}

void ServiceRoute::fill(const Typed &typed)
{
    QStringList visited;
    for (;;) {
        const QWidget *input = qApp->focusWidget();
        const QString field = input->property("formField").toString();
        if (field.isEmpty() || visited.contains(field))
            break;
        visited.append(field);
        hands.type(typed.value(field));
        if (QApplication::activePopupWidget() != nullptr) { // the first of what is offered
            hands.down();
            hands.enter();
        }
        // Enter ends a field, too, but in a text of several lines it belongs to the text.
        qobject_cast<const QPlainTextEdit *>(input) == nullptr ? hands.enter() : hands.tab();
    }
    for (const QString &field : typed.keys())
        EXPECT_TRUE(visited.contains(field)) << qPrintable(field);
}

domain::LineRef ServiceRoute::registerLine(const QString &service, const Typed &typed)
{
    const int before = lines(service);
    const domain::LineRef line{service, 0, before + 1};
    hands.restCount();
    hands.press(Qt::Key_F2);
    const auto *page = tab().findChild<ui::ApplicationPage *>();
    EXPECT_TRUE(page != nullptr
        && soon([this] { return !qApp->focusWidget()->property("formField").isNull(); }));
    fill(typed);
    if (qobject_cast<ui::DocumentChecklist *>(qApp->focusWidget()) != nullptr)
        hands.type(u"0"_s); // all that must be brought
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(soon([&] { return lines(service) > before; })) << qPrintable(page->message());
    EXPECT_EQ(hands.actions(), 2) << qPrintable(service);
    EXPECT_EQ(state(line), u"registered"_s);
    return line;
}

domain::LineRef ServiceRoute::prepare(
    const QString &service, const QJsonObject &application, const QDateTime &now)
{
    const auto done = office(now).registry().registerApplication(
        {service, qyz::testing::draftOf(application), u"registrar"_s});
    EXPECT_TRUE(done.ok()) << qPrintable(service)
                           << qPrintable(domain::errorName(done.error().code)) << ' '
                           << qPrintable(done.error().faults.value(0).field);
    return done.ok() ? done->entry.line : domain::LineRef();
}

void ServiceRoute::actElsewhere(const domain::LineRef &line, const QString &action,
    const QJsonObject &facts, const QString &login)
{
    const auto done = office().registry().act({line, action, facts, login, 0});
    EXPECT_TRUE(done.ok()) << qPrintable(line.text()) << ' ' << qPrintable(action) << ' '
                           << qPrintable(domain::errorName(done.error().code));
}

bool ServiceRoute::isQuiet(const domain::LineRef &line) const
{
    const auto &presenter = tab().presenter();
    return presenter.opened() && !presenter.isOpening() && presenter.opened()->entry.line == line;
}

void ServiceRoute::scan(const domain::LineRef &line)
{
    hands.scan(domain::slipCode(placeOf(line.journal), line));
    ASSERT_TRUE(soon([this, &line] {
        return tab().objectName().startsWith(line.journal) && isQuiet(line) && isLineOpen();
    })) << qPrintable(line.text());
}

QPushButton *ServiceRoute::button(const QString &action) const
{
    return tab().findChild<QPushButton *>(action + u"ActionButton"_s);
}

bool ServiceRoute::isOffered(const QString &action) const
{
    return button(action) != nullptr;
}

void ServiceRoute::begin(const QString &action)
{
    ASSERT_TRUE(isOffered(action)) << qPrintable(action);
    ASSERT_TRUE(soon([this, &action] { return button(action)->isVisible(); }));
    const QString key = button(action)->text().section(u' ', 0, 0);
    if (key.startsWith(u'F')) {
        hands.press(static_cast<Qt::Key>(Qt::Key_F1 + key.sliced(1).toInt() - 1));
    } else {
        hands.press(Qt::Key_F6);
        ASSERT_TRUE(find<QFrame>(u"linePanelFrame"_s)->isAncestorOf(qApp->focusWidget()));
        hands.choose(key.toInt());
    }
    ASSERT_TRUE(soon([this, &action] {
        return tab().currentWidget() == tab().findChild<ui::ActPage *>()
            && actPage().action() == action && actPage().isAncestorOf(qApp->focusWidget());
    })) << qPrintable(action);
}

ui::ActPage &ServiceRoute::actPage() const
{
    return *tab().findChild<ui::ActPage *>();
}

void ServiceRoute::typeFacts(const QStringList &typed)
{
    for (const QString &text : typed) {
        const QWidget *input = qApp->focusWidget();
        hands.type(text);
        if (qobject_cast<const QPlainTextEdit *>(input) != nullptr)
            hands.tab();
        else if (qobject_cast<const ui::DigitChoice *>(input) == nullptr || text.isEmpty())
            hands.enter(); // a figure goes on by itself
    }
    // Today is offered as soon as the office's day is known.
    for (const ui::DateEdit *date : actPage().findChildren<ui::DateEdit *>())
        ASSERT_TRUE(soon([date] { return !date->text().isEmpty(); }));
}

void ServiceRoute::putPaperAside()
{
    ASSERT_TRUE(soon([this] { return tab().currentWidget() != &actPage(); }))
        << qPrintable(actPage().action()) << ": " << qPrintable(actPage().message());
    if (qobject_cast<ui::PrintPreview *>(tab().currentWidget()) != nullptr)
        hands.press(Qt::Key_Escape);
    ASSERT_TRUE(table().isVisible());
}

void ServiceRoute::act(const QString &action, const QStringList &typed)
{
    ASSERT_NO_FATAL_FAILURE(begin(action));
    const domain::LineRef line = tab().presenter().opened()->entry.line;
    ASSERT_NO_FATAL_FAILURE(typeFacts(typed));
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_NO_FATAL_FAILURE(putPaperAside());
    ASSERT_TRUE(soon([this, &line] { return isQuiet(line); }));
}

void ServiceRoute::handOver(const domain::LineRef &line, int receiver, const QStringList &typed)
{
    hands.restCount();
    ASSERT_NO_FATAL_FAILURE(scan(line));
    hands.press(Qt::Key_F5);
    ASSERT_TRUE(
        soon([] { return qobject_cast<ui::DigitChoice *>(qApp->focusWidget()) != nullptr; }));
    hands.choose(receiver);
    ASSERT_NO_FATAL_FAILURE(typeFacts(typed));
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(soon([this, &line] { return !records(line, u"handed_over"_s).isEmpty(); }))
        << qPrintable(actPage().message());
    EXPECT_EQ(hands.actions(), 3) << qPrintable(line.text());
    ASSERT_NO_FATAL_FAILURE(putPaperAside());
}

void ServiceRoute::refuse(const domain::LineRef &line)
{
    hands.restCount();
    hands.press(Qt::Key_F7);
    ASSERT_TRUE(
        soon([] { return qobject_cast<ui::DigitChoice *>(qApp->focusWidget()) != nullptr; }));
    hands.choose(1);
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(soon([this, &line] { return state(line) == u"refused"_s; }));
    EXPECT_EQ(hands.actions(), 3) << qPrintable(line.text());
}

void ServiceRoute::openForDecision(const domain::LineRef &line)
{
    ASSERT_TRUE(soon([this, &line] {
        return table().hasFocus() && table().currentLine() == line && tab().presenter().decides();
    }));
    hands.press(Qt::Key_Return);
    ASSERT_TRUE(soon([this, &line] { return isInReview(line); })) << qPrintable(line.text());
}

bool ServiceRoute::isInReview(const domain::LineRef &line) const
{
    const auto *page = tab().findChild<ui::ReviewPage *>();
    return page != nullptr && page->isVisible() && page->presenter().line()
        && !page->presenter().isBusy() && page->presenter().line()->entry.line == line;
}

ui::ReviewPage &ServiceRoute::review() const
{
    return *tab().findChild<ui::ReviewPage *>();
}

} // namespace qyz::tests
