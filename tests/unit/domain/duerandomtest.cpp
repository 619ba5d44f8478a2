// R13, R24, R25 against a second calculation that shares no code with domain/calendar.
#include "dueoracle.h"

#include "domain/calendar/officeschedule.h"
#include "domain/services/servicedescription.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

using namespace qyz::domain::testing;

namespace {

constexpr int cases = 2000;

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

QByteArray serviceFile(const QString &code)
{
    QFile file(QString::fromUtf8(QYZ_SOURCE_DIR) + u"/resources/services/%1.json"_s.arg(code));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The obligations of a day as the file has them, read without the program's reader.
QList<QJsonObject> owedByFile(
    const QJsonObject &file, const QString &day, const QString &caseCode, const QString &channel)
{
    QJsonObject inForce;
    for (const QJsonValue value : file.value("editions"_L1).toArray()) {
        if (value["valid_from"_L1].toString() <= day)
            inForce = value.toObject();
    }
    const QJsonObject facts = inForce.value("cases"_L1).toObject().value(caseCode).toObject();
    QList<QJsonObject> owed;
    for (const QJsonValue value : facts.value("obligations"_L1).toArray()) {
        const QJsonArray channels = value["channels"_L1].toArray();
        if (channels.isEmpty() || channels.contains(channel))
            owed.append(value.toObject());
    }
    return owed;
}

qyz::domain::TermUnit unitOf(const QJsonObject &owed)
{
    using qyz::domain::TermUnit;
    const QString name = owed.value("unit"_L1).toString();
    if (name == "minutes"_L1)
        return TermUnit::Minutes;
    return name == "calendar_days"_L1 ? TermUnit::CalendarDays : TermUnit::WorkingDays;
}

class RandomServiceTerms : public RandomDueDates,
                           public ::testing::WithParamInterface<const char *> { };

} // namespace

TEST_P(RandomServiceTerms, R25_agreeWithASecondCalculationOnAThousandMoments)
{
    const QByteArray bytes = serviceFile(QString::fromLatin1(GetParam()));
    const auto service = qyz::domain::ServiceDescription::fromJson(bytes);
    ASSERT_TRUE(service);
    const QJsonObject file = QJsonDocument::fromJson(bytes).object();
    const QString start = file.value("journal"_L1)["start"_L1].toString();
    const QString channels[] = {u"office"_s, u"portal"_s, u"post"_s};
    Cases source;
    int compared = 0;
    for (int i = 0; compared < 1000 && !HasFailure(); ++i) {
        // Half of them four years earlier, so that the first editions are reached too.
        const Case drawn = source.next();
        const qint64 arrived = drawn.arrived - (i % 2) * 1461 * dayLength;
        const qint64 counted = five.countedFrom(arrived);
        const QString day =
            QDate(1970, 1, 1).addDays(Oracle::localDay(counted)).toString(u"yyyy-MM-dd");
        if (day < start)
            continue;
        ++compared;
        const QString caseCode = service->cases.at(compared % service->cases.size()).code;
        const QString channel = channels[compared / 7 % 3];
        SCOPED_TRACE((day + u' ' + caseCode + u' ' + channel).toStdString());
        const QList<QJsonObject> owed = owedByFile(file, day, caseCode, channel);
        const auto rules = service->editionOn(QDate::fromString(day, Qt::ISODate))
                               ->caseEdition(caseCode)
                               ->obligationsFor(channel);
        ASSERT_EQ(rules.size(), owed.size());
        const QDateTime from = QDateTime::fromMSecsSinceEpoch(counted, Qt::UTC);
        for (qsizetype k = 0; k < owed.size(); ++k) {
            const QJsonObject held = owed.at(k).value("held_until"_L1).toObject();
            expectSame(qyz::domain::dueDate(rules.at(k), from, fiveDays),
                five.due(unitOf(owed.at(k)), owed.at(k).value("count"_L1).toInt(),
                    held.value("month"_L1).toInt(), held.value("day"_L1).toInt(), counted));
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Services, RandomServiceTerms,
    ::testing::Values("admission", "duplicate", "home_education", "attestation", "complaint"),
    [](const ::testing::TestParamInfo<const char *> &service) {
        return std::string(service.param);
    });

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
