// The service files as they ship, read from the sources.
#pragma once

#include "calendarfixture.h"
#include "domain/services/servicecatalogue.h"
#include "support/drafts.h"

namespace qyz::domain::testing {

inline QByteArray shipped(const QString &name)
{
    QFile file(QString::fromUtf8(QYZ_SOURCE_DIR) + u"/resources/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline const ServiceDescription &admission()
{
    static const ServiceDescription service =
        ServiceDescription::fromJson(shipped(u"services/admission.json"_s)).value();
    return service;
}

inline const OfficeSchedule &office()
{
    static const OfficeSchedule schedule = OfficeSchedule::standard(shippedCalendar());
    return schedule;
}

} // namespace qyz::domain::testing
