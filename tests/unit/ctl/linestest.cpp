// act, show, list, search, slip, book: a line's life.
#include "ctlfixture.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::ctl::testing;

namespace {

class CtlLines : public ::testing::TestWithParam<Server> {
protected:
    void SetUp() override
    {
        QJsonObject first = application(1);
        QJsonObject child = first.value(u"child"_s).toObject();
        child.insert(u"birth_date"_s, u"2019-05-14"_s);
        child.insert(u"iin"_s, iin);
        first.insert(u"child"_s, child);
        const Answer answer = registry.call({u"register"_s, u"--service"_s, u"admission"_s, u"-"_s},
            bytes(first) + '\n' + bytes(application(2)) + '\n' + bytes(application(3)) + '\n');
        ASSERT_EQ(answer.lines().size(), 3) << answer.err.toStdString();
    }

    Answer act(const QString &action, const QByteArray &facts,
        const QString &now = u"2026-08-25T10:00:00+05:00"_s,
        const QString &login = u"registrar"_s) const
    {
        QStringList words{u"act"_s, u"admission/1"_s, action};
        if (!facts.isEmpty())
            words.append(u"-"_s);
        return registry.call(words, facts, now, login);
    }

    const QString iin = inventedIin(QDate(2019, 5, 14), false);
    TestRegistry registry{GetParam(), TestRegistry::Content::Practice};
};

QString masked(const QString &number)
{
    return QString(8, QChar(0x2022)) + number.right(4);
}

} // namespace

INSTANTIATE_TEST_SUITE_P(, CtlLines, ::testing::ValuesIn(servers()), serverName);

TEST_P(CtlLines, R26_goesFromRegistrationToHandOver)
{
    EXPECT_EQ(
        act(u"order"_s, R"({"number": "12", "date": "2026-08-24"})").code(), u"OrderTooEarly"_s);
    const Answer order = act(u"order"_s, R"({"number": "12", "date": "2026-08-25"})");
    ASSERT_EQ(order.exit, 0) << order.err.toStdString();
    EXPECT_EQ(order.json().value(u"state"_s), u"registered"_s);
    EXPECT_EQ(order.json().value(u"order"_s).toObject().value(u"number"_s), u"12"_s);

    const QByteArray receiver =
        R"({"to": {"surname": "Үлгіева", "name": "Абг"}, "identified_by": "document"})";
    EXPECT_EQ(act(u"hand-over"_s, receiver).code(), u"NotReady"_s);
    const Answer ready = act(u"result-ready"_s, R"({"place": "А-3"})");
    ASSERT_EQ(ready.exit, 0) << ready.err.toStdString();
    EXPECT_EQ(ready.json().value(u"state"_s), u"result_ready"_s);
    EXPECT_EQ(ready.json().value(u"place"_s), u"А-3"_s);

    const QJsonObject line = registry.call({u"show"_s, u"admission/1"_s}).json();
    const QString surname = line.value(u"applicant"_s).toObject().value(u"surname"_s).toString();
    const QString name = line.value(u"applicant"_s).toObject().value(u"name"_s).toString();
    const QByteArray applicant = bytes(
        {{u"to"_s,
             QJsonObject{{u"surname"_s, surname}, {u"name"_s, name}, {u"iin"_s, QJsonValue()}}},
            {u"identified_by"_s, u"document"_s}});
    const Answer handed = act(u"hand-over"_s, applicant);
    ASSERT_EQ(handed.exit, 0) << handed.err.toStdString();
    EXPECT_EQ(handed.json().value(u"state"_s), u"handed_over"_s);
    EXPECT_EQ(act(u"hand-over"_s, applicant).code(), u"AlreadyHandedOver"_s);
}

