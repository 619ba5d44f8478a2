// R25: what each service owes in each of its editions, and what the ruler makes of it.
#include "readable.h"
#include "servicefixture.h"

#include <gtest/gtest.h>

using namespace qyz::domain;
using namespace qyz::domain::testing;

namespace {

struct Term {
    const char *service;
    const char *caseCode;
    const char *edition;
    const char *channel;
    const char *owed;
};

// "+" is confirmed by the act, "?" is not.
constexpr std::array terms{
    Term{"admission", "grade_1", "2025-09-15", "office",
        "receipt 1 working_days?, order 1 working_days held 8-25?"},
    Term{"admission", "grades_2_9", "2025-09-15", "portal",
        "receipt 1 working_days?, order 1 working_days?"},
    Term{"admission", "transfer_in", "2025-09-15", "portal",
        "receipt 1 working_days?, order 1 working_days?"},
    Term{"admission", "transfer_in", "2025-09-15", "office",
        "receipt 3 working_days?, order 3 working_days?"},
    Term{"admission", "transfer_out", "2025-09-15", "post",
        "receipt 3 working_days?, order 3 working_days?"},
    Term{"admission", "transfer_in", "2020-08-07", "office",
        "receipt 30 minutes+, order 1 working_days?"},
    Term{"admission", "transfer_out", "2024-01-01", "portal",
        "receipt 30 minutes?, order 1 working_days?"},
    Term{"admission", "transfer_in", "2016-09-01", "office",
        "receipt 5 working_days?, order 5 working_days?"},
    Term{"duplicate", "lost", "2012-09-01", "office", "result 30 calendar_days? stoppable"},
    Term{"duplicate", "lost", "2014-06-09", "office", "result 30 calendar_days? stoppable"},
    Term{"duplicate", "damaged", "2015-04-08", "post", "result 15 calendar_days? stoppable"},
    Term{"duplicate", "name_changed", "2016-03-01", "corporation",
        "result 15 working_days+ stoppable"},
    Term{"duplicate", "lost", "2021-01-01", "portal", "result 15 working_days+ stoppable"},
    Term{"home_education", "office", "2013-09-01", "office",
        "receipt 3 working_days?, order 3 working_days?"},
    Term{"home_education", "office", "2015-04-08", "office",
        "receipt 3 working_days?, order 3 working_days?"},
    Term{"home_education", "office", "2022-12-01", "portal",
        "receipt 2 working_days?, order 2 working_days+"},
    Term{"home_education", "proactive", "2022-12-01", "office",
        "receipt 2 working_days?, order 2 working_days+"},
    Term{"attestation", "assignment", "2015-09-01", "office", "receipt 20 minutes?"},
    Term{"attestation", "confirmation", "2020-05-14", "portal", "receipt 20 minutes?"},
    Term{"complaint", "written", "2012-09-01", "office", "answer 5 working_days?"},
    Term{"complaint", "oral", "2013-04-15", "office", "answer 5 working_days?"},
    Term{"complaint", "written", "2026-01-09", "post", "answer 5 working_days+"},
};

QString inWords(const ObligationRule &rule)
{
    QString text = u"%1 %2 %3"_s.arg(
        obligationKindName(rule.kind), QString::number(rule.count), termUnitName(rule.unit));
    if (rule.heldUntil)
        text += u" held %1-%2"_s.arg(rule.heldUntil->month).arg(rule.heldUntil->day);
    text += rule.verified ? u'+' : u'?';
    return rule.stoppable ? text + u" stoppable"_s : text;
}

QList<ObligationRule> owed(const char *code, const char *caseCode, QDate day, const char *channel)
{
    const ServiceEdition *edition = service(QString::fromLatin1(code)).editionOn(day);
    const CaseEdition *facts = edition->caseEdition(QString::fromLatin1(caseCode));
    return facts->obligationsFor(QString::fromLatin1(channel));
}

/// What is due when for an application that came at that moment: "order 2026-06-17".
std::string due(const char *code, const char *caseCode, const char *channel, const char *arrived)
{
    const QDateTime from = office().countedFrom(utc(arrived));
    QStringList all;
    for (const ObligationRule &rule : owed(code, caseCode, office().localDate(from), channel)) {
        const DueDate due = dueDate(rule, from, office());
        const QString when = due.moment
            ? office().local(*due.moment).toString(u"yyyy-MM-dd HH:mm"_s)
            : due.date.toString(Qt::ISODate);
        all.append(obligationKindName(rule.kind) + u' ' + when);
    }
    return readable(all);
}

} // namespace

TEST(ServiceTerms, R25_everyEditionOwesWhatTheSourcesSay)
{
    for (const Term &term : terms) {
        QStringList words;
        for (const ObligationRule &rule :
            owed(term.service, term.caseCode, date(term.edition), term.channel))
            words.append(inWords(rule));
        EXPECT_EQ(readable(words.join(u", "_s)), term.owed)
            << term.service << ' ' << term.caseCode << ' ' << term.edition;
    }
}

TEST(ServiceTerms, R17_everyEditionOfEveryServiceIsInTheTable)
{
    const std::pair<const char *, qsizetype> counts[] = {{"admission", 8}, {"duplicate", 5},
        {"home_education", 5}, {"attestation", 3}, {"complaint", 3}};
    for (const auto &[code, count] : counts)
        EXPECT_EQ(service(QString::fromLatin1(code)).editions.size(), count) << code;
}

TEST(ServiceTerms, R25_theRulerOfEachServiceEndsOnTheRightDay)
{
    // A Friday; Monday the 6th of July is a holiday.
    EXPECT_EQ(due("home_education", "office", "office", "2026-07-03T10:00:00+05:00"),
        "receipt 2026-07-08|order 2026-07-08");
    EXPECT_EQ(due("duplicate", "lost", "office", "2026-06-15T10:00:00+05:00"), "result 2026-07-07");
    EXPECT_EQ(due("attestation", "assignment", "office", "2026-06-15T14:20:00+05:00"),
        "receipt 2026-06-15 14:40")
        << "minutes run from the moment and are not rolled";
    EXPECT_EQ(due("admission", "transfer_in", "portal", "2026-06-15T10:00:00+05:00"),
        "receipt 2026-06-16|order 2026-06-16");
    EXPECT_EQ(due("admission", "transfer_in", "office", "2026-06-15T10:00:00+05:00"),
        "receipt 2026-06-18|order 2026-06-18");
}

TEST(ServiceTerms, R24_calendarDaysOfAnOldEditionRollToTheNextWorkingDay)
{
    // 30 days from the 2nd of September 2013 end on Wednesday, from the 5th on Saturday.
    EXPECT_EQ(due("duplicate", "lost", "office", "2013-09-02T10:00:00+06:00"), "result 2013-10-02");
    EXPECT_EQ(due("duplicate", "lost", "office", "2013-09-05T10:00:00+06:00"), "result 2013-10-07");
}

TEST(ServiceTerms, R35_aComplaintAfterHoursCountsFromTheNextOpening)
{
    EXPECT_EQ(
        due("complaint", "written", "office", "2026-06-15T14:29:59+05:00"), "answer 2026-06-22");
    EXPECT_EQ(
        due("complaint", "written", "post", "2026-06-15T14:30:00+05:00"), "answer 2026-06-23");
    EXPECT_EQ(due("complaint", "oral", "portal", "2026-06-13T12:00:00+05:00"), "answer 2026-06-22")
        << "Saturday counts from Monday";
}
