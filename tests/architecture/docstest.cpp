// What the documents point to is there.
#include "architecture/sourcefiles.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <gtest/gtest.h>

#include <algorithm>

using namespace qyz::architecture;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList documents()
{
    return filesUnder(u"docs"_s, {u"*.md"_s}) + QStringList{u"README.md"_s};
}

/// Text without blocks of code, where brackets mean other things.
QString prose(const QString &path)
{
    static const QRegularExpression block(u"^```.*?^```"_s,
        QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    return textOf(path).remove(block);
}

QStringList linksOf(const QString &text)
{
    static const QRegularExpression link(u"\\]\\(([^)\\s]+)\\)|src=\"([^\"]+)\""_s);
    QStringList links;
    for (auto matches = link.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        links.append(match.captured(1) + match.captured(2));
    }
    return links;
}

QStringList anchorsOf(const QString &path)
{
    static const QRegularExpression heading(u"^#+ +(.+)$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression dropped(
        u"[^\\w\\- ]"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList anchors;
    for (auto matches = heading.globalMatch(prose(path)); matches.hasNext();) {
        QString anchor = matches.next().captured(1).trimmed().toLower();
        anchors.append(anchor.remove(dropped).replace(u' ', u'-'));
    }
    return anchors;
}

/// Folders of the tree that documents name files in; those of src without "src".
const QStringList &folders()
{
    static const QStringList names = [] {
        const QDir root(sourceRoot());
        const QStringList known =
            QDir(root.filePath(u"src"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        return known
            + QStringList{u"src"_s, u"ui"_s, u"docs"_s, u"tests"_s, u"resources"_s,
                u"translations"_s, u"scripts"_s, u".ci"_s};
    }();
    return names;
}

/// Words in backquotes that look like a path of the tree: `scripts/run`, `docs/testing.md`.
QStringList namedFiles(const QString &text)
{
    static const QRegularExpression quoted(u"`([^`\\n]+)`"_s);
    static const QRegularExpression path(u"^[\\w.-]+/(?:[\\w.-]+/)*[\\w.-]*$"_s);
    QStringList files;
    for (auto matches = quoted.globalMatch(text); matches.hasNext();) {
        const QString word = matches.next().captured(1).section(u' ', 0, 0);
        // A line is "admission/17": only what begins with a folder of the tree is a file.
        if (path.match(word).hasMatch() && folders().contains(word.section(u'/', 0, 0)))
            files.append(word);
    }
    return files;
}

/// What a link of `document` misses; empty when it resolves.
QString brokenPart(const QString &document, const QString &link)
{
    static const QRegularExpression elsewhere(u"^(?:https?|mailto):"_s);
    if (elsewhere.match(link).hasMatch())
        return {};
    const QString file = link.section(u'#', 0, 0);
    const QString anchor = link.section(u'#', 1);
    const QString path =
        file.isEmpty() ? document : QDir::cleanPath(QFileInfo(document).path() + u'/' + file);
    if (!QFileInfo::exists(QDir(sourceRoot()).filePath(path)))
        return path;
    if (!anchor.isEmpty() && !anchorsOf(path).contains(anchor))
        return link;
    return {};
}

class DocumentTest : public ::testing::TestWithParam<std::string> {
protected:
    QString path() const { return QString::fromStdString(GetParam()); }
};

std::vector<std::string> documentNames()
{
    std::vector<std::string> names;
    for (const QString &document : documents())
        names.push_back(document.toStdString());
    return names;
}

} // namespace

TEST_P(DocumentTest, everyLinkLeadsSomewhere)
{
    const QString text = prose(path());
    ASSERT_FALSE(text.trimmed().isEmpty());
    for (const QString &link : linksOf(text)) {
        const QString broken = brokenPart(path(), link);
        EXPECT_TRUE(broken.isEmpty()) << broken.toStdString();
    }
}

TEST_P(DocumentTest, everyFileItNamesWithItsFolderIsThere)
{
    for (const QString &file : namedFiles(prose(path()))) {
        const QDir root(sourceRoot());
        EXPECT_TRUE(QFileInfo::exists(root.filePath(file))
            || QFileInfo::exists(root.filePath(u"src/"_s + file)))
            << file.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Docs, DocumentTest, ::testing::ValuesIn(documentNames()),
    [](const ::testing::TestParamInfo<std::string> &document) {
        std::string name = document.param;
        std::replace_if(
            name.begin(), name.end(), [](char c) { return c == '/' || c == '.' || c == '-'; }, '_');
        return name;
    });

TEST(Docs, theReadmeShowsPicturesInKazakhAndInRussian)
{
    const QStringList links = linksOf(textOf(u"README.md"_s));
    EXPECT_GE(links.filter(u"-kk.png"_s).size(), 3);
    EXPECT_EQ(links.filter(u"-kk.png"_s).size(), links.filter(u"-ru.png"_s).size());
}

TEST(Docs, everyDecisionIsNumberedOnceAndListedInTheIndex)
{
    const QStringList files = filesUnder(u"docs/adr"_s, {u"*.md"_s});
    const QString index = textOf(u"docs/adr/0001-record-decisions.md"_s);
    ASSERT_GT(files.size(), 15);
    QStringList numbers;
    for (const QString &file : files) {
        const QString name = file.section(u'/', -1);
        numbers.append(name.left(4));
        EXPECT_TRUE(name.startsWith(u"0001"_s) || index.contains(u"]("_s + name + u')'))
            << name.toStdString();
        for (const QString &part : {u"\n## Context\n"_s, u"\n## Choice\n"_s, u"\n## Price\n"_s})
            EXPECT_TRUE(textOf(file).contains(part)) << name.toStdString() << part.toStdString();
    }
    EXPECT_EQ(numbers.removeDuplicates(), 0);
}

TEST(Docs, theSearchFindsABrokenLinkAndABrokenAnchor)
{
    EXPECT_EQ(brokenPart(u"docs/testing.md"_s, u"nothing.md"_s), u"docs/nothing.md"_s);
    EXPECT_EQ(brokenPart(u"docs/testing.md"_s, u"testing.md#nowhere"_s), u"testing.md#nowhere"_s);
    EXPECT_TRUE(brokenPart(u"docs/testing.md"_s, u"../README.md"_s).isEmpty());
    EXPECT_EQ(
        namedFiles(u"Run `scripts/run --practice`, not `run`."_s), QStringList{u"scripts/run"_s});
}
