#include "application/registerapplication.h"

#include "application/barredactor.h"
#include "application/breakage.h"
#include "application/draftcontext.h"
#include "application/duties.h"
#include "application/linelinks.h"
#include "application/papervolume.h"
#include "application/recordwriter.h"
#include "application/sealeddetails.h"
#include "application/terms.h"
#include "domain/journal/journalrules.h"
#include "domain/services/draftvalidator.h"
#include "domain/text/bilingualdate.h"
#include "domain/text/foldedtext.h"

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

/// What one registration knows while it runs.
struct Registration {
    UnitOfWork &work;
    const RegisterCommand &command;
    const OfficeFacts &office;
    const ServiceDescription &service;
    const JournalFacts &journal;
    JournalHead head;
    QDateTime now;
    Sealer &sealer;
};

/// The same request again, after a lost answer: the first line, no second number.
Result<std::optional<JournalEntry>> earlierAnswer(Registration &run)
{
    // Trimmed, as it is stored.
    const QString request = run.command.draft.requestId.trimmed();
    if (request.isEmpty())
        return std::optional<JournalEntry>();
    auto line = run.work.entries().findRequest(run.journal.code, request);
    if (!line)
        return line.error();
    if (!*line)
        return std::optional<JournalEntry>();
    return run.work.entries().find(**line);
}

bool sameName(const PersonName &a, const PersonName &b)
{
    // The patronymic is not forced, so only what both documents must have is compared.
    return folded(a.surname + u' ' + a.name) == folded(b.surname + u' ' + b.name);
}

QString dayText(const Registration &run, const QDateTime &utc)
{
    return shortDate(run.office.schedule.localDate(utc));
}

// R21: the same child with an open line of the same service.
Status checkOpenLine(Registration &run, const CheckedApplication &checked, FieldFaults &faults)
{
    auto open = run.work.entries().openForChild(run.service.code, checked.child);
    if (!open)
        return open.error();
    if (*open && !checked.overrides.contains("duplicate_child"_L1)) {
        faults.append({u"child"_s, ErrorCode::DuplicateApplication,
            {(*open)->printedNumber, dayText(run, (*open)->registeredAt)}});
    }
    return {};
}

// R21: where a service is about nobody else, the question is about the applicant.
Status checkOpenLineOfApplicant(
    Registration &run, const CheckedApplication &checked, FieldFaults &faults)
{
    auto open = run.work.entries().openForApplicant(run.service.code, checked.applicant.iin);
    if (!open)
        return open.error();
    if (*open && !checked.overrides.contains("duplicate_child"_L1)) {
        faults.append({u"applicant"_s, ErrorCode::DuplicateApplication,
            {(*open)->printedNumber, dayText(run, (*open)->registeredAt)}});
    }
    return {};
}

// R31, R35: the lines it names are there, and the one it goes on from is of the same person.
Status checkNamedLines(Registration &run, const CheckedApplication &checked, FieldFaults &faults)
{
    JournalEntry entry;
    entry.line.journal = run.journal.code;
    entry.service = run.service.code;
    entry.applicant = checked.applicant;
    entry.child = checked.child;
    const Status named =
        checkLinks(run.work, run.service, entry, linksIn(run.service, checked.details));
    if (!named && named.error().faults.isEmpty())
        return named;
    if (!named)
        faults.append(named.error().faults);
    return {};
}

// R21: a known IIN with another name.
Status checkKnownName(Registration &run, const QString &field, const QString &iin,
    const PersonName &name, bool answered, FieldFaults &faults)
{
    if (iin.isEmpty())
        return {};
    auto known = run.work.entries().newestWithIin(iin);
    if (!known)
        return known.error();
    if (!*known || answered)
        return {};
    const PersonName &other =
        (*known)->child.iin == iin ? (*known)->child.name : (*known)->applicant.name;
    if (!sameName(other, name))
        faults.append({field, ErrorCode::SameIinOtherName, {other.full()}});
    return {};
}

