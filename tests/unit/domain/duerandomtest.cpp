// R13, R24, R25 against a second calculation that shares no code with domain/calendar: its own
// reading of the JSON, whole numbers instead of dates, and sums instead of walking day by day.
#include "domain/calendar/officeschedule.h"
#include "domain/calendar/termrule.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>
#include <string>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int cases = 2000;
constexpr qint64 dayLength = 86'400'000; // ms
constexpr qint64 hour = 3'600'000;
constexpr qint64 opensAt = 9 * hour;
constexpr qint64 closesAt = 14 * hour + hour / 2;
constexpr qint64 almatyChange = 1'709'229'600'000; // ms since 1970 of 2024-02-29T18:00:00Z

QByteArray calendarFile()
{
    QFile file(
        QString::fromUtf8(QYZ_SOURCE_DIR) + u"/resources/calendar/kz-working-calendar.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Days since 1970-01-01 of a date of the Gregorian calendar, by counting leap years.
qint64 dayNumber(int year, int month, int day)
{
    static constexpr int before[] = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};
    const int past = year - 1;
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    const int leapDay = leap && month > 2 ? 1 : 0;
    const int sinceYearOne =
        past * 365 + past / 4 - past / 100 + past / 400 + before[month - 1] + leapDay + day;
    return sinceYearOne - 719'163;
}

qint64 floorDay(qint64 ms)
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
    qint64 lastWorkedBefore(qint64 day) const { return dayWithNumber(sumBefore(day)); }

    qint64 m_first;
    std::vector<bool> m_worked;
    std::vector<qint64> m_sum;
    std::set<int> m_sureYears;
};

struct Case {
    qint64 arrived = 0; // ms since 1970
    bool sixDays = false;
    qyz::domain::ObligationRule rule;
};

class Cases {
public:
    Case next()
    {
        using qyz::domain::TermUnit;
        Case drawn;
        const qint64 day = dayNumber(2016, 1, 1)
            + static_cast<qint64>(
                below(static_cast<quint64>(dayNumber(2028, 1, 1) - dayNumber(2016, 1, 1))));
        drawn.arrived = day * dayLength + timeOfDay() - (below(2) == 0 ? 5 : 6) * hour;
        drawn.sixDays = below(2) == 0;
        static constexpr TermUnit units[] = {TermUnit::WorkingDays, TermUnit::WorkingDays,
            TermUnit::CalendarDays, TermUnit::Minutes};
        drawn.rule.unit = units[below(4)];
        drawn.rule.count =
            1 + static_cast<int>(below(drawn.rule.unit == TermUnit::Minutes ? 4000 : 45));
        if (below(6) == 0)
            drawn.rule.heldUntil = qyz::domain::HeldUntil{
                1 + static_cast<int>(below(12)), 1 + static_cast<int>(below(25))};
        return drawn;
    }

private:
    // Half of them at the edges of the office's day, to the millisecond.
    qint64 timeOfDay()
    {
        static constexpr qint64 edges[] = {
            0, opensAt - 1, opensAt, closesAt - 1, closesAt, dayLength - 1};
        return below(2) == 0 ? edges[below(6)] : static_cast<qint64>(below(quint64{dayLength}));
    }
    // Not std::uniform_int_distribution: its numbers differ from library to library.
    quint64 below(quint64 bound) { return m_engine() % bound; }

    std::mt19937_64 m_engine{20'261'122};
};

std::string described(const Case &drawn)
{
    const QDateTime arrived = QDateTime::fromMSecsSinceEpoch(drawn.arrived, Qt::UTC);
    return u"%1, %2-day week, %3 %4, held %5-%6"_s
        .arg(arrived.toString(Qt::ISODateWithMs), drawn.sixDays ? u"6"_s : u"5"_s,
            QString::number(drawn.rule.count), qyz::domain::termUnitName(drawn.rule.unit),
            QString::number(drawn.rule.heldUntil ? drawn.rule.heldUntil->month : 0),
            QString::number(drawn.rule.heldUntil ? drawn.rule.heldUntil->day : 0))
        .toStdString();
}

class RandomDueDates : public ::testing::Test {
protected:
    using WorkingWeek = qyz::domain::WorkingWeek;

