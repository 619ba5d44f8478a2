#include "journeys/practicecopy.h"

#include "journeys/ownserver.h"
#include "support/practicefile.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <optional>

namespace qyz::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Lives while tests run; gone before the program ends.
class Originals : public ::testing::Environment {
public:
    static Originals &shared()
    {
        static Originals *const all =
            static_cast<Originals *>(::testing::AddGlobalTestEnvironment(new Originals));
        return *all;
    }
    void TearDown() override
    {
        m_server.reset();
        m_home.reset();
    }
    QString file()
    {
        if (!m_home) {
            m_home.emplace();
            make(m_home->filePath(u"school.sqlite"_s));
        }
        return m_home->filePath(u"school.sqlite"_s);
    }
    QString database()
    {
        if (!m_server) {
            m_server.emplace();
            make(m_server->address());
        }
        return m_server->name();
    }

private:
    static void make(const QString &where)
    {
        const auto made = PracticeFile::open(where, officeMorning());
        ASSERT_TRUE(made.ok()) << qPrintable(domain::errorName(made.error().code));
    }

    std::optional<QTemporaryDir> m_home;
    std::optional<OwnServer> m_server;
};

// Known before the tests begin, as their frame wants it.
[[maybe_unused]] const Originals &known = Originals::shared();

} // namespace

void PracticeCopy::at(const QString &path)
{
    ASSERT_TRUE(QFile::copy(Originals::shared().file(), path));
}

QString PracticeCopy::onServer()
{
    return Originals::shared().database();
}

} // namespace qyz::tests
