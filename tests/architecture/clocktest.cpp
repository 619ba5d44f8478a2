// One clock, no waiting in the window's thread, one place that begins and commits.
#include "architecture/sourcefiles.h"

#include <gtest/gtest.h>

using namespace qyz::architecture;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString presentPattern = u"\\b(currentDateTime|currentDateTimeUtc|currentDate|currentTime"
                               "|currentMSecsSinceEpoch|currentSecsSinceEpoch|system_clock"
                               "|gettimeofday|clock_gettime)\\b|\\bstd::time\\b"_s;
const QString waitingPattern = u"\\b(processEvents|waitForFinished|QEventLoop|msleep|usleep"
                               "|sleep_for)\\b"_s;
/// A begin or an end of the driver's own; ours is the class Transaction.
const QString driverPattern = u"(\\.|->)\\s*(transaction|commit|rollback)\\(\\)"_s;
const QString beginPattern = u"\\bbegin(Write|Read)\\(\\)"_s;
const QString sentencePattern = u"\"(BEGIN|COMMIT|END|ROLLBACK|SAVEPOINT)\\b"_s;

QStringList sources(const QString &folder)
{
    return filesUnder(folder, {u"*.h"_s, u"*.cpp"_s});
}

QStringList foundIn(const QStringList &paths, const QString &pattern, bool amongStrings = false)
{
    QStringList places;
    for (const QString &path : paths)
        places += placesOf(pattern, path, textOf(path), amongStrings);
    return places;
}

QStringList filesOf(const QStringList &places)
{
    QStringList files;
    for (const QString &place : places)
        files.append(place.section(u':', 0, 0));
    files.removeDuplicates();
    return files;
}

} // namespace

TEST(Clock, thePresentIsReadInTheClockFileOnly)
{
    QStringList paths = sources(u"src"_s);
    ASSERT_EQ(paths.removeAll(u"src/storage/computerclock.cpp"_s), 1);
    const QStringList places = foundIn(paths, presentPattern);
    EXPECT_TRUE(places.isEmpty()) << places.join(u'\n').toStdString();
}

TEST(Clock, theWindowsThreadNeverWaits)
{
    const QStringList paths =
        sources(u"src/ui"_s) + sources(u"src/presentation"_s) + sources(u"src/app"_s);
    ASSERT_GT(paths.size(), 10);
    const QStringList places = foundIn(paths, waitingPattern);
    EXPECT_TRUE(places.isEmpty()) << places.join(u'\n').toStdString();
}

TEST(Clock, oneFileOfStorageBeginsAndEnds)
{
    const QStringList ends{u"src/storage/transaction.cpp"_s};
    const QStringList begins{u"src/storage/postgresdialect.h"_s, u"src/storage/sqlitedialect.h"_s};
    EXPECT_EQ(filesOf(foundIn(sources(u"src"_s), sentencePattern, true)), begins + ends);
    // The dialects give the words, nobody but the one file speaks them.
    QStringList users = filesOf(foundIn(sources(u"src"_s), beginPattern));
    for (const QString &file : begins + QStringList{u"src/storage/dialect.h"_s})
        users.removeAll(file);
    EXPECT_EQ(users, ends) << users.join(u'\n').toStdString();
}

TEST(Clock, whoKnowsTheDriverDoesNotBeginOrEndThroughIt)
{
    QStringList paths;
    for (const QString &path : sources(u"src"_s)) {
        if (textOf(path).contains(u"QSqlDatabase"_s))
            paths.append(path);
    }
    ASSERT_GT(paths.size(), 2);
    const QStringList places = foundIn(paths, driverPattern);
    EXPECT_TRUE(places.isEmpty()) << places.join(u'\n').toStdString();
    // A variable of our class may be named so; a call of that name is always the driver's.
    const QStringList calls = foundIn(sources(u"src"_s), u"(\\.|->)\\s*transaction\\("_s);
    EXPECT_TRUE(calls.isEmpty()) << calls.join(u'\n').toStdString();
}

TEST(Clock, theSearchFindsACallAndPassesOverWordsAndLiterals)
{
    const QString code = u"// currentDateTime\nauto a = \"currentDateTime\"_L1;\n"
                         "auto b = QDateTime::currentDateTimeUtc();\n/* processEvents */\n"
                         "QCoreApplication::processEvents();\ndb.transaction();\n"_s;
    EXPECT_EQ(placesOf(presentPattern, u"x"_s, code), QStringList{u"x:3"_s});
    EXPECT_EQ(placesOf(waitingPattern, u"x"_s, code), QStringList{u"x:5"_s});
    EXPECT_EQ(placesOf(driverPattern, u"x"_s, code), QStringList{u"x:6"_s});
    const QString literal = u"run(\"COMMIT\"); // \"ROLLBACK\"\n"_s;
    EXPECT_EQ(placesOf(sentencePattern, u"x"_s, literal, true), QStringList{u"x:1"_s});
}
