// The director's page as a person meets it: numbers that open lists, settings by keyboard, and the
// question about the dates that would move.
#include "support/deskfixture.h"
#include "translationfiles.h"
#include "ui/director/directorpage.h"
#include "ui/director/movespanel.h"
#include "ui/director/overviewpage.h"
#include "ui/director/peoplepage.h"
#include "ui/director/settingpage.h"
#include "ui/translators.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/faultlabel.h"
#include "ui/widgets/timeedit.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableWidget>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace qyz;
using namespace qyz::tests;
using presentation::UiLanguage;

namespace {

const DueMove oneMove{{u"admission"_s, 0, 17}, u"17"_s, domain::ObligationKind::Order,
    QDate(2026, 8, 28), QDate(2026, 8, 27)};

class Director : public ::testing::Test, protected DeskFixture {
protected:
    ui::Translators translators;
    std::unique_ptr<ui::DirectorPage> page;

    Director()
    {
        translations::initialise();
        desk.login = u"director"_s;
        desk.person.duties = {domain::Duty::Director};
        gateway.officeAnswer = office;
        JournalOverview admissionToday{u"admission"_s, u"admission"_s, {}};
        admissionToday.counts.overdue = 3;
        admissionToday.counts.inWork = 12;
        gateway.overviewAnswer = Overview{QDate(2026, 6, 15), {admissionToday}, 0};
    }
    ~Director() override { translators.use(UiLanguage::English); }

    void show()
    {
        page = std::make_unique<ui::DirectorPage>(desk, nullptr);
        page->resize(1366, 600);
        page->show();
        page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(page.get()));
        OfficeStatus status;
        status.now = QDateTime(QDate(2026, 6, 15), QTime(5, 0), Qt::UTC);
        page->onTick(status);
        settle();
    }
    void choose(int tab)
    {
        page->findChild<QTabBar *>(u"directorTabBar"_s)->setCurrentIndex(tab);
        page->focusWork();
        settle();
    }
    template <class T> T *on(const QString &pageName, const QString &name) const
    {
        return page->findChild<QWidget *>(pageName)->findChild<T *>(name);
    }
    static void type(QWidget *into, const QString &text)
    {
        into->setFocus();
        QTest::keyClicks(into, text);
    }
    void typeHours()
    {
        type(on<QWidget>(u"hoursSettingPage"_s, u"fromInput"_s), u"01.12.2026"_s);
        type(on<QWidget>(u"hoursSettingPage"_s, u"opensInput"_s), u"10"_s);
        type(on<QWidget>(u"hoursSettingPage"_s, u"closesInput"_s), u"1600"_s);
    }
};

} // namespace

TEST_F(Director, isThereForTheDirectorAndTheAdministratorOnly)
{
    SignedIn person;
    person.duties = {domain::Duty::Registrar, domain::Duty::Reviewer};
    EXPECT_FALSE(ui::DirectorPage::isFor(person));
    person.duties = {domain::Duty::Administrator};
    EXPECT_TRUE(ui::DirectorPage::isFor(person));
    desk.person.duties = {domain::Duty::Administrator};
    show();
    EXPECT_EQ(page->findChild<QWidget *>(u"overviewPage"_s), nullptr);
    EXPECT_EQ(page->findChild<QWidget *>(u"hoursSettingPage"_s), nullptr);
    EXPECT_NE(page->findChild<QWidget *>(u"calendarSettingPage"_s), nullptr);
    EXPECT_NE(page->findChild<QWidget *>(u"peoplePage"_s), nullptr);
    EXPECT_FALSE(gateway.calls.contains(u"overview"_s));
}

