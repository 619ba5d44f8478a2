// A broken book at the command line: `verify` writes nothing unless asked, a recorded breakage
// stops its journal, the director decides (R5); and a printed page compared years later (R8).
#include "ctlfixture.h"

#include <QJsonArray>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::ctl::testing;

namespace {

bool tamper(const TestRegistry &registry, Server server)
{
    const QString change = u"UPDATE journal_payload SET payload = replace(payload, '\"grade\":', "
                           "'\"grade\":1') WHERE journal = 'admission' AND seq = 3"_s;
    QProcess shell;
    if (server == Server::Sqlite)
        shell.start(u"sqlite3"_s,
            {u"-bail"_s, registry.db(), u"DROP TRIGGER journal_payload_no_update; "_s + change});
    else
        shell.start(u"psql"_s,
            {u"-q"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-d"_s, registry.db(), u"-c"_s,
                u"ALTER TABLE journal_payload DISABLE TRIGGER ALL; "_s + change});
    return shell.waitForFinished(60000) && shell.exitCode() == 0;
}

class CtlBreakage : public ::testing::TestWithParam<Server> {
protected:
    CtlBreakage()
        : registry(GetParam(), TestRegistry::Content::Practice)
    {
        for (int number = 1; number <= 3; ++number)
            EXPECT_EQ(add(number).exit, 0);
    }

    Answer add(int number)
    {
        return registry.call(
            {u"register"_s, u"--service"_s, u"admission"_s, u"-"_s}, bytes(application(number)));
    }
    Answer decide(const QString &reason, const QString &login)
    {
        return registry.call({u"breakage"_s, u"decide"_s, u"1"_s, u"--reason"_s, reason}, {},
            u"2026-04-01T10:15:00+05:00"_s, login);
    }

    TestRegistry registry;
};

} // namespace

INSTANTIATE_TEST_SUITE_P(, CtlBreakage, ::testing::ValuesIn(servers()), serverName);

TEST_P(CtlBreakage, R5_stopsItsJournalUntilTheDirectorDecides)
{
    ASSERT_TRUE(tamper(registry, GetParam()));
    EXPECT_EQ(registry.call({u"verify"_s}).exit, 4);
    EXPECT_TRUE(registry.call({u"breakage"_s, u"list"_s}).lines().isEmpty())
        << "verify alone writes nothing";
    EXPECT_EQ(add(4).exit, 0);

    for (int again = 0; again < 2; ++again)
        EXPECT_EQ(registry.call({u"verify"_s, u"--record"_s}).exit, 4);
    const QList<QJsonObject> list = registry.call({u"breakage"_s, u"list"_s}).lines();
    ASSERT_EQ(list.size(), 1);
    EXPECT_EQ(list.constFirst().value(u"line"_s), u"admission/2"_s);
    EXPECT_EQ(list.constFirst().value(u"page"_s), 1);
    EXPECT_EQ(list.constFirst().value(u"open"_s), true);

    const Answer stopped = add(5);
    EXPECT_EQ(stopped.exit, 4);
    EXPECT_EQ(stopped.code(), u"JournalStopped"_s);
    EXPECT_EQ(registry.call({u"show"_s, u"admission/2"_s}).exit, 0) << "reading goes on";

    EXPECT_EQ(decide(u"Салыстырылды"_s, u"registrar"_s).exit, 6);
    EXPECT_EQ(decide(u""_s, u"director"_s).code(), u"ReasonMissing"_s);
    const Answer decided = decide(u"Салыстырылды"_s, u"director"_s);
    EXPECT_EQ(decided.exit, 0) << decided.err.toStdString();
    EXPECT_EQ(decided.json().value(u"decided_by"_s), u"director"_s);
    EXPECT_EQ(add(5).exit, 0);

    const Answer verified = registry.call({u"verify"_s});
    EXPECT_EQ(verified.exit, 4);
    EXPECT_TRUE(verified.json().value(u"first_problem"_s).isNull());
    EXPECT_EQ(verified.json().value(u"decided"_s).toArray().size(), 1);
}

TEST_P(CtlBreakage, R8_aPageIsComparedYearsLater)
{
    const Answer book =
        registry.call({u"book"_s, u"admission"_s, u"--out"_s, registry.file(u"b.pdf"_s)});
    ASSERT_EQ(book.exit, 0) << book.err.toStdString();
    const QString code = book.json().value(u"digest"_s).toString();
    for (int number = 10; number <= 14; ++number)
        ASSERT_EQ(add(number).exit, 0);
    const auto verify = [this](const QStringList &words) {
        return registry.call(QStringList{u"verify"_s} + words, {}, u"2031-06-02T10:00:00+05:00"_s);
    };
    const Answer found = verify({u"--digest"_s, code});
    EXPECT_EQ(found.exit, 0) << found.out.toStdString();
    const QJsonObject digest = found.json().value(u"digest"_s).toObject();
    EXPECT_EQ(digest.value(u"journal"_s), u"admission"_s);
    EXPECT_EQ(digest.value(u"volume"_s), 1);
    EXPECT_EQ(digest.value(u"first_page"_s), 1);
    EXPECT_TRUE(digest.value(u"printed_at"_s).toString().startsWith(u"2026-04-01T10:15:00"_s));
    EXPECT_FALSE(digest.value(u"printed_by"_s).toString().isEmpty());

    EXPECT_EQ(verify({u"duplicate"_s, u"--digest"_s, code}).exit, 4) << "of another journal";
    const QString seq = QString::number(digest.value(u"seq"_s).toInt());
    QString typo = code;
    typo[7] = typo.at(7) == u'0' ? u'1' : u'0';
    const Answer differs = verify({u"--digest"_s, typo.remove(u' ') + seq});
    EXPECT_EQ(differs.exit, 4);
    EXPECT_EQ(
        differs.json().value(u"digest"_s).toObject().value(u"groups"_s).toArray(), QJsonArray{2});
    EXPECT_EQ(verify({u"--digest"_s, u"03956 28377"_s}).exit, 2);
}
