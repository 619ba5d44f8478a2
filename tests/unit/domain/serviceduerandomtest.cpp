// R24, R25, R27: every obligation of every service, edition, case and channel on random moments,
// with and without stops, against a second calculation that reads the files by itself.
#include "dueoracle.h"
#include "servicefixture.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

using namespace qyz::domain;
using namespace qyz::domain::testing;

namespace {

constexpr int momentsPerService = 1000;
const QDate epoch(1970, 1, 1);

/// What the file of a service says is owed, read without the program's own reader.
QJsonArray owedByFile(
    const QJsonObject &file, const QString &day, const QString &caseCode, const QString &channel)
{
    QJsonObject inForce;
    for (const QJsonValue edition : file.value("editions"_L1).toArray()) {
        if (edition.toObject().value("valid_from"_L1).toString() <= day)
            inForce = edition.toObject();
    }
    const QJsonObject known = inForce.value("cases"_L1).toObject().value(caseCode).toObject();
    QJsonArray owed;
    for (const QJsonValue term : known.value("obligations"_L1).toArray()) {
        const QJsonArray channels = term.toObject().value("channels"_L1).toArray();
        if (channels.isEmpty() || channels.contains(channel))
            owed.append(term);
    }
    return owed;
}

TermUnit unitOf(const QString &name)
{
    return name == "minutes"_L1      ? TermUnit::Minutes
        : name == "calendar_days"_L1 ? TermUnit::CalendarDays
                                     : TermUnit::WorkingDays;
}

class Draw {
public:
    explicit Draw(quint64 seed)
        : m_engine(seed)
    {
    }

    quint64 below(quint64 bound) { return m_engine() % bound; }
    qint64 momentFrom(qint64 firstDay, qint64 lastDay)
    {
        const auto days = static_cast<quint64>(lastDay - firstDay);
        return (firstDay + static_cast<qint64>(below(days))) * dayLength
            + static_cast<qint64>(below(quint64{dayLength}));
    }
    QString oneOf(const QStringList &list)
    {
        return list.at(static_cast<qsizetype>(below(static_cast<quint64>(list.size()))));
    }

private:
    std::mt19937_64 m_engine;
};

/// Up to two stops inside a term, each over before the next; half of the terms have none.
struct DrawnStops {
    TermChanges changes;
    std::vector<Oracle::Standing> days;
    qint64 stood = 0; // ms
};

DrawnStops drawStops(Draw &draw, qint64 from, qint64 due)
{
    DrawnStops drawn;
    qint64 at = from;
    const quint64 wanted = draw.below(4) < 2 ? 0 : 1 + draw.below(2);
    for (quint64 i = 0; i < wanted; ++i) {
        const auto room = static_cast<quint64>(std::max<qint64>(dayLength, due - at));
        const qint64 begins = at + static_cast<qint64>(draw.below(room));
        const qint64 ends = begins + static_cast<qint64>(draw.below(quint64{dayLength} * 25));
        drawn.changes.stops.append({QDateTime::fromMSecsSinceEpoch(begins, Qt::UTC),
            QDateTime::fromMSecsSinceEpoch(ends, Qt::UTC), u"себеп"_s});
        drawn.days.push_back({Oracle::localDay(begins), Oracle::localDay(ends)});
        drawn.stood += ends - begins;
        at = ends;
    }
    return drawn;
}

class EveryService : public ::testing::TestWithParam<const char *> {
protected:
    EveryService()
    {
        const QByteArray bytes =
            shipped(u"services/%1.json"_s.arg(QString::fromLatin1(GetParam())));
        file = QJsonDocument::fromJson(bytes).object();
        service = ServiceDescription::fromJson(bytes).value();
    }

    const ObligationRule *ruleAsRead(
        const QDate day, const QString &caseCode, const QString &channel, const QString &kind)
    {
        const ServiceEdition *edition = service.editionOn(day);
        const CaseEdition *known = edition ? edition->caseEdition(caseCode) : nullptr;
        owed = known ? known->obligationsFor(channel) : QList<ObligationRule>();
        for (const ObligationRule &rule : std::as_const(owed)) {
            if (obligationKindName(rule.kind) == kind)
                return &rule;
        }
        return nullptr;
    }

    void compare(const QJsonObject &term, const ObligationRule &rule, qint64 from)
    {
        const QJsonObject hold = term.value("held_until"_L1).toObject();
        const TermUnit unit = unitOf(term.value("unit"_L1).toString());
        const int count = term.value("count"_L1).toInt();
        const int month = hold.value("month"_L1).toInt();
        const int day = hold.value("day"_L1).toInt();
        const Expected plain = oracle.due(unit, count, month, day, from);
        const DrawnStops drawn =
            drawStops(draw, from, plain.moment > 0 ? plain.moment : plain.due * dayLength);
        const Expected expected =
            oracle.dueWithStops(unit, count, month, day, from, drawn.days, drawn.stood);
        const DueDate due =
            dueDate(rule, QDateTime::fromMSecsSinceEpoch(from, Qt::UTC), office(), drawn.changes);
        EXPECT_EQ(epoch.daysTo(due.date), expected.due);
        EXPECT_EQ(due.notBefore.has_value(), expected.held);
        EXPECT_EQ(due.moment ? due.moment->toMSecsSinceEpoch() : 0, expected.moment);
        EXPECT_EQ(rule.stoppable, term.value("stoppable"_L1).toBool());
        compared += 1;
        stopped += drawn.days.empty() ? 0 : 1;
    }

    QJsonObject file;
    ServiceDescription service;
    QList<ObligationRule> owed;
    const Oracle oracle{
        QJsonDocument::fromJson(calendarFile()).object().value("years"_L1).toObject(), 5};
    Draw draw{20'261'122};
    int compared = 0;
    int stopped = 0;
};

} // namespace

TEST_P(EveryService, R24_R27_itsObligationsAgreeWithASecondCalculationOnAThousandMoments)
{
    const QDate start = QDate::fromString(
        file.value("journal"_L1).toObject().value("start"_L1).toString(), Qt::ISODate);
    const QStringList channels{u"office"_s, u"portal"_s, u"post"_s, u"corporation"_s};
    QStringList cases;
    for (const QJsonValue known : file.value("cases"_L1).toArray())
        cases.append(known.toObject().value("code"_L1).toString());
    ASSERT_FALSE(cases.isEmpty());
    for (int i = 0; i < momentsPerService && !HasFailure(); ++i) {
        const qint64 from =
            oracle.countedFrom(draw.momentFrom(epoch.daysTo(start) + 1, dayNumber(2028, 1, 1)));
        const QDate day = epoch.addDays(Oracle::localDay(from));
        const QString caseCode = draw.oneOf(cases);
        const QString channel = draw.oneOf(channels);
        SCOPED_TRACE((day.toString(Qt::ISODate) + u' ' + caseCode + u' ' + channel).toStdString());
        for (const QJsonValue term :
            owedByFile(file, day.toString(Qt::ISODate), caseCode, channel)) {
            const QJsonObject facts = term.toObject();
            const ObligationRule *rule =
                ruleAsRead(day, caseCode, channel, facts.value("kind"_L1).toString());
            ASSERT_TRUE(rule);
            compare(facts, *rule, from);
        }
    }
    // The draw reaches what it is for.
    EXPECT_GT(compared, momentsPerService / 2);
    EXPECT_GT(stopped, momentsPerService / 5);
}

INSTANTIATE_TEST_SUITE_P(Shipped, EveryService,
    ::testing::Values("admission", "duplicate", "home_education", "attestation", "complaint"));
