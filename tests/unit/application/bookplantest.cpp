// The columns of the printed book follow the blocks and the file of each service.
#include "paperlines.h"

using namespace qyz::application;
using namespace qyz::application::testing;
using namespace qyz::domain;

namespace {

QStringList titles(const QList<PlannedColumn> &plan)
{
    QStringList list;
    for (const PlannedColumn &planned : plan)
        list.append(planned.column.title.ru);
    return list;
}

class BookPlan : public ::testing::Test {
protected:
    QList<PlannedColumn> plan(const QString &service) const
    {
        return bookPlan(*catalogue->find(service));
    }
    /// The cell under a heading that begins so.
    LocalizedText cell(const JournalEntry &entry, const QString &title)
    {
        const QList<PlannedColumn> columns = plan(entry.service);
        const BookRow row = bookRow(**desk.registry.office(), entry, columns);
        EXPECT_EQ(row.cells.size(), columns.size());
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (columns[i].column.title.ru.startsWith(title))
                return row.cells[i];
        }
        ADD_FAILURE() << "no column " << readable(title);
        return {};
    }

    std::shared_ptr<const ServiceCatalogue> catalogue = shippedCatalogue();
    Desk desk{catalogue};
};

} // namespace

TEST_F(BookPlan, R8_everyBookIsAsWideAsThePageAndHasBothLanguages)
{
    for (const ServiceDescription &service : catalogue->services()) {
        qreal width = 0;
        const QList<PlannedColumn> columns = bookPlan(service);
        for (const PlannedColumn &planned : columns) {
            width += planned.column.width;
            EXPECT_TRUE(planned.column.title.isComplete());
            EXPECT_GE(planned.column.width, 9);
        }
        EXPECT_NEAR(width, 275, 0.01) << readable(service.code);
        EXPECT_EQ(columns.first().field, BookField::Number);
        EXPECT_EQ(columns.last().field, BookField::Note);
    }
}

TEST_F(BookPlan, aBookHasOnlyTheBlocksOfItsService)
{
    EXPECT_TRUE(titles(plan(u"admission"_s)).contains(u"Класс, язык обучения"_s));
    const QStringList duplicates = titles(plan(u"duplicate"_s));
    EXPECT_TRUE(duplicates.contains(u"Владелец документа"_s));
    EXPECT_FALSE(duplicates.contains(u"Класс, язык обучения"_s));
    const QStringList complaints = titles(plan(u"complaint"_s));
    EXPECT_FALSE(complaints.contains(u"Принятые документы"_s));
    EXPECT_FALSE(complaints.contains(u"Ребёнок, дата рождения"_s));
    EXPECT_TRUE(complaints.contains(u"Продление срока"_s));
}

TEST_F(BookPlan, R33_aTransferShowsTheOtherSchoolAndTheSlips)
{
    JournalEntry entry = transfer(u"transfer_in"_s);
    entry.acts.slips = {{u"acceptance"_s, u"8"_s, QDate(2026, 9, 2), {}, utc(2), u"registrar"_s}};
    EXPECT_EQ(readable(cell(entry, u"Школа"_s).ru),
        "талон о принятии\n№\u00a08, 02.09.2026\n№ 2 гимназия\nперемена места жительства");
    EXPECT_EQ(readable(cell(entry, u"Класс"_s).kk.left(8)), "3-сынып,");
}

TEST_F(BookPlan, R31_R38_homeStudyShowsTheConclusionAndNothingSealed)
{
    JournalEntry entry = homeStudy();
    entry.acts.planSteps = {{u"accepted"_s, QDate(2026, 9, 3), utc(3), u"deputy"_s}};
    EXPECT_EQ(readable(cell(entry, u"ВКК"_s).ru),
        "214, 28.08.2026, 01.09.2026 – 25.05.2027, № 1 емхана\nпринято 03.09.2026");
    entry.corrections = {
        {u"details.health_note"_s, {}, {}, u"x"_s, u"анасы"_s, u"deputy"_s, utc(4), true}};
    const BookRow row = bookRow(**desk.registry.office(), entry, plan(u"home_education"_s));
    ASSERT_EQ(row.corrections.size(), 1);
    EXPECT_EQ(readable(row.corrections[0].oldValue), "•••");
    for (const LocalizedText &text : row.cells)
        EXPECT_FALSE(text.ru.contains(u"c2VhbGVk"_s));
}

TEST_F(BookPlan, R32_aDuplicateShowsTheOldDocumentAndTheNewBlank)
{
    JournalEntry entry = duplicate();
    const QString original = cell(entry, u"Подлинник"_s).ru;
    EXPECT_TRUE(original.contains(u"ОБ, 0004567, 1998\n"_s)) << readable(original);
    EXPECT_TRUE(cell(entry, u"Дубликат"_s).ru.isEmpty());
    entry.acts.issued =
        IssuedDocument{u"ЖБ"_s, u"0012345"_s, QDate(2026, 9, 4), {}, utc(4), u"registrar"_s};
    EXPECT_EQ(readable(cell(entry, u"Дубликат"_s).kk), "ЖБ №\u00a00012345, 04.09.2026");
    EXPECT_TRUE(cell(entry, u"Результат"_s).ru.isEmpty()) << "said once";
}

TEST_F(BookPlan, attestationShowsPositionAndCategories)
{
    const JournalEntry entry = attestation();
    EXPECT_EQ(readable(cell(entry, u"Должность"_s).ru), "мұғалім, физика, 5");
    EXPECT_EQ(cell(entry, u"Цель"_s).kk.count(u'\n'), 2);
}

TEST_F(BookPlan, R35_aComplaintShowsAgainstWhomWhatAndWhatCameOfIt)
{
    JournalEntry entry = complaint();
    EXPECT_EQ(readable(cell(entry, u"На чьи"_s).ru), "Ахметова\u00a0Ж.Б., admission/3");
    const QString told = cell(entry, u"Обстоятельства"_s).ru;
    EXPECT_TRUE(told.startsWith(u"Расписку не выдали в срок."_s));
    EXPECT_EQ(told.count(u"Расписку не выдали"_s), 12) << "whole, however long";
    entry.acts.extension =
        Extension{{ObligationKind::Answer}, 5, u"нужны сведения"_s, utc(3), u"director"_s};
    EXPECT_EQ(readable(cell(entry, u"Продление"_s).ru), "03.09.2026: нужны сведения");
    entry.acts.answer = Answer{u"…"_s, false, utc(4), u"director"_s};
    EXPECT_EQ(readable(cell(entry, u"Результат"_s).kk), "Жауап: 04.09.2026, негізсіз");
    entry.acts.answer.reset();
    entry.acts.forwarded = Forwarding{u"отдел образования"_s, utc(4), u"director"_s};
    EXPECT_EQ(
        readable(cell(entry, u"Результат"_s).ru), "Направлена\n04.09.2026: отдел образования");
}

TEST_F(BookPlan, R27_R30_theNoteTellsStopsAndWhatBecameOfAnUnclaimedResult)
{
    JournalEntry entry = duplicate();
    Stop stop;
    stop.from = utc(2);
    stop.reason = u"сұрау"_s;
    entry.acts.stops = {stop};
    entry.acts.disposal = Disposal{u"№ 3"_s, QDate(2026, 12, 1), utc(5), u"director"_s};
    EXPECT_EQ(readable(cell(entry, u"Примечание"_s).ru),
        "приостановлено 02.09.2026 – …: сұрау\nНе востребовано: акт № 3, 01.12.2026");
}
