// What was answered is on the disk, whatever happens the moment after.
#include "ctlfixture.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QMap>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::ctl::testing;

namespace {

constexpr int kills = 20;
constexpr int linesPerRun = 400;

class CtlKill : public ::testing::TestWithParam<Server> { };

/// Registers until it is killed; gives the answers that came out: number → child's name.
QMap<qint64, QString> answersUntilKilled(const TestRegistry &registry, int run)
{
    QByteArray input;
    for (int i = 0; i < linesPerRun; ++i)
        input += bytes(applicationForAnyDay(run * linesPerRun + i)) + '\n';
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QYZMET_PASSWORD"_s, QString::fromLatin1(directorsPassword));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(QYZ_CTL),
        registry.directorsWords()
            + QStringList{u"register"_s, u"--service"_s, u"admission"_s, u"-"_s});
    process.write(input);

    // At another moment each time: after the first answers, somewhere inside the next ones.
    QByteArray output;
    QElapsedTimer timer;
    timer.start();
    while (output.count('\n') < run % 7 + 1 && timer.elapsed() < 60000) {
        process.waitForReadyRead(1000);
        output += process.readAllStandardOutput();
    }
    process.kill();
    EXPECT_TRUE(process.waitForFinished(60000));
    EXPECT_EQ(process.exitStatus(), QProcess::CrashExit) << "it ended before it could be killed";
    output += process.readAllStandardOutput();

    QMap<qint64, QString> answers;
    for (const QByteArray &line : output.split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (!object.isEmpty()) { // a torn last line was no answer
            answers.insert(object.value(u"number"_s).toInteger(),
                object.value(u"child"_s).toObject().value(u"name"_s).toString());
        }
    }
    return answers;
}

} // namespace

INSTANTIATE_TEST_SUITE_P(, CtlKill, ::testing::ValuesIn(servers()), serverName);

TEST_P(CtlKill, noAcknowledgedLineIsLostInTwentyKills)
{
    const TestRegistry registry(GetParam(), TestRegistry::Content::OpenNow);
    QMap<qint64, QString> acknowledged;
    for (int run = 0; run < kills; ++run) {
        const auto answers = answersUntilKilled(registry, run);
        ASSERT_FALSE(answers.isEmpty()) << "run " << run;
        for (auto it = answers.cbegin(); it != answers.cend(); ++it) {
            ASSERT_FALSE(acknowledged.contains(it.key())) << "number given twice: " << it.key();
            acknowledged.insert(it.key(), it.value());
        }
    }
    const Answer list = run(registry.directorsWords()
            + QStringList{u"list"_s, u"admission"_s, u"--limit"_s, u"100000"_s},
        {}, directorsPassword);
    QMap<qint64, QString> stored;
    for (const QJsonObject &line : list.lines())
        stored.insert(line.value(u"number"_s).toInteger(),
            line.value(u"child"_s).toObject().value(u"name"_s).toString());
    ASSERT_GE(stored.size(), acknowledged.size());
    EXPECT_EQ(stored.firstKey(), 1);
    EXPECT_EQ(stored.lastKey(), stored.size()); // no gap
    for (auto it = acknowledged.cbegin(); it != acknowledged.cend(); ++it)
        EXPECT_EQ(stored.value(it.key()), it.value()) << it.key();
    const Answer verified = run({u"--db"_s, registry.db(), u"--json"_s, u"verify"_s});
    EXPECT_EQ(verified.exit, 0) << verified.out.toStdString();
}
