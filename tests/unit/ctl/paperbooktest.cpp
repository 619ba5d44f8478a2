// paper and import on both databases (R10): what is stored, what is refused, and that the book
// stays intact.
#include "ctlfixture.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::ctl::testing;

namespace {

const QString day = u"2026-06-15T10:00:00+05:00"_s;

class CtlPaper : public ::testing::TestWithParam<Server> {
protected:
    const TestRegistry registry{GetParam(), TestRegistry::Content::Practice};

    Answer call(const QStringList &words, const QByteArray &input = {},
        const QString &login = u"registrar"_s) const
    {
        return registry.call(words, input, day, login);
    }
    Answer begin(const QString &journal = u"admission"_s, int last = 30,
        const QString &login = u"director"_s) const
    {
        return call({u"paper"_s, u"continue"_s, journal, u"--book"_s, u"2"_s, u"--last-number"_s,
                        QString::number(last), u"--last-page"_s, u"15"_s, u"--last-date"_s,
                        u"2025-06-02"_s, u"--counted-by"_s, u"Үлгіова С."_s},
            {}, login);
    }
    QString rows(const QByteArray &text) const { return registry.write(u"rows.csv"_s, text); }
    static QStringList badOf(const Answer &answer)
    {
        QStringList bad;
        for (const QJsonValue fault : answer.json().value(u"bad"_s).toArray())
            bad.append(u"%1 %2 %3"_s.arg(fault[u"row"_s].toInt())
                           .arg(fault[u"field"_s].toString(), fault[u"code"_s].toString()));
        return bad;
    }
    void expectIntact() const
    {
        EXPECT_EQ(registry.call({u"verify"_s}).exit, 0);
        EXPECT_EQ(registry.call({u"rebuild"_s}).exit, 0);
        EXPECT_EQ(registry.call({u"verify"_s}).exit, 0);
    }
};

const QByteArray twoRows = "№;Күні;Баланың аты-жөні;Нәтиже\n"
                           "1;05.09.2018;Үлгіова Аружан;берілді\n"
                           "3;06.09.2018;Сынақов Тимур;\n";

} // namespace

INSTANTIATE_TEST_SUITE_P(, CtlPaper, ::testing::ValuesIn(servers()), serverName);

TEST_P(CtlPaper, R10_aBookIsContinuedCopiedClosedAndGoesOn)
{
    ASSERT_EQ(begin().exit, 0);
    const Answer imported = call({u"import"_s, u"admission"_s, rows(twoRows)});
    ASSERT_EQ(imported.exit, 0) << imported.err.toStdString();
    EXPECT_EQ(imported.json().value(u"rows"_s).toInt(), 2);
    EXPECT_EQ(imported.json().value(u"good"_s).toInt(), 2);
    EXPECT_EQ(imported.json().value(u"stored"_s).toInt(), 2);
    EXPECT_TRUE(imported.json().value(u"bad"_s).toArray().isEmpty());
    const QJsonObject application = applicationForAnyDay(1);
    const QStringList registering{u"register"_s, u"--service"_s, u"admission"_s, u"-"_s};
    EXPECT_EQ(call(registering, bytes(application)).code(), u"PaperVolumeOpen"_s);
    const QJsonObject missing = call({u"paper"_s, u"missing"_s, u"admission"_s}).json();
    EXPECT_EQ(
        missing.value(u"missing"_s).toArray(), (QJsonArray{QJsonArray{2, 2}, QJsonArray{4, 30}}));
    ASSERT_EQ(call({u"paper"_s, u"close"_s, u"admission"_s}, {}, u"director"_s).exit, 0);
    const Answer first = call(registering, bytes(application));
    ASSERT_EQ(first.exit, 0) << first.err.toStdString();
    EXPECT_EQ(first.json().value(u"number"_s).toInt(), 31);
    EXPECT_EQ(first.json().value(u"volume"_s).toInt(), 3);
    EXPECT_EQ(first.json().value(u"page"_s).toInt(), 1);
    expectIntact();
}