TEST_P(CtlLines, R28_onlyTheDirectorRefusesAndWithAGround)
{
    const QByteArray refusal =
        R"({"grounds": ["unreliable_data"], "reason": "Құжаттағы деректер анық емес"})";
    const Answer registrar = act(u"refuse"_s, refusal);
    EXPECT_EQ(registrar.exit, 6);
    EXPECT_EQ(registrar.code(), u"NoRight"_s);
    const QString noon = u"2026-04-01T12:00:00+05:00"_s;
    EXPECT_EQ(act(u"refuse"_s, R"({"grounds": [], "reason": "x"})", noon, u"director"_s).code(),
        u"GroundMissing"_s);
    EXPECT_EQ(
        act(u"refuse"_s, R"({"grounds": ["rain"], "reason": "x"})", noon, u"director"_s).code(),
        u"UnknownGround"_s);
    const Answer refused = act(u"refuse"_s, refusal, noon, u"director"_s);
    ASSERT_EQ(refused.exit, 0) << refused.err.toStdString();
    EXPECT_EQ(refused.json().value(u"state"_s), u"refused"_s);
    EXPECT_EQ(act(u"withdraw"_s, R"({"reason": "x"})", noon).exit, 3);
}

TEST_P(CtlLines, R7_aCorrectionKeepsTheOldValue)
{
    const Answer corrected = act(u"correct"_s,
        R"({"field": "child.name", "value": "Арман", "reason": "қате", "requested_by": "анасы"})",
        u"2026-04-01T11:00:00+05:00"_s);
    ASSERT_EQ(corrected.exit, 0) << corrected.err.toStdString();
    const QJsonObject correction =
        corrected.json().value(u"corrections"_s).toArray().at(0).toObject();
    EXPECT_EQ(correction.value(u"field"_s), u"child.name"_s);
    EXPECT_EQ(correction.value(u"value"_s), u"Арман"_s);
    EXPECT_FALSE(correction.value(u"old"_s).toString().isEmpty());
    EXPECT_TRUE(corrected.json().value(u"flags"_s).toArray().contains(u"corrected"_s));
    EXPECT_EQ(
        act(u"correct"_s,
            R"({"field": "child.name", "value": "Арман", "reason": "x", "requested_by": "y"})",
            u"2026-04-01T11:00:00+05:00"_s)
            .code(),
        u"SameValue"_s);
}

TEST_P(CtlLines, R4_aVoidedLineKeepsItsNumber)
{
    const Answer voided =
        act(u"void"_s, R"({"reason": "қате тіркелген"})", u"2026-04-01T12:00:00+05:00"_s);
    ASSERT_EQ(voided.exit, 0) << voided.err.toStdString();
    EXPECT_EQ(voided.json().value(u"state"_s), u"voided"_s);
    EXPECT_TRUE(act(u"order"_s, R"({"number": "1", "date": "2026-08-25"})").exit == 3);
    const Answer next = registry.call({u"register"_s, u"--service"_s, u"admission"_s, u"-"_s},
        bytes(application(4)), u"2026-04-01T12:00:00+05:00"_s);
    EXPECT_EQ(next.json().value(u"number"_s), 4);
    for (const QJsonValue obligation : voided.json().value(u"obligations"_s).toArray())
        EXPECT_FALSE(obligation.toObject().value(u"fulfilled_at"_s).isNull());
}

TEST_P(CtlLines, actsAreRefusedByName)
{
    EXPECT_EQ(act(u"dance"_s, {}).exit, 2);
    EXPECT_EQ(act(u"dance"_s, {}).code(), u"UnknownAction"_s);
    EXPECT_EQ(act(u"order"_s, R"({"number": "1", "date": "2026-08-25", "colour": "red"})").code(),
        u"UnknownKey"_s);
    EXPECT_EQ(act(u"order"_s, "{").exit, 2);
    EXPECT_EQ(
        registry.call({u"act"_s, u"admission/99"_s, u"withdraw"_s, u"-"_s}, R"({"reason": "x"})")
            .code(),
        u"LineNotFound"_s);
    EXPECT_EQ(registry.call({u"act"_s, u"admission"_s, u"withdraw"_s}).exit, 2);
}

