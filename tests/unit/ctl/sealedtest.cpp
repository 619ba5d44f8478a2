// Health data (R38): planted texts are nowhere on the disk, the secretary cannot read them, the
// reviewer can, and what was changed is an error that names the line.
#include "ctlfixture.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::ctl::testing;

namespace {

constexpr int planted = 200;
constexpr int waiting = 60000; // milliseconds

// Every planted text has it, so that one look finds any of them.
const QByteArray marker = "жасырын-мәлімет";
// Stands open in every line: finding it shows that the look would have found the other.
const QByteArray openMarker = "жасырын емес комиссия";

QString noteNumber(int number)
{
    return QString::fromUtf8(marker) + u" № %1: ойдан шығарылған диагноз"_s.arg(number);
}

QJsonObject homeEducation(int number)
{
    QJsonObject json = applicationForAnyDay(number);
    json.insert(u"case"_s, u"office"_s);
    json.insert(u"documents"_s, QJsonArray{u"application"_s, u"vkk_conclusion"_s});
    json.insert(u"details"_s,
        QJsonObject{{u"conclusion_number"_s, QString::number(number)},
            {u"conclusion_date"_s, u"2026-03-20"_s}, {u"conclusion_from"_s, u"2026-03-20"_s},
            {u"conclusion_to"_s, u"2026-12-31"_s},
            {u"issuing_body"_s, QString::fromUtf8(openMarker)},
            {u"health_note"_s, noteNumber(number)}});
    return json;
}

QByteArray applications(int count)
{
    QByteArray lines;
    for (int number = 1; number <= count; ++number)
        lines += bytes(homeEducation(number)) + '\n';
    return lines;
}

/// Files of the database: SQLite's own with its WAL, or the server's whole folder with its log.
QString folderOf(const TestRegistry &registry, Server server)
{
    return server == Server::Sqlite ? QFileInfo(registry.db()).absolutePath()
                                    : askShell(registry, server, u"SHOW data_directory"_s);
}

/// Which files hold the bytes, also where a block of the reading parts them.
QStringList filesWith(const QString &folder, const QByteArray &wanted)
{
    constexpr qint64 block = 1 << 20;
    QStringList found;
    for (QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         it.hasNext();) {
        QFile file(it.next());
        if (!file.open(QIODevice::ReadOnly))
            continue; // a socket, or gone meanwhile
        QByteArray tail;
        while (!file.atEnd()) {
            const QByteArray bytes = tail + file.read(block);
            if (bytes.contains(wanted)) {
                found.append(it.fileName());
                break;
            }
            tail = bytes.right(wanted.size());
        }
    }
    return found;
}

QJsonValue noteIn(const Answer &answer)
{
    return answer.json().value(u"details"_s).toObject().value(u"health_note"_s);
}

QString stateIn(const Answer &answer)
{
    return answer.json().value(u"sealed"_s).toObject().value(u"health_note"_s).toString();
}

class CtlSealed : public ::testing::TestWithParam<Server> {
protected:
    Answer show(int number, const QString &login, const QStringList &further = {}) const
    {
        return registry.call(
            QStringList{u"show"_s, u"home_education/%1"_s.arg(number)} + further, {}, now, login);
    }

    void registerLines(int count) const
    {
        const Answer answer = registry.call(
            {u"register"_s, u"--service"_s, u"home_education"_s, u"-"_s}, applications(count));
        ASSERT_EQ(answer.lines().size(), count) << answer.err.toStdString();
    }

    const QString now = u"2026-04-01T10:15:00+05:00"_s;
    const TestRegistry registry{GetParam(), TestRegistry::Content::Practice};
};

} // namespace

INSTANTIATE_TEST_SUITE_P(, CtlSealed, ::testing::ValuesIn(servers()), serverName);

