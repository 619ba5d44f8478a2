// Entries of the working calendar as JSON: the shipped file, and single rows of an administrator.
#pragma once

#include "domain/calendar/calendarday.h"
#include "domain/common/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace qyz::domain {

/// One entry: {"date","kind","name_kk","name_ru","week":["5","6"],"verified","source"} and, for
/// moved days, "reason" ("observed" or "transfer") and "moved_from". Both names are required (R1).
/// BadJson with a technical detail.
Result<CalendarDay> calendarDayFromJson(const QJsonObject &object);
QJsonObject calendarDayToJson(const CalendarDay &day);

/// The whole file {"years":{"2012":[entry, …], …}}, in its order. BadJson also when an entry
/// stands under another year or a date stands twice for the same week.
Result<QList<CalendarDay>> calendarDaysFromJson(const QByteArray &json);

} // namespace qyz::domain
