#include "application/transcribe.h"

#include "application/breakage.h"
#include "application/duties.h"
#include "application/linelinks.h"
#include "application/recordwriter.h"
#include "application/sealeddetails.h"
#include "domain/text/bilingualdate.h"

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

/// One run over the rows, while the journal's head is held.
class Transcribing {
public:
    Transcribing(UnitOfWork &work, const TranscribeCommand &command, const OfficeFacts &office,
        const ServiceDescription &service, Sealer &sealer)
        : m_work(work)
        , m_command(command)
        , m_office(office)
        , m_service(service)
        , m_sealer(sealer)
    {
    }

    Result<TranscriptReport> run(JournalHead head, const PaperBook &paper, const QDateTime &now)
    {
        const JournalFacts &journal = *m_office.journal(head.journal);
        const TranscriptContext context{m_service, paper, m_office.schedule.zone(),
            m_office.schedule.localDate(now), journal.yearly};
        tellTotal();
        const auto taken = m_work.entries().numberedDays(head.journal,
            journal.yearly ? paper.lastDate.year() : 0, paper.first, paper.lastNumber);
        if (!taken)
            return taken.error();
        for (const NumberedDay &line : *taken)
            m_days[line.number] = m_office.schedule.localDate(line.registeredAt);
        m_report.rows = m_command.rows.size();
        QYZ_TRY(check(context));
        warnOfOrder();
        m_report.good = m_report.rows - m_report.badRows.size();
        const bool held = !m_report.badRows.isEmpty() && !m_command.skipBad;
        if (!m_command.dryRun && !held)
            QYZ_TRY(store(head, context, now));
        return m_report;
    }

private:
    void tellTotal()
    {
        if (!m_command.progress)
            return;
        m_command.progress->done = 0; // a replay begins anew
        m_command.progress->total = m_command.rows.size() * (m_command.dryRun ? 1 : 2);
    }

    Status step()
    {
        if (!m_command.progress)
            return {};
        ++m_command.progress->done;
        return m_command.progress->cancelled ? Status(makeError(ErrorCode::Cancelled)) : Status();
    }

    Status check(const TranscriptContext &context)
    {
        for (qsizetype i = 0; i < m_command.rows.size(); ++i) {
            QYZ_TRY(step());
            const TranscriptRow &row = m_command.rows.at(i);
            CheckedTranscript checked = checkTranscript(row.values, context);
            takeNumber(checked, i);
            const qint64 number = checked.entry.line.number;
            for (const FieldFault &fault : std::as_const(checked.faults))
                m_report.bad.append({row.row, number, fault});
            for (const FieldFault &warning : std::as_const(checked.warnings))
                m_report.warnings.append({row.row, number, warning});
            if (!checked.faults.isEmpty())
                m_report.badRows.append(row.row);
            else
                m_good.append(i);
        }
        return {};
    }

    /// A number stands once: in the book, and in the file.
    void takeNumber(CheckedTranscript &checked, qsizetype at)
    {
        const qint64 number = checked.entry.line.number;
        if (number == 0)
            return;
        const auto known = m_days.find(number);
        if (known != m_days.end()) {
            checked.faults.append({u"number"_s, ErrorCode::NumberTaken, {QString::number(number)}});
            return;
        }
        if (checked.faults.isEmpty()) {
            m_days[number] = checked.entry.transcribed->date;
            m_rowOf[number] = m_command.rows.at(at).row;
        }
    }

    /// Days of a journal follow its numbers; where they do not, somebody looks again.
    void warnOfOrder()
    {
        QDate latest;
        for (const auto &[number, day] : m_days) {
            const auto row = m_rowOf.find(number);
            if (latest.isValid() && day < latest && row != m_rowOf.end())
                m_report.warnings.append({row->second, number,
                    {u"date"_s, ErrorCode::DateOutOfOrder, {shortDate(day), shortDate(latest)}}});
            latest = std::max(latest, day);
        }
        std::stable_sort(m_report.warnings.begin(), m_report.warnings.end(),
            [](const RowFault &a, const RowFault &b) { return a.row < b.row; });
    }

    Status store(JournalHead &head, const TranscriptContext &context, const QDateTime &now)
    {
        for (const qsizetype at : std::as_const(m_good)) {
            QYZ_TRY(step());
            // Checked once more instead of kept: a hundred thousand lines would fill the memory.
            JournalEntry entry = checkTranscript(m_command.rows.at(at).values, context).entry;
            QYZ_TRY(storeLine(head, entry, now));
        }
        if (m_report.stored == 0)
            return {};
        return m_work.heads().advance(head);
    }

    Status storeLine(JournalHead &head, JournalEntry &entry, const QDateTime &now)
    {
        entry.line.journal = head.journal;
        entry.registrar = m_command.actor;
        entry.acts.expiresOn = expiryIn(m_service, entry.details);
        QYZ_TRY(sealDetails(entry, m_service, m_office.serviceKeys, m_sealer));
        const QByteArray payload = registeredPayload(entry);
        const auto record = appendRecord(
            m_work, head, {entry.line, RecordKind::Transcribed, m_command.actor, payload}, now);
        if (!record)
            return record.error();
        entry.lastSeq = record->seq;
        entry.lastAt = now;
        ++head.lines;
        QYZ_TRY(m_work.entries().insert(entry, payload));
        ++m_report.stored;
        m_report.last = entry;
        return {};
    }

    UnitOfWork &m_work;
    const TranscribeCommand &m_command;
    const OfficeFacts &m_office;
    const ServiceDescription &m_service;
    Sealer &m_sealer;
    TranscriptReport m_report;
    std::map<qint64, QDate> m_days; // of every number that is taken
    std::map<qint64, int> m_rowOf; // of the numbers these rows take
    QList<qsizetype> m_good;
};

} // namespace

TranscribeLines::TranscribeLines(OfficeCache &cache, Sealer &sealer)
    : m_cache(cache)
    , m_sealer(sealer)
{
}

Result<TranscriptReport> TranscribeLines::execute(
    UnitOfWork &work, const TranscribeCommand &command)
{
    Result<JournalHead> head = makeError(ErrorCode::LineNotFound, {command.journal.left(40)});
    if (command.dryRun) { // a look locks nothing
        const auto found = work.heads().find(command.journal);
        if (!found)
            return found.error();
        if (*found)
            head = **found;
    } else {
        head = work.heads().lock(command.journal);
    }
    if (!head)
        return head.error();
    const QDateTime now = work.clock().now();
    const auto office = m_cache.of(work);
    if (!office)
        return office.error();
    const JournalFacts *journal = (*office)->journal(command.journal);
    const ServiceDescription *service =
        journal ? m_cache.catalogue().find(journal->service) : nullptr;
    if (!service)
        return makeError(ErrorCode::LineNotFound, {command.journal.left(40)});
    QYZ_TRY(requireDuty(**office, command.actor, dutiesFor(RecordKind::Transcribed, *service),
        journal->code, (*office)->schedule.localDate(now)));
    QYZ_TRY(requireNotStopped(**office, journal->code)); // R5
    const auto state = paperState(work, *head, journal->yearly);
    if (!state)
        return state.error();
    if (!state->paper)
        return makeError(ErrorCode::NoPaperVolume);
    if (state->closed)
        return makeError(ErrorCode::VolumeClosed, {QString::number(state->paper->book)});
    return Transcribing(work, command, **office, *service, m_sealer).run(*head, *state->paper, now);
}

} // namespace qyz::application
