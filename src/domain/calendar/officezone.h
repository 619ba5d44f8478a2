// The office's wall clock: dated offsets from UTC. They are data, never the system's zone table,
// which is stale on many school computers.
#pragma once

#include "domain/common/result.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QTime>

namespace qyz::domain {

/// `from`: the UTC moment since which the offset holds; invalid: since ever.
struct ZoneOffset {
    QDateTime from;
    int minutes = 0;

    bool operator==(const ZoneOffset &) const = default;
};

class OfficeZone {
public:
    /// Asia/Almaty: UTC+6 until 29.02.2024, UTC+5 from 01.03.2024.
    OfficeZone();
    static OfficeZone almaty() { return OfficeZone(); }

    /// {"offsets":[{"from":null,"minutes":360},{"from":"2024-02-29T18:00:00Z","minutes":300}]}:
    /// the first one holds since ever, the rest in order of time. BadJson otherwise.
    static Result<OfficeZone> fromJson(const QJsonObject &object);
    QJsonObject toJson() const;

    const QList<ZoneOffset> &offsets() const { return m_offsets; }
    /// Minutes east of UTC at that moment.
    int offsetMinutes(const QDateTime &utc) const;

    /// Any moment as office time, with Qt::OffsetFromUTC; an invalid one stays invalid.
    QDateTime toLocal(const QDateTime &moment) const;
    /// The UTC moment of an office wall-clock time. A time that the clock shows twice is its
    /// first showing; a time that it skips is counted with the offset before the change.
    QDateTime toUtc(QDate date, QTime time) const;

    bool operator==(const OfficeZone &) const = default;

private:
    explicit OfficeZone(QList<ZoneOffset> offsets);

    QList<ZoneOffset> m_offsets;
};

} // namespace qyz::domain
