#include "domain/calendar/calendarday.h"

#include <array>

namespace qyz::domain {

using namespace Qt::Literals::StringLiterals;

namespace {

struct KindName {
    DayKind kind;
    QLatin1StringView name;
};

constexpr std::array<KindName, 6> kindNames{{
    {DayKind::Working, "working"_L1},
    {DayKind::WeeklyDayOff, "weekly_day_off"_L1},
    {DayKind::Holiday, "holiday"_L1},
    {DayKind::ReligiousDayOff, "religious_day_off"_L1},
    {DayKind::MovedDayOff, "moved_day_off"_L1},
    {DayKind::MovedWorkingDay, "moved_working_day"_L1},
}};

} // namespace

QString dayKindName(DayKind kind)
{
    for (const KindName &known : kindNames) {
        if (known.kind == kind)
            return known.name;
    }
    return {};
}

std::optional<DayKind> dayKindFromName(const QString &name)
{
    for (const KindName &known : kindNames) {
        if (known.name == name)
            return known.kind;
    }
    return std::nullopt;
}

int workingWeekLength(WorkingWeek week)
{
    return week == WorkingWeek::FiveDays ? 5 : 6;
}

std::optional<WorkingWeek> workingWeekFromLength(int days)
{
    if (days == 5)
        return WorkingWeek::FiveDays;
    if (days == 6)
        return WorkingWeek::SixDays;
    return std::nullopt;
}

bool isWeeklyDayOff(QDate date, WorkingWeek week)
{
    return date.dayOfWeek() > workingWeekLength(week);
}

} // namespace qyz::domain
