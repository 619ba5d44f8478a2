#include "application/settingmoves.h"

#include "application/lineviews.h"
#include "application/terms.h"

#include <algorithm>

using namespace qyz::domain;

namespace qyz::application {

namespace {

constexpr int runLength = 500;

/// Every line with an open date stands in "overdue" when the day is the last of all days.
EntryFilter everythingOwed(const QString &journal)
{
    EntryFilter filter;
    filter.journal = journal;
    filter.view = EntryView::Overdue;
    filter.today = QDate(9999, 12, 31);
    filter.limit = runLength;
    return filter;
}

/// An application that came when the office was to be closed is counted from another day, if that
/// day itself changed (R13).
JournalEntry countedAnew(
    const OfficeFacts &before, const OfficeFacts &after, const JournalEntry &entry)
{
    JournalEntry counted = entry;
    if (before.schedule.countedFrom(entry.arrivedAt) == entry.countedFrom)
        counted.countedFrom = after.schedule.countedFrom(entry.arrivedAt);
    return counted;
}

Status addMoves(UnitOfWork &work, const OfficeFacts &before, const OfficeFacts &after,
    const QString &journal, QList<DueMove> &moves)
{
    EntryFilter filter = everythingOwed(journal);
    QList<DueMove> found;
    while (true) {
        const auto entries = work.entries().page(filter);
        if (!entries)
            return entries.error();
        for (const JournalEntry &entry : *entries)
            found.append(movesOfLine(before, after, entry));
        if (entries->size() < runLength)
            break;
        filter.beforeYear = entries->constLast().line.year;
        filter.beforeNumber = entries->constLast().line.number;
    }
    // Pages come newest first; a person reads a list from its first number.
    std::stable_sort(found.begin(), found.end(), [](const DueMove &a, const DueMove &b) {
        return std::pair(a.line.year, a.line.number) < std::pair(b.line.year, b.line.number);
    });
    moves.append(found);
    return {};
}

} // namespace

QList<DueMove> movesOfLine(
    const OfficeFacts &before, const OfficeFacts &after, const JournalEntry &entry)
{
    const QList<DueDate> was = whyTheseDates(before, entry);
    const QList<DueDate> will = whyTheseDates(after, countedAnew(before, after, entry));
    QList<DueMove> moves;
    for (qsizetype at = 0; at < entry.obligations.size(); ++at) {
        const Obligation &obligation = entry.obligations.at(at);
        if (!obligation.isOpen() || entry.isStopped(obligation) || obligation.dueMoment.isValid())
            continue;
        if (!will.at(at).date.isValid() || was.at(at).date == will.at(at).date)
            continue;
        const QDate due =
            movedPromise(after.schedule, obligation.due, was.at(at).date, will.at(at).date);
        if (due != obligation.due)
            moves.append({entry.line, entry.printedNumber, obligation.kind, obligation.due, due});
    }
    return moves;
}

Result<QList<DueMove>> movesOf(
    UnitOfWork &work, const OfficeFacts &before, const OfficeFacts &after)
{
    QList<DueMove> moves;
    for (const JournalFacts &journal : before.journals)
        QYZ_TRY(addMoves(work, before, after, journal.code, moves));
    return moves;
}

} // namespace qyz::application