Status askQuestions(Registration &run, const CheckedApplication &checked)
{
    FieldFaults faults;
    const Child &child = checked.child;
    const Applicant &applicant = checked.applicant;
    const bool named = checked.overrides.contains("other_name"_L1);
    const auto met = run.work.entries().met(child, applicant.iin);
    if (!met)
        return met.error();
    const bool aboutNobodyElse = run.service.subject == Subject::None;
    if (met->child && !aboutNobodyElse)
        QYZ_TRY(checkOpenLine(run, checked, faults));
    if (met->applicantIin && aboutNobodyElse)
        QYZ_TRY(checkOpenLineOfApplicant(run, checked, faults));
    if (met->childIin)
        QYZ_TRY(checkKnownName(run, u"child.iin"_s, child.iin, child.name, named, faults));
    if (met->applicantIin)
        QYZ_TRY(
            checkKnownName(run, u"applicant.iin"_s, applicant.iin, applicant.name, named, faults));
    QYZ_TRY(checkNamedLines(run, checked, faults));
    if (!faults.isEmpty())
        return makeError(faults);
    return {};
}

/// R35: a complaint about the only one who may answer it goes to the department, and sooner.
ObligationRule ruleFor(
    const Registration &run, const CheckedApplication &checked, const ObligationRule &rule)
{
    const auto &barred = run.service.capabilities.barredActor;
    const auto &within = checked.edition->forwardWithin;
    if (rule.kind != ObligationKind::Answer || !barred || !within)
        return rule;
    const QString about = checked.details.value(barred->field.section(u'.', 1)).toString();
    const QDate today = run.office.schedule.localDate(run.now);
    return barsEverybody(run.office, about, Duty::Director, today) ? forwardingRule(rule, *within)
                                                                   : rule;
}

/// R24, R25: promised now, stored, never moved by a later calendar.
QList<Obligation> promise(const Registration &run, const CheckedApplication &checked)
{
    QList<Obligation> obligations;
    if (!checked.missing.isEmpty())
        return obligations; // a line that was not accepted owes nothing
    for (const ObligationRule &known : checked.caseEdition->obligationsFor(checked.channel)) {
        const ObligationRule rule = ruleFor(run, checked, known);
        const DueDate due = dueDate(rule, checked.countedFrom, run.office.schedule);
        Obligation obligation;
        obligation.kind = rule.kind;
        obligation.due = due.date;
        obligation.dueMoment = due.moment.value_or(QDateTime());
        obligation.notBefore = due.notBefore.value_or(QDate());
        obligation.rule = due.rule;
        // At the office the slip is handed over with the number; portal and post are notified.
        if (rule.kind == ObligationKind::Receipt && checked.channel == "office"_L1)
            obligation.fulfilledAt = run.now;
        obligations.append(obligation);
    }
    return obligations;
}

JournalEntry makeEntry(const Registration &run, const CheckedApplication &checked,
    const NextLine &next, const VolumeGeometry &geometry)
{
    JournalEntry entry;
    entry.line = {run.journal.code, next.year, next.number};
    entry.volume = next.volume;
    entry.place = geometry.place(next.number, next.volumeFirst);
    entry.printedNumber = QString::number(next.number);
    entry.state = checked.missing.isEmpty() ? LineState::Registered : LineState::NotAccepted;
    entry.service = run.service.code;
    entry.caseCode = checked.caseCode;
    entry.edition = checked.edition->code;
    entry.channel = checked.channel;
    entry.language = checked.language;
    entry.arrivedAt = checked.arrivedAt;
    entry.countedFrom = checked.countedFrom;
    entry.registeredAt = run.now;
    entry.registrar = run.command.actor;
    entry.applicant = checked.applicant;
    entry.child = checked.child;
    entry.documents = checked.documents;
    entry.missing = checked.missing;
    entry.details = checked.details;
    entry.overrides = checked.overrides;
    entry.requestId = checked.requestId;
    entry.obligations = promise(run, checked);
    entry.acts.links = linksIn(run.service, checked.details);
    entry.acts.expiresOn = expiryIn(run.service, checked.details);
    return entry;
}

Result<std::optional<VolumeGeometry>> openGeometry(Registration &run)
{
    if (run.head.volume == 0)
        return std::optional<VolumeGeometry>();
    const auto geometry = run.work.registry().geometry(run.journal.code, run.head.volume);
    if (geometry && !*geometry) {
        return makeError(
            ErrorCode::BookNotIntact, {run.journal.code}, u"the open volume is unknown"_s);
    }
    return geometry;
}

