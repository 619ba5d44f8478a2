// close-month, close-volume, corrections, inspection on both databases (R7, R9, R11).
#include "ctlfixture.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::ctl::testing;

namespace {

const QString april = u"2026-04-15T10:00:00+05:00"_s;
const QString afterApril = u"2026-04-30T14:30:00+05:00"_s;
const QString may = u"2026-05-04T10:00:00+05:00"_s;

class CtlClosing : public ::testing::TestWithParam<Server> {
protected:
    const TestRegistry registry{GetParam(), TestRegistry::Content::Practice};

    Answer direct(const QStringList &words, const QString &now = afterApril) const
    {
        return registry.call(words, {}, now, u"director"_s);
    }
    void registerOne(int number, const QString &now = april) const
    {
        const Answer answer = registry.call({u"register"_s, u"--service"_s, u"admission"_s, u"-"_s},
            bytes(application(number)), now);
        ASSERT_EQ(answer.exit, 0) << answer.err.toStdString();
    }
    Answer correct(const QString &now) const
    {
        return registry.call({u"act"_s, u"admission/1"_s, u"correct"_s, u"-"_s},
            bytes({{u"field"_s, u"child.name"_s}, {u"value"_s, u"Айсұлу"_s},
                {u"reason"_s, u"опечатка"_s}, {u"requested_by"_s, u"заявитель"_s}}),
            now, u"registrar"_s);
    }
    void expectIntact() const
    {
        EXPECT_EQ(registry.call({u"verify"_s}).exit, 0);
        EXPECT_EQ(registry.call({u"rebuild"_s}).exit, 0);
        EXPECT_EQ(registry.call({u"verify"_s}).exit, 0);
    }
};

} // namespace

INSTANTIATE_TEST_SUITE_P(, CtlClosing, ::testing::ValuesIn(servers()), serverName);

TEST_P(CtlClosing, R9_theMonthIsReadThenClosedInEveryJournalAndPrinted)
{
    registerOne(1);
    registerOne(2);
    ASSERT_EQ(correct(april).exit, 0);
    const Answer list = direct({u"close-month"_s, u"2026-04"_s, u"--check"_s});
    ASSERT_EQ(list.exit, 0) << list.err.toStdString();
    QStringList open;
    for (const QJsonValue check : list.json().value(u"checks"_s).toArray()) {
        if (!check[u"green"_s].toBool())
            open.append(check[u"check"_s].toString());
    }
    EXPECT_EQ(open, QStringList{u"corrections"_s});
    EXPECT_EQ(direct({u"close-month"_s, u"2026-04"_s}).code(), u"CheckNotExplained"_s);

    const Answer seen = direct({u"corrections"_s, u"2026-04"_s});
    ASSERT_EQ(seen.lines().size(), 1) << seen.err.toStdString();
    EXPECT_EQ(seen.json().value(u"field"_s), u"child.name"_s);
    EXPECT_EQ(seen.json().value(u"value"_s), u"Айсұлу"_s);
    EXPECT_EQ(seen.json().value(u"requested_by"_s), u"заявитель"_s);
    EXPECT_EQ(seen.json().value(u"actor"_s), u"registrar"_s);
    EXPECT_FALSE(seen.json().value(u"old"_s).toString().isEmpty());

    const QString pdf = registry.file(u"month.pdf"_s);
    const Answer closed = direct({u"close-month"_s, u"2026-04"_s, u"--out"_s, pdf});
    ASSERT_EQ(closed.exit, 0) << closed.err.toStdString();
    ASSERT_EQ(closed.lines().size(), 5);
    const QJsonObject admission = closed.lines().constFirst();
    EXPECT_EQ(admission.value(u"kind"_s), u"month_closed"_s);
    EXPECT_EQ(admission.value(u"journal"_s), u"admission"_s);
    EXPECT_EQ(admission.value(u"first"_s), u"admission/1"_s);
    EXPECT_EQ(admission.value(u"last"_s), u"admission/2"_s);
    EXPECT_EQ(admission.value(u"corrections"_s), 1);
    EXPECT_EQ(admission.value(u"head_seq"_s).toInt() + 1, admission.value(u"seq"_s).toInt());
    QFile file(pdf);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("%PDF"));

    EXPECT_EQ(correct(afterApril).code(), u"MonthClosed"_s);
    EXPECT_EQ(direct({u"close-month"_s, u"2026-04"_s}).code(), u"MonthClosed"_s);
    EXPECT_EQ(direct({u"close-month"_s, u"2026-06"_s}, may).code(), u"MonthOutOfOrder"_s);
    EXPECT_EQ(direct({u"close-month"_s, u"2026-05"_s}, may).code(), u"MonthNotOver"_s);
    registerOne(3, may);
    const Answer digest = registry.call({u"verify"_s, u"admission"_s, u"--digest"_s,
        admission.value(u"code"_s).toString().remove(u' ')
            + QString::number(admission.value(u"seq"_s).toInt())});
    EXPECT_EQ(digest.exit, 0) << digest.out.toStdString() << digest.err.toStdString();
    expectIntact();
}