TEST_P(CtlLines, R39_showsTheIinOfOneLineAndMasksThoseOfMany)
{
    const auto childOf = [](const QJsonObject &line) { return line.value(u"child"_s).toObject(); };
    EXPECT_EQ(childOf(registry.call({u"show"_s, u"admission/1"_s}).json()).value(u"iin"_s), iin);
    const auto listed = registry.call({u"list"_s, u"admission"_s}).lines();
    ASSERT_EQ(listed.size(), 3);
    EXPECT_EQ(listed.at(0).value(u"number"_s), 3); // newest first
    EXPECT_EQ(childOf(listed.at(2)).value(u"iin"_s), masked(iin));
    const auto found = registry.call({u"search"_s, iin}).lines();
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(childOf(found.at(0)).value(u"iin"_s), masked(iin));
    const Answer plain = run({u"--db"_s, registry.db(), u"--as"_s, u"registrar"_s, u"--now"_s,
        u"2026-04-01T10:15:00+05:00"_s, u"list"_s, u"admission"_s});
    EXPECT_FALSE(plain.out.contains(iin.toUtf8()));
}

TEST_P(CtlLines, R24_showExplainsEveryDateWhenAsked)
{
    const QJsonObject line = registry.call({u"show"_s, u"admission/1"_s, u"--why"_s}).json();
    for (const QJsonValue obligation : line.value(u"obligations"_s).toArray()) {
        const QJsonArray trace = obligation.toObject().value(u"trace"_s).toArray();
        ASSERT_FALSE(trace.isEmpty());
        EXPECT_FALSE(trace.at(0).toObject().value(u"why"_s).toObject().value(u"kk"_s).isNull());
    }
    EXPECT_TRUE(line.value(u"actions"_s).toArray().contains(u"withdraw"_s));
    EXPECT_EQ(line.value(u"history"_s).toArray().size(), 1);
    EXPECT_FALSE(registry.call({u"show"_s, u"admission/1"_s})
                     .json()
                     .value(u"obligations"_s)
                     .toArray()
                     .at(0)
                     .toObject()
                     .contains(u"trace"_s));
}

TEST_P(CtlLines, momentsOfTheHistoryAreTheOffices)
{
    const QJsonObject line = registry.call({u"show"_s, u"admission/1"_s}).json();
    const QJsonObject item = line.value(u"history"_s).toArray().at(0).toObject();
    EXPECT_EQ(item.value(u"at"_s), u"2026-04-01T10:15:00+05:00"_s);
    EXPECT_EQ(item.value(u"facts"_s).toObject().value(u"registered_at"_s),
        u"2026-04-01T10:15:00+05:00"_s);
}

TEST_P(CtlLines, listsByPageStateAndDate)
{
    const auto numbers = [this](const QStringList &words) {
        QList<int> list;
        for (const QJsonObject &line :
            registry.call(QStringList{u"list"_s, u"admission"_s} + words).lines())
            list.append(line.value(u"number"_s).toInt());
        return list;
    };
    EXPECT_EQ(numbers({u"--limit"_s, u"2"_s}), (QList<int>{3, 2}));
    EXPECT_EQ(numbers({u"--after"_s, u"2"_s}), (QList<int>{1}));
    EXPECT_EQ(numbers({u"--state"_s, u"voided"_s}), QList<int>());
    EXPECT_EQ(numbers({u"--state"_s, u"registered"_s}).size(), 3);
    EXPECT_EQ(numbers({u"--from"_s, u"2026-04-02"_s}), QList<int>());
    EXPECT_EQ(numbers({u"--from"_s, u"2026-04-01"_s, u"--to"_s, u"2026-04-01"_s}).size(), 3);
    EXPECT_EQ(numbers({u"--to"_s, u"2026-03-31"_s}), QList<int>());
    EXPECT_EQ(registry.call({u"list"_s, u"admission"_s, u"--state"_s, u"lost"_s}).exit, 2);
    EXPECT_EQ(registry.call({u"list"_s, u"admission"_s, u"--from"_s, u"1.4.26"_s}).exit, 2);
    EXPECT_EQ(registry.call({u"list"_s, u"chess"_s}).code(), u"UnknownService"_s);
}

