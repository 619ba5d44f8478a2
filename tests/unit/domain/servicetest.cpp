// The service files that ship: every edition of the enrolment, and the order of the tabs.
#include "readable.h"
#include "servicefixture.h"

#include <gtest/gtest.h>

using namespace qyz::domain;
using namespace qyz::domain::testing;

namespace {

struct KnownEdition {
    const char *day;
    bool verified;
    qsizetype papers; // of grade 1, required ones
    int receiptDays;
    const char *windowFrom;
    const char *windowTo;
    qsizetype grounds;
};

constexpr std::array editions{
    KnownEdition{"2016-09-01", true, 4, 5, "01.06", "30.08", 2},
    KnownEdition{"2018-01-25", false, 4, 5, "01.06", "30.08", 3},
    KnownEdition{"2020-01-01", false, 3, 5, "01.06", "01.09", 3},
    KnownEdition{"2020-08-07", true, 4, 1, "01.06", "01.09", 4},
    KnownEdition{"2021-01-01", false, 4, 1, "01.04", "01.08", 6},
    KnownEdition{"2023-01-01", false, 4, 1, "01.04", "01.08", 5},
    KnownEdition{"2024-01-01", false, 4, 1, "01.04", "31.08", 5},
    KnownEdition{"2025-09-15", false, 4, 1, "01.04", "31.08", 5},
};

ServiceCatalogue catalogue()
{
    QList<QByteArray> files;
    for (const QString &name :
        {u"complaint"_s, u"attestation"_s, u"admission"_s, u"home_education"_s, u"duplicate"_s})
        files.append(shipped(u"services/%1.json"_s.arg(name)));
    return ServiceCatalogue::fromFiles(files).value();
}

} // namespace

TEST(Services, theTabsStandInTheOrderOfTheDesk)
{
    QStringList codes;
    const ServiceCatalogue all = catalogue();
    for (const ServiceDescription &service : all.services())
        codes.append(service.code);
    EXPECT_EQ(readable(codes), "admission|duplicate|home_education|attestation|complaint");
}

TEST(Services, aServiceIsFoundByItsCodeAndByItsJournal)
{
    const ServiceCatalogue all = catalogue();
    ASSERT_TRUE(all.find(u"home_education"_s));
    EXPECT_EQ(all.ofJournal(u"home_education"_s), all.find(u"home_education"_s));
    EXPECT_EQ(all.find(u"catering"_s), nullptr);
    EXPECT_EQ(all.ofJournal(u"catering"_s), nullptr);
}

TEST(Services, furtherServicesFollowByTheirCode)
{
    QByteArray catering = shipped(u"services/duplicate.json"_s);
    catering.replace("\"code\": \"duplicate\"", "\"code\": \"catering\"");
    catering.replace("\"tab_order\": 2,", "");
    const auto all = ServiceCatalogue::fromFiles({catering, shipped(u"services/complaint.json"_s)});
    ASSERT_TRUE(all.ok());
    EXPECT_EQ(readable(all->services().at(0).code), "complaint");
    EXPECT_EQ(readable(all->services().at(1).code), "catering");
}

TEST(Services, R2_everyJournalHasItsStartDate)
{
    const ServiceCatalogue all = catalogue();
    EXPECT_EQ(all.find(u"admission"_s)->journal.start, QDate(2016, 9, 1));
    EXPECT_EQ(all.find(u"duplicate"_s)->journal.start, QDate(2012, 9, 1));
    EXPECT_EQ(all.find(u"home_education"_s)->journal.start, QDate(2013, 9, 1));
    EXPECT_EQ(all.find(u"attestation"_s)->journal.start, QDate(2015, 9, 1));
    EXPECT_EQ(all.find(u"complaint"_s)->journal.start, QDate(2012, 9, 1));
}

TEST(Services, R23_homeEducationAndAttestationHaveAReviewer)
{
    const ServiceCatalogue all = catalogue();
    for (const ServiceDescription &service : all.services()) {
        const bool expected =
            service.code == u"home_education"_s || service.code == u"attestation"_s;
        EXPECT_EQ(service.review, expected) << readable(service.code);
        EXPECT_TRUE(service.open) << readable(service.code);
        EXPECT_FALSE(service.journal.yearly);
    }
}

