// Which column of a file is what.
#include "application/transcriptiontable.h"
#include "unit/application/deskfixture.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace qyz::application::testing {

namespace {

SourceTable tableOf(const QList<QStringList> &rows)
{
    SourceTable table;
    for (const QStringList &cells : rows)
        table.rows.append({static_cast<int>(table.rows.size()) + 1, cells});
    return table;
}

const domain::ServiceDescription &service(const QString &code = u"admission"_s)
{
    static const auto catalogue = shippedCatalogue();
    return *catalogue->find(code);
}

} // namespace

TEST(TableMapping, knowsHeadingsInBothLanguages)
{
    const TableMapping kk =
        guessedMapping(tableOf({{u"Журнал"_s},
                           {u"Тіркеу №"_s, u"Түскен күні"_s, u"Баланың аты-жөні"_s, u"Нәтижесі"_s,
                               u"Ескертпе"_s, u"Бөлме"_s}}),
            service());
    EXPECT_EQ(kk.headingRow, 2);
    EXPECT_EQ(kk.columns,
        (QMap<int, QString>{{0, u"number"_s}, {1, u"date"_s}, {2, u"child.full_name"_s},
            {3, u"outcome"_s}, {4, u"note"_s}}));
    const TableMapping ru =
        guessedMapping(tableOf({{u"№ п/п"_s, u"Дата регистрации"_s, u"Ф.И.О. ребёнка"_s,
                           u"Ф.И.О. заявителя"_s, u"Стр."_s, u"Кому выдано"_s}}),
            service());
    EXPECT_EQ(ru.columns,
        (QMap<int, QString>{{0, u"number"_s}, {1, u"date"_s}, {2, u"child.full_name"_s},
            {3, u"applicant.full_name"_s}, {4, u"page"_s}, {5, u"receiver"_s}}));
}

TEST(TableMapping, knowsTheLabelsAndCodesOfAService)
{
    const TableMapping mapping =
        guessedMapping(tableOf({{u"№"_s, u"Күні"_s, u"Серия подлинника"_s, u"details.year"_s}}),
            service(u"duplicate"_s));
    EXPECT_EQ(mapping.fieldOf(2), u"details.series"_s);
    EXPECT_EQ(mapping.fieldOf(3), u"details.year"_s);
}

TEST(TableMapping, isToldByLettersPlacesOrHeadings)
{
    const SourceTable table = tableOf({{u"А"_s, u"Б"_s, u"В"_s}, {u"1"_s, u"2"_s, u"3"_s}});
    const QJsonObject json{{u"heading_row"_s, 1},
        {u"columns"_s,
            QJsonObject{
                {u"A"_s, u"number"_s}, {u"2"_s, u"date"_s}, {u"В"_s, u"applicant.full_name"_s}}}};
    const auto mapping = mappingFromJson(json, table, service());
    ASSERT_TRUE(mapping.ok());
    EXPECT_EQ(mapping->columns,
        (QMap<int, QString>{{0, u"number"_s}, {1, u"date"_s}, {2, u"applicant.full_name"_s}}));
    EXPECT_EQ(
        mappingFromJson(mappingJson(*mapping, table), table, service())->columns, mapping->columns);
    EXPECT_EQ(codeOf(mappingFromJson(
                  {{u"columns"_s, QJsonObject{{u"A"_s, u"nothing"_s}}}}, table, service())),
        "UnknownKey");
    EXPECT_EQ(codeOf(mappingFromJson(
                  {{u"columns"_s, QJsonObject{{u"Жоқ"_s, u"number"_s}}}}, table, service())),
        "ColumnMissing");
    EXPECT_EQ(codeOf(mappingFromJson({}, table, service())), "BadJson");
}

TEST(TableMapping, needsNumberDateAndAName)
{
    TableMapping mapping;
    EXPECT_EQ(argsOf(checkMapping(mapping)), "number");
    mapping.columns = {{0, u"number"_s}, {1, u"date"_s}};
    EXPECT_EQ(argsOf(checkMapping(mapping)), "applicant.surname");
    mapping.columns.insert(2, u"child.surname"_s);
    EXPECT_TRUE(checkMapping(mapping).ok());
}

TEST(TableMapping, passesOverTheRowThatNumbersTheColumns)
{
    const SourceTable table = tableOf({{u"№"_s, u"Күні"_s, u"Өтініш беруші"_s},
        {u"1"_s, u"2"_s, u"3"_s}, {u"1"_s, u"01.09.2018"_s, u"Қайратова Әсем"_s}});
    const QList<TranscriptRow> rows = transcriptRows(table, guessedMapping(table, service()));
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows.at(0).row, 3);
    EXPECT_EQ(rows.at(0).values.value(u"applicant.full_name"_s), u"Қайратова Әсем"_s);
}

TEST(TableMapping, tellsWhichColumnsAreNotRead)
{
    const SourceTable table = tableOf(
        {{u"№"_s, u"Күні"_s, u"Бөлме"_s, u"Бос"_s}, {u"1"_s, u"01.09.2018"_s, u"5"_s, {}, u"x"_s}});
    EXPECT_EQ(
        unreadHeadings(table, guessedMapping(table, service())), (QStringList{u"Бөлме"_s, u"E"_s}));
}

} // namespace qyz::application::testing