    static qyz::domain::OfficeSchedule scheduleOf(WorkingWeek week)
    {
        const auto calendar = qyz::domain::WorkingCalendar::fromJson(calendarFile());
        return {calendar.value(), qyz::domain::OfficeZone::almaty(), {{QDate(), week}}, {}, {}};
    }

    const QJsonObject years =
        QJsonDocument::fromJson(calendarFile()).object().value("years"_L1).toObject();
    const Oracle five{years, 5};
    const Oracle six{years, 6};
    const qyz::domain::OfficeSchedule fiveDays = scheduleOf(WorkingWeek::FiveDays);
    const qyz::domain::OfficeSchedule sixDays = scheduleOf(WorkingWeek::SixDays);
};

void expectSame(const qyz::domain::DueDate &due, const Expected &expected)
{
    const QDate epoch(1970, 1, 1);
    EXPECT_EQ(epoch.daysTo(due.date), expected.due);
    EXPECT_EQ(due.notBefore.has_value(), expected.held);
    EXPECT_EQ(due.verified, expected.verified);
    EXPECT_EQ(due.moment ? due.moment->toMSecsSinceEpoch() : 0, expected.moment);
}

void expectWholeRuler(const Case &drawn, const qyz::domain::DueDate &due, const Oracle &oracle)
{
    using qyz::domain::TermUnit;
    const QDate epoch(1970, 1, 1);
    ASSERT_FALSE(due.trace.isEmpty());
    EXPECT_EQ(due.trace.constLast().date, due.date);
    qsizetype counted = 0;
    for (qsizetype row = 0; row < due.trace.size(); ++row) {
        const qyz::domain::TraceDay &day = due.trace.at(row);
        counted += day.counted ? 1 : 0;
        EXPECT_TRUE(day.why.isComplete());
        if (row > 0 && !(due.notBefore && row == 1)) {
            EXPECT_EQ(due.trace.at(row - 1).date.daysTo(day.date), 1);
        }
        if (day.counted && (due.notBefore || drawn.rule.unit == TermUnit::WorkingDays)) {
            EXPECT_TRUE(oracle.worked(epoch.daysTo(day.date)));
        }
    }
    if (!due.notBefore && drawn.rule.unit != TermUnit::Minutes) {
        EXPECT_EQ(counted, drawn.rule.count);
    }
    if (due.notBefore || drawn.rule.unit != TermUnit::Minutes) {
        EXPECT_TRUE(oracle.worked(epoch.daysTo(due.date)));
    }
}

} // namespace

TEST_F(RandomDueDates, R24_agreeWithASecondCalculationInTwoThousandCases)
{
    Cases source;
    int held = 0;
    int moved = 0;
    for (int i = 0; i < cases && !HasFailure(); ++i) {
        const Case drawn = source.next();
        SCOPED_TRACE(described(drawn));
        const Oracle &oracle = drawn.sixDays ? six : five;
        const qyz::domain::OfficeSchedule &schedule = drawn.sixDays ? sixDays : fiveDays;

        const QDateTime arrived = QDateTime::fromMSecsSinceEpoch(drawn.arrived, Qt::UTC);
        const QDateTime from = schedule.countedFrom(arrived);
        ASSERT_EQ(from.toMSecsSinceEpoch(), oracle.countedFrom(drawn.arrived));
        EXPECT_EQ(schedule.isOpenAt(arrived), from == arrived);

        const qyz::domain::DueDate due = qyz::domain::dueDate(drawn.rule, from, schedule);
        const auto hold = drawn.rule.heldUntil.value_or(qyz::domain::HeldUntil());
        expectSame(due,
            oracle.due(
                drawn.rule.unit, drawn.rule.count, hold.month, hold.day, from.toMSecsSinceEpoch()));
        expectWholeRuler(drawn, due, oracle);
        held += due.notBefore ? 1 : 0;
        moved += from == arrived ? 0 : 1;
    }
    // The draw reaches what it is for.
    EXPECT_GT(held, 100);
    EXPECT_GT(moved, 500);
    EXPECT_LT(moved, cases - 300);
}

TEST_F(RandomDueDates, R24_theSecondCalculationCountsDaysAsTheCivilCalendarDoes)
{
    const QDate epoch(1970, 1, 1);
    for (QDate date(2012, 1, 1); date.year() < 2030; date = date.addDays(1))
        ASSERT_EQ(dayNumber(date.year(), date.month(), date.day()), epoch.daysTo(date));
}
