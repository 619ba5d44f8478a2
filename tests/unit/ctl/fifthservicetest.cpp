// A service nobody wrote code for: one description in a folder. It registers, is reviewed, prints,
// is handed over, listed, found and counted, on both databases.
#include "servicelines.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::ctl::testing;

namespace {

const QString invented = u"psychological_help"_s;
const QString folder = QStringLiteral(QYZ_SOURCE_DIR "/tests/data/services");
const QStringList withFolder{u"--services"_s, folder};

const QString morning = u"2026-04-01T10:15:00+05:00"_s;
const QString noon = u"2026-04-01T12:00:00+05:00"_s;
const QString nextDay = u"2026-04-02T10:00:00+05:00"_s;
const QString fiveWeeksLater = u"2026-05-06T10:00:00+05:00"_s;

const QByteArray blank =
    R"({"series": "ПК", "number": "000007", "date": "2026-04-01", "book_line": "1"})";

QJsonObject consultation(int number)
{
    QJsonObject json = applicationForAnyDay(number);
    json.insert(u"case"_s, u"consultation"_s);
    json.insert(u"documents"_s, QJsonArray{u"application"_s, u"teacher_letter"_s});
    json.insert(u"details"_s,
        QJsonObject{{u"referred_by"_s, u"сынып жетекшісі"_s}, {u"sessions"_s, 6},
            {u"help_from"_s, u"2026-04-06"_s}, {u"help_to"_s, u"2026-05-15"_s},
            {u"private_note"_s, u"үлгі мәлімет"_s}});
    return json;
}

QJsonObject crisis(int number)
{
    QJsonObject json = consultation(number);
    json.insert(u"case"_s, u"crisis"_s);
    json.insert(u"documents"_s, QJsonArray{u"application"_s});
    QJsonObject details = json.value(u"details"_s).toObject();
    details.remove(u"sessions"_s);
    json.insert(u"details"_s, details);
    return json;
}

/// A practice registry that was made with the folder, and whose deputy reviews the new service.
class FifthService : public ::testing::TestWithParam<Server> {
protected:
    void SetUp() override
    {
        const Answer made = run(QStringList{u"--db"_s, registry.db(), u"--json"_s} + withFolder
            + QStringList{u"init"_s, u"--practice"_s});
        ASSERT_EQ(made.exit, 0) << made.err.toStdString();
        ASSERT_NO_FATAL_FAILURE(assignReviewer());
    }

    /// By order, as for every other service; the key comes with the next sign-in of a holder (R38).
    void assignReviewer()
    {
        const Answer assigned =
            call({u"user"_s, u"assign"_s, u"deputy"_s, u"--duty"_s, u"reviewer"_s, u"--journals"_s,
                     invented, u"--from"_s, u"2026-04-01"_s, u"--order"_s, u"15-ө"_s},
                u"director"_s);
        ASSERT_EQ(assigned.exit, 0) << assigned.err.toStdString();
    }

    Answer call(const QStringList &words, const QString &login = u"registrar"_s,
        const QString &now = morning) const
    {
        return registry.call(withFolder + words, {}, now, login);
    }

