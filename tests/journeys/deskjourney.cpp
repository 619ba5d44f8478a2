#include "journeys/deskjourney.h"

#include "storage/connectionsettings.h"
#include "support/drafts.h"
#include "translationfiles.h"
#include "ui/applicationpage.h"
#include "ui/booktable.h"
#include "ui/formhost.h"
#include "ui/servicetab.h"
#include "ui/widgets/documentchecklist.h"

#include <QApplication>
#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

namespace qyz::tests {

namespace {

constexpr char readerName[] = "journey";

} // namespace

QList<Place> places()
{
    QList<Place> found{Place::Sqlite};
    if (OwnServer::isThere())
        found.append(Place::Postgres);
    return found;
}

std::string placeName(const ::testing::TestParamInfo<Place> &info)
{
    return info.param == Place::Sqlite ? "SQLite" : "PostgreSQL";
}

DeskJourney::DeskJourney()
{
    resources::initialise();
    translations::initialise();
}

DeskJourney::~DeskJourney()
{
    quit();
}

void DeskJourney::settleIn(Place place)
{
    if (place == Place::Sqlite)
        return;
    server = std::make_unique<OwnServer>();
    database = server->address();
}

PracticeFile &DeskJourney::office(const QDateTime &now)
{
    if (!m_office) {
        auto opened = PracticeFile::open(database, now);
        if (!opened)
            qFatal("the practice registry cannot be opened: %s",
                qPrintable(domain::errorName(opened.error().code)));
        m_office = *std::move(opened);
    }
    return *m_office;
}

void DeskJourney::start(const QDateTime &now)
{
    app::StartOptions options;
    options.database = database;
    options.drafts = drafts;
    options.services = services;
    options.now = now;
    options.language = presentation::UiLanguage::Kazakh;
    program = std::make_unique<app::CompositionRoot>(
        options, std::make_unique<app::Settings>(home.filePath(u"desk.ini"_s)));
    ASSERT_TRUE(program->start().ok());
    ASSERT_TRUE(soon([this] { return program->window() != nullptr; }));
    window().activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(program->window()));
    hands.sitAt(window());
    ASSERT_TRUE(soon([this] { return find<QComboBox>(u"loginCombo"_s)->count() > 0; }));
}

void DeskJourney::startAtTheBook(const QDateTime &now)
{
    office(now); // makes the registry where there is none
    closeOffice();
    ASSERT_NO_FATAL_FAILURE(start(now));
    ASSERT_NO_FATAL_FAILURE(signIn(u"registrar"_s));
    ASSERT_TRUE(soon([this] {
        return find<ui::BookTable>(u"bookTable"_s) != nullptr
            && QApplication::focusWidget() == &table();
    }));
}

void DeskJourney::signIn(const QString &login)
{
    auto *logins = find<QComboBox>(u"loginCombo"_s);
    ASSERT_TRUE(soon([logins] { return logins->isVisible() && logins->isEnabled(); }));
    logins->setFocus(Qt::TabFocusReason);
    hands.type(login);
    hands.enter();
    ASSERT_EQ(QApplication::focusWidget(), find<QLineEdit>(u"passwordEdit"_s));
    hands.type(u"practice"_s);
    hands.enter();
}

void DeskJourney::quit()
{
    program.reset();
    m_office.reset();
    QSqlDatabase::removeDatabase(QLatin1String(readerName));
}

QWidget &DeskJourney::window() const
{
    return *program->window();
}

ui::BookTable &DeskJourney::table() const
{
    // Behind a form it is not visible, but it is still the book of the tab in front.
    for (ui::ServiceTab *tab : window().findChildren<ui::ServiceTab *>()) {
        if (tab->isVisible())
            return *tab->findChild<ui::BookTable *>(u"bookTable"_s);
    }
    return *find<ui::BookTable>(u"bookTable"_s);
}

ui::ApplicationPage &DeskJourney::page() const
{
    return *window().findChild<ui::ApplicationPage *>();
}