TEST_F(Director, everyNumberOpensItsList)
{
    show();
    QSignalSpy wanted(page.get(), &ui::DirectorPage::listWanted);
    auto *overdue = page->findChild<QPushButton *>(u"admission_overdue"_s);
    ASSERT_NE(overdue, nullptr);
    EXPECT_EQ(overdue->text(), u"● 3"_s) << "not by colour alone";
    EXPECT_TRUE(overdue->accessibleName().endsWith(u": 3"_s));
    page->focusWork();
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"admission_received_today"_s);
    for (int step = 0; step < 3; ++step)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    EXPECT_EQ(QApplication::focusWidget(), overdue);
    QTest::keyClick(overdue, Qt::Key_Return);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted.constFirst().constFirst().toString(), u"admission"_s);
    EXPECT_EQ(wanted.constFirst().at(1).value<EntryView>(), EntryView::Overdue);
}

TEST_F(Director, R12_aRowOfHoursIsTypedAndStoredByKeyboard)
{
    show();
    choose(1);
    typeHours();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return gateway.calls.contains(u"setting hours"_s); }));
    const QJsonObject facts = gateway.settings.constLast().facts;
    EXPECT_EQ(facts.value(u"from"_s).toString(), u"2026-12-01"_s);
    EXPECT_EQ(facts.value(u"opens"_s).toString(), u"10:00"_s);
    EXPECT_EQ(facts.value(u"closes"_s).toString(), u"16:00"_s);
    EXPECT_EQ(facts.value(u"week"_s).toInt(), 5);
    settle();
    EXPECT_TRUE(on<QLineEdit>(u"hoursSettingPage"_s, u"fromInput"_s)->text().isEmpty());
}

TEST_F(Director, R15_theQuestionListsTheMovesAndSpaceUnticks)
{
    gateway.movesAnswer = QList<DueMove>{oneMove};
    gateway.settingAnswer = SettingChanged{5, {}, {oneMove}};
    show();
    choose(1);
    typeHours();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    auto *list = on<QListWidget>(u"hoursSettingPage"_s, u"movesList"_s);
    ASSERT_TRUE(waitFor([list] { return list->isVisible(); }));
    ASSERT_EQ(list->count(), 1);
    EXPECT_TRUE(list->item(0)->text().contains(u"28.08.2026 → 27.08.2026"_s));
    EXPECT_FALSE(gateway.calls.contains(u"setting hours"_s));
    EXPECT_EQ(QApplication::focusWidget(), list);
    QTest::keyClick(list, Qt::Key_Space);
    EXPECT_EQ(list->item(0)->checkState(), Qt::Unchecked);
    QTest::keyClick(list, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return gateway.calls.contains(u"setting hours"_s); }));
    EXPECT_TRUE(gateway.settings.constLast().accepted.isEmpty());
}

TEST_F(Director, escapeTakesTheQuestionBackAndKeepsWhatWasTyped)
{
    gateway.movesAnswer = QList<DueMove>{oneMove};
    show();
    choose(1);
    typeHours();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    auto *list = on<QListWidget>(u"hoursSettingPage"_s, u"movesList"_s);
    ASSERT_TRUE(waitFor([list] { return list->isVisible(); }));
    QTest::keyClick(list, Qt::Key_Escape);
    settle();
    EXPECT_FALSE(list->isVisible());
    EXPECT_FALSE(gateway.calls.contains(u"setting hours"_s));
    EXPECT_EQ(on<QLineEdit>(u"hoursSettingPage"_s, u"opensInput"_s)->text(), u"10:00"_s);
}

