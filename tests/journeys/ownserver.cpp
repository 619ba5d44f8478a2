#include "journeys/ownserver.h"

#include <QCoreApplication>
#include <QProcess>

#include <gtest/gtest.h>

namespace qyz::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char variable[] = "QYZ_TEST_PG";

QString psql(const QString &where, const QString &sql)
{
    QProcess process;
    process.start(u"psql"_s,
        {u"-X"_s, u"-At"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-d"_s, where, u"-c"_s, sql});
    EXPECT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().constData();
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

} // namespace

OwnServer::OwnServer(const QString &pattern)
{
    static int count = 0;
    m_name = u"qyz_journey_%1_%2"_s.arg(QCoreApplication::applicationPid()).arg(++count);
    onServer(u"CREATE DATABASE %1 TEMPLATE %2"_s.arg(m_name, pattern));
}

OwnServer::~OwnServer()
{
    onServer(u"DROP DATABASE IF EXISTS %1 WITH (FORCE)"_s.arg(m_name));
}

bool OwnServer::isThere()
{
    return !qEnvironmentVariableIsEmpty(variable);
}

QString OwnServer::address() const
{
    return qEnvironmentVariable(variable).replace(u"/postgres?"_s, u'/' + m_name + u'?');
}

QString OwnServer::onServer(const QString &sql) const
{
    return psql(qEnvironmentVariable(variable), sql);
}

QString OwnServer::inside(const QString &sql) const
{
    return psql(address(), sql);
}

} // namespace qyz::tests
