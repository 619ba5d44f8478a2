#include "application/continuepaper.h"

#include "application/breakage.h"
#include "application/duties.h"
#include "application/recordwriter.h"
#include "domain/services/fieldchecks.h"
#include "domain/text/bilingualdate.h"

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

constexpr int mostBooks = 999;
constexpr qint64 mostNumbers = 1000000;
constexpr int mostSheets = 9999;
constexpr int longestLine = 200;

/// The facts as they are stored, or every fault at once.
Result<PaperBook> checkedPaper(const PaperBook &typed, QDate start, QDate today, bool yearly)
{
    FieldChecks fields(today);
    const auto number = [&](const QString &field, qint64 value, qint64 least, qint64 most) {
        if (value < least || value > most)
            fields.fault(
                field, ErrorCode::BadNumber, {fieldArgument(field), QString::number(value)});
    };
    const auto text = [&](const QString &field, const QString &value, bool required) {
        const QString trimmed = fields.text(field, value, longestLine);
        if (required && trimmed.isEmpty())
            fields.fault(field, ErrorCode::RequiredField, {fieldArgument(field)});
        return trimmed;
    };
    PaperBook paper = typed;
    number(u"book"_s, paper.book, 1, mostBooks);
    number(u"first_number"_s, paper.first, 1, mostNumbers);
    number(u"last_number"_s, paper.lastNumber, paper.first, mostNumbers);
    number(u"last_page"_s, paper.lastPage, 1, mostSheets);
    number(u"sheets"_s, paper.sheets, 0, mostSheets);
    paper.countedBy = text(u"counted_by"_s, typed.countedBy, true);
    paper.place.kk = text(u"paper_place"_s, typed.place.kk, false);
    paper.place.ru = text(u"paper_place"_s, typed.place.ru, false);
    paper.act = text(u"paper_act"_s, typed.act, false);
    paper.gaps = text(u"gaps"_s, typed.gaps, false);
    paper.repeats = text(u"repeats"_s, typed.repeats, false);
    if (!paper.lastDate.isValid())
        fields.fault(u"last_date"_s, ErrorCode::RequiredField, {fieldArgument(u"last_date"_s)});
    else if (paper.lastDate < start) // R2
        fields.fault(u"last_date"_s, ErrorCode::BeforeJournalStart, {shortDate(start)});
    else if (paper.lastDate > today || (yearly && paper.lastDate.year() > today.year()))
        fields.fault(u"last_date"_s, ErrorCode::BadDate, {shortDate(paper.lastDate)});
    if (!fields.faults().isEmpty())
        return makeError(fields.faults());
    return paper;
}

QJsonObject payloadOf(const PaperBook &paper, bool yearly)
{
    QJsonObject facts = paper.toJson();
    facts.insert("year"_L1, yearly ? paper.lastDate.year() : 0);
    return facts;
}

struct Locked {
    JournalHead head;
    QDateTime now;
    Office office;
    const JournalFacts *journal = nullptr;
    QDate today() const { return office->schedule.localDate(now); }
};

/// The head first, then the clock, then everything else (house 0.3); the director only.
Result<Locked> locked(
    UnitOfWork &work, OfficeCache &cache, const QString &journal, const QString &actor)
{
    auto head = work.heads().lock(journal);
    if (!head)
        return head.error();
    Locked run{*std::move(head), work.clock().now(), nullptr, nullptr};
    const auto office = cache.of(work);
    if (!office)
        return office.error();
    run.office = *office;
    run.journal = run.office->journal(journal);
    if (!run.journal)
        return makeError(ErrorCode::LineNotFound, {journal.left(40)});
    QYZ_TRY(requireDuty(*run.office, actor, {Duty::Director}, journal, run.today()));
    QYZ_TRY(requireNotStopped(*run.office, journal)); // R5
    return run;
}

} // namespace

ContinuePaperBook::ContinuePaperBook(OfficeCache &cache)
    : m_cache(cache)
{
}

Result<PaperState> ContinuePaperBook::execute(UnitOfWork &work, const ContinuePaperCommand &command)
{
    auto run = locked(work, m_cache, command.journal, command.actor);
    if (!run)
        return run.error();
    JournalHead &head = run->head;
    const JournalFacts &journal = *run->journal;
    const auto before = paperState(work, head, journal.yearly);
    if (!before)
        return before.error();
    if (before->liveBegun || before->closed || head.lines > 0)
        return makeError(ErrorCode::LiveBookBegun);
    const auto paper = checkedPaper(command.paper, journal.start, run->today(), journal.yearly);
    if (!paper)
        return paper.error();

    const auto record = appendRecord(work, head,
        {{journal.code, 0, 0}, RecordKind::PaperContinued, command.actor,
            payloadText(payloadOf(*paper, journal.yearly))},
        run->now);
    if (!record)
        return record.error();
    const VolumeFacts volume = paperVolume(journal.code, *paper, journal.yearly);
    QYZ_TRY(work.registry().clearVolumes(journal.code)); // of a slip that is put right
    QYZ_TRY(work.registry().openVolume(volume));
    head.year = volume.year;
    head.number = paper->lastNumber;
    head.volume = volume.volume;
    head.volumeFirst = volume.first;
    QYZ_TRY(work.heads().advance(head));
    return paperState(work, head, journal.yearly);
}

ClosePaperVolume::ClosePaperVolume(OfficeCache &cache)
    : m_cache(cache)
{
}

Result<PaperState> ClosePaperVolume::execute(
    UnitOfWork &work, const QString &journal, const QString &actor)
{
    auto run = locked(work, m_cache, journal, actor);
    if (!run)
        return run.error();
    JournalHead &head = run->head;
    const auto state = paperState(work, head, run->journal->yearly);
    if (!state)
        return state.error();
    if (!state->paper)
        return makeError(ErrorCode::NoPaperVolume);
    if (state->closed)
        return makeError(ErrorCode::VolumeClosed, {QString::number(state->paper->book)});
    const PaperBook &paper = *state->paper;
    const QJsonObject facts{{u"volume"_s, paper.book}, {u"first"_s, paper.first},
        {u"last"_s, paper.lastNumber}, {u"lines"_s, state->transcribed},
        {u"pages"_s, paper.geometry().pages}, {u"sheets"_s, paper.sheets},
        {u"head_seq"_s, head.seq}, {u"head_hash"_s, head.hash},
        {u"missing"_s, rangesJson(state->missing)}};
    const auto record = appendRecord(work, head,
        {{journal, 0, 0}, RecordKind::VolumeClosed, actor, payloadText(facts)}, run->now);
    if (!record)
        return record.error();
    head.closedVolume = paper.book;
    QYZ_TRY(work.heads().advance(head));
    return paperState(work, head, run->journal->yearly);
}

} // namespace qyz::application