TEST_P(CtlSealed, R38_200PlantedTextsAreNowhereOnTheDiskAndTheReviewerReadsThem)
{
    QProcess desk;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QYZMET_PASSWORD"_s, u"practice"_s);
    desk.setProcessEnvironment(environment);
    desk.start(QStringLiteral(QYZ_CTL),
        {u"--db"_s, registry.db(), u"--json"_s, u"--as"_s, u"registrar"_s, u"--now"_s, now,
            u"register"_s, u"--service"_s, u"home_education"_s, u"-"_s});
    desk.write(applications(planted));
    QByteArray answers;
    while (answers.count('\n') < planted && desk.waitForReadyRead(waiting))
        answers += desk.readAllStandardOutput();
    ASSERT_EQ(answers.count('\n'), planted) << desk.readAllStandardError().toStdString();
    EXPECT_FALSE(answers.contains(marker)) << "who registers is not shown it again";

    // The program still runs, so that SQLite's WAL is there.
    const QString folder = folderOf(registry, GetParam());
    const QStringList open = filesWith(folder, openMarker);
    EXPECT_FALSE(open.isEmpty()) << "the look finds what is not sealed";
    if (GetParam() == Server::Sqlite) {
        EXPECT_TRUE(open.contains(QFileInfo(registry.db()).fileName() + u"-wal"_s));
    }
    EXPECT_EQ(filesWith(folder, marker), QStringList());
    desk.closeWriteChannel();
    ASSERT_TRUE(desk.waitForFinished(waiting));
    EXPECT_EQ(filesWith(folder, marker), QStringList());

    for (int number = 1; number <= planted; number += 9) {
        const Answer read = show(number, u"deputy"_s);
        ASSERT_EQ(read.exit, 0) << read.err.toStdString();
        EXPECT_EQ(noteIn(read).toString(), noteNumber(number));
    }
    EXPECT_EQ(filesWith(folder, marker), QStringList()) << "a look stores nothing of it";
}

TEST_P(CtlSealed, R38_aSecretaryWritesAndDoesNotRead)
{
    registerLines(2);
    for (const QString &login : {u"registrar"_s, u"director"_s}) {
        const Answer seen = show(1, login);
        ASSERT_EQ(seen.exit, 0) << seen.err.toStdString();
        EXPECT_FALSE(seen.out.contains(marker));
        EXPECT_EQ(noteIn(seen), (QJsonObject{{u"sealed"_s, true}}));
        EXPECT_EQ(stateIn(seen), login == u"registrar"_s ? u"closed"_s : u"reason_needed"_s);
    }
    const QStringList why{u"--reason"_s, u"комиссия отырысы"_s};
    EXPECT_EQ(stateIn(show(1, u"registrar"_s, why)), u"closed"_s);
    EXPECT_EQ(noteIn(show(1, u"director"_s, why)).toString(), noteNumber(1));
    EXPECT_EQ(stateIn(show(1, u"deputy"_s)), u"opened"_s);
    EXPECT_EQ(show(1, u"method"_s).code(), u"NoRight"_s);
    for (const QStringList &words : {QStringList{u"list"_s, u"home_education"_s},
             QStringList{u"search"_s, QString::fromUtf8(marker)}}) {
        const Answer rows = registry.call(words, {}, now, u"deputy"_s);
        ASSERT_EQ(rows.exit, 0) << rows.err.toStdString();
        EXPECT_FALSE(rows.out.contains(marker));
    }
    EXPECT_EQ(registry.call({u"verify"_s}).exit, 0);
}

TEST_P(CtlSealed, R38_aChangedTextIsAnErrorThatNamesTheLine)
{
    registerLines(2);
    const QString sealed =
        askShell(registry, GetParam(), u"SELECT facts FROM journal_entry WHERE number = 1"_s);
    const qsizetype at = sealed.indexOf(u"\"sealed\":\""_s) + 60;
    ASSERT_GT(at, 60);
    const QString changed =
        sealed.first(at) + (sealed.at(at) == u'A' ? u"B"_s : u"A"_s) + sealed.sliced(at + 1);
    const auto put = [&](const QString &facts, int number) {
        askShell(registry, GetParam(),
            u"UPDATE journal_entry SET facts = '%1' WHERE number = %2"_s.arg(facts).arg(number));
    };
    put(changed, 1);
    const Answer broken = show(1, u"deputy"_s);
    EXPECT_EQ(broken.exit, 4);
    EXPECT_EQ(broken.code(), u"SealBroken"_s);
    EXPECT_EQ(broken.errors().value(0).value(u"rule"_s), u"R38"_s);
    EXPECT_TRUE(
        broken.errors().value(0).value(u"message"_s).toString().contains(u"home_education/1"_s));
    EXPECT_EQ(noteIn(show(2, u"deputy"_s)).toString(), noteNumber(2)) << "the others open";
    put(sealed, 1);
    EXPECT_EQ(noteIn(show(1, u"deputy"_s)).toString(), noteNumber(1));
}
