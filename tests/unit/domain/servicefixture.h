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

/// A shipped service by its code.
inline const ServiceDescription &service(const QString &code)
{
    static QHash<QString, ServiceDescription> read;
    if (!read.contains(code)) {
        const QByteArray file = shipped(u"services/%1.json"_s.arg(code));
        read.insert(code, ServiceDescription::fromJson(file).value());
    }
    return *read.constFind(code);
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
