// setting and overview on both databases: what moves, what is accepted, and that the book stays
// intact (R12, R14–R16, R22).
#include "ctlfixture.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::ctl::testing;

namespace {

const QString morning = u"2026-06-15T10:00:00+05:00"_s;

class CtlSetting : public ::testing::TestWithParam<Server> {
protected:
    const TestRegistry registry{GetParam(), TestRegistry::Content::Practice};

    Answer set(const QString &kind, const QJsonObject &facts, const QStringList &options = {},
        const QString &login = u"director"_s) const
    {
        return registry.call(
            QStringList{u"setting"_s, kind, u"-"_s} + options, bytes(facts), morning, login);
    }
    void registerOne() const
    {
        const Answer answer = registry.call({u"register"_s, u"--service"_s, u"admission"_s, u"-"_s},
            bytes(application(1)), morning);
        ASSERT_EQ(answer.exit, 0) << answer.err.toStdString();
    }
    QString dueOfOrder() const
    {
        const Answer line =
            registry.call({u"show"_s, u"admission/1"_s}, {}, morning, u"director"_s);
        for (const QJsonValue obligation : line.json().value(u"obligations"_s).toArray()) {
            if (obligation[u"kind"_s] == u"order"_s)
                return obligation[u"due"_s].toString();
        }
        return {};
    }
    void expectIntact() const
    {
        EXPECT_EQ(registry.call({u"verify"_s}).exit, 0);
        EXPECT_EQ(registry.call({u"rebuild"_s}).exit, 0);
        EXPECT_EQ(registry.call({u"verify"_s}).exit, 0);
    }
};

} // namespace

INSTANTIATE_TEST_SUITE_P(, CtlSetting, ::testing::ValuesIn(servers()), serverName);

TEST_P(CtlSetting, R15_aClosedDayListsItsMovesAndMovesWhatIsAccepted)
{
    registerOne();
    const QString promised = dueOfOrder();
    const QJsonObject closed{{u"date"_s, promised}, {u"open"_s, false}, {u"order"_s, u"15"_s}};
    const Answer listed = set(u"exception"_s, closed, {u"--moves"_s});
    ASSERT_EQ(listed.exit, 0) << listed.err.toStdString();
    EXPECT_TRUE(listed.json().value(u"seq"_s).isNull());
    const QJsonObject move = listed.json().value(u"moves"_s).toArray().first().toObject();
    EXPECT_EQ(move.value(u"line"_s), u"admission/1"_s);
    EXPECT_EQ(move.value(u"was"_s), promised);
    EXPECT_EQ(move.value(u"accepted"_s), false);
    EXPECT_EQ(set(u"exception"_s, closed, {u"--accept"_s, u"admission/9/order"_s}).exit, 2);
    const Answer done = set(u"exception"_s, closed, {u"--accept"_s, u"admission/1/order"_s});
    ASSERT_EQ(done.exit, 0) << done.err.toStdString();
    EXPECT_GT(done.json().value(u"seq"_s).toInt(), 0);
    EXPECT_EQ(dueOfOrder(), move.value(u"due"_s).toString());
    expectIntact();
    EXPECT_EQ(dueOfOrder(), move.value(u"due"_s).toString());
}

