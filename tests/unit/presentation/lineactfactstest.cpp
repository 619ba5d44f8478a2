// What special acts left on a line, as the panel says it.
#include "presentation/linefacts.h"
#include "presentation/reminders.h"
#include "presentation/statetext.h"
#include "support/deskfixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace qyz;
using namespace qyz::tests;
using presentation::Fact;
using presentation::LineFacts;
using presentation::Reminders;

namespace {

const QDateTime morning(QDate(2026, 4, 8), QTime(5, 0), Qt::UTC);

class ActsOfALine : public ::testing::Test, protected DeskFixture {
protected:
    LineView line = testLine(1);

    void of(const QString &service)
    {
        line.entry.service = service;
        line.entry.edition = office->catalogue->find(service)->editions.constLast().code;
    }
    QStringList values(const QString &label) const
    {
        QStringList found;
        for (const Fact &fact : LineFacts(desk, line).facts()) {
            if (fact.label == label)
                found.append(fact.value);
        }
        return found;
    }
};

} // namespace

TEST_F(ActsOfALine, R32_theIssuedBlankWithItsPlaceInTheBook)
{
    domain::IssuedDocument issued;
    issued.series = u"ЖОБ"_s;
    issued.number = u"0012345"_s;
    issued.date = QDate(2026, 4, 8);
    issued.bookLine = u"88"_s;
    line.entry.acts.issued = issued;
    EXPECT_EQ(values(u"Issued blank"_s), QStringList{u"ЖОБ № 0012345 08.04.2026"_s});
    EXPECT_EQ(values(u"Line of the issuing book"_s), QStringList{u"88"_s});
}

TEST_F(ActsOfALine, R33_aSlipWithTheDayItIsValidTo)
{
    domain::TransferSlip slip;
    slip.kind = u"acceptance"_s;
    slip.number = u"7"_s;
    slip.date = QDate(2026, 4, 8);
    slip.validUntil = QDate(2026, 4, 13);
    line.entry.acts.slips = {slip};
    EXPECT_EQ(
        values(u"Acceptance slip"_s), QStringList{u"№ 7, 08.04.2026 · valid until 13.04.2026"_s});
}

TEST_F(ActsOfALine, R31_stepsOfThePlanThatAreMadeAndThatAreNot)
{
    of(u"home_education"_s);
    const auto &steps = office->catalogue->find(u"home_education"_s)->editions.constLast().steps;
    ASSERT_GE(steps.size(), 2);
    domain::PlanStep made;
    made.step = steps.at(0).code;
    made.date = QDate(2026, 4, 8);
    line.entry.acts.planSteps = {made};
    EXPECT_EQ(values(u"Plan: %1"_s.arg(steps.at(0).name.ru)), QStringList{u"08.04.2026"_s});
    EXPECT_EQ(values(u"Plan: %1"_s.arg(steps.at(1).name.ru)), QStringList{u"–"_s});
}

TEST_F(ActsOfALine, R27_aStandingClockIsSaidBesideWhatIsOwed)
{
    domain::Stop stop;
    stop.kinds = {line.entry.obligations.at(0).kind};
    stop.from = morning;
    stop.reason = u"сұрау жіберілді"_s;
    line.entry.acts.stops = {stop};
    EXPECT_EQ(values(u"Term stopped"_s), QStringList{u"08.04.2026, 10:00 – … · сұрау жіберілді"_s});
    EXPECT_EQ(LineFacts(desk, line).obligations().at(0).when, u"the term is stopped"_s);
}

TEST_F(ActsOfALine, R35_answerExtensionAndForwarding)
{
    line.entry.acts.answer = domain::Answer{u"Тексерілді"_s, true, morning, u"director"_s};
    line.entry.acts.forwarded = domain::Forwarding{u"білім бөлімі"_s, morning, u"director"_s};
    EXPECT_EQ(
        values(u"Answer"_s), QStringList{u"The complaint is justified · 08.04.2026, 10:00"_s});
    EXPECT_EQ(values(u"Text of the answer"_s), QStringList{u"Тексерілді"_s});
    EXPECT_EQ(values(u"Forwarded to"_s), QStringList{u"білім бөлімі · 08.04.2026, 10:00"_s});
}

