// Moments and dates as the contract writes them: office-local ISO 8601 with offset, YYYY-MM-DD; and
// as people read them.
#pragma once

#include "domain/calendar/officezone.h"
#include "domain/common/result.h"

#include <QJsonValue>

namespace qyz::ctl {

/// "2026-04-01T10:15:00+05:00"; null for an invalid moment.
QJsonValue momentJson(const QDateTime &utc, const domain::OfficeZone &zone);
/// "2026-04-01"; null for an invalid date.
QJsonValue dateJson(QDate date);
/// Null for an empty text.
QJsonValue textOrNull(const QString &text);
/// «01.04.2026, 10:15», office time.
QString momentText(const QDateTime &utc, const domain::OfficeZone &zone);

/// A moment of the call. With `zone` null an offset must stand there; else a moment without one is
/// office time. UsageError names `option`.
domain::Result<QDateTime> readMoment(
    const QString &option, const QString &text, const domain::OfficeZone *zone);
/// YYYY-MM-DD. UsageError names `option`.
domain::Result<QDate> readDate(const QString &option, const QString &text);

} // namespace qyz::ctl