TEST_P(CtlClosing, R9_explanationsAreStoredAndUnknownChecksAreNoUse)
{
    registerOne(1);
    ASSERT_EQ(correct(april).exit, 0);
    EXPECT_EQ(
        direct({u"close-month"_s, u"2026-04"_s, u"--explain"_s, u"weather=жаңбыр"_s}).exit, 2);
    EXPECT_EQ(direct({u"close-month"_s, u"April"_s}).exit, 2);
    EXPECT_EQ(registry.call({u"close-month"_s, u"2026-04"_s}, {}, afterApril).exit, 6);
    const Answer closed = direct({u"close-month"_s, u"2026-04"_s, u"--explain"_s,
        u"corrections=тексерілді"_s, u"--explain"_s, u"overdue=жоқ еді"_s});
    ASSERT_EQ(closed.exit, 0) << closed.err.toStdString();
    EXPECT_EQ(
        closed.json().value(u"explained"_s).toObject().value(u"corrections"_s), u"тексерілді"_s);
    expectIntact();
}

TEST_P(CtlClosing, R9_aVolumeIsClosedEarlyAndTheNextLineOpensTheNext)
{
    registerOne(1);
    ASSERT_EQ(
        registry
            .call({u"book"_s, u"admission"_s, u"--out"_s, registry.file(u"book.pdf"_s)}, {}, april)
            .exit,
        0);
    const Answer list = direct({u"close-volume"_s, u"admission"_s, u"--check"_s}, april);
    ASSERT_EQ(list.exit, 0) << list.err.toStdString();
    EXPECT_EQ(list.json().value(u"volume"_s), 1);
    const Answer closed = direct({u"close-volume"_s, u"admission"_s, u"--sheets"_s, u"4"_s}, april);
    ASSERT_EQ(closed.exit, 0) << closed.err.toStdString();
    EXPECT_EQ(closed.json().value(u"sheets"_s), 4);
    EXPECT_EQ(closed.json().value(u"lines"_s), 1);
    EXPECT_EQ(direct({u"close-volume"_s, u"admission"_s}, april).code(), u"VolumeClosed"_s);
    registerOne(2);
    const Answer line = registry.call({u"show"_s, u"admission/2"_s}, {}, april);
    EXPECT_EQ(line.json().value(u"volume"_s), 2);
    EXPECT_EQ(line.json().value(u"page"_s), 1);
    expectIntact();
}

TEST_P(CtlClosing, R11_anInspectionHoldsItsLinesUntilItIsClosedWithAResult)
{
    registerOne(1);
    EXPECT_EQ(direct({u"inspection"_s, u"begin"_s}).exit, 2);
    EXPECT_EQ(direct({u"inspection"_s, u"open"_s}).code(), u"RequiredField"_s);
    const Answer opened =
        direct({u"inspection"_s, u"open"_s, u"--journals"_s, u"admission,complaint"_s, u"--from"_s,
                   u"2026-04-01"_s, u"--to"_s, u"2026-04-30"_s, u"--authority"_s, u"Білім бөлімі"_s,
                   u"--basis"_s, u"№ 7 тапсырма"_s},
            april);
    ASSERT_EQ(opened.exit, 0) << opened.err.toStdString();
    EXPECT_EQ(opened.json().value(u"number"_s), 1);
    const Answer refused = correct(april);
    EXPECT_EQ(refused.exit, 3);
    EXPECT_EQ(refused.code(), u"InspectionOpen"_s);
    registerOne(2);
    const Answer marked = registry.call({u"show"_s, u"admission/2"_s}, {}, april);
    EXPECT_TRUE(marked.json().value(u"flags"_s).toArray().contains(u"inspection"_s));
    const Answer closed = direct({u"inspection"_s, u"close"_s, u"--result"_s, u"жоқ"_s}, april);
    ASSERT_EQ(closed.exit, 0) << closed.err.toStdString();
    EXPECT_EQ(correct(april).exit, 0);
    const Answer list = direct({u"inspection"_s, u"list"_s}, april);
    ASSERT_EQ(list.lines().size(), 1);
    EXPECT_EQ(list.json().value(u"result"_s), u"жоқ"_s);
    expectIntact();
}
