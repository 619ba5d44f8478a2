#include "domain/calendar/officehours.h"

namespace qyz::domain {

OfficeHours defaultOfficeHours()
{
    return {QDate(2012, 9, 1), QTime(9, 0), QTime(14, 30)};
}

OfficeHours officeHoursOn(const QList<OfficeHours> &hours, QDate date)
{
    OfficeHours latest = defaultOfficeHours();
    QDate since; // invalid dates come before every date
    for (const OfficeHours &setting : hours) {
        if (setting.isSensible() && setting.from <= date && since <= setting.from) {
            latest = setting;
            since = setting.from;
        }
    }
    return latest;
}

} // namespace qyz::domain
