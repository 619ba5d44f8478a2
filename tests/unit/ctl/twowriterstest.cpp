// Two desks at once: one sequence of numbers, one direction of time.
#include "ctlfixture.h"

#include <QJsonDocument>
#include <QProcess>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::ctl::testing;

namespace {

constexpr int linesPerWriter = 200;

class CtlTwoWriters : public ::testing::TestWithParam<Server> { };

std::unique_ptr<QProcess> startWriter(const TestRegistry &registry, int firstNumber)
{
    QByteArray input;
    for (int i = 0; i < linesPerWriter; ++i)
        input += bytes(applicationForAnyDay(firstNumber + i)) + '\n';
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QYZMET_PASSWORD"_s, QString::fromLatin1(directorsPassword));
    process->setProcessEnvironment(environment);
    process->start(QStringLiteral(QYZ_CTL),
        registry.directorsWords()
            + QStringList{u"register"_s, u"--service"_s, u"admission"_s, u"-"_s});
    process->write(input);
    process->closeWriteChannel();
    return process;
}

QList<qint64> numbersOf(QProcess &process)
{
    EXPECT_TRUE(process.waitForFinished(400000));
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    QList<qint64> numbers;
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        if (!line.isEmpty())
            numbers.append(QJsonDocument::fromJson(line).object().value(u"number"_s).toInteger());
    }
    return numbers;
}

} // namespace

INSTANTIATE_TEST_SUITE_P(, CtlTwoWriters, ::testing::ValuesIn(servers()), serverName);

TEST_P(CtlTwoWriters, R3_twoProcessesGiveEveryNumberOnceAndTimeGoesOn)
{
    const TestRegistry registry(GetParam(), TestRegistry::Content::OpenNow);
    const auto first = startWriter(registry, 0);
    const auto second = startWriter(registry, linesPerWriter);
    const QList<qint64> ofFirst = numbersOf(*first);
    const QList<qint64> ofSecond = numbersOf(*second);
    ASSERT_EQ(ofFirst.size(), linesPerWriter);
    ASSERT_EQ(ofSecond.size(), linesPerWriter);
    EXPECT_TRUE(std::is_sorted(ofFirst.begin(), ofFirst.end()));

    QList<qint64> all = ofFirst + ofSecond;
    std::sort(all.begin(), all.end());
    for (qsizetype i = 0; i < all.size(); ++i)
        ASSERT_EQ(all.at(i), i + 1);

    const Answer list = run(
        registry.directorsWords() + QStringList{u"list"_s, u"admission"_s, u"--limit"_s, u"1000"_s},
        {}, directorsPassword);
    const QList<QJsonObject> lines = list.lines();
    ASSERT_EQ(lines.size(), 2 * linesPerWriter);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        // Newest first.
        ASSERT_EQ(lines.at(i).value(u"number"_s).toInteger(), 2 * linesPerWriter - i);
        ASSERT_LE(lines.at(i).value(u"registered_at"_s).toString(),
            lines.at(i - 1).value(u"registered_at"_s).toString());
    }
    const Answer verified = run({u"--db"_s, registry.db(), u"--json"_s, u"verify"_s});
    EXPECT_EQ(verified.exit, 0) << verified.out.toStdString();
    EXPECT_EQ(verified.json().value(u"intact"_s), true);
}
