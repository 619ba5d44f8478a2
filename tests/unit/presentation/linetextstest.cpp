#include "presentation/linecells.h"
#include "presentation/linefacts.h"
#include "presentation/localized.h"
#include "presentation/statetext.h"
#include "support/deskfixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace qyz;
using namespace qyz::tests;
using presentation::Column;
using presentation::LineCells;
using presentation::LineFacts;
using presentation::TextRun;

TEST(LineTexts, showOfficeTimeNotUtc)
{
    const DeskFixture fixture;
    EXPECT_EQ(LineCells::text(Column::Registered, testLine(1), fixture.office->schedule),
        u"06.04.2026, 10:01"_s);
}

TEST(LineTexts, sayTheOrderOnceThereIsOne)
{
    const DeskFixture fixture;
    LineView line = testLine(1);
    EXPECT_EQ(LineCells::resultText(line.entry, fixture.office->schedule), QString());
    line.entry.order = domain::OrderFacts{u"105"_s, QDate(2026, 8, 26)};
    EXPECT_EQ(LineCells::resultText(line.entry, fixture.office->schedule), u"№ 105, 26.08.2026"_s);
}

TEST(LineTexts, markWhatASearchFoundInWhateverSpelling)
{
    const auto runs = presentation::matchesIn(u"Қайратова Әсем"_s, domain::parseSearch(u"кайр"_s));
    EXPECT_EQ(runs, (QList<TextRun>{{0, 4}}));
    EXPECT_TRUE(presentation::matchesIn(u"Әсем"_s, domain::parseSearch(u"кайр"_s)).isEmpty());
}

TEST(LineTexts, giveAStateItsOwnWordsForEveryState)
{
    QSet<QString> words;
    for (int state = 0; state < domain::lineStateCount; ++state)
        words.insert(presentation::StateText::state(static_cast<domain::LineState>(state)));
    EXPECT_EQ(words.size(), domain::lineStateCount);
    EXPECT_FALSE(words.contains(QString()));
}

TEST(LineTexts, sayWeekdaysOfTheStatusLineInEveryLanguage)
{
    const DeskFixture fixture;
    const QDateTime monday(QDate(2026, 11, 23), QTime(4, 0), Qt::UTC);
    const auto text = [&](presentation::UiLanguage language) {
        return presentation::shortMoment(monday, fixture.office->schedule, language);
    };
    EXPECT_EQ(text(presentation::UiLanguage::Kazakh), u"дс, 23.11, 09:00"_s);
    EXPECT_EQ(text(presentation::UiLanguage::Russian), u"пн, 23.11, 09:00"_s);
    EXPECT_EQ(text(presentation::UiLanguage::English), u"Mon, 23.11, 09:00"_s);
}

TEST(LineFacts, nameMissingPapersAfterTheAcceptedOnes)
{
    const DeskFixture fixture;
    LineView line = testLine(1);
    line.entry.edition = fixture.admission.editions.constLast().code;
    line.entry.documents = {u"application"_s};
    line.entry.missing = {u"photos_3x4"_s};
    const auto papers = LineFacts(fixture.desk, line).papers();
    ASSERT_EQ(papers.size(), 2);
    EXPECT_TRUE(papers.at(0).there);
    EXPECT_FALSE(papers.at(1).there);
    EXPECT_NE(papers.at(1).name, u"photos_3x4"_s); // a name, not a code
}

TEST(LineFacts, showAnHeldOrderWithItsFirstDay)
{
    const DeskFixture fixture;
    LineView line = testLine(1);
    domain::Obligation order;
    order.kind = domain::ObligationKind::Order;
    order.notBefore = QDate(2026, 8, 25);
    order.due = QDate(2026, 8, 31);
    line.entry.obligations = {order};
    const auto owed = LineFacts(fixture.desk, line).obligations();
    ASSERT_EQ(owed.size(), 1);
    EXPECT_EQ(owed.constFirst().when, u"25.08.2026 – 31.08.2026"_s);
    EXPECT_FALSE(owed.constFirst().overdue);
}

TEST(LineFacts, tellWhoDidWhatWhenWithItsFacts)
{
    const DeskFixture fixture;
    LineView line = testLine(1);
    line.history = {
        {1, domain::RecordKind::OrderIssued, QDateTime(QDate(2026, 8, 26), QTime(5, 30), Qt::UTC),
            u"director"_s, QString(), {{u"number"_s, u"105"_s}, {u"date"_s, u"2026-08-26"_s}}}};
    const auto history = LineFacts(fixture.desk, line).history();
    ASSERT_EQ(history.size(), 1);
    EXPECT_EQ(history.constFirst().when, u"26.08.2026, 10:30"_s);
    EXPECT_TRUE(history.constFirst().who.startsWith(u"Байжанова"_s));
    EXPECT_EQ(history.constFirst().details, u"№ 105, 26.08.2026"_s);
}
