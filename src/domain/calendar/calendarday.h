// One day the working calendar says something about, and what is known of any day.
#pragma once

#include "domain/common/localizedtext.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace qyz::domain {

enum class DayKind {
    Working,
    WeeklyDayOff, // Saturday and Sunday, or Sunday alone; never an entry of the data
    Holiday, // national or state holiday on its own date
    ReligiousDayOff, // 7 January and the first day of Kurban Ait: never moved (R14)
    MovedDayOff, // a weekday that became a day off: observed holiday, or transfer by act
    MovedWorkingDay, // a day that became working by the same act
};

/// Names of the data: "working", "weekly_day_off", "holiday", "religious_day_off",
/// "moved_day_off", "moved_working_day".
QString dayKindName(DayKind kind);
std::optional<DayKind> dayKindFromName(const QString &name);

enum class WorkingWeek { FiveDays, SixDays };

/// 5 or 6, as the data, the settings and qyzmetctl write it.
int workingWeekLength(WorkingWeek week);
std::optional<WorkingWeek> workingWeekFromLength(int days);

/// One entry of the calendar (R14). `reason`: "observed", "transfer" or empty; `movedFrom` is
/// invalid where nothing was moved. It applies only in the weeks it is marked for.
struct CalendarDay {
    QDate date;
    DayKind kind = DayKind::Holiday;
    LocalizedText name;
    QString reason;
    QDate movedFrom;
    bool fiveDayWeek = true;
    bool sixDayWeek = true;
    bool verified = false;
    QString source;

    bool appliesTo(WorkingWeek week) const
    {
        return week == WorkingWeek::FiveDays ? fiveDayWeek : sixDayWeek;
    }
    bool operator==(const CalendarDay &) const = default;
};

/// What a day is. `kind` is the calendar's; where an order of the director decided instead (R16),
/// `byOrder` is set and `working` is what the order says. `why` is read by a person in the ruler.
/// `verified` is false in a year that is unknown or not confirmed entry by entry (R14).
struct DayFacts {
    DayKind kind = DayKind::Working;
    LocalizedText why;
    bool working = true;
    bool verified = false;
    bool byOrder = false;

    bool operator==(const DayFacts &) const = default;
};

/// Saturday and Sunday in a five-day week, Sunday in a six-day week (R14).
bool isWeeklyDayOff(QDate date, WorkingWeek week);

} // namespace qyz::domain
