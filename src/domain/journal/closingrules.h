// Closing of months and volumes (R9): may it be done now, and what does it shut.
#pragma once

#include "domain/calendar/officeschedule.h"
#include "domain/common/result.h"
#include "domain/journal/journalchain.h"

namespace qyz::domain {

/// A month is "2026-10", as in the records: such texts sort as the months do.
QString monthName(QDate day);
/// Its first day; invalid where the text is no month.
QDate monthStart(const QString &month);
/// "10.2026", for sentences in any language.
QString monthArgument(const QString &month);

/// The moments of a month of the office, UTC: from its first midnight, up to but without the next.
struct MonthSpan {
    QDateTime from;
    QDateTime before;

    bool contains(const QDateTime &utc) const { return from <= utc && utc < before; }
};
MonthSpan monthSpan(const QString &month, const OfficeSchedule &schedule);

/// Since when the month may be closed, UTC: the end of the hours of its last working day.
QDateTime monthOver(const QString &month, const OfficeSchedule &schedule);

/// MonthClosed where the moment lies in a closed month of the journal: nothing dated inside is
/// accepted any more.
Status notInClosedMonth(
    const JournalHead &head, const OfficeSchedule &schedule, const QDateTime &moment);

/// R6: a closing does not stand before the lines it closes: ClockBehind with their last moment.
Status closesBehindItsLines(
    const JournalHead &head, const OfficeSchedule &schedule, const QDateTime &now);

/// `closed`: the last closed month of the book, or empty. BadDate, MonthClosed, MonthOutOfOrder
/// (months follow one another; the first may be any), MonthNotOver.
Status mayCloseMonth(const QString &month, const QString &closed, const OfficeSchedule &schedule,
    const QDateTime &now);

/// The month that is closed next: the one after `closed`, or the last that is over.
QString nextMonth(const QString &closed, const OfficeSchedule &schedule, const QDateTime &now);

/// Volumes are closed one after another: the first that is not. LineNotFound where the journal has
/// no line, VolumeClosed where everything in it is closed.
Result<int> volumeToClose(const JournalHead &head);

} // namespace qyz::domain