TEST_P(CtlSetting, hoursHolidaysAndCalendarAreRowsOfTheRegistry)
{
    const QJsonObject hours{{u"from"_s, u"2026-06-16"_s}, {u"opens"_s, u"10:00"_s},
        {u"closes"_s, u"16:00"_s}, {u"week"_s, 5}};
    ASSERT_EQ(set(u"hours"_s, hours).exit, 0);
    const QString early = u"2026-06-16T09:30:00+05:00"_s;
    EXPECT_EQ(registry
                  .call({u"register"_s, u"--service"_s, u"admission"_s, u"-"_s},
                      bytes(application(2)), early)
                  .code(),
        u"OfficeClosed"_s);
    ASSERT_EQ(set(u"holidays"_s,
                  {{u"name_kk"_s, u"Күзгі каникул"_s}, {u"name_ru"_s, u"Осенние каникулы"_s},
                      {u"from"_s, u"2026-10-26"_s}, {u"to"_s, u"2026-11-01"_s}})
                  .exit,
        0);
    QFile shipped(QStringLiteral(QYZ_SOURCE_DIR "/resources/calendar/kz-working-calendar.json"));
    ASSERT_TRUE(shipped.open(QIODevice::ReadOnly));
    QByteArray file = shipped.readAll();
    EXPECT_EQ(set(u"calendar"_s, QJsonDocument::fromJson(file).object(), {}, u"admin"_s).code(),
        u"SameValue"_s);
    QJsonObject newer = QJsonDocument::fromJson(file).object();
    QJsonObject years = newer.value(u"years"_s).toObject();
    QJsonArray year = years.value(u"2026"_s).toArray();
    year.removeLast();
    years.insert(u"2026"_s, year);
    newer.insert(u"years"_s, years);
    const Answer imported = set(u"calendar"_s, newer, {}, u"admin"_s);
    EXPECT_EQ(imported.exit, 0) << imported.err.toStdString();
    expectIntact();
}

TEST_P(CtlSetting, R23_onlyTheDirectorSetsAndLooks)
{
    const QJsonObject closed{
        {u"date"_s, u"2026-06-16"_s}, {u"open"_s, false}, {u"order"_s, u"15"_s}};
    EXPECT_EQ(set(u"exception"_s, closed, {}, u"registrar"_s).exit, 6);
    EXPECT_EQ(registry.call({u"overview"_s}, {}, morning).exit, 6);
    EXPECT_EQ(set(u"weather"_s, closed).exit, 2);
    EXPECT_EQ(set(u"exception"_s, {{u"date"_s, u"2026-06-01"_s}}).exit, 3);
}

TEST_P(CtlSetting, overviewCountsTheDay)
{
    registerOne();
    const Answer overview = registry.call({u"overview"_s}, {}, morning, u"director"_s);
    ASSERT_EQ(overview.exit, 0) << overview.err.toStdString();
    EXPECT_EQ(overview.json().value(u"date"_s), u"2026-06-15"_s);
    const QJsonArray journals = overview.json().value(u"journals"_s).toArray();
    ASSERT_EQ(journals.size(), 5);
    EXPECT_EQ(journals.first()[u"journal"_s], u"admission"_s);
    EXPECT_EQ(journals.first()[u"received_today"_s], 1);
    EXPECT_EQ(journals.first()[u"in_work"_s], 1);
    EXPECT_EQ(journals.at(1)[u"received_today"_s], 0);
}

TEST_P(CtlSetting, R35_anOpenComplaintIsCountedWhereItPointsTo)
{
    registerOne();
    const QJsonObject complaint{{u"case"_s, u"written"_s}, {u"channel"_s, u"office"_s},
        {u"language"_s, u"kk"_s},
        {u"applicant"_s,
            QJsonObject{{u"surname"_s, u"Үлгібаева"_s}, {u"name"_s, u"Сынақ"_s},
                {u"phone"_s, u"+7 700 000 00 00"_s}, {u"relation"_s, u"parent"_s},
                {u"consent"_s, true}}},
        {u"details"_s,
            QJsonObject{{u"about_line"_s, u"admission/1"_s},
                {u"circumstances"_s, u"қолхат кеш берілді"_s},
                {u"postal_address"_s, u"Үлгі көшесі, 1"_s}}},
        {u"override"_s, QJsonObject{{u"iin_missing"_s, u"құжаты жоқ"_s}}}};
    const Answer made = registry.call({u"register"_s, u"--service"_s, u"complaint"_s, u"-"_s},
        bytes(complaint), u"2026-06-15T10:05:00+05:00"_s);
    ASSERT_EQ(made.exit, 0) << made.err.toStdString();
    const Answer overview =
        registry.call({u"overview"_s}, {}, u"2026-06-15T10:10:00+05:00"_s, u"director"_s);
    EXPECT_EQ(overview.json().value(u"complaints"_s), 1);
    const QJsonArray journals = overview.json().value(u"journals"_s).toArray();
    EXPECT_EQ(journals.first()[u"complained"_s], 1);
}
