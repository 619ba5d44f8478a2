// Fence 3 of docs/architecture.md: every #include under src is allowed by the table of layers.
#include "architecture/layers.h"
#include "architecture/sourcefiles.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace qyz::architecture;
using namespace Qt::Literals::StringLiterals;

namespace {

struct WrongInclude {
    const char *path;
    const char *line;
};

class WrongIncludeTest : public ::testing::TestWithParam<WrongInclude> { };
class RightIncludeTest : public ::testing::TestWithParam<WrongInclude> { };

QStringList problemsOf(const WrongInclude &include)
{
    const QString code = u"#pragma once\n\n%1\n"_s.arg(QString::fromLatin1(include.line));
    return includeProblems(QString::fromLatin1(include.path), code);
}

} // namespace

TEST(Layering, everyIncludeUnderSrcIsAllowedByTheTable)
{
    const QStringList paths = filesUnder(u"src"_s, {u"*.h"_s, u"*.cpp"_s});
    ASSERT_GT(paths.size(), 100);
    for (const QString &path : paths) {
        const QStringList problems = includeProblems(path.mid(4), textOf(path));
        EXPECT_TRUE(problems.isEmpty()) << problems.join(u'\n').toStdString();
    }
}

TEST_P(WrongIncludeTest, isCaught)
{
    const QStringList problems = problemsOf(GetParam());
    ASSERT_EQ(problems.size(), 1) << GetParam().line;
    EXPECT_TRUE(problems.first().contains(QString::fromLatin1(GetParam().path) + u":3"_s))
        << problems.first().toStdString();
}

INSTANTIATE_TEST_SUITE_P(Layering, WrongIncludeTest,
    ::testing::Values(WrongInclude{"domain/people/iin.cpp", "#include <QtWidgets/QWidget>"},
        WrongInclude{"domain/people/iin.cpp", "#include <QWidget>"},
        WrongInclude{"domain/people/iin.cpp", "#  include <qwidget.h>"},
        WrongInclude{"domain/people/iin.cpp", "#include <QColor>"},
        WrongInclude{"domain/people/iin.cpp", "#include \"application/commands.h\""},
        WrongInclude{"domain/people/iin.cpp", "#include \"../application/commands.h\""},
        WrongInclude{"domain/people/iin.cpp", "#include <unistd.h>"},
        WrongInclude{"domain/people/iin.cpp", "#include HEADER"},
        WrongInclude{"application/registry.cpp", "#include <QtSql/QSqlQuery>"},
        WrongInclude{"application/registry.cpp", "#include \"storage/session.h\""},
        WrongInclude{"storage/session.cpp", "#include \"ui/mainwindow.h\""},
        WrongInclude{"storage/session.cpp", "#include <QtGui/QImage>"},
        WrongInclude{"storage/session.cpp", "#include <sodium.h>"},
        WrongInclude{"vault/sodiumhasher.cpp", "#include <QSqlQuery>"},
        WrongInclude{"print/qrcode.cpp", "#include <QtWidgets>"},
        WrongInclude{"print/qrcode.cpp", "#include \"presentation/errortext.h\""},
        WrongInclude{"presentation/journalmodel.cpp", "#include <QMessageBox>"},
        WrongInclude{"presentation/journalmodel.cpp", "#include <QBrush>"},
        WrongInclude{"presentation/journalmodel.cpp", "#include \"ui/theme.h\""},
        WrongInclude{"ui/mainwindow.cpp", "#include <QSqlDatabase>"},
        WrongInclude{"ui/mainwindow.cpp", "#include \"storage/database.h\""},
        WrongInclude{"ctl/main.cpp", "#include <QApplication>"},
        WrongInclude{"ctl/main.cpp", "#include \"ui/theme.h\""}));

TEST(Layering, aFolderOutsideTheTableIsAProblem)
{
    EXPECT_EQ(includeProblems(u"helpers/everything.h"_s, u"#pragma once\n"_s).size(), 1);
}

TEST_P(RightIncludeTest, passes)
{
    EXPECT_TRUE(problemsOf(GetParam()).isEmpty())
        << problemsOf(GetParam()).join(u'\n').toStdString();
}

INSTANTIATE_TEST_SUITE_P(Layering, RightIncludeTest,
    ::testing::Values(WrongInclude{"domain/people/iin.cpp", "#include <QtCore/QString>"},
        WrongInclude{"domain/people/iin.cpp", "#include <QString>"},
        WrongInclude{"domain/people/iin.cpp", "#include <optional>"},
        WrongInclude{"domain/people/iin.cpp", "// #include <QWidget>"},
        WrongInclude{"domain/people/iin.cpp", "/* #include <QWidget> */"},
        WrongInclude{"storage/session.cpp", "#include <QSqlDatabase>"},
        WrongInclude{"storage/platform/fileprobe.cpp", "#include <sys/statfs.h>"},
        WrongInclude{"vault/sodiumhasher.cpp", "#include <sodium.h>"},
        WrongInclude{"ui/mainwindow.cpp", "#include \"ui_mainwindow.h\""},
        WrongInclude{"ui/mainwindow.cpp", "#include \"application/registrygateway.h\""}));

TEST(Layering, theModuleFunctionOfTheBuildKnowsTheSameTable)
{
    const QString script = textOf(u"src/cmake/QyzModule.cmake"_s);
    static const QRegularExpression row(u"set\\(QYZ_LINKS_(\\w+) ([^)]*)\\)"_s);
    int rows = 0;
    for (auto matches = row.globalMatch(script); matches.hasNext(); ++rows) {
        const auto match = matches.next();
        const Layer *layer = layerOf(match.captured(1));
        ASSERT_NE(layer, nullptr) << match.captured(1).toStdString();
        const QStringList links = match.captured(2).split(u' ', Qt::SkipEmptyParts);
        for (const QString &link : links) {
            if (link.startsWith(u"Qyz::"_s)) {
                EXPECT_TRUE(layer->ours.contains(link.mid(5).toLower())) << link.toStdString();
            } else if (link.startsWith(u"Qt6::"_s)) {
                EXPECT_TRUE(layer->qt.contains(u"Qt"_s + link.mid(5))) << link.toStdString();
            }
        }
    }
    EXPECT_EQ(rows, layers().size() - 2) << "app and ctl are no modules";
}
