// A fresh registry database for one test, of either kind; both come from a template that was
// migrated once per run. PostgreSQL takes part when QYZ_TEST_PG names a server.
#pragma once

#include "storage/database.h"
#include "storage/migrator.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <memory>
#include <string>

namespace qyz::storage::test {

/// The kinds of this run: SQLite always, PostgreSQL where a server was named.
QList<Backend> backends();
QString backendText(Backend backend);
std::string backendName(const ::testing::TestParamInfo<Backend> &info);

class TestDatabase {
public:
    enum class Content { Migrated, Nothing };

    explicit TestDatabase(Backend backend, Content content = Content::Migrated);
    ~TestDatabase();
    TestDatabase(const TestDatabase &) = delete;
    TestDatabase &operator=(const TestDatabase &) = delete;

    const ConnectionSettings &settings() const { return m_settings; }
    std::unique_ptr<Database> open(const OpenOptions &options = {}) const;

private:
    ConnectionSettings m_settings;
    std::unique_ptr<QTemporaryDir> m_folder;
};

/// What a stranger with a plain SQL client gets: the driver's own error code, empty when it worked.
struct RawAnswer {
    bool ok = false;
    QString code;
    QList<QVariantList> rows;
};
RawAnswer raw(const ConnectionSettings &settings, const QString &sql);

/// The base of a suite that runs on both.
class OnBoth : public ::testing::TestWithParam<Backend> {
protected:
    OnBoth();

    application::Transactor &transactor() { return m_database->transactor(); }
    const ConnectionSettings &settings() const { return m_test.settings(); }
    RawAnswer sql(const QString &text) const { return raw(settings(), text); }

    /// Runs it as a unit of work that must succeed.
    void write(const application::Transactor::Work &work);
    void read(const application::Transactor::Work &work);

    TestDatabase m_test;
    std::unique_ptr<Database> m_database;
};

#define QYZ_ON_BOTH(Suite)                                                                         \
    INSTANTIATE_TEST_SUITE_P(Databases, Suite,                                                     \
        ::testing::ValuesIn(qyz::storage::test::backends()), &qyz::storage::test::backendName)

} // namespace qyz::storage::test
