// From key press to bytes on disk: the program as main() starts it, a real database in a folder of
// its own, and time that stands at officeMorning().
#pragma once

#include "app/compositionroot.h"
#include "journeys/hands.h"
#include "journeys/ownserver.h"
#include "support/practicefile.h"

#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QVariant>

#include <gtest/gtest.h>

namespace qyz::ui {
class ApplicationPage;
class BookTable;
} // namespace qyz::ui

namespace qyz::tests {

using namespace Qt::Literals::StringLiterals;

/// Where a registry lies.
enum class Place { Sqlite, Postgres };

/// SQLite, and PostgreSQL when QYZ_TEST_PG names a server.
QList<Place> places();
std::string placeName(const ::testing::TestParamInfo<Place> &info);

class DeskJourney : public ::testing::Test {
protected:
    DeskJourney();
    ~DeskJourney() override;

    QTemporaryDir home;
    QString database = home.filePath(u"school.sqlite"_s); // or postgresql://…
    QString drafts = home.filePath(u"drafts"_s);
    QString services; // a folder with further ones

    /// Before anything is opened: PostgreSQL means a database of its own.
    void settleIn(Place place);
    /// The registry from outside the window; makes it where it is not there yet.
    PracticeFile &office(const QDateTime &now = officeMorning());
    void closeOffice() { m_office.reset(); }
    /// The program up to the sign-in page.
    void start(const QDateTime &now = officeMorning());
    /// … and signed in as the registrar, with the book in front.
    void startAtTheBook(const QDateTime &now = officeMorning());
    /// Types who he is into the sign-in page.
    void signIn(const QString &login);
    void quit();

    QWidget &window() const;
    /// Of the tab in front where several have it.
    template <class T> T *find(const QString &name) const
    {
        const QList<T *> all = window().findChildren<T *>(name);
        for (T *found : all) {
            if (found->isVisible())
                return found;
        }
        return all.value(0);
    }
    ui::BookTable &table() const;
    ui::ApplicationPage &page() const;
    QString fieldText(const QString &field) const;
    QString statusMessage() const;
    bool isLineOpen() const;
    /// Presses F2 and waits for the cursor in the form.
    void openForm();
    /// Types the whole application of goodJson() by keyboard only, papers included.
    void fillForm();

    /// What stands in the database, read by plain SQL over another connection.
    QList<QVariantList> rows(const QString &sql) const;
    QVariant value(const QString &sql) const;

    template <class Check>
    static ::testing::AssertionResult soon(Check check, int patience = 20'000)
    {
        return QTest::qWaitFor(check, patience) ? ::testing::AssertionSuccess()
                                                : ::testing::AssertionFailure() << "not in time";
    }

    Hands hands;
    std::unique_ptr<OwnServer> server; // none: SQLite
    std::unique_ptr<app::CompositionRoot> program;

private:
    void openReader(QSqlDatabase &reader) const;

    std::unique_ptr<PracticeFile> m_office;
};

} // namespace qyz::tests
