#include "domain/calendar/officezone.h"

#include <QJsonArray>

#include <utility>

namespace qyz::domain {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int secondsPerMinute = 60;
constexpr int farthestOffset = 14 * 60; // minutes; no clock on Earth is farther from UTC

Error badZone(const QString &detail)
{
    return makeError(ErrorCode::BadJson, {}, u"office zone: "_s + detail);
}

Result<ZoneOffset> readOffset(const QJsonObject &object)
{
    ZoneOffset offset;
    const QJsonValue minutes = object.value("minutes"_L1);
    offset.minutes = minutes.toInt(farthestOffset + 1);
    if (offset.minutes > farthestOffset || offset.minutes < -farthestOffset)
        return badZone(u"minutes is not an offset"_s);
    const QJsonValue from = object.value("from"_L1);
    if (from.isNull())
        return offset;
    const QDateTime moment = QDateTime::fromString(from.toString(), Qt::ISODateWithMs);
    if (!moment.isValid() || moment.timeSpec() == Qt::LocalTime)
        return badZone(u"from is neither null nor a UTC moment"_s);
    offset.from = moment.toUTC();
    return offset;
}

} // namespace

// At 18:00 UTC on 29.02.2024 the clocks of Almaty went from midnight back to 23:00.
OfficeZone::OfficeZone()
    : m_offsets{{QDateTime(), 360}, {QDateTime(QDate(2024, 2, 29), QTime(18, 0), Qt::UTC), 300}}
{
}

OfficeZone::OfficeZone(QList<ZoneOffset> offsets)
    : m_offsets(std::move(offsets))
{
}

Result<OfficeZone> OfficeZone::fromJson(const QJsonObject &object)
{
    QList<ZoneOffset> offsets;
    const QJsonArray list = object.value("offsets"_L1).toArray();
    for (const QJsonValue value : list) {
        Result<ZoneOffset> offset = readOffset(value.toObject());
        if (!offset)
            return offset.error();
        const bool first = offsets.isEmpty();
        if (first == offset->from.isValid())
            return badZone(u"the first offset, and only it, holds since ever"_s);
        if (!first && offsets.constLast().from.isValid()
            && offset->from <= offsets.constLast().from)
            return badZone(u"the offsets are not in order of time"_s);
        offsets.append(*std::move(offset));
    }
    if (offsets.isEmpty())
        return badZone(u"there are no offsets"_s);
    return OfficeZone(std::move(offsets));
}

QJsonObject OfficeZone::toJson() const
{
    QJsonArray list;
    for (const ZoneOffset &offset : m_offsets) {
        const QJsonValue from = offset.from.isValid()
            ? QJsonValue(offset.from.toString(Qt::ISODate))
            : QJsonValue(QJsonValue::Null);
        list.append(QJsonObject{{u"from"_s, from}, {u"minutes"_s, offset.minutes}});
    }
    return {{u"offsets"_s, list}};
}

int OfficeZone::offsetMinutes(const QDateTime &utc) const
{
    int minutes = m_offsets.constFirst().minutes;
    for (const ZoneOffset &offset : m_offsets) {
        if (offset.from.isValid() && offset.from <= utc)
            minutes = offset.minutes;
    }
    return minutes;
}

QDateTime OfficeZone::toLocal(const QDateTime &moment) const
{
    if (!moment.isValid())
        return {};
    return moment.toOffsetFromUtc(offsetMinutes(moment) * secondsPerMinute);
}

QDateTime OfficeZone::toUtc(QDate date, QTime time) const
{
    if (!date.isValid() || !time.isValid())
        return {};
    const QDateTime wall(date, time, Qt::UTC);
    QDateTime skipped;
    for (const ZoneOffset &offset : m_offsets) {
        QDateTime utc = wall.addSecs(-qint64{offset.minutes} * secondsPerMinute);
        if (offsetMinutes(utc) == offset.minutes)
            return utc;
        // A skipped time fits no offset; the last one that began before it is the one it left.
        if (!offset.from.isValid() || offset.from <= utc)
            skipped = utc;
    }
    return skipped;
}

} // namespace qyz::domain
