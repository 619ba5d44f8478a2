// A file a person can read at one sitting.
#include "architecture/sourcefiles.h"

#include <gtest/gtest.h>

using namespace qyz::architecture;
using namespace Qt::Literals::StringLiterals;

namespace {

qsizetype linesOf(const QString &path)
{
    return textOf(path).count(u'\n');
}

void expectNoLonger(const QStringList &paths, qsizetype limit)
{
    ASSERT_FALSE(paths.isEmpty());
    for (const QString &path : paths) {
        EXPECT_GT(linesOf(path), 0) << path.toStdString();
        EXPECT_LE(linesOf(path), limit) << path.toStdString();
    }
}

} // namespace

TEST(Size, noSourceFileIsLongerThan400Lines)
{
    expectNoLonger(filesUnder(u"src"_s, {u"*.h"_s, u"*.cpp"_s, u"*.cmake"_s}), 400);
}

TEST(Size, noTestIsLongerThan600Lines)
{
    expectNoLonger(filesUnder(u"tests"_s, {u"*.h"_s, u"*.cpp"_s}), 599);
}

TEST(Size, noFormIsLongerThan600Lines)
{
    expectNoLonger(filesUnder(u"ui"_s, {u"*.ui"_s}), 599);
}

TEST(Size, theMainWindowStaysUnder300Lines)
{
    expectNoLonger({u"src/ui/mainwindow.cpp"_s}, 299);
}

TEST(Size, theTopCMakeListsStaysUnder120Lines)
{
    expectNoLonger({u"CMakeLists.txt"_s}, 119);
}

TEST(Size, noFolderIsNamedAfterAKindOfThing)
{
    const QStringList paths = filesUnder(u"src"_s, {u"*.h"_s, u"*.cpp"_s});
    for (const QString &path : paths) {
        for (const QString &kind : {u"utils"_s, u"helpers"_s, u"misc"_s, u"models"_s})
            EXPECT_FALSE(path.contains(u'/' + kind + u'/')) << path.toStdString();
    }
}