QString DeskJourney::fieldText(const QString &field) const
{
    QWidget *input = page().form().input(field);
    const auto *choice = qobject_cast<QComboBox *>(input);
    return choice != nullptr ? choice->currentText() : qobject_cast<QLineEdit *>(input)->text();
}

QString DeskJourney::statusMessage() const
{
    return find<QLabel>(u"messageLabel"_s)->text();
}

bool DeskJourney::isLineOpen() const
{
    return find<QFrame>(u"linePanelFrame"_s)->isVisible();
}

void DeskJourney::openForm()
{
    hands.press(Qt::Key_F2);
    ASSERT_TRUE(soon([this] {
        return window().findChild<ui::ApplicationPage *>() != nullptr
            && QApplication::focusWidget() == page().form().firstInput();
    }));
}

void DeskJourney::fillForm()
{
    const QString childIin = qyz::testing::madeIin(u"190514"_s, u'5');
    const std::array<std::pair<QString, QString>, 17> typed{{
        {u"case"_s, u"1"_s},
        {u"channel"_s, {}}, // the office is offered
        {u"language"_s, {}}, // and the language of the window
        {u"child.iin"_s, childIin},
        {u"child.surname"_s, u"Қайрат"_s},
        {u"child.name"_s, u"Жәнібек"_s},
        {u"child.patronymic"_s, u"Болатұлы"_s},
        {u"child.birth_date"_s, u"14.05.2019"_s},
        {u"child.grade"_s, {}}, // by the case
        {u"child.class_language"_s, u"1"_s},
        {u"applicant.iin"_s, qyz::testing::motherIin},
        {u"applicant.surname"_s, u"Қайратова"_s},
        {u"applicant.name"_s, u"Әсем"_s},
        {u"applicant.patronymic"_s, u"Болатқызы"_s},
        {u"applicant.relation"_s, u"1"_s},
        {u"applicant.phone"_s, u"8 700 000 00 01"_s},
        {u"applicant.consent"_s, u" "_s},
    }};
    bool byEnter = false;
    for (const auto &[field, text] : typed) {
        ASSERT_EQ(QApplication::focusWidget(), page().form().input(field)) << qPrintable(field);
        hands.type(text);
        // Both keys go on, whatever the habit.
        byEnter = !byEnter;
        byEnter ? hands.enter() : hands.tab();
    }
    hands.mark(); // lives in the area of the school
    hands.tab();
    auto *papers = find<ui::DocumentChecklist>(u"papersList"_s);
    ASSERT_EQ(QApplication::focusWidget(), papers);
    for (int row = 0; row < papers->count(); ++row) {
        hands.mark();
        hands.down();
    }
    ASSERT_TRUE(papers->missing().isEmpty());
}

void DeskJourney::openReader(QSqlDatabase &reader) const
{
    const auto where = storage::ConnectionSettings::parse(database);
    ASSERT_TRUE(where.ok());
    if (server) {
        reader.setDatabaseName(where->pq.value(u"dbname"_s));
        reader.setHostName(where->pq.value(u"host"_s));
        reader.setUserName(where->pq.value(u"user"_s));
    } else {
        reader.setDatabaseName(where->path);
        reader.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    }
    ASSERT_TRUE(reader.open()) << qPrintable(reader.lastError().text());
}

QList<QVariantList> DeskJourney::rows(const QString &sql) const
{
    const QLatin1String name(readerName);
    QSqlDatabase reader = QSqlDatabase::contains(name)
        ? QSqlDatabase::database(name)
        : QSqlDatabase::addDatabase(server ? u"QPSQL"_s : u"QSQLITE"_s, name);
    if (!reader.isOpen())
        openReader(reader);
    QSqlQuery query(reader);
    EXPECT_TRUE(query.exec(sql)) << qPrintable(query.lastError().text());
    QList<QVariantList> found;
    while (query.next()) {
        QVariantList row;
        for (int column = 0; column < query.record().count(); ++column)
            row.append(query.value(column));
        found.append(row);
    }
    return found;
}

QVariant DeskJourney::value(const QString &sql) const
{
    const QList<QVariantList> found = rows(sql);
    return found.isEmpty() ? QVariant() : found.constFirst().value(0);
}

} // namespace qyz::tests