TEST_P(CtlPaper, R10_aCopiedLineIsListedFoundAndShown)
{
    ASSERT_EQ(begin().exit, 0);
    ASSERT_EQ(call({u"import"_s, u"admission"_s, rows(twoRows)}).exit, 0);
    const Answer listed = call({u"list"_s, u"admission"_s});
    ASSERT_EQ(listed.lines().size(), 2);
    EXPECT_EQ(listed.lines().at(0).value(u"number"_s).toInt(), 3);
    EXPECT_EQ(listed.lines().at(0).value(u"state"_s).toString(), u"on_paper"_s);
    EXPECT_EQ(listed.lines().at(0).value(u"flags"_s).toArray(), QJsonArray{u"transcribed"_s});
    EXPECT_EQ(call({u"search"_s, u"Аружан"_s}).lines().size(), 1);
    const QJsonObject line = call({u"show"_s, u"admission/1"_s}).json();
    EXPECT_EQ(line.value(u"state"_s).toString(), u"handed_over"_s);
    EXPECT_EQ(line.value(u"registered_at"_s).toString(), u"2018-09-05T00:00:00+06:00"_s);
    EXPECT_EQ(line.value(u"transcribed"_s)[u"date"_s].toString(), u"2018-09-05"_s);
    EXPECT_TRUE(line.value(u"obligations"_s).toArray().isEmpty());
    const Answer inDays =
        call({u"list"_s, u"admission"_s, u"--from"_s, u"2018-09-06"_s, u"--to"_s, u"2018-09-06"_s});
    EXPECT_EQ(inDays.lines().size(), 1);
}

TEST_P(CtlPaper, R10_oneBadRowHoldsAllOfThemBack)
{
    ASSERT_EQ(begin().exit, 0);
    const QString file = rows(twoRows + "99;07.09.2018;Артық Нөмір;\n1;;Қайта;\n");
    const Answer looked = call({u"import"_s, u"admission"_s, file, u"--dry-run"_s});
    EXPECT_EQ(looked.exit, 3);
    EXPECT_EQ(badOf(looked),
        (QStringList{u"4 number NumberOutsidePaper"_s, u"5 date RequiredField"_s,
            u"5 number NumberTaken"_s}));
    EXPECT_EQ(call({u"import"_s, u"admission"_s, file}).exit, 3);
    EXPECT_TRUE(call({u"list"_s, u"admission"_s}).lines().isEmpty());
    const QString bad = registry.file(u"bad.csv"_s);
    const Answer skipped =
        call({u"import"_s, u"admission"_s, file, u"--skip-bad"_s, u"--bad"_s, bad});
    EXPECT_EQ(skipped.exit, 0);
    EXPECT_EQ(skipped.json().value(u"stored"_s).toInt(), 2);
    QFile written(bad);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_EQ(written.readAll().count('\n'), 3);
    expectIntact();
}

TEST_P(CtlPaper, R10_aMappingSaysWhatNoHeadingDoes)
{
    ASSERT_EQ(begin().exit, 0);
    const QString file = rows("1;05.09.2018;Үлгіова Аружан\n2;06.09.2018;Сынақов Тимур\n");
    const Answer unknown = call({u"import"_s, u"admission"_s, file});
    EXPECT_EQ(unknown.exit, 2);
    EXPECT_EQ(unknown.code(), u"ColumnMissing"_s);
    const QString map = registry.write(u"map.json"_s,
        R"({"heading_row": 0, "columns": {"A": "number", "2": "date", "C": "child.full_name"}})");
    const Answer imported = call({u"import"_s, u"admission"_s, file, u"--map"_s, map});
    EXPECT_EQ(imported.exit, 0) << imported.err.toStdString();
    EXPECT_EQ(imported.json().value(u"stored"_s).toInt(), 2);
}

