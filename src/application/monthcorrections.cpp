#include "application/monthcorrections.h"

#include "application/duties.h"
#include "application/recordwriter.h"
#include "domain/journal/journalentryjson.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

const QString corrections = u"corrections"_s; // what was looked at, in the record of the look

void readFacts(MonthCorrection &correction, const QJsonObject &facts)
{
    correction.reason = facts.value("reason"_L1).toString();
    if (correction.voided)
        return;
    correction.field = facts.value("field"_L1).toString();
    correction.sealed = facts.value("sealed"_L1).toBool();
    correction.requestedBy = facts.value("requested_by"_L1).toString();
    if (correction.sealed)
        return;
    correction.oldValue = fieldText(facts.value("old"_L1));
    correction.newValue = fieldText(facts.value("value"_L1));
}

Result<MonthCorrection> correctionOf(
    UnitOfWork &work, const OfficeFacts &office, const StoredRecord &stored)
{
    const JournalRecord &record = stored.record;
    MonthCorrection correction;
    correction.line = record.line;
    correction.voided = record.kind == recordKindName(RecordKind::Voided);
    correction.by = record.actor;
    const AccountProfile *person = office.account(record.actor);
    correction.byName = person ? person->name.initialsAfter() : record.actor;
    correction.at = fromRecordTime(record.at);
    correction.seq = record.seq;
    if (stored.payload)
        readFacts(correction, QJsonDocument::fromJson(stored.payload->text).object());
    // Where the line stands; what was corrected is told by the record alone.
    const auto entry = work.entries().find(record.line);
    if (!entry)
        return entry.error();
    correction.printedNumber = QString::number(record.line.number);
    if (*entry) {
        correction.printedNumber = (*entry)->printedNumber;
        correction.service = (*entry)->service;
        correction.volume = (*entry)->volume;
        correction.place = (*entry)->place;
    }
    return correction;
}

} // namespace

bool SeenCorrections::covers(const QString &month, const QString &journal, qint64 seq) const
{
    return seq <= upTo.value({month, journal}, 0);
}

Result<MonthCorrections> monthCorrections(
    UnitOfWork &work, const OfficeFacts &office, const QString &month, const QString &actor)
{
    const MonthSpan span = monthSpan(month, office.schedule);
    if (!span.from.isValid())
        return makeError(ErrorCode::BadDate, {month.left(40)});
    QYZ_TRY(requireDuty(office, actor, {Duty::Director}, u"registry"_s,
        office.schedule.localDate(work.clock().now())));
    MonthCorrections found;
    found.month = month;
    QJsonObject seen;
    for (const JournalFacts &journal : office.journals) {
        // The head first: what comes after it was not seen.
        const auto head = work.heads().find(journal.code);
        if (!head)
            return head.error();
        const qint64 stands = *head ? (*head)->seq : 0;
        const auto records =
            work.journals().between(journal.code, {RecordKind::Corrected, RecordKind::Voided},
                recordTime(span.from), recordTime(span.before));
        if (!records)
            return records.error();
        for (const StoredRecord &stored : *records) {
            if (stored.record.seq > stands)
                break;
            auto correction = correctionOf(work, office, stored);
            if (!correction)
                return correction.error();
            found.list.append(*std::move(correction));
        }
        seen.insert(journal.code, stands);
    }
    // R38: what cannot be recorded is not shown; the record also tells the closing how far the
    // director has read.
    const auto looked = recordAct(work, u"access"_s, RecordKind::Listed, actor,
        {{u"what"_s, corrections}, {u"month"_s, month}, {u"seen"_s, seen}});
    if (!looked)
        return looked.error();
    return found;
}

Result<SeenCorrections> seenCorrections(UnitOfWork &work, const QDateTime &since)
{
    const auto looks =
        work.journals().between(u"access"_s, {RecordKind::Listed}, recordTime(since), QString());
    if (!looks)
        return looks.error();
    SeenCorrections seen;
    for (const StoredRecord &stored : *looks) {
        const QJsonObject look =
            stored.payload ? QJsonDocument::fromJson(stored.payload->text).object() : QJsonObject();
        if (look.value("what"_L1).toString() != corrections)
            continue;
        const QJsonObject upTo = look.value("seen"_L1).toObject();
        for (auto at = upTo.begin(); at != upTo.end(); ++at) {
            qint64 &known = seen.upTo[{look.value("month"_L1).toString(), at.key()}];
            known = std::max(known, at->toInteger());
        }
    }
    return seen;
}

} // namespace qyz::application