TEST_F(Director, faultsStandBesideTheirFields)
{
    gateway.movesAnswer = domain::makeError(
        domain::FieldFaults{{u"from"_s, domain::ErrorCode::SettingInPast, {u"15.06.2026"_s}},
            {u"order"_s, domain::ErrorCode::RequiredField, {u"order"_s}}});
    show();
    choose(2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    auto *fault = on<ui::FaultLabel>(u"exceptionSettingPage"_s, u"orderFault"_s);
    ASSERT_TRUE(waitFor([fault] { return fault->isVisible(); }));
    EXPECT_EQ(QApplication::focusWidget(), on<QWidget>(u"exceptionSettingPage"_s, u"orderInput"_s));
}

TEST_F(Director, everyControlHasANameAndThePageFitsInBothLanguages)
{
    for (const UiLanguage language : {UiLanguage::Kazakh, UiLanguage::Russian}) {
        ASSERT_TRUE(translators.use(language));
        desk.language = language;
        show();
        const int tabs = page->findChild<QTabBar *>(u"directorTabBar"_s)->count();
        EXPECT_EQ(tabs, 7);
        for (int tab = 0; tab < tabs; ++tab) {
            choose(tab);
            EXPECT_LE(page->minimumSizeHint().width(), 1366) << tab;
            EXPECT_LE(page->minimumSizeHint().height(), 600) << tab;
            for (QWidget *widget : page->findChildren<QWidget *>()) {
                if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus)
                    || widget->objectName().startsWith(u"qt_"_s))
                    continue;
                EXPECT_FALSE(QAccessible::queryAccessibleInterface(widget)
                                 ->text(QAccessible::Name)
                                 .isEmpty())
                    << widget->metaObject()->className() << ' '
                    << widget->objectName().toStdString();
            }
            for (const QPushButton *button : page->findChildren<QPushButton *>()) {
                if (button->isVisible() && !button->text().isEmpty()) {
                    EXPECT_GE(button->width(), button->sizeHint().width())
                        << button->text().toStdString();
                }
            }
        }
    }
}

