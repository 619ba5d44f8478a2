#include "application/paper/bookslips.h"

#include "application/paper/factvalues.h"
#include "application/paper/papertext.h"
#include "application/paper/printedpages.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

using Change = CorrectionSlip::Change;

void signChange(
    const OfficeFacts &office, const QString &login, const QDateTime &at, Change &change)
{
    const AccountProfile *person = office.account(login);
    change.official = person ? person->name.initialsAfter() : login;
    change.post = person ? person->post : LocalizedText{};
    change.at = momentColumn(office, at);
}

Change changeOf(const PaperLine &line, const Correction &correction)
{
    const ServiceField *field = line.service ? line.service->findField(correction.field) : nullptr;
    const QString hidden = u"•••"_s; // R38
    Change change;
    change.column = field ? field->label : LocalizedText{correction.field, correction.field, false};
    change.oldValue = correction.sealed ? hidden : correction.oldValue;
    change.newValue = correction.sealed ? hidden : correction.newValue;
    change.reason = correction.reason;
    change.requestedBy = correction.requestedBy;
    signChange(line.office, correction.by, correction.at, change);
    return change;
}

/// How many corrections the line had when the page was printed.
Result<qsizetype> correctionsBefore(UnitOfWork &work, const LineRef &line, qint64 seq)
{
    const auto records = work.journals().ofLine(line);
    if (!records)
        return records.error();
    qsizetype count = 0;
    for (const StoredRecord &stored : *records)
        count += stored.record.seq <= seq && recordKind(stored.record.kind) == RecordKind::Corrected
            ? 1
            : 0;
    return count;
}

Result<CorrectionSlip> slipOf(
    UnitOfWork &work, const OfficeFacts &office, const TouchedPage &page, const JournalEntry &entry)
{
    const auto before = correctionsBefore(work, entry.line, page.seq);
    if (!before)
        return before.error();
    CorrectionSlip slip{entry.place.page, entry.place.row, entry.printedNumber, {}, {}, {}};
    const PaperLine line = paperLine(office, entry);
    for (const Correction &correction : entry.corrections.mid(*before))
        slip.changes.append(changeOf(line, correction));
    qsizetype count = entry.corrections.size();
    if (page.voided.contains(entry.line.number)) {
        Change voiding;
        voiding.reason = entry.closingReason;
        signChange(office, entry.closedBy, entry.closedAt, voiding);
        slip.voiding = voiding;
        ++count; // the voiding is the last
    }
    slip.slipNumber = u"%1/%2"_s.arg(entry.printedNumber).arg(count);
    return slip;
}

} // namespace

Result<CorrectionSlips> correctionSlips(
    UnitOfWork &work, const OfficeFacts &office, const BookVolume &volume, int page)
{
    const auto touched = touchedPages(work, volume);
    if (!touched)
        return touched.error();
    CorrectionSlips model;
    const JournalFacts *journal = office.journal(volume.facts.journal);
    model.practice = office.practice;
    model.organisation = office.organisation.name;
    model.title = journal ? journal->title : LocalizedText{};
    model.journal = volume.facts.journal;
    model.volume = volume.facts.volume;
    for (const TouchedPage &one : *touched) {
        if (page > 0 && one.page != page)
            continue;
        for (qint64 number = volume.firstOn(one.page); number <= volume.lastOn(one.page);
             ++number) {
            if (!one.corrected.contains(number) && !one.voided.contains(number))
                continue;
            const auto entry = work.entries().find(volume.line(number));
            if (!entry)
                return entry.error();
            const auto slip = slipOf(work, office, one, **entry);
            if (!slip)
                return slip.error();
            model.slips.append(*slip);
        }
    }
    if (model.slips.isEmpty())
        return makeError(ErrorCode::NothingToPrint,
            {u"%1, %2"_s.arg(volume.facts.journal).arg(volume.facts.volume)});
    return model;
}

} // namespace qyz::application
