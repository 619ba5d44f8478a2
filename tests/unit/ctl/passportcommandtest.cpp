// passport: the one paper nobody signs in for.
#include "ctlfixture.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::ctl::testing;

namespace {

class PassportCommand : public ::testing::TestWithParam<Server> {
protected:
    Answer passport(const QString &service, const QStringList &more = {}) const
    {
        return run(QStringList{u"--db"_s, registry.db(), u"--json"_s, u"passport"_s, service,
                       u"--out"_s, file}
            + more);
    }

    TestRegistry registry{GetParam(), TestRegistry::Content::Practice};
    QString file = registry.file(u"passport.pdf"_s);
};

} // namespace

TEST_P(PassportCommand, isAPdfOfTheDayInTheLanguageAskedFor)
{
    const Answer answer =
        passport(u"admission"_s, {u"--date"_s, u"2026-06-15"_s, u"--lang"_s, u"kk"_s});
    ASSERT_EQ(answer.exit, 0) << answer.err.toStdString();
    EXPECT_GE(answer.json().value(u"pages"_s).toInt(), 1);
    EXPECT_EQ(answer.json().value(u"digest"_s).toString().size(), 64);
    QFile pdf(file);
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    EXPECT_TRUE(pdf.readAll().startsWith("%PDF"));
    EXPECT_EQ(passport(u"admission"_s, {u"--lang"_s, u"both"_s}).exit, 0) << "today";
}

TEST_P(PassportCommand, saysWhatItCannotMake)
{
    EXPECT_EQ(passport(u"admission"_s, {u"--date"_s, u"15.06.2026"_s}).code(), u"UsageError"_s);
    EXPECT_EQ(passport(u"nothing"_s).code(), u"UnknownService"_s);
    const Answer early = passport(u"admission"_s, {u"--date"_s, u"2011-01-10"_s});
    EXPECT_EQ(early.exit, 3);
    EXPECT_EQ(early.code(), u"BeforeJournalStart"_s);
    EXPECT_FALSE(QFile::exists(file));
}

INSTANTIATE_TEST_SUITE_P(Servers, PassportCommand, ::testing::ValuesIn(servers()), serverName);