TEST_F(Director, R37_peopleAreAddedAppointedAndRelieved)
{
    PersonView person;
    person.account = office->accounts.constFirst();
    domain::Assignment assignment{person.account.login, domain::Duty::Registrar, {u"admission"_s},
        QDate(2026, 1, 1), {}, u"3"_s};
    assignment.number = 4;
    person.assignments = {assignment};
    gateway.peopleAnswer = QList<PersonView>{person};
    gateway.assignmentAnswer = assignment;
    show();
    choose(6);
    ASSERT_TRUE(waitFor([this] {
        return on<QTableWidget>(u"peoplePage"_s, u"assignmentsTable"_s)->rowCount() == 1;
    }));
    on<QPushButton>(u"peoplePage"_s, u"endAppointmentButton"_s)->click();
    settle();
    QTest::keyClicks(QApplication::focusWidget(), u"30.06.2026"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return !gateway.assignmentsEnded.isEmpty(); }));
    EXPECT_EQ(gateway.assignmentsEnded.constFirst().number, 4);
    EXPECT_EQ(gateway.assignmentsEnded.constFirst().to, QDate(2026, 6, 30));
    settle();
    auto *off = on<QPushButton>(u"peoplePage"_s, u"switchAccountButton"_s);
    EXPECT_TRUE(off->text().contains(person.account.name.initialsAfter()));
    off->click();
    settle();
    EXPECT_TRUE(gateway.accountsSwitched.isEmpty()); // it is asked first
    const auto *question = on<QLabel>(u"peoplePage"_s, u"switchQuestion"_s);
    EXPECT_TRUE(question->isVisible());
    EXPECT_TRUE(question->text().contains(person.account.name.initialsAfter()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(question->isVisible());
    off->click();
    on<QPushButton>(u"peoplePage"_s, u"switchYesButton"_s)->click();
    ASSERT_TRUE(waitFor([this] { return !gateway.accountsSwitched.isEmpty(); }));
    EXPECT_TRUE(gateway.accountsSwitched.constFirst().disabled);
    EXPECT_TRUE(waitFor([question] { return !question->isVisible(); }));
}

TEST_F(Director, R23_theChosenAppointmentStaysChosenWhenAnotherComesAbove)
{
    PersonView person;
    person.account = office->accounts.constFirst();
    domain::Assignment first{person.account.login, domain::Duty::Registrar, {u"admission"_s},
        QDate(2026, 1, 1), {}, u"3"_s};
    first.number = 4;
    domain::Assignment second = first;
    second.number = 5;
    second.duty = domain::Duty::Reviewer;
    person.assignments = {first, second};
    gateway.peopleAnswer = QList<PersonView>{person};
    show();
    choose(6);
    auto *table = on<QTableWidget>(u"peoplePage"_s, u"assignmentsTable"_s);
    ASSERT_TRUE(waitFor([table] { return table->rowCount() == 2; }));
    table->selectRow(1); // the older one
    on<QPushButton>(u"peoplePage"_s, u"endAppointmentButton"_s)->click();
    const auto *heading = on<QLabel>(u"peoplePage"_s, u"peopleFormHeading"_s);
    EXPECT_TRUE(heading->text().contains(person.account.name.initialsAfter()));
    EXPECT_TRUE(heading->text().contains(table->item(1, 1)->text()));
    domain::Assignment third = second;
    third.number = 6;
    person.assignments.append(third);
    gateway.peopleAnswer = QList<PersonView>{person};
    page->findChild<QTabBar *>(u"directorTabBar"_s)->setCurrentIndex(0);
    page->findChild<QTabBar *>(u"directorTabBar"_s)->setCurrentIndex(6); // asks anew
    ASSERT_TRUE(waitFor([table] { return table->rowCount() == 3; }));
    EXPECT_EQ(table->currentRow(), 2);
}

TEST_F(Director, aTickOfTheSameDayLeavesTheTablesOfPeopleAlone)
{
    PersonView person;
    person.account = office->accounts.constFirst();
    gateway.peopleAnswer = QList<PersonView>{person};
    show();
    choose(6);
    auto *table = on<QTableWidget>(u"peoplePage"_s, u"peopleTable"_s);
    ASSERT_TRUE(waitFor([table] { return table->rowCount() == 1; }));
    const QTableWidgetItem *before = table->item(0, 0);
    QSignalSpy changed(table->model(), &QAbstractItemModel::dataChanged);
    OfficeStatus status;
    status.now = QDateTime(QDate(2026, 6, 15), QTime(6, 0), Qt::UTC);
    page->onTick(status);
    EXPECT_EQ(table->item(0, 0), before);
    EXPECT_EQ(changed.size(), 0);
}

TEST_F(Director, anErrorIsRedWhereverItIsSaid)
{
    gateway.peopleAnswer = domain::ErrorCode::ConnectionLost;
    gateway.movesAnswer = domain::ErrorCode::ConnectionLost;
    const QString sheet = qApp->styleSheet();
    qApp->setStyleSheet(u"QLabel[alarm=\"true\"] { color: #c00000; }"_s);
    show();
    choose(6);
    auto *people = on<QLabel>(u"peoplePage"_s, u"peopleMessageLabel"_s);
    ASSERT_TRUE(waitFor([people] { return people->isVisible(); }));
    EXPECT_EQ(people->palette().color(QPalette::WindowText), QColor(0xc0, 0, 0));
    choose(1);
    typeHours();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    auto *setting = on<QLabel>(u"hoursSettingPage"_s, u"settingMessageLabel"_s);
    ASSERT_TRUE(waitFor([setting] { return setting->isVisible(); }));
    EXPECT_EQ(setting->palette().color(QPalette::WindowText), QColor(0xc0, 0, 0));
    qApp->setStyleSheet(sheet);
}

TEST(TimeInput, readsWhatPeopleType)
{
    ui::TimeEdit edit;
    for (const auto &[typed, read] : {std::pair(u"9"_s, u"09:00"_s), {u"930"_s, u"09:30"_s},
             {u"9.30"_s, u"09:30"_s}, {u"14:30"_s, u"14:30"_s}, {u"14 30"_s, u"14:30"_s},
             {u"25:00"_s, u"25:00"_s}, {u"nine"_s, u"nine"_s}}) {
        edit.setText(typed);
        EXPECT_EQ(edit.isoTime(), read);
    }
}
