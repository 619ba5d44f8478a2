#include "application/paperbooks.h"

#include "domain/journal/journalchain.h"

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

Result<PaperState> paperState(UnitOfWork &work, const JournalHead &head, bool yearly)
{
    PaperState state;
    state.journal = head.journal;
    const auto records = work.journals().ofLine({head.journal, 0, 0});
    if (!records)
        return records.error();
    for (const StoredRecord &stored : *records) {
        if (stored.record.kind != recordKindName(RecordKind::PaperContinued) || !stored.payload)
            continue;
        state.paper = PaperBook::fromJson(QJsonDocument::fromJson(stored.payload->text).object());
        state.seq = stored.record.seq;
        state.at = fromRecordTime(stored.record.at);
        state.by = stored.record.actor;
    }
    if (!state.paper) {
        state.liveBegun = head.volume > 0;
        return state;
    }
    const PaperBook &paper = *state.paper;
    state.closed = head.closedVolume >= paper.book;
    state.liveBegun = head.volume > paper.book;
    const int year = yearly ? paper.lastDate.year() : 0;
    const auto numbers =
        work.entries().numberedDays(head.journal, year, paper.first, paper.lastNumber);
    if (!numbers)
        return numbers.error();
    QList<qint64> known;
    known.reserve(numbers->size());
    for (const NumberedDay &line : *numbers)
        known.append(line.number);
    state.transcribed = known.size();
    state.missing = missingNumbers(known, paper.first, paper.lastNumber);
    return state;
}

} // namespace qyz::application