    /// The bytes of a paper the program wrote.
    QByteArray paper(const QStringList &words) const
    {
        const QString path = registry.file(u"paper.pdf"_s);
        const Answer answer = call(words + QStringList{u"--out"_s, path});
        EXPECT_EQ(answer.exit, 0) << words.join(u' ').toStdString() << answer.err.toStdString();
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    int linesCounted() const
    {
        return call({u"doctor"_s})
            .json()
            .value(u"journals"_s)
            .toObject()
            .value(invented)
            .toObject()
            .value(u"lines"_s)
            .toInt();
    }

    TestRegistry registry{GetParam(), TestRegistry::Content::Nothing};
    ServiceLines lines{registry, withFolder};
};

} // namespace

INSTANTIATE_TEST_SUITE_P(, FifthService, ::testing::ValuesIn(servers()), serverName);

TEST_P(FifthService, goesFromRegistrationToHandOver)
{
    const QString line = lines.add(invented, consultation(1));
    ASSERT_EQ(line, u"psychological_help/1"_s);
    EXPECT_EQ(lines.due(line, u"result"_s), u"2026-04-15"_s);
    lines.throughReview(line, u"deputy"_s, u"method"_s);
    lines.done(
        line, u"plan"_s, R"({"step": "first_talk", "date": "2026-04-01"})", noon, u"deputy"_s);
    EXPECT_EQ(lines.refused(line, u"result-ready"_s, {}, noon), u"NeededFirst"_s);
    lines.done(line, u"issue"_s, blank, noon);
    EXPECT_EQ(lines.done(line, u"result-ready"_s, R"({"place": "В-2"})", noon), u"result_ready"_s);
    EXPECT_EQ(lines.done(line, u"hand-over"_s, lines.toApplicant(line), nextDay), u"handed_over"_s);
    EXPECT_EQ(call({u"verify"_s}).exit, 0);
    EXPECT_EQ(call({u"rebuild"_s}).exit, 0);
    EXPECT_EQ(call({u"verify"_s}).exit, 0);
}

TEST_P(FifthService, knowsEachNoOfTheContract)
{
    EXPECT_EQ(lines.endings(invented, crisis(1),
                  R"({"grounds": ["other_help"], "reason": "басқа маман керек"})", u"deputy"_s),
        4);
}

TEST_P(FifthService, holdsTheRulesOfItsDescription)
{
    const QString line = lines.add(invented, crisis(1));
    lines.throughReview(line, u"deputy"_s, u"method"_s);
    lines.done(line, u"issue"_s, blank, noon);
    const QString second = lines.add(invented, consultation(2));
    lines.throughReview(second, u"deputy"_s, u"method"_s);
    EXPECT_EQ(lines.refused(second, u"issue"_s, blank, noon), u"BlankUsed"_s);

    QJsonObject odd = crisis(3);
    odd.insert(u"details"_s, consultation(3).value(u"details"_s)); // with `sessions`
    EXPECT_EQ(lines.tryToAdd(invented, odd).code(), u"FieldNotAsked"_s);

    const QString stopped = lines.add(invented, consultation(4));
    lines.done(stopped, u"stop"_s, R"({"reason": "маман ауырып қалды"})", noon);
    EXPECT_FALSE(lines.flags(stopped, fiveWeeksLater).contains(u"overdue"_s));
    lines.done(stopped, u"restart"_s, R"({"reason": "маман оралды"})", fiveWeeksLater);
    EXPECT_GT(lines.due(stopped, u"result"_s).toString(), u"2026-05-06"_s);
}

TEST_P(FifthService, R38_itsSealedFieldIsReadByItsReviewer)
{
    const QString line = lines.add(invented, consultation(1));
    const auto noteFor = [&](const QString &login) {
        return call({u"show"_s, line}, login, noon)
            .json()
            .value(u"details"_s)
            .toObject()
            .value(u"private_note"_s);
    };
    EXPECT_NE(noteFor(u"registrar"_s), u"үлгі мәлімет"_s);
    EXPECT_EQ(noteFor(u"deputy"_s), u"үлгі мәлімет"_s);
}

TEST_P(FifthService, prints)
{
    const QString line = lines.add(invented, consultation(1));
    EXPECT_TRUE(paper({u"slip"_s, line}).startsWith("%PDF"));
    EXPECT_TRUE(paper({u"book"_s, invented}).startsWith("%PDF"));
    EXPECT_TRUE(paper({u"passport"_s, invented}).startsWith("%PDF"));
    EXPECT_TRUE(paper({u"slip"_s, line, u"--lang"_s, u"both"_s}).startsWith("%PDF"));
}

TEST_P(FifthService, isListedFoundAndCounted)
{
    lines.add(invented, consultation(1));
    const QString second = lines.add(invented, crisis(2));
    lines.done(second, u"send-for-review"_s, {}, noon);
    EXPECT_EQ(call({u"list"_s, invented}).lines().size(), 2);
    EXPECT_EQ(call({u"list"_s, invented, u"--state"_s, u"in_review"_s}).lines().size(), 1);
    EXPECT_EQ(call({u"search"_s, u"Үлгі"_s}).lines().size(), 2);
    EXPECT_EQ(call({u"search"_s, u"Үлгі"_s}, u"method"_s).lines().size(), 0);
    EXPECT_EQ(linesCounted(), 2);
}

TEST_P(FifthService, theRegistryStaysReadableWithoutTheFolder)
{
    lines.add(invented, consultation(1));
    EXPECT_EQ(registry.call({u"verify"_s}).exit, 0);
    EXPECT_EQ(registry.call({u"doctor"_s}).exit, 0);
    EXPECT_EQ(registry.call({u"list"_s, u"admission"_s}).exit, 0);
    EXPECT_EQ(registry.call({u"search"_s, u"Үлгі"_s}).exit, 0);
    EXPECT_EQ(
        registry.call({u"register"_s, u"--service"_s, invented, u"-"_s}, bytes(consultation(2)))
            .code(),
        u"UnknownService"_s);
}

namespace {

class LaterService : public ::testing::TestWithParam<Server> { };

int journalsOpened(const TestRegistry &registry)
{
    return registry.call({u"verify"_s, u"registry"_s})
        .json()
        .value(u"journals"_s)
        .toObject()
        .value(u"registry"_s)
        .toInt();
}

} // namespace

INSTANTIATE_TEST_SUITE_P(, LaterService, ::testing::ValuesIn(servers()), serverName);

TEST_P(LaterService, R1_itsJournalIsOpenedOnceByTheFirstCallThatKnowsIt)
{
    const TestRegistry registry(GetParam(), TestRegistry::Content::Practice);
    ServiceLines lines{registry, withFolder};
    const int before = journalsOpened(registry);
    // The journal and the key of its sealed field.
    const QString line = lines.add(invented, consultation(1));
    EXPECT_EQ(line, u"psychological_help/1"_s);
    EXPECT_EQ(journalsOpened(registry), before + 2);
    lines.add(invented, crisis(2));
    EXPECT_EQ(journalsOpened(registry), before + 2);
    EXPECT_EQ(lines.done(line, u"send-for-review"_s, {}, noon), u"in_review"_s);
    EXPECT_EQ(lines.done(line, u"approve"_s, {}, noon, u"director"_s), u"approved"_s);
    EXPECT_EQ(registry.call(QStringList{u"verify"_s} + withFolder).exit, 0);
}

TEST_P(LaterService, aRealRegistryTakesNoServicesFromAFolder)
{
    const TestRegistry registry(GetParam(), TestRegistry::Content::OpenNow);
    const Answer refused =
        run(registry.directorsWords() + withFolder + QStringList{u"list"_s, u"admission"_s}, {},
            directorsPassword);
    EXPECT_EQ(refused.exit, 2);
    EXPECT_EQ(refused.code(), u"PracticeOnly"_s);
    const TestRegistry empty(GetParam(), TestRegistry::Content::Nothing);
    const Answer made = run(QStringList{u"--db"_s, empty.db(), u"--json"_s} + withFolder
            + QStringList{u"init"_s, u"--director"_s, u"director"_s},
        {}, directorsPassword);
    EXPECT_EQ(made.code(), u"PracticeOnly"_s);
}

TEST(ServiceFolder, aBadFolderLeavesNothingBehind)
{
    const TestRegistry registry(Server::Sqlite, TestRegistry::Content::Nothing);
    const auto init = [&](const QString &where) {
        return run({u"--db"_s, registry.db(), u"--json"_s, u"--services"_s, where, u"init"_s,
            u"--practice"_s});
    };
    EXPECT_EQ(init(registry.file(u"nowhere"_s)).code(), u"FileUnreadable"_s);
    registry.write(u"broken.json"_s, R"({"code": "broken")");
    EXPECT_EQ(init(registry.file(u"."_s)).code(), u"BadJson"_s);
    // A second description of a service that is shipped already.
    QFile shipped(QStringLiteral(QYZ_SOURCE_DIR "/resources/services/attestation.json"));
    ASSERT_TRUE(shipped.open(QIODevice::ReadOnly));
    registry.write(u"broken.json"_s, shipped.readAll());
    EXPECT_EQ(init(registry.file(u"."_s)).code(), u"BadJson"_s);
    EXPECT_FALSE(QFile::exists(registry.db()));
}
