// A second calculation of due dates that shares no code with domain/calendar: its own reading of
// the JSON, whole numbers instead of dates, and sums instead of walking day by day.
#pragma once

#include "domain/calendar/termrule.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <set>
#include <vector>

namespace qyz::domain::testing {

using namespace Qt::Literals::StringLiterals;

inline constexpr qint64 dayLength = 86'400'000; // ms
inline constexpr qint64 hour = 3'600'000;
inline constexpr qint64 opensAt = 9 * hour;
inline constexpr qint64 closesAt = 14 * hour + hour / 2;
inline constexpr qint64 almatyChange = 1'709'229'600'000; // ms since 1970 of 2024-02-29T18:00:00Z

inline QByteArray calendarFile()
{
    QFile file(
        QString::fromUtf8(QYZ_SOURCE_DIR) + u"/resources/calendar/kz-working-calendar.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Days since 1970-01-01 of a date of the Gregorian calendar, by counting leap years.
inline qint64 dayNumber(int year, int month, int day)
{
    static constexpr int before[] = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};
    const int past = year - 1;
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    const int leapDay = leap && month > 2 ? 1 : 0;
    const int sinceYearOne =
        past * 365 + past / 4 - past / 100 + past / 400 + before[month - 1] + leapDay + day;
    return sinceYearOne - 719'163;
}

inline qint64 floorDay(qint64 ms)
{
    return ms >= 0 ? ms / dayLength : -((-ms + dayLength - 1) / dayLength);
}

struct Expected {
    qint64 due = 0; // day number
    qint64 moment = 0; // ms, minutes only
    bool held = false;
    bool verified = false;
};

/// The second calculation, for one working week.
class Oracle {
public:
    Oracle(const QJsonObject &years, int weekLength)
        : m_first(dayNumber(2012, 1, 1))
    {
        const qint64 size = dayNumber(2030, 1, 1) - m_first;
        for (qint64 day = m_first; day < m_first + size; ++day)
            m_worked.push_back((day + 3) % 7 < weekLength); // 1970-01-01 was a Thursday
        const QString week = QString::number(weekLength);
        for (auto year = years.begin(); year != years.end(); ++year) {
            m_sureYears.insert(year.key().toInt());
            readYear(year.key().toInt(), year.value().toArray(), week);
        }
        m_sum.push_back(0);
        for (const bool worked : m_worked)
            m_sum.push_back(m_sum.back() + (worked ? 1 : 0));
    }

    bool worked(qint64 day) const { return m_worked.at(static_cast<std::size_t>(day - m_first)); }

    static qint64 localDay(qint64 ms) { return floorDay(ms + offsetAt(ms)); }

    qint64 countedFrom(qint64 ms) const
    {
        const qint64 local = ms + offsetAt(ms);
        const qint64 day = floorDay(local);
        const qint64 timeOfDay = local - day * dayLength;
        if (worked(day) && timeOfDay >= opensAt && timeOfDay < closesAt)
            return ms;
        const qint64 opening =
            timeOfDay < opensAt ? firstWorkedFrom(day) : firstWorkedFrom(day + 1);
        return opening * dayLength + opensAt - offsetOfDay(opening);
    }

    /// Days on which the clock stood, both included.
    struct Standing {
        qint64 first = 0;
        qint64 last = 0;
    };

    /// The same with stops (R27), one after the other; `stoodMs`: their time together.
    Expected dueWithStops(qyz::domain::TermUnit unit, int count, int heldMonth, int heldDay,
        qint64 ms, const std::vector<Standing> &stops, qint64 stoodMs) const
    {
        Expected expected = due(unit, count, heldMonth, heldDay, ms);
        const qint64 from = localDay(ms);
        if (expected.held) {
            const qint64 opens = dayNumber(yearOf(from), heldMonth, heldDay);
            const qint64 open = sumBefore(expected.due + 1) - sumBefore(opens);
            expected.due = workedPast(opens - 1, open, stops);
        } else if (unit == qyz::domain::TermUnit::Minutes) {
            expected.moment += stoodMs;
            expected.due = localDay(expected.moment);
        } else if (unit == qyz::domain::TermUnit::CalendarDays) {
            expected.due = rolledPast(from, count, stops);
        } else {
            expected.due = workedPast(from, count, stops);
        }
        expected.verified = isSure(yearOf(from)) && isSure(yearOf(expected.due));
        return expected;
    }

    Expected due(qyz::domain::TermUnit unit, int count, int heldMonth, int heldDay, qint64 ms) const
    {
        Expected expected;
        const qint64 from = localDay(ms);
        const int year = yearOf(from);
        const qint64 notBefore = heldMonth == 0 ? from : dayNumber(year, heldMonth, heldDay);
        if (from < notBefore) {
            expected.held = true;
            const qint64 monthEnd =
                heldMonth == 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, heldMonth + 1, 1);
            expected.due = lastWorkedBefore(monthEnd);
        } else if (unit == qyz::domain::TermUnit::Minutes) {
            expected.moment = ms + qint64{count} * 60'000;
            expected.due = localDay(expected.moment);
        } else if (unit == qyz::domain::TermUnit::CalendarDays) {
            expected.due = firstWorkedFrom(from + count);
        } else {
            expected.due = workedAfter(from, count);
        }
        expected.verified = isSure(year) && isSure(yearOf(expected.due));
        return expected;
    }

private:
    void readYear(int year, const QJsonArray &entries, const QString &week)
    {
        for (const QJsonValue value : entries) {
            const QJsonObject entry = value.toObject();
            if (!entry.value("verified"_L1).toBool())
                m_sureYears.erase(year);
            if (!entry.value("week"_L1).toArray().contains(week))
                continue;
            const QStringList parts = entry.value("date"_L1).toString().split(u'-');
            const qint64 day =
                dayNumber(parts.at(0).toInt(), parts.at(1).toInt(), parts.at(2).toInt());
            m_worked.at(static_cast<std::size_t>(day - m_first)) =
                entry.value("kind"_L1).toString() == u"moved_working_day";
        }
    }

    static qint64 offsetAt(qint64 ms) { return (ms < almatyChange ? 6 : 5) * hour; }
    static qint64 offsetOfDay(qint64 day) { return (day < dayNumber(2024, 3, 1) ? 6 : 5) * hour; }
    static int yearOf(qint64 day)
    {
        int year = 2012;
        while (dayNumber(year + 1, 1, 1) <= day)
            ++year;
        return year;
    }
    bool isSure(int year) const { return m_sureYears.contains(year); }

    // m_sum[i] is the number of worked days before day i; these look such sums up.
    qint64 sumBefore(qint64 day) const { return m_sum.at(static_cast<std::size_t>(day - m_first)); }
    qint64 dayWithNumber(qint64 number) const
    {
        const auto after = std::lower_bound(m_sum.begin(), m_sum.end(), number);
        return m_first + (after - m_sum.begin()) - 1;
    }
    qint64 workedAfter(qint64 day, int count) const
    {
        return dayWithNumber(sumBefore(day + 1) + count);
    }
    qint64 firstWorkedFrom(qint64 day) const { return dayWithNumber(sumBefore(day) + 1); }
    /// Each stop takes its days out of the line: what is left is counted on behind it.
    qint64 workedPast(qint64 day, qint64 left, const std::vector<Standing> &stops) const
    {
        for (const Standing &stop : stops) {
            const qint64 before = std::max(stop.first, day + 1);
            const qint64 passed = sumBefore(before) - sumBefore(day + 1);
            if (passed >= left)
                break;
            left -= passed;
            day = std::max(day, stop.last);
        }
        return dayWithNumber(sumBefore(day + 1) + left);
    }
    qint64 rolledPast(qint64 day, qint64 left, const std::vector<Standing> &stops) const
    {
        for (const Standing &stop : stops) {
            const qint64 passed = std::max<qint64>(0, stop.first - day - 1);
            if (passed >= left)
                break;
            left -= passed;
            day = std::max(day, stop.last);
        }
        day += left;
        if (worked(day))
            return day;
        qint64 rolled = firstWorkedFrom(day);
        for (const Standing &stop : stops) {
            if (stop.first > day && stop.first <= rolled)
                rolled = firstWorkedFrom(stop.last + 1);
        }
        return rolled;
    }
    qint64 lastWorkedBefore(qint64 day) const { return dayWithNumber(sumBefore(day)); }

    qint64 m_first;
    std::vector<bool> m_worked;
    std::vector<qint64> m_sum;
    std::set<int> m_sureYears;
};

} // namespace qyz::domain::testing
