#include "domain/journal/journalrules.h"

#include "domain/journal/closingrules.h"
#include "domain/text/bilingualdate.h"

namespace qyz::domain {

namespace {

QString momentText(const OfficeSchedule &schedule, const QDateTime &utc)
{
    const QDateTime local = schedule.local(utc);
    return columnMoment(local.date(), local.time());
}

} // namespace

Status mayRegister(const JournalHead &head, QDate journalStart, const OfficeSchedule &schedule,
    const QDateTime &now)
{
    // R2
    if (schedule.localDate(now) < journalStart)
        return makeError(ErrorCode::BeforeJournalStart, {shortDate(journalStart)});
    // R6: equal is allowed
    if (!head.lastRegisteredAt.isEmpty() && recordTime(now) < head.lastRegisteredAt)
        return makeError(
            ErrorCode::ClockBehind, {momentText(schedule, fromRecordTime(head.lastRegisteredAt))});
    QYZ_TRY(notInClosedMonth(head, schedule, now));
    // R12
    if (!schedule.isOpenAt(now)) {
        const QDateTime opens = schedule.local(schedule.nextOpening(now));
        return makeError(ErrorCode::OfficeClosed,
            {shortDate(opens.date()), opens.time().toString(QStringLiteral("HH:mm"))});
    }
    return {};
}

NextLine nextLine(
    const JournalHead &head, bool yearly, int year, const std::optional<VolumeGeometry> &open)
{
    NextLine next;
    const bool newYear = yearly && head.year != year;
    next.year = yearly ? year : 0;
    next.number = newYear ? 1 : head.number + 1;
    const bool full = open && next.number - head.volumeFirst >= open->capacity();
    const bool closed = head.volume > 0 && head.volume <= head.closedVolume; // R9
    next.opensVolume = !open || newYear || full || closed;
    next.volume = next.opensVolume ? head.volume + 1 : head.volume;
    next.volumeFirst = next.opensVolume ? next.number : head.volumeFirst;
    return next;
}

} // namespace qyz::domain
