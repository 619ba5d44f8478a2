// Hours of the office, a dated setting (R12).
#pragma once

#include <QDate>
#include <QList>
#include <QTime>

namespace qyz::domain {

/// Since `from` the office opens at `opens` and is closed from `closes` on, office time.
struct OfficeHours {
    QDate from;
    QTime opens;
    QTime closes;

    /// Both times are there and it opens before it closes.
    bool isSensible() const { return opens.isValid() && closes.isValid() && opens < closes; }
    bool operator==(const OfficeHours &) const = default;
};

/// 09:00–14:30 from 01.09.2012 (R12); they also hold before the first dated setting.
OfficeHours defaultOfficeHours();

/// The hours of a date: the latest setting that is not after it, else the default. Settings that
/// are not sensible are passed over. The list need not be sorted.
OfficeHours officeHoursOn(const QList<OfficeHours> &hours, QDate date);

} // namespace qyz::domain
