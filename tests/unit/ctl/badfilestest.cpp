// Files that are no registry, and registries that may not be written.
#include "ctlfixture.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::ctl::testing;

namespace {

/// What an older or a newer program would leave; through the database's own shell.
void onFile(const QString &file, const QString &sql)
{
    QProcess shell;
    shell.start(u"sqlite3"_s, {file, sql});
    shell.waitForFinished(30000);
    ASSERT_EQ(shell.exitCode(), 0) << shell.readAllStandardError().toStdString();
}

QStringList on(const QString &db, const QStringList &words)
{
    return QStringList{u"--db"_s, db, u"--json"_s, u"--as"_s, u"registrar"_s} + words;
}

} // namespace

TEST(CtlFiles, aFileThatIsNoDatabaseIsLeftAlone)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"letter.txt"_s);
    const QByteArray letter = "Dear school, this is a letter and no registry.\n";
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(letter);
    file.close();
    const Answer list = run(on(path, {u"list"_s, u"admission"_s}));
    EXPECT_EQ(list.exit, 5);
    EXPECT_EQ(list.code(), u"NotADatabase"_s);
    EXPECT_EQ(run({u"--db"_s, path, u"--json"_s, u"init"_s, u"--practice"_s}).exit, 5);
    EXPECT_EQ(run({u"--db"_s, path, u"--json"_s, u"migrate"_s}).exit, 5);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), letter);
}

TEST(CtlFiles, aMissingFileIsNotMadeByReading)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"none.sqlite"_s);
    for (const QStringList &words :
        {QStringList{u"list"_s, u"admission"_s}, QStringList{u"verify"_s},
            QStringList{u"migrate"_s}, QStringList{u"doctor"_s}, QStringList{u"rebuild"_s}}) {
        const Answer answer = run(on(path, words));
        EXPECT_EQ(answer.exit, 5) << words.first().toStdString();
        EXPECT_EQ(answer.code(), u"DatabaseMissing"_s) << words.first().toStdString();
    }
    EXPECT_FALSE(QFileInfo::exists(path));
}

TEST(CtlFiles, anotherProgramsDatabaseIsRefused)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"other.sqlite"_s);
    onFile(path, u"CREATE TABLE recipe (name TEXT)"_s);
    EXPECT_EQ(run(on(path, {u"list"_s, u"admission"_s})).code(), u"NotADatabase"_s);
    EXPECT_EQ(
        run({u"--db"_s, path, u"--json"_s, u"init"_s, u"--practice"_s}).code(), u"NotADatabase"_s);
}

TEST(CtlFiles, aNewerSchemaIsOpenForReadingOnly)
{
    const TestRegistry registry(Server::Sqlite, TestRegistry::Content::Practice);
    ASSERT_NO_FATAL_FAILURE(onFile(registry.db(),
        u"INSERT INTO schema_version SELECT 9999, 'later', checksum, applied_at"
        " FROM schema_version LIMIT 1"_s));
    const Answer answer = registry.call(
        {u"register"_s, u"--service"_s, u"admission"_s, u"-"_s}, bytes(application(1)));
    EXPECT_EQ(answer.exit, 5);
    EXPECT_EQ(answer.code(), u"NewerDatabase"_s);
    EXPECT_EQ(
        run({u"--db"_s, registry.db(), u"--json"_s, u"migrate"_s}).code(), u"NewerDatabase"_s);
    EXPECT_EQ(run({u"--db"_s, registry.db(), u"--json"_s, u"verify"_s}).exit, 0);
}

TEST(CtlFiles, R38_aReadOnlyFileTakesNoLookAndSoShowsNothing)
{
    const TestRegistry registry(Server::Sqlite, TestRegistry::Content::Practice);
    ASSERT_TRUE(QFile::setPermissions(registry.db(), QFileDevice::ReadOwner));
    // Root may write anything, so there the medium itself would have to be read-only.
    if (QFileInfo(registry.db()).isWritable()) {
        EXPECT_EQ(registry.call({u"list"_s, u"admission"_s}).exit, 0);
        return;
    }
    for (const QStringList &words : {QStringList{u"list"_s, u"admission"_s},
             QStringList{u"register"_s, u"--service"_s, u"admission"_s, u"-"_s}}) {
        const Answer answer = registry.call(words, bytes(application(1)));
        EXPECT_EQ(answer.exit, 5);
        EXPECT_EQ(answer.code(), u"ReadOnlyDatabase"_s);
        EXPECT_TRUE(answer.out.isEmpty());
    }
    EXPECT_EQ(run({u"--db"_s, registry.db(), u"--json"_s, u"verify"_s}).exit, 0);
}

