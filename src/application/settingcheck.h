// Checks what was typed for a dated setting, one function per setting; see settingFacts().
#pragma once

#include "application/office.h"
#include "domain/calendar/workingcalendar.h"
#include "domain/common/result.h"

#include <QJsonObject>

namespace qyz::application {

domain::Result<QJsonObject> hoursFacts(const QJsonObject &typed, QDate today);
domain::Result<QJsonObject> exceptionFacts(const QJsonObject &typed, QDate today);
domain::Result<QJsonObject> schoolHolidaysFacts(const QJsonObject &typed);
domain::Result<QJsonObject> editionFacts(
    const QJsonObject &typed, const OfficeFacts &office, QDate today);
domain::Result<QJsonObject> calendarFacts(
    const QJsonObject &typed, const domain::WorkingCalendar &known);

} // namespace qyz::application
