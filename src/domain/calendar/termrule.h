// Terms: what must be done by when, and the ruler that explains it (R24, R25).
#pragma once

#include "domain/calendar/officeschedule.h"
#include "domain/common/localizedtext.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace qyz::domain {

enum class TermUnit { WorkingDays, CalendarDays, Minutes };

/// "working_days", "calendar_days", "minutes".
QString termUnitName(TermUnit unit);
std::optional<TermUnit> termUnitFromName(const QString &name);

enum class ObligationKind { Receipt, Order, Result, Answer };

/// "receipt", "order", "result", "answer".
QString obligationKindName(ObligationKind kind);
std::optional<ObligationKind> obligationKindFromName(const QString &name);

/// R25: a line counted from a date before month/day of the same year is not done before that day
/// and is due on the last working day of that month. Otherwise the ordinary term holds.
struct HeldUntil {
    int month = 0;
    int day = 0;

    bool operator==(const HeldUntil &) const = default;
};

/// A term of an edition. `verified` and `source` speak of the act, not of the calendar.
struct ObligationRule {
    ObligationKind kind = ObligationKind::Receipt;
    TermUnit unit = TermUnit::WorkingDays;
    int count = 1;
    std::optional<HeldUntil> heldUntil;
    bool verified = false;
    QString source;
    bool stoppable = false; // R27: the edition lets its clock be stopped
    QStringList channels; // R25: owed to what came this way only; empty: to all

    bool operator==(const ObligationRule &) const = default;
};

/// R27: the clock stood from `from` until `until`, UTC; it still stands where `until` is invalid.
/// The days of both moments are not counted.
struct StoppedTime {
    QDateTime from;
    QDateTime until;
    QString reason; // as it was written

    bool operator==(const StoppedTime &) const = default;
};

/// What happened to a term after it began.
struct TermChanges {
    QList<StoppedTime> stops; // one after the other
    int extraWorkingDays = 0; // R35: an extension, counted on from the term's last day
};

/// One day of the ruler. `counted`: it is one of the days of the term; in a held term, a working
/// day on which it can be done.
struct TraceDay {
    QDate date;
    bool counted = false;
    LocalizedText why;

    bool operator==(const TraceDay &) const = default;
};

/// `moment` is there for minutes only, UTC. `notBefore` only where the term is held. `trace` runs
/// from the day it counts from to `date`; a held term has its first day, then `notBefore` on.
/// `verified`: every day of the ruler is confirmed by the calendar (R14). `rule` is short machine
/// text stored with the line: "R25 receipt: 1 working_days".
struct DueDate {
    QDate date;
    std::optional<QDateTime> moment;
    std::optional<QDate> notBefore;
    QList<TraceDay> trace;
    bool verified = false;
    QString rule;
    bool stopped = false; // R27: the clock stands; `date` is then its first day, not a promise

    bool operator==(const DueDate &) const = default;
};

/// R24, R27. `countedFromUtc` is OfficeSchedule::countedFrom of the arrival and must be valid.
DueDate dueDate(const ObligationRule &rule, const QDateTime &countedFromUtc,
    const OfficeSchedule &schedule, const TermChanges &changes = {});

} // namespace qyz::domain
