// sheet on both databases: a scan goes in sealed, comes out as it was, and a changed one is told.
#include "ctlfixture.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::ctl::testing;

namespace {

const QString morning = u"2026-06-15T10:00:00+05:00"_s;

class CtlSheet : public ::testing::TestWithParam<Server> {
protected:
    const TestRegistry registry{GetParam(), TestRegistry::Content::Practice};
    const QTemporaryDir folder;

    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile made(folder.filePath(name));
        EXPECT_TRUE(made.open(QIODevice::WriteOnly));
        made.write(bytes);
        return made.fileName();
    }
    Answer call(const QStringList &words, const QString &login = u"director"_s) const
    {
        return registry.call(words, {}, morning, login);
    }
};

} // namespace

INSTANTIATE_TEST_SUITE_P(, CtlSheet, ::testing::ValuesIn(servers()), serverName);

TEST_P(CtlSheet, R9_theScanOfAPrintedPageComesBackAsItWentIn)
{
    ASSERT_EQ(registry
                  .call({u"register"_s, u"--service"_s, u"admission"_s, u"-"_s},
                      bytes(application(1)), morning)
                  .exit,
        0);
    ASSERT_EQ(
        call({u"book"_s, u"admission"_s, u"--out"_s, folder.filePath(u"book.pdf"_s)}).exit, 0);
    // Bigger than one part of the table, so that the parts are put together again.
    const QByteArray scan =
        QByteArrayLiteral("%PDF-1.7 invented ") + QByteArray(900 * 1024, '\x07') + "end";
    const QString path = file(u"scan.pdf"_s, scan);
    const Answer attached = call({u"sheet"_s, u"attach"_s, u"admission"_s, u"3"_s, path});
    ASSERT_EQ(attached.exit, 0) << attached.err.toStdString();
    EXPECT_EQ(attached.json().value(u"of"_s).toInt(), 3);
    EXPECT_EQ(attached.json().value(u"size"_s).toInt(), scan.size());

    const Answer listed = call({u"sheet"_s, u"list"_s, u"admission"_s});
    ASSERT_EQ(listed.exit, 0);
    EXPECT_EQ(listed.json().value(u"seq"_s).toInt(), 4);
    const QString out = folder.filePath(u"out.pdf"_s);
    const Answer shown = call({u"sheet"_s, u"show"_s, u"admission"_s, u"4"_s, u"--out"_s, out});
    ASSERT_EQ(shown.exit, 0) << shown.err.toStdString();
    QFile back(out);
    ASSERT_TRUE(back.open(QIODevice::ReadOnly));
    EXPECT_EQ(back.readAll(), scan);
    EXPECT_EQ(registry.call({u"verify"_s}).exit, 0);
    EXPECT_EQ(registry.call({u"rebuild"_s}).exit, 0);
    EXPECT_EQ(call({u"sheet"_s, u"list"_s, u"admission"_s}).json().value(u"seq"_s).toInt(), 4);
}

TEST_P(CtlSheet, R38_aSecretaryAttachesAndDoesNotOpen)
{
    ASSERT_EQ(registry
                  .call({u"register"_s, u"--service"_s, u"admission"_s, u"-"_s},
                      bytes(application(1)), morning)
                  .exit,
        0);
    ASSERT_EQ(
        call({u"book"_s, u"admission"_s, u"--out"_s, folder.filePath(u"book.pdf"_s)}).exit, 0);
    const QString path = file(u"scan.png"_s, QByteArrayLiteral("\x89PNG\r\n\x1a\n"));
    ASSERT_EQ(
        call({u"sheet"_s, u"attach"_s, u"admission"_s, u"3"_s, path}, u"registrar"_s).exit, 0);
    const Answer shown = call(
        {u"sheet"_s, u"show"_s, u"admission"_s, u"4"_s, u"--out"_s, folder.filePath(u"x.png"_s)},
        u"registrar"_s);
    EXPECT_EQ(shown.exit, 6);
    EXPECT_FALSE(QFile::exists(folder.filePath(u"x.png"_s)));
    EXPECT_EQ(
        call({u"sheet"_s, u"attach"_s, u"admission"_s, u"3"_s, folder.filePath(u"none.png"_s)})
            .exit,
        5);
    EXPECT_EQ(call({u"sheet"_s, u"open"_s, u"admission"_s}).exit, 2);
}
