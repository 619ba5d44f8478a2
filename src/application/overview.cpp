#include "application/overview.h"

#include "application/duties.h"
#include "application/signin.h"

#include <array>

using namespace qyz::domain;

namespace qyz::application {

namespace {

struct NumberFacts {
    const char *name;
    EntryView view;
    qint64 EntryCounts::*count;
};

constexpr std::array<NumberFacts, overviewNumberCount> numbers{{
    {"received_today", EntryView::ReceivedToday, &EntryCounts::receivedToday},
    {"in_work", EntryView::InWork, &EntryCounts::inWork},
    {"due_today", EntryView::DueToday, &EntryCounts::dueToday},
    {"overdue", EntryView::Overdue, &EntryCounts::overdue},
    {"ready", EntryView::Ready, &EntryCounts::ready},
    {"unclaimed", EntryView::Shelf, &EntryCounts::shelf},
    {"complained", EntryView::Complained, &EntryCounts::complained},
}};

const NumberFacts &factsOf(OverviewNumber number)
{
    return numbers.at(static_cast<std::size_t>(number));
}

} // namespace

QString overviewNumberName(OverviewNumber number)
{
    return QString::fromLatin1(factsOf(number).name);
}

EntryView overviewView(OverviewNumber number)
{
    return factsOf(number).view;
}

qint64 JournalOverview::number(OverviewNumber which) const
{
    return counts.*factsOf(which).count;
}

Result<Overview> overviewOf(UnitOfWork &work, const OfficeFacts &office, const QString &actor)
{
    const QDateTime now = work.clock().now();
    Overview overview;
    overview.today = office.schedule.localDate(now);
    QYZ_TRY(
        requireDuty(office, actor, {Duty::Director}, QStringLiteral("registry"), overview.today));
    for (const JournalFacts &journal : office.journals) {
        EntryFilter filter;
        filter.journal = journal.code;
        const auto counts = work.entries().counts(withDay(filter, office, now));
        if (!counts)
            return counts.error();
        overview.journals.append({journal.code, journal.service, *counts});
        const ServiceDescription *service = office.catalogue->find(journal.service);
        if (service && service->capabilities.flagsLine)
            overview.complaints += counts->inWork;
    }
    return overview;
}

} // namespace qyz::application
