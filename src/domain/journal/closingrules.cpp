#include "domain/journal/closingrules.h"

#include "domain/text/bilingualdate.h"

using namespace Qt::Literals::StringLiterals;

namespace qyz::domain {

QString monthName(QDate day)
{
    return day.isValid() ? day.toString(u"yyyy-MM"_s) : QString();
}

QDate monthStart(const QString &month)
{
    const QDate first = QDate::fromString(month + u"-01"_s, Qt::ISODate);
    return monthName(first) == month ? first : QDate();
}

QString monthArgument(const QString &month)
{
    const QDate first = monthStart(month);
    return first.isValid() ? first.toString(u"MM.yyyy"_s) : month;
}

MonthSpan monthSpan(const QString &month, const OfficeSchedule &schedule)
{
    const QDate first = monthStart(month);
    if (!first.isValid())
        return {};
    return {schedule.zone().toUtc(first, QTime(0, 0)),
        schedule.zone().toUtc(first.addMonths(1), QTime(0, 0))};
}

QDateTime monthOver(const QString &month, const OfficeSchedule &schedule)
{
    const QDate first = monthStart(month);
    const QDate last = schedule.lastWorkingDayOfMonth(first.year(), first.month());
    const auto times = last.isValid() ? schedule.openingTimes(last) : std::nullopt;
    // A month without a working day is over with its last midnight.
    return times ? schedule.zone().toUtc(last, times->closes) : monthSpan(month, schedule).before;
}

Status notInClosedMonth(
    const JournalHead &head, const OfficeSchedule &schedule, const QDateTime &moment)
{
    if (head.closedMonth.isEmpty() || monthName(schedule.localDate(moment)) > head.closedMonth)
        return {};
    return makeError(ErrorCode::MonthClosed, {monthArgument(head.closedMonth)});
}

Status closesBehindItsLines(
    const JournalHead &head, const OfficeSchedule &schedule, const QDateTime &now)
{
    if (head.lastRegisteredAt.isEmpty() || recordTime(now) >= head.lastRegisteredAt)
        return {};
    const QDateTime last = schedule.local(fromRecordTime(head.lastRegisteredAt));
    return makeError(ErrorCode::ClockBehind, {columnMoment(last.date(), last.time())});
}

Status mayCloseMonth(const QString &month, const QString &closed, const OfficeSchedule &schedule,
    const QDateTime &now)
{
    const QDate first = monthStart(month);
    if (!first.isValid())
        return makeError(ErrorCode::BadDate, {month.left(40)});
    if (!closed.isEmpty() && month <= closed)
        return makeError(ErrorCode::MonthClosed, {monthArgument(closed)});
    const QString next = closed.isEmpty() ? month : monthName(monthStart(closed).addMonths(1));
    if (month != next)
        return makeError(ErrorCode::MonthOutOfOrder, {monthArgument(next)});
    const QDateTime over = monthOver(month, schedule);
    if (now < over) {
        const QDateTime local = schedule.local(over);
        return makeError(ErrorCode::MonthNotOver,
            {monthArgument(month), columnMoment(local.date(), local.time())});
    }
    return {};
}

QString nextMonth(const QString &closed, const OfficeSchedule &schedule, const QDateTime &now)
{
    if (!closed.isEmpty())
        return monthName(monthStart(closed).addMonths(1));
    const QDate today = schedule.localDate(now);
    const QString current = monthName(today);
    return now < monthOver(current, schedule) ? monthName(today.addMonths(-1)) : current;
}

Result<int> volumeToClose(const JournalHead &head)
{
    if (head.volume == 0)
        return makeError(ErrorCode::LineNotFound, {head.journal});
    if (head.closedVolume >= head.volume)
        return makeError(ErrorCode::VolumeClosed, {QString::number(head.closedVolume)});
    return head.closedVolume + 1;
}

} // namespace qyz::domain