TEST_P(CtlLines, R38_everyLookIsARecord)
{
    const auto looks = [this] {
        return registry.call({u"verify"_s, u"access"_s})
            .json()
            .value(u"journals"_s)
            .toObject()
            .value(u"access"_s)
            .toInt();
    };
    const int before = looks();
    ASSERT_EQ(registry.call({u"show"_s, u"admission/1"_s}).exit, 0);
    ASSERT_EQ(registry.call({u"list"_s, u"admission"_s}).exit, 0);
    ASSERT_EQ(registry.call({u"search"_s, u"Үлгі"_s}).exit, 0);
    EXPECT_EQ(looks(), before + 6); // each with its sign-in
}

TEST_P(CtlLines, searchesFoldedBeginnings)
{
    EXPECT_EQ(registry.call({u"search"_s, u"улги"_s}).lines().size(), 3);
    EXPECT_EQ(registry.call({u"search"_s, u"улги"_s, u"--limit"_s, u"1"_s}).lines().size(), 1);
    const Answer nothing = registry.call({u"search"_s, u"Жоқпай"_s});
    EXPECT_EQ(nothing.exit, 0);
    EXPECT_TRUE(nothing.lines().isEmpty());
}

TEST_P(CtlLines, R23_theAdministratorSeesNoPersonalData)
{
    const QString now = u"2026-04-01T10:15:00+05:00"_s;
    EXPECT_EQ(registry.call({u"show"_s, u"admission/1"_s}, {}, now, u"admin"_s).exit, 6);
    EXPECT_EQ(registry.call({u"list"_s, u"admission"_s}, {}, now, u"admin"_s).exit, 6);
    EXPECT_TRUE(registry.call({u"search"_s, u"Үлгі"_s}, {}, now, u"admin"_s).lines().isEmpty());
}

TEST_P(CtlLines, slipIsAPdfFile)
{
    const QString file = registry.file(u"slip.pdf"_s);
    const Answer slip = registry.call({u"slip"_s, u"admission/1"_s, u"--out"_s, file});
    ASSERT_EQ(slip.exit, 0) << slip.err.toStdString();
    EXPECT_EQ(slip.json().value(u"pages"_s), 1);
    EXPECT_EQ(slip.json().value(u"digest"_s).toString().size(), 64);
    QFile pdf(file);
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    EXPECT_TRUE(pdf.readAll().startsWith("%PDF"));
    EXPECT_EQ(
        registry.call({u"slip"_s, u"admission/1"_s, u"--lang"_s, u"both"_s, u"--out"_s, file}).exit,
        0);
    EXPECT_EQ(registry.call({u"slip"_s, u"admission/1"_s}).exit, 2);
    EXPECT_EQ(
        registry.call({u"slip"_s, u"admission/1"_s, u"--kind"_s, u"poem"_s, u"--out"_s, file}).exit,
        2);
    EXPECT_EQ(
        registry
            .call({u"slip"_s, u"admission/1"_s, u"--out"_s, registry.file(u"no/such/folder.pdf"_s)})
            .code(),
        u"FileUnwritable"_s);
}