TEST_F(ActsOfALine, otherLinesAreNamedAsTheirTabIs)
{
    line.entry.acts.links = {
        {u"about"_s, {u"admission"_s, 0, 17}}, {u"previous"_s, {u"home_education"_s, 0, 5}}};
    EXPECT_EQ(values(u"About the entry"_s), QStringList{u"Приём № 17"_s});
    EXPECT_EQ(values(u"Previous entry"_s),
        QStringList{office->catalogue->find(u"home_education"_s)->tab.ru + u" № 5"_s});
}

TEST_F(ActsOfALine, detailsAreReadAsTheirFieldsAre)
{
    of(u"home_education"_s);
    const auto label = [this](const QString &key) {
        return office->catalogue->find(u"home_education"_s)->findField(key)->label.ru;
    };
    line.entry.details = {{u"conclusion_to"_s, u"2026-12-31"_s},
        {u"previous_line"_s, u"home_education/5"_s},
        {u"health_note"_s, QJsonObject{{u"sealed"_s, u"AAAA"_s}, {u"key"_s, 1}}}};
    EXPECT_EQ(values(label(u"details.conclusion_to"_s)), QStringList{u"31.12.2026"_s});
    EXPECT_TRUE(values(label(u"details.previous_line"_s)).value(0).endsWith(u" № 5"_s));
    EXPECT_EQ(values(label(u"details.health_note"_s)),
        QStringList{u"sealed, open only to who decides"_s});
    line.sealed = {{u"health_note"_s, SealedState::ReasonNeeded}};
    EXPECT_TRUE(LineFacts(desk, line).opensWithReason());
    EXPECT_EQ(
        values(label(u"details.health_note"_s)), QStringList{u"sealed, opens when you say why"_s});
    line.sealed = {{u"health_note"_s, SealedState::Opened}};
    line.entry.details.insert(u"health_note"_s, u"мәтін"_s);
    EXPECT_FALSE(LineFacts(desk, line).opensWithReason());
    EXPECT_EQ(values(label(u"details.health_note"_s)), QStringList{u"мәтін"_s});
}

TEST_F(ActsOfALine, everyRecordOfALineHasWordsOfItsOwn)
{
    QSet<QString> words;
    int kinds = 0;
    for (int at = static_cast<int>(domain::RecordKind::Registered);
         at <= static_cast<int>(domain::RecordKind::InterestDeclared); ++at) {
        const auto kind = static_cast<domain::RecordKind>(at);
        const QString said = presentation::StateText::happened(kind);
        EXPECT_NE(said, domain::recordKindName(kind));
        words.insert(said);
        ++kinds;
    }
    EXPECT_EQ(words.size(), kinds);
}

TEST_F(ActsOfALine, R30_remindersAreOfThePersonsOwnJournals)
{
    EntryCounts counts;
    counts.overdue = 2;
    counts.inReview = 3;
    counts.expiring = 1;
    const QDate today(2026, 4, 8);
    auto reminders = Reminders::of(desk, admission, counts, false, today);
    ASSERT_EQ(reminders.size(), 2);
    EXPECT_EQ(reminders.at(0).view, EntryView::Overdue);
    EXPECT_EQ(reminders.at(0).text, u"Overdue: 2"_s);
    EXPECT_EQ(reminders.at(1).view, EntryView::Expiring);
    reminders = Reminders::of(desk, admission, counts, true, today);
    EXPECT_EQ(reminders.at(1).view, EntryView::InReview);
    desk.login = u"admin"_s; // an administrator sees no personal data, so nothing waits for him
    EXPECT_TRUE(Reminders::of(desk, admission, counts, true, today).isEmpty());
}
