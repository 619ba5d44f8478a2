// qyzmetctl as a stranger uses it: the real program, started anew for every command.
#pragma once

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace qyz::ctl::testing {

struct Answer {
    int exit = -1;
    QByteArray out;
    QByteArray err;

    /// The last object on standard output.
    QJsonObject json() const;
    QList<QJsonObject> lines() const;
    /// The objects inside {"error": …} on standard error.
    QList<QJsonObject> errors() const;
    /// Code of the first error, empty where there is none.
    QString code() const;
};

/// The words as they are; nothing is added.
Answer run(const QStringList &words, const QByteArray &input = {},
    const QByteArray &password = "practice");

enum class Server { Sqlite, Postgres };

/// SQLite, and PostgreSQL when QYZ_TEST_PG names a server.
QList<Server> servers();
std::string serverName(const ::testing::TestParamInfo<Server> &info);

/// A registry of its own, gone with the object.
class TestRegistry {
public:
    enum class Content {
        Nothing,
        Practice, // qyzmetctl init --practice
        OpenNow, // a real one whose office is open at this moment; director / "secret words"
    };
    TestRegistry(Server server, Content content);
    ~TestRegistry();
    TestRegistry(const TestRegistry &) = delete;
    TestRegistry &operator=(const TestRegistry &) = delete;

    QString db() const { return m_db; }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const;

    /// --db, --json, --as registrar, and the clock at `now` (a moment with offset; empty: real).
    Answer call(const QStringList &words, const QByteArray &input = {},
        const QString &now = QStringLiteral("2026-04-01T10:15:00+05:00"),
        const QString &login = QStringLiteral("registrar")) const;

    /// Words that a QProcess of a test's own needs before the command.
    QStringList directorsWords() const;

private:
    QTemporaryDir m_folder;
    Server m_server;
    QString m_db;
    QString m_name; // of the server's database
};

/// The answer of the database's own shell, not of a line of ours; it must succeed.
QString askShell(const TestRegistry &registry, Server server, const QString &statement);

constexpr char directorsPassword[] = "secret words";

/// Twelve digits with a right check digit; nobody has them: the serial is 0000.
QString inventedIin(QDate born, bool girl);

/// A grade 1 application for an invented child without IIN, another one for each number.
QJsonObject application(int number);
/// The same for grade 3, which has no dates of its own, so that it is good on any day.
QJsonObject applicationForAnyDay(int number);
QByteArray bytes(const QJsonObject &object);

} // namespace qyz::ctl::testing
