// Why a day is worked or not, in both languages, as a person reads it in the ruler.
#pragma once

#include "domain/calendar/calendarday.h"
#include "domain/common/localizedtext.h"

#include <QDate>
#include <QString>

namespace qyz::domain {

/// A day no entry speaks of: "Рабочий день", "Выходной день: суббота".
LocalizedText ordinaryDayText(QDate date, WorkingWeek week);

/// A day of the calendar: "Праздничный день: Новый год".
LocalizedText calendarDayText(const CalendarDay &day);

/// R16: closed by the director's order, a day off opened by it, or other hours on a working day.
LocalizedText orderedDayText(bool open, bool workedAnyway, const QString &order);

} // namespace qyz::domain
