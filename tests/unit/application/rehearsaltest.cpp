// The practice registry lives through every service before anybody sits down at it (house 0.9).
#include "application/rehearsal.h"
#include "application/practiceplan.h"
#include "deskfixture.h"

#include <QSet>

using namespace qyz::application;
using namespace qyz::application::testing;
using namespace qyz::domain;

namespace {

PracticeFiles shippedFiles()
{
    return {qyz::resources::bytes(u"practice/people.json"_s),
        qyz::resources::bytes(u"practice/day.json"_s)};
}

Status fill(Desk &desk, const PracticeFiles &files = shippedFiles())
{
    return fillPractice(desk.transactor, desk.vault, desk.cache, files, QDate(2026, 6, 15));
}

QList<JournalEntry> linesOf(const Desk &desk)
{
    QList<JournalEntry> lines;
    for (const MemoryRow &row : desk.transactor.state.lines)
        lines.append(row.facts);
    return lines;
}

class Filled : public ::testing::Test {
protected:
    Filled()
    {
        const Status done = fill(desk);
        EXPECT_TRUE(done.ok()) << codeOf(done)
                               << readable(done.ok() ? QString() : done.error().detail)
                               << faultsOf(done);
    }

    /// Lines of a journal with that flag today.
    int flagged(const QString &journal, const QString &flag)
    {
        int count = 0;
        EntryFilter filter;
        filter.journal = journal;
        const auto page = desk.registry.page(filter, u"director"_s);
        if (!page)
            return -1;
        for (const LineView &line : page->lines)
            count += line.flags.contains(flag);
        return count;
    }

    Desk desk;
};

} // namespace

TEST_F(Filled, everyServiceHasLinesInEveryStateItKnows)
{
    QHash<QString, QSet<LineState>> states;
    for (const JournalEntry &line : linesOf(desk))
        states[line.service].insert(line.state);
    for (const ServiceDescription &service : desk.cache->catalogue().services()) {
        const QSet<LineState> &seen = states[service.code];
        EXPECT_TRUE(seen.contains(LineState::HandedOver)) << readable(service.code);
        EXPECT_EQ(seen.contains(LineState::InReview), service.review) << readable(service.code);
        EXPECT_EQ(seen.contains(LineState::Returned), service.review) << readable(service.code);
        EXPECT_EQ(seen.contains(LineState::Refused), !service.capabilities.neverRefuse)
            << readable(service.code);
    }
}

TEST_F(Filled, everyCaseOfEveryServiceAndTransfersAreThere)
{
    QSet<QString> cases;
    for (const JournalEntry &line : linesOf(desk))
        cases.insert(line.service + u'/' + line.caseCode);
    for (const ServiceDescription &service : desk.cache->catalogue().services()) {
        for (const ServiceCase &known : service.cases) {
            EXPECT_TRUE(cases.contains(service.code + u'/' + known.code))
                << readable(service.code + u'/' + known.code);
        }
    }
}

TEST_F(Filled, thereIsSomethingToSeeToOnTheShelfAndInTheClock)
{
    EXPECT_GT(flagged(u"admission"_s, u"overdue"_s), 0);
    EXPECT_GT(flagged(u"duplicate"_s, u"unclaimed"_s), 0);
    EXPECT_GT(flagged(u"duplicate"_s, u"stopped"_s), 0);
    EXPECT_GT(flagged(u"admission"_s, u"complained"_s), 0);
    EXPECT_GT(flagged(u"admission"_s, u"corrected"_s), 0);
    const auto overview = desk.registry.overview(u"director"_s);
    ASSERT_TRUE(overview.ok()) << codeOf(overview);
}

TEST_F(Filled, R31_aConclusionThatEndsSoonIsAmongTheLines)
{
    EntryFilter filter;
    filter.journal = u"home_education"_s;
    filter.view = EntryView::Expiring;
    const auto page = desk.registry.page(filter, u"director"_s);
    ASSERT_TRUE(page.ok()) << codeOf(page);
    EXPECT_FALSE(page->lines.isEmpty());
}

TEST_F(Filled, theBookIsIntactAndIsNotFilledTwice)
{
    EXPECT_TRUE(desk.registry.verify({})->intact);
    const qsizetype lines = desk.transactor.state.lines.size();
    EXPECT_TRUE(fill(desk).ok());
    EXPECT_EQ(desk.transactor.state.lines.size(), lines);
}

TEST(Rehearsal, aRealRegistryIsLeftAlone)
{
    Desk desk(shippedCatalogue(), false);
    EXPECT_TRUE(fill(desk).ok());
    EXPECT_TRUE(desk.transactor.state.lines.isEmpty());
}

TEST(Rehearsal, anErrorNamesTheStoryAndTheStep)
{
    PracticeFiles files = shippedFiles();
    files.day.replace("\"action\": \"stop\"", "\"action\": \"dance\"");
    Desk desk;
    const Status done = fill(desk, files);
    ASSERT_FALSE(done.ok());
    EXPECT_EQ(codeOf(done), "UnknownAction");
    EXPECT_NE(readable(done.error().detail).find("dance"), std::string::npos);
}

TEST(Rehearsal, aPlanThatNamesNobodyIsRefused)
{
    EXPECT_EQ(codeOf(PracticePlan::fromJson("{}", shippedFiles().day)), "BadJson");
    EXPECT_EQ(codeOf(PracticePlan::fromJson(shippedFiles().people, "{}")), "BadJson");
}

TEST(Rehearsal, placesAreFilledIn)
{
    const PracticeMoment moment{QDate(2026, 6, 12), QDate(2026, 6, 15),
        QDateTime(QDate(2026, 6, 12), QTime(9, 40), Qt::OffsetFromUTC, 5 * 3600), 7, false,
        {{u"name"_s, u"Әсем"_s}}, {{u"late"_s, u"admission/3"_s}}};
    const QJsonObject json{{u"a"_s, u"№ {number} {day} {today+20}"_s}, {u"b"_s, u"{line:late}"_s},
        {u"c"_s, u"{moment-20}"_s}, {u"d"_s, u"{applicant}"_s}, {u"e"_s, 5},
        {u"f"_s, QJsonObject{{u"kk"_s, u"иә"_s}, {u"ru"_s, u"да"_s}}},
        {u"g"_s, QJsonArray{u"{shelf}"_s}}, {u"h"_s, u"{unknown}"_s}};
    const QJsonObject full = filled(json, moment);
    EXPECT_EQ(full.value(u"a"_s), u"№ 7 2026-06-12 2026-07-05"_s);
    EXPECT_EQ(full.value(u"b"_s), u"admission/3"_s);
    EXPECT_EQ(full.value(u"c"_s), u"2026-06-12T09:20:00+05:00"_s);
    EXPECT_EQ(full.value(u"d"_s), moment.applicant);
    EXPECT_EQ(full.value(u"e"_s), 5);
    EXPECT_EQ(full.value(u"f"_s), u"да"_s);
    EXPECT_EQ(full.value(u"g"_s), QJsonArray{u"2"_s});
    EXPECT_EQ(full.value(u"h"_s), u"{unknown}"_s);
}