TEST_P(CtlLines, R8_printedPagesThatWereTouchedAreListedAndHaveSlips)
{
    const QString file = registry.file(u"part.pdf"_s);
    const auto book = [&](const QStringList &options) {
        return registry.call(QStringList{u"book"_s, u"admission"_s} + options);
    };
    EXPECT_EQ(book({u"--new"_s, u"--out"_s, file}).code(), u"NothingToPrint"_s);
    EXPECT_EQ(book({u"--slips"_s, u"--out"_s, file}).code(), u"NothingToPrint"_s);
    const Answer pages = book({u"--pages"_s, u"1"_s, u"--out"_s, file});
    ASSERT_EQ(pages.exit, 0) << pages.err.toStdString();
    EXPECT_EQ(pages.json().value(u"first_page"_s), 1);
    EXPECT_TRUE(book({u"--touched"_s}).json().value(u"touched"_s).toArray().isEmpty());
    ASSERT_EQ(
        act(u"correct"_s,
            R"({"field":"child.name","value":"Жанібек","reason":"қате","requested_by":"x"})"_ba)
            .exit,
        0);
    const QJsonObject touched =
        book({u"--touched"_s}).json().value(u"touched"_s).toArray().first().toObject();
    EXPECT_EQ(touched.value(u"page"_s), 1);
    EXPECT_EQ(touched.value(u"corrected"_s).toArray(), QJsonArray{1});
    EXPECT_TRUE(touched.value(u"voided"_s).toArray().isEmpty());
    const Answer slips = book({u"--slips"_s, u"--out"_s, file});
    EXPECT_EQ(slips.json().value(u"slips"_s), 1);
    QFile pdf(file);
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    EXPECT_TRUE(pdf.read(4) == "%PDF");
    EXPECT_EQ(book({u"--new"_s, u"--today"_s, u"--out"_s, file}).exit, 2);
    EXPECT_EQ(book({u"--new"_s}).exit, 2) << "no file";
}

TEST_P(CtlLines, R8_aPrintedPageCanBeComparedWithTheBook)
{
    const QString file = registry.file(u"book.pdf"_s);
    const Answer book = registry.call({u"book"_s, u"admission"_s, u"--out"_s, file});
    ASSERT_EQ(book.exit, 0) << book.err.toStdString();
    EXPECT_EQ(book.json().value(u"pages"_s), 1);
    const QString code = book.json().value(u"digest"_s).toString();
    ASSERT_EQ(QString(code).remove(u' ').size(), 25);

    const int seq = registry.call({u"verify"_s, u"admission"_s})
                        .json()
                        .value(u"journals"_s)
                        .toObject()
                        .value(u"admission"_s)
                        .toInt();
    const auto verify = [this](const QString &mark) {
        return registry.call({u"verify"_s, u"--digest"_s, mark});
    };
    const QString place = u"admission 1 1 %1 "_s.arg(seq);
    const Answer matches = verify(place + code);
    EXPECT_EQ(matches.exit, 0) << matches.err.toStdString();
    EXPECT_EQ(matches.json().value(u"digest"_s).toObject().value(u"matches"_s), true);
    EXPECT_EQ(verify(place + QString(code).replace(u' ', u'-')).exit, 0);
    EXPECT_EQ(verify(QString(code).remove(u' ') + QString::number(seq)).exit, 0);

    QString other = code;
    other[0] = other.at(0) == u'0' ? u'1' : u'0';
    const Answer differs = verify(place + other);
    EXPECT_EQ(differs.exit, 4);
    EXPECT_EQ(differs.json().value(u"digest"_s).toObject().value(u"matches"_s), false);
    EXPECT_EQ(verify(u"admission 1 1 %1 %2"_s.arg(seq - 1).arg(code)).exit, 4);
    EXPECT_EQ(verify(u"12345"_s).exit, 2);
}

TEST_P(CtlLines, plainTextComesInTheLanguageAskedFor)
{
    const auto show = [this](const QString &language) {
        return run({u"--db"_s, registry.db(), u"--as"_s, u"registrar"_s, u"--lang"_s, language,
                       u"--now"_s, u"2026-04-01T10:15:00+05:00"_s, u"show"_s, u"admission/1"_s})
            .out;
    };
    EXPECT_TRUE(show(u"kk"_s).contains("Өтініш беруші: "));
    EXPECT_TRUE(show(u"ru"_s).contains("Заявитель: "));
    EXPECT_TRUE(show(u"en"_s).contains("Applicant: "));
}
