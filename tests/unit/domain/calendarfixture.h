// The shipped calendar and short ways to write moments, for the tests of domain/calendar.
#pragma once

#include "domain/calendar/officeschedule.h"

#include <QDate>
#include <QDateTime>
#include <QFile>
#include <QList>
#include <QString>

#include <string>

namespace qyz::domain::testing {

using namespace Qt::Literals::StringLiterals;

inline QByteArray shippedCalendarJson()
{
    QFile file(
        QString::fromUtf8(QYZ_SOURCE_DIR) + u"/resources/calendar/kz-working-calendar.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline WorkingCalendar shippedCalendar()
{
    return WorkingCalendar::fromJson(shippedCalendarJson()).value();
}

inline std::string iso(QDate date)
{
    return date.toString(Qt::ISODate).toStdString();
}

inline std::string iso(const QDateTime &moment)
{
    return moment.toString(Qt::ISODateWithMs).toStdString();
}

inline std::string iso(const QList<QDate> &dates)
{
    QString all;
    for (const QDate date : dates)
        all += date.toString(u"dd.MM ");
    return all.trimmed().toStdString();
}

/// "2026-11-23T09:00:00.000+05:00" as UTC.
inline QDateTime utc(const char *text)
{
    return QDateTime::fromString(QString::fromUtf8(text), Qt::ISODateWithMs).toUTC();
}

inline QDate date(const char *text)
{
    return QDate::fromString(QString::fromUtf8(text), Qt::ISODate);
}

} // namespace qyz::domain::testing
