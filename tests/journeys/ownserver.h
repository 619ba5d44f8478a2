// A database of its own on the server that QYZ_TEST_PG names; gone with the object.
#pragma once

#include <QString>

namespace qyz::tests {

class OwnServer {
public:
    /// `pattern`: the database it is copied from.
    explicit OwnServer(const QString &pattern = QStringLiteral("template0"));
    ~OwnServer();
    OwnServer(const OwnServer &) = delete;
    OwnServer &operator=(const OwnServer &) = delete;

    static bool isThere();
    const QString &name() const { return m_name; }
    /// postgresql://… of the database.
    QString address() const;
    /// By psql: in the server's own database, or in this one.
    QString onServer(const QString &sql) const;
    QString inside(const QString &sql) const;

private:
    QString m_name;
};

} // namespace qyz::tests
