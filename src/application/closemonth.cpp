#include "application/closemonth.h"

#include "application/closingrecords.h"
#include "application/duties.h"
#include "application/lockbook.h"
#include "application/recordwriter.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

/// One closing while it runs.
struct Closing {
    UnitOfWork &work;
    const CloseMonthCommand &command;
    LockedBook book;
    QDateTime now; // UTC
    ClosingState state; // as it is behind the locks
};

ClosingItem &itemOf(ClosingState &state, ClosingCheck check)
{
    return state.items[static_cast<qsizetype>(check)];
}

/// What happened in a journal since the list was read, and still belongs to the month.
void addSince(
    Closing &closing, JournalMonth &figures, const MonthSpan &span, const StoredRecord &stored)
{
    const JournalRecord &record = stored.record;
    if (!span.contains(fromRecordTime(record.at)))
        return;
    const auto kind = recordKind(record.kind);
    if (kind == RecordKind::Registered) {
        if (figures.lines++ == 0)
            figures.first = record.line;
        figures.last = record.line;
        return;
    }
    if (kind != RecordKind::Corrected && kind != RecordKind::Voided)
        return;
    ++(kind == RecordKind::Corrected ? figures.corrections : figures.voided);
    // R7: the director has not seen it.
    ClosingItem &corrections = itemOf(closing.state, ClosingCheck::Corrections);
    ++corrections.count;
    corrections.findings.append({record.line, 0, 0, record.kind, {}});
}

Status bringUpToDate(Closing &closing)
{
    const MonthSpan span = monthSpan(closing.command.month, closing.book.office->schedule);
    QStringList checked;
    for (const ChainPlace &place : closing.command.checked.chains) {
        const auto head = closing.book.journals.constFind(place.journal);
        const auto figures =
            std::find_if(closing.state.journals.begin(), closing.state.journals.end(),
                [&](const JournalMonth &known) { return known.journal == place.journal; });
        if (head == closing.book.journals.constEnd() || figures == closing.state.journals.end())
            return makeError(ErrorCode::ChangedMeanwhile);
        checked.append(place.journal);
        QYZ_TRY(walkSince(closing.work, place, *head,
            [&](const StoredRecord &stored) { addSince(closing, *figures, span, stored); }));
    }
    // A journal opened after the list was read has not been looked at.
    for (const QString &journal : closing.book.journals.keys()) {
        if (!checked.contains(journal))
            return makeError(ErrorCode::ChangedMeanwhile, {}, journal);
    }
    return {};
}

Status writeRecords(Closing &closing)
{
    for (const JournalMonth &figures : std::as_const(closing.state.journals)) {
        JournalHead head = closing.book.journals.value(figures.journal);
        const auto record = appendRecord(closing.work, head,
            {{figures.journal, 0, 0}, RecordKind::MonthClosed, closing.command.actor,
                payloadText(monthClosedFacts(
                    closing.command.month, figures, head, closing.command.explained))},
            closing.now);
        if (!record)
            return record.error();
        head.closedMonth = closing.command.month;
        QYZ_TRY(closing.work.heads().advance(head));
    }
    return {};
}

} // namespace

Status walkSince(UnitOfWork &work, const ChainPlace &checked, const JournalHead &head,
    const std::function<void(const StoredRecord &)> &visit)
{
    ChainPlace place = checked;
    const Status walked =
        work.journals().walkAfter(checked.journal, checked.seq, [&](const StoredRecord &stored) {
            if (linkProblem(stored.record, stored.payload ? &*stored.payload : nullptr,
                    place.seq + 1, place.hash))
                return Status(makeError(ErrorCode::BookNotIntact, {checked.journal}));
            place.seq = stored.record.seq;
            place.hash = stored.record.hash;
            visit(stored);
            return Status();
        });
    if (!walked)
        return walked;
    if (place.seq != head.seq || place.hash != head.hash)
        return makeError(ErrorCode::BookNotIntact, {checked.journal});
    return {};
}

CloseMonth::CloseMonth(OfficeCache &cache)
    : m_cache(cache)
{
}

Result<MonthClosing> CloseMonth::execute(UnitOfWork &work, const CloseMonthCommand &command)
{
    auto book = lockBook(work, m_cache);
    if (!book)
        return book.error();
    Closing closing{work, command, *std::move(book), work.clock().now(), command.checked};
    const OfficeFacts &office = *closing.book.office;
    QYZ_TRY(requireDuty(office, command.actor, {Duty::Director}, u"registry"_s,
        office.schedule.localDate(closing.now)));
    QYZ_TRY(mayCloseMonth(command.month, lastClosedMonth(closing.book.journals.values()),
        office.schedule, closing.now));
    for (const JournalHead &head : std::as_const(closing.book.journals))
        QYZ_TRY(closesBehindItsLines(head, office.schedule, closing.now));
    if (command.checked.month != command.month || command.checked.items.size() != closingCheckCount)
        return makeError(ErrorCode::ChangedMeanwhile, {}, u"the list is of another month"_s);
    QYZ_TRY(bringUpToDate(closing));
    QYZ_TRY(checkExplained(closing.state.items, command.explained));
    QYZ_TRY(writeRecords(closing));
    const auto closings = monthClosings(work, office);
    if (!closings)
        return closings.error();
    return closings->constLast();
}

} // namespace qyz::application
