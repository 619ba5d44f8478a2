// School holidays as dated settings (R22, R33): transfers without another cause go with them.
#pragma once

#include "domain/common/localizedtext.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace qyz::domain {

/// From `from` to `to`, both included. `schoolYear`: "2026/2027".
struct SchoolHolidays {
    LocalizedText name;
    QDate from;
    QDate to;
    QString schoolYear;

    bool operator==(const SchoolHolidays &) const = default;
};

/// The school year of a day, "2026/2027"; it begins on 1 September.
QString schoolYearOf(QDate day);

/// {"name_kk","name_ru","from","to","school_year"}, as the registry keeps a row.
SchoolHolidays schoolHolidaysOf(const QJsonObject &json);
QJsonObject schoolHolidaysJson(const SchoolHolidays &holidays);

/// The rows that hold: of two of the same school year and name the later in the list. By date.
QList<SchoolHolidays> schoolHolidaysInForce(const QList<SchoolHolidays> &rows);

/// What holds in the school year of a day. Nothing where none were set: then the program asks.
std::optional<QList<SchoolHolidays>> schoolHolidaysAround(
    const QList<SchoolHolidays> &rows, QDate day);

} // namespace qyz::domain
