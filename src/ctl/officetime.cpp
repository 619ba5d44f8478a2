#include "ctl/officetime.h"

#include "domain/text/bilingualdate.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::ctl {

QJsonValue momentJson(const QDateTime &utc, const OfficeZone &zone)
{
    return utc.isValid() ? QJsonValue(zone.toLocal(utc).toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue dateJson(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString momentText(const QDateTime &utc, const OfficeZone &zone)
{
    if (!utc.isValid())
        return {};
    const QDateTime local = zone.toLocal(utc);
    return columnMoment(local.date(), local.time());
}

Result<QDateTime> readMoment(const QString &option, const QString &text, const OfficeZone *zone)
{
    static const QRegularExpression shape(
        u"^\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,3})?)?(Z|[+-]\\d\\d:?\\d\\d)?$"_s);
    const Error unclear =
        makeError(ErrorCode::UsageError, {u"--%1 %2"_s.arg(option, text.left(40))});
    const QRegularExpressionMatch match = shape.match(text);
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!match.hasMatch() || !moment.isValid())
        return unclear;
    if (!match.captured(3).isEmpty())
        return moment.toUTC();
    if (!zone)
        return unclear;
    return zone->toUtc(moment.date(), moment.time());
}

Result<QDate> readDate(const QString &option, const QString &text)
{
    const QDate date = QDate::fromString(text, u"yyyy-MM-dd"_s);
    if (!date.isValid())
        return makeError(ErrorCode::UsageError, {u"--%1 %2"_s.arg(option, text.left(40))});
    return date;
}

} // namespace qyz::ctl
