#include "application/inspection.h"

#include "application/duties.h"
#include "application/lockbook.h"
#include "application/recordwriter.h"
#include "application/registryrecords.h"
#include "domain/journal/journalchain.h"
#include "domain/services/draftvalidator.h"
#include "domain/services/fieldchecks.h"
#include "domain/text/bilingualdate.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

QString needed(FieldChecks &checks, const QString &field, const QString &typed)
{
    QString text = checks.text(field, typed, longestText);
    if (text.isEmpty())
        checks.fault(field, ErrorCode::RequiredField, {fieldArgument(u"inspection."_s + field)});
    return text;
}

QStringList checkedJournals(
    FieldChecks &checks, const QStringList &typed, const OfficeFacts &office)
{
    QStringList journals = typed;
    journals.removeDuplicates();
    journals.sort();
    if (journals.isEmpty())
        checks.fault(u"journals"_s, ErrorCode::RequiredField, {u"journals"_s});
    for (const QString &journal : std::as_const(journals)) {
        if (journal != "*"_L1 && !office.journal(journal))
            checks.fault(u"journals"_s, ErrorCode::UnknownValue, {u"journals"_s, journal.left(40)});
    }
    return journals.contains(u"*"_s) ? QStringList{u"*"_s} : journals;
}

Result<Inspection> checkedInspection(
    const OpenInspectionCommand &command, const OfficeFacts &office, const QDateTime &now)
{
    FieldChecks checks(office.schedule.localDate(now));
    Inspection inspection;
    inspection.journals = checkedJournals(checks, command.journals, office);
    inspection.authority = needed(checks, u"authority"_s, command.authority);
    inspection.basis = needed(checks, u"basis"_s, command.basis);
    inspection.from = command.from;
    inspection.to = command.to;
    if (!command.from.isValid())
        checks.fault(u"from"_s, ErrorCode::RequiredField, {u"inspection.from"_s});
    if (!command.to.isValid())
        checks.fault(u"to"_s, ErrorCode::RequiredField, {u"inspection.to"_s});
    else if (command.from.isValid() && command.to < command.from)
        checks.fault(u"to"_s, ErrorCode::EndBeforeStart, {shortDate(command.from)});
    inspection.openedAt = now;
    for (const Inspection &known : office.inspections)
        inspection.number = std::max(inspection.number, known.number);
    ++inspection.number;
    if (!checks.faults().isEmpty())
        return makeError(checks.faults());
    return inspection;
}

const Inspection *openOne(const OfficeFacts &office, int number)
{
    for (const Inspection &known : office.inspections) {
        if (known.isOpen() && (number == 0 || known.number == number))
            return &known;
    }
    return nullptr;
}

Result<InspectionRecord> store(UnitOfWork &work, LockedBook &book, RecordKind kind,
    const Inspection &inspection, const QJsonObject &facts, const QString &actor,
    const QDateTime &now)
{
    const auto record = appendRecord(
        work, book.registry, {{u"registry"_s, 0, 0}, kind, actor, payloadText(facts)}, now);
    if (!record)
        return record.error();
    QYZ_TRY(applyRegistryRecord(work.registry(), record->kind, facts));
    QYZ_TRY(work.heads().advance(book.registry));
    return InspectionRecord{inspection, record->seq, record->hash};
}

} // namespace

OpenInspection::OpenInspection(OfficeCache &cache)
    : m_cache(cache)
{
}

Result<InspectionRecord> OpenInspection::execute(
    UnitOfWork &work, const OpenInspectionCommand &command)
{
    auto book = lockBook(work, m_cache);
    if (!book)
        return book.error();
    const QDateTime now = work.clock().now();
    const OfficeFacts &office = *book->office;
    QYZ_TRY(requireDuty(
        office, command.actor, {Duty::Director}, u"registry"_s, office.schedule.localDate(now)));
    const auto inspection = checkedInspection(command, office, now);
    if (!inspection)
        return inspection.error();
    return store(work, *book, RecordKind::InspectionOpened, *inspection,
        inspectionJson(*inspection), command.actor, now);
}

CloseInspection::CloseInspection(OfficeCache &cache)
    : m_cache(cache)
{
}

Result<InspectionRecord> CloseInspection::execute(
    UnitOfWork &work, const CloseInspectionCommand &command)
{
    auto book = lockBook(work, m_cache);
    if (!book)
        return book.error();
    const QDateTime now = work.clock().now();
    const OfficeFacts &office = *book->office;
    const QDate today = office.schedule.localDate(now);
    QYZ_TRY(requireDuty(office, command.actor, {Duty::Director}, u"registry"_s, today));
    FieldChecks checks(today);
    const QString result = needed(checks, u"result"_s, command.result);
    const Inspection *open = openOne(office, command.number);
    if (!open)
        checks.fault(u"number"_s, ErrorCode::UnknownValue,
            {fieldArgument(u"inspection.number"_s), QString::number(command.number)});
    if (!checks.faults().isEmpty())
        return makeError(checks.faults());
    Inspection closed = *open;
    closed.closedAt = now;
    closed.result = result;
    return store(work, *book, RecordKind::InspectionClosed, closed,
        {{u"number"_s, closed.number}, {u"closed_at"_s, recordTime(now)}, {u"result"_s, result}},
        command.actor, now);
}

Status notInspected(const OfficeFacts &office, RecordKind act, const JournalEntry &entry)
{
    if (act != RecordKind::Corrected && act != RecordKind::Voided)
        return {};
    const QDate registered = office.schedule.localDate(entry.registeredAt);
    for (const Inspection &inspection : office.inspections) {
        if (inspection.isOpen() && inspection.concerns(entry.line.journal)
            && inspection.from <= registered && registered <= inspection.to)
            return makeError(ErrorCode::InspectionOpen, {inspectionText(inspection)});
    }
    return {};
}

bool duringInspection(const OfficeFacts &office, const QString &journal, const QDateTime &moment)
{
    return std::any_of(
        office.inspections.begin(), office.inspections.end(), [&](const Inspection &inspection) {
            return inspection.concerns(journal) && moment >= inspection.openedAt
                && (inspection.isOpen() || moment <= inspection.closedAt);
        });
}

QString inspectionText(const Inspection &inspection)
{
    return u"%1, %2 – %3"_s.arg(
        inspection.authority, shortDate(inspection.from), shortDate(inspection.to));
}

} // namespace qyz::application
