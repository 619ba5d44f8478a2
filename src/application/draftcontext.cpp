#include "application/draftcontext.h"

using namespace qyz::domain;

namespace qyz::application {

DraftContext draftContext(
    const OfficeFacts &office, const ApplicationDraft &draft, const QDateTime &now)
{
    DraftContext context;
    const QDateTime received = QDateTime::fromString(draft.receivedAt, Qt::ISODate);
    const QDate day = office.schedule.localDate(received.isValid() ? received.toUTC() : now);
    const auto held = schoolHolidaysAround(office.organisation.schoolHolidays, day);
    if (!held)
        return context;
    context.schoolHolidays.emplace();
    for (const SchoolHolidays &holidays : *held)
        context.schoolHolidays->append({holidays.from, holidays.to});
    return context;
}

} // namespace qyz::application