// R8: a volume opens by itself with the first line, when the last is full, or with a new year.
Status openVolume(Registration &run, const NextLine &next, const VolumeGeometry &geometry)
{
    const VolumeFacts volume{run.journal.code, next.volume, next.year, next.volumeFirst, geometry};
    const QJsonObject facts{{u"volume"_s, volume.volume}, {u"year"_s, volume.year},
        {u"first"_s, volume.first}, {u"rows_per_page"_s, geometry.rowsPerPage},
        {u"pages"_s, geometry.pages}};
    const auto record = appendRecord(run.work, run.head,
        {{run.journal.code, 0, 0}, RecordKind::VolumeOpened, run.command.actor, payloadText(facts)},
        run.now);
    if (!record)
        return record.error();
    return run.work.registry().openVolume(volume);
}

Result<JournalEntry> writeLine(Registration &run, const CheckedApplication &checked)
{
    const auto open = openGeometry(run);
    if (!open)
        return open.error();
    const NextLine next = nextLine(
        run.head, run.journal.yearly, run.office.schedule.localDate(run.now).year(), *open);
    const VolumeGeometry geometry = next.opensVolume ? VolumeGeometry() : **open;
    if (next.opensVolume)
        QYZ_TRY(openVolume(run, next, geometry));

    JournalEntry entry = makeEntry(run, checked, next, geometry);
    QYZ_TRY(sealDetails(entry, run.service, run.office.serviceKeys, run.sealer));
    const QByteArray payload = registeredPayload(entry);
    const auto record = appendRecord(run.work, run.head,
        {entry.line, RecordKind::Registered, run.command.actor, payload}, run.now);
    if (!record)
        return record.error();
    entry.lastSeq = record->seq;
    entry.lastAt = run.now;

    run.head.year = next.year;
    run.head.number = next.number;
    run.head.volume = next.volume;
    run.head.volumeFirst = next.volumeFirst;
    ++run.head.lines;
    run.head.lastRegisteredAt = record->at;
    QYZ_TRY(run.work.heads().advance(run.head));
    QYZ_TRY(run.work.entries().insert(entry, payload));
    return entry;
}

Result<Registered> registerLine(Registration &run)
{
    const auto earlier = earlierAnswer(run);
    if (!earlier)
        return earlier.error();
    if (*earlier)
        return Registered{**earlier, {}, true};
    QYZ_TRY(requireNotStopped(run.office, run.journal.code));
    QYZ_TRY(checkPaperClosed(run.work, run.head)); // R10
    QYZ_TRY(mayRegister(run.head, run.journal.start, run.office.schedule, run.now));
    const auto checked = checkDraft(run.command.draft, run.service, run.office.schedule, run.now,
        draftContext(run.office, run.command.draft, run.now));
    if (!checked)
        return checked.error();
    QYZ_TRY(askQuestions(run, *checked));
    auto entry = writeLine(run, *checked);
    if (!entry)
        return entry.error();
    return Registered{*entry, checked->warnings, false};
}

} // namespace

RegisterApplication::RegisterApplication(OfficeCache &cache, Sealer &sealer)
    : m_cache(cache)
    , m_sealer(sealer)
{
}

Result<Registered> RegisterApplication::execute(UnitOfWork &work, const RegisterCommand &command)
{
    const ServiceDescription *service = m_cache.catalogue().find(command.service);
    if (!service)
        return makeError(ErrorCode::UnknownService, {command.service.left(40)});
    // The head first, then the clock, then everything else (house 0.3).
    auto head = work.heads().lock(service->journal.code);
    if (!head)
        return head.error();
    const QDateTime now = work.clock().now();
    const auto office = m_cache.of(work);
    if (!office)
        return office.error();
    const JournalFacts *journal = (*office)->journal(service->journal.code);
    if (!journal)
        return makeError(ErrorCode::BookNotIntact, {service->journal.code}, u"no such journal"_s);
    if (!service->isProvidedOn((*office)->schedule.localDate(now)))
        return makeError(ErrorCode::ServiceNotOpen);
    QYZ_TRY(requireDuty(**office, command.actor, dutiesFor(RecordKind::Registered, *service),
        journal->code, (*office)->schedule.localDate(now)));
    Registration run{work, command, **office, *service, *journal, *std::move(head), now, m_sealer};
    return registerLine(run);
}

} // namespace qyz::application