TEST_P(CtlPaper, R10_readsWhatSpreadsheetsWrote)
{
    ASSERT_EQ(begin().exit, 0);
    ASSERT_EQ(begin(u"duplicate"_s).exit, 0);
    const QString folder = QStringLiteral(QYZ_SOURCE_DIR "/tests/data/tables/");
    const Answer book = call({u"import"_s, u"admission"_s, folder + u"journal.xlsx"_s});
    EXPECT_EQ(book.exit, 0) << book.err.toStdString();
    EXPECT_EQ(book.json().value(u"stored"_s).toInt(), 3);
    EXPECT_TRUE(book.json().value(u"unread"_s).toArray().isEmpty());
    const Answer old = call({u"import"_s, u"duplicate"_s, folder + u"journal-1251.csv"_s});
    EXPECT_EQ(old.json().value(u"stored"_s).toInt(), 3);
    EXPECT_EQ(old.json().value(u"unread"_s).toArray(), QJsonArray{u"Класс"_s})
        << "a duplicate has no class, and no column is left out in silence";
    EXPECT_EQ(call({u"import"_s, u"duplicate"_s, folder + u"journal.ods"_s}).code(),
        u"TableUnreadable"_s);
    expectIntact();
}

TEST_P(CtlPaper, R10_oneLineAsJson)
{
    ASSERT_EQ(begin().exit, 0);
    const Answer copied = call({u"paper"_s, u"line"_s, u"admission"_s, u"-"_s},
        R"({"number": 7, "date": "2018-09-05", "child.full_name": "Үлгіова Аружан", "page": "4"})");
    ASSERT_EQ(copied.exit, 0) << copied.err.toStdString();
    EXPECT_EQ(copied.json().value(u"line"_s).toString(), u"admission/7"_s);
    EXPECT_EQ(copied.json().value(u"row"_s).toInt(), 7);
    const Answer twice = call({u"paper"_s, u"line"_s, u"admission"_s, u"-"_s},
        R"({"number": 7, "date": "2018-09-05", "child.full_name": "Үлгіова Аружан"})");
    EXPECT_EQ(twice.exit, 3);
    EXPECT_EQ(twice.code(), u"NumberTaken"_s);
}

TEST_P(CtlPaper, R10_onlyTheDirectorAndOnlyBeforeTheFirstLine)
{
    EXPECT_EQ(begin(u"admission"_s, 30, u"registrar"_s).exit, 6);
    ASSERT_EQ(call({u"register"_s, u"--service"_s, u"admission"_s, u"-"_s},
                  bytes(applicationForAnyDay(1)))
                  .exit,
        0);
    EXPECT_EQ(begin().code(), u"LiveBookBegun"_s);
    EXPECT_EQ(call({u"import"_s, u"admission"_s, rows(twoRows)}).code(), u"NoPaperVolume"_s);
}

TEST_P(CtlPaper, R10_theActPrintsInBothLanguages)
{
    ASSERT_EQ(begin().exit, 0);
    const QString file = registry.file(u"act.pdf"_s);
    const Answer printed =
        call({u"paper"_s, u"act"_s, u"admission"_s, u"--out"_s, file}, {}, u"director"_s);
    ASSERT_EQ(printed.exit, 0) << printed.err.toStdString();
    QFile pdf(file);
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    EXPECT_TRUE(pdf.readAll().startsWith("%PDF"));
}

TEST_P(CtlPaper, wrongCallsAreUsageErrors)
{
    EXPECT_EQ(call({u"paper"_s, u"begin"_s, u"admission"_s}).exit, 2);
    EXPECT_EQ(call({u"paper"_s, u"continue"_s, u"admission"_s}).exit, 2);
    EXPECT_EQ(call({u"paper"_s, u"line"_s, u"admission"_s}).exit, 2);
    EXPECT_EQ(call({u"paper"_s, u"act"_s, u"admission"_s}).exit, 2);
    EXPECT_EQ(call({u"import"_s, u"admission"_s, u"/nowhere.csv"_s}).code(), u"FileUnreadable"_s);
}