TEST(Editions, R17_everyEditionOfTheEnrolmentSaysWhatTheSourcesSay)
{
    ASSERT_EQ(admission().editions.size(), qsizetype{editions.size()});
    for (std::size_t i = 0; i < editions.size(); ++i) {
        const KnownEdition &known = editions[i];
        const ServiceEdition &edition = admission().editions.at(static_cast<qsizetype>(i));
        EXPECT_EQ(iso(edition.validFrom), known.day);
        EXPECT_EQ(edition.verified, known.verified) << known.day;
        EXPECT_EQ(edition.grounds.size(), known.grounds) << known.day;
        EXPECT_FALSE(edition.unconfirmed.isEmpty()) << known.day;
        const CaseEdition *grade1 = edition.caseEdition(u"grade_1"_s);
        ASSERT_TRUE(grade1) << known.day;
        EXPECT_EQ(std::count_if(grade1->documents.begin(), grade1->documents.end(),
                      [](const RequiredDocument &paper) { return paper.required; }),
            known.papers)
            << known.day;
        ASSERT_EQ(grade1->obligations.size(), 2) << known.day;
        EXPECT_EQ(grade1->obligations[0].kind, ObligationKind::Receipt);
        EXPECT_EQ(grade1->obligations[0].count, known.receiptDays) << known.day;
        EXPECT_EQ(grade1->obligations[0].unit, TermUnit::WorkingDays);
        EXPECT_EQ(grade1->obligations[1].kind, ObligationKind::Order);
        ASSERT_TRUE(grade1->window) << known.day;
        EXPECT_EQ(readable(grade1->window->from(2026).toString(u"dd.MM")), known.windowFrom);
        EXPECT_EQ(readable(grade1->window->to(2026).toString(u"dd.MM")), known.windowTo);
        ASSERT_TRUE(grade1->age) << known.day;
        EXPECT_EQ(grade1->age->years, 6) << known.day;
    }
}

TEST(Editions, R17_anEditionHoldsFromItsFirstDayUntilTheDayBeforeTheNext)
{
    EXPECT_EQ(admission().editionOn(QDate(2016, 8, 31)), nullptr);
    for (qsizetype i = 0; i < admission().editions.size(); ++i) {
        const ServiceEdition &edition = admission().editions.at(i);
        EXPECT_EQ(admission().editionOn(edition.validFrom), &edition);
        if (i > 0) {
            EXPECT_EQ(admission().editionOn(edition.validFrom.addDays(-1)),
                &admission().editions.at(i - 1));
        }
        EXPECT_EQ(admission().findEdition(edition.code), &edition);
    }
    EXPECT_EQ(admission().editionOn(QDate(2040, 1, 1)), &admission().editions.constLast());
    EXPECT_EQ(admission().findEdition(u"1999"_s), nullptr);
}

TEST(Editions, R25_onlyTheNewestEditionHoldsTheOrderOfGradeOneUntilTheEndOfAugust)
{
    for (const ServiceEdition &edition : admission().editions) {
        for (const QString &known : {u"grade_1"_s, u"grades_2_9"_s, u"grades_10_11"_s}) {
            const bool held =
                edition.caseEdition(known)->obligations.at(1).heldUntil == HeldUntil{8, 25};
            EXPECT_EQ(held, edition.code == u"2025-09-15"_s && known == u"grade_1"_s)
                << readable(edition.code) << readable(known);
        }
    }
}

TEST(Editions, R20_grades10And11AlsoBringTheCertificate)
{
    for (const ServiceEdition &edition : admission().editions) {
        for (const QString &known : {u"grade_1"_s, u"grades_2_9"_s, u"grades_10_11"_s}) {
            const auto &papers = edition.caseEdition(known)->documents;
            const bool asked = std::any_of(papers.begin(), papers.end(),
                [](const RequiredDocument &paper) { return paper.code == u"certificate_basic"_s; });
            EXPECT_EQ(asked, known == u"grades_10_11"_s) << readable(edition.code);
        }
    }
}

TEST(Editions, R20_aPaperOnlyLookedAtHasNoCode)
{
    for (const ServiceEdition &edition : admission().editions) {
        EXPECT_FALSE(edition.seen.isEmpty());
        for (const LocalizedText &seen : edition.seen)
            EXPECT_TRUE(seen.isComplete());
    }
}

TEST(Editions, R1_everyTextIsThereInBothLanguages)
{
    for (const ServiceEdition &edition : admission().editions) {
        EXPECT_TRUE(edition.name.isComplete());
        EXPECT_TRUE(edition.act.isComplete());
        for (const CodedText &paper : edition.documents)
            EXPECT_TRUE(edition.documentName(paper.code)->isComplete());
        for (const SourcedText &ground : edition.grounds)
            EXPECT_TRUE(edition.groundName(ground.code)->isComplete());
        EXPECT_EQ(edition.documentName(u"passport"_s), nullptr);
        EXPECT_EQ(edition.groundName(u"mood"_s), nullptr);
        EXPECT_EQ(edition.caseEdition(u"grade_12"_s), nullptr);
    }
}

TEST(Windows, R22_bothDaysOfAWindowBelongToIt)
{
    const DateWindow window{4, 1, 8, 31, false};
    EXPECT_FALSE(window.contains(QDate(2026, 3, 31)));
    EXPECT_TRUE(window.contains(QDate(2026, 4, 1)));
    EXPECT_TRUE(window.contains(QDate(2026, 8, 31)));
    EXPECT_FALSE(window.contains(QDate(2026, 9, 1)));
}