TEST(CtlFiles, anOlderSchemaAsksForMigrate)
{
    const TestRegistry registry(Server::Sqlite, TestRegistry::Content::Practice);
    ASSERT_NO_FATAL_FAILURE(onFile(registry.db(),
        u"DELETE FROM schema_version WHERE number = (SELECT max(number) FROM schema_version)"_s));
    const Answer answer = registry.call({u"list"_s, u"admission"_s});
    EXPECT_EQ(answer.exit, 5);
    EXPECT_TRUE(answer.code() == u"SchemaOutdated"_s || answer.code() == u"DatabaseMissing"_s)
        << answer.code().toStdString();
}

TEST(CtlFiles, R5_aRowChangedBehindTheProgramsBackIsNamed)
{
    const TestRegistry registry(Server::Sqlite, TestRegistry::Content::Practice);
    ASSERT_EQ(registry
                  .call({u"register"_s, u"--service"_s, u"admission"_s, u"-"_s},
                      bytes(application(1)) + '\n' + bytes(application(2)))
                  .exit,
        0);
    ASSERT_NO_FATAL_FAILURE(onFile(registry.db(),
        u"UPDATE journal_entry SET state = 'voided' WHERE journal = 'admission' AND number = 2"_s));
    const Answer verified = run({u"--db"_s, registry.db(), u"--json"_s, u"verify"_s});
    EXPECT_EQ(verified.exit, 4);
    EXPECT_EQ(verified.json().value(u"intact"_s), false);
    const QJsonObject problem = verified.json().value(u"first_problem"_s).toObject();
    EXPECT_EQ(problem.value(u"journal"_s), u"admission"_s);
    EXPECT_EQ(problem.value(u"line"_s), u"admission/2"_s);
    EXPECT_EQ(problem.value(u"page"_s), 1);
    EXPECT_FALSE(problem.value(u"what"_s).toString().isEmpty());
    EXPECT_EQ(run({u"--db"_s, registry.db(), u"rebuild"_s}).exit, 0);
    EXPECT_EQ(run({u"--db"_s, registry.db(), u"verify"_s}).exit, 0);
}

TEST(CtlFiles, R6_warnsWhenTheClockIsFarAheadOfEveryRecord)
{
    const TestRegistry registry(Server::Sqlite, TestRegistry::Content::OpenNow);
    const QStringList list = registry.directorsWords() + QStringList{u"list"_s, u"admission"_s};
    EXPECT_FALSE(run(list, {}, directorsPassword).err.contains("ClockFarAhead"));
    // The same day in every zone the open office may stand in.
    ASSERT_NO_FATAL_FAILURE(
        onFile(registry.db(), u"UPDATE journal_head SET last_at = '2020-01-06T11:30:00.000Z'"_s));
    EXPECT_TRUE(run({u"--db"_s, registry.db(), u"--json"_s, u"doctor"_s})
                    .json()
                    .value(u"clock_far_ahead"_s)
                    .toBool());
    const Answer warned = run(list, {}, directorsPassword);
    EXPECT_EQ(warned.exit, 0); // a warning, and no reason to stop
    EXPECT_TRUE(warned.err.contains("ClockFarAhead"));
    EXPECT_TRUE(warned.err.contains("06.01.2020"));
}

TEST(CtlFiles, aServerThatIsNotThereIsAStorageFailure)
{
    const Answer answer =
        run(on(u"postgresql://nobody@127.0.0.1:1/none"_s, {u"list"_s, u"admission"_s}));
    EXPECT_EQ(answer.exit, 5);
    EXPECT_EQ(answer.code(), u"ConnectionLost"_s);
}

TEST(CtlFiles, aFullDiskBehindStandardOutputIsNoSuccess)
{
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(QStringLiteral(QYZ_CTL), {u"calendar"_s, u"2026"_s, u"--json"_s});
    ASSERT_TRUE(process.waitForFinished(30000));
    EXPECT_EQ(process.exitCode(), 5);
}
