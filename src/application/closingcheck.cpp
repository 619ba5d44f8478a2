#include "application/closingcheck.h"

#include "application/duties.h"
#include "application/monthcorrections.h"
#include "application/printedpages.h"
#include "application/signin.h"
#include "application/verifyregistry.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

constexpr std::array<const char *, closingCheckCount> names{
    "gaps", "chain", "overdue", "corrections", "pages"};

/// What one check list is made from.
struct Checking {
    UnitOfWork &work;
    const OfficeFacts &office;
    QDateTime now; // UTC
    ClosingState state;
    QHash<QString, QList<StoredRecord>> records; // of the month: registered, corrected, voided
    SeenCorrections seen;

    ClosingItem &item(ClosingCheck check) { return state.items[static_cast<qsizetype>(check)]; }
    void found(ClosingCheck check, const ClosingFinding &finding, qint64 count = 1)
    {
        ClosingItem &list = item(check);
        list.count += count;
        if (list.findings.size() < mostFindings)
            list.findings.append(finding);
    }
};

Checking begin(UnitOfWork &work, const OfficeFacts &office)
{
    Checking checking{work, office, work.clock().now(), {}, {}, {}};
    checking.state.at = checking.now;
    for (int check = 0; check < closingCheckCount; ++check) {
        ClosingItem item;
        item.check = static_cast<ClosingCheck>(check);
        checking.state.items.append(item);
    }
    return checking;
}

// R3: every number of a live volume stands in the book, once. A paper volume lacks what the paper
// lacks (R10).
Status checkGaps(Checking &checking, const QString &journal, int onlyVolume = 0)
{
    const auto volumes = checking.work.registry().volumes(journal);
    if (!volumes)
        return volumes.error();
    for (const VolumeFacts &volume : *volumes) {
        if (volume.paper || (onlyVolume != 0 && volume.volume != onlyVolume))
            continue;
        const auto run = numbersOf(checking.work, *volumes, volume);
        if (!run)
            return run.error();
        const qint64 missing = run->last - volume.first + 1 - run->lines;
        if (missing != 0) {
            checking.found(ClosingCheck::Gaps,
                {{journal, 0, 0}, volume.volume, 0, QString::number(missing), {}},
                missing > 0 ? missing : 1);
        }
    }
    return {};
}

// R5. A place the director decided about is still no green one: the statement says why it stands.
Status checkChain(Checking &checking)
{
    const auto verification = verifyRegistry(checking.work, QString());
    if (!verification)
        return verification.error();
    if (verification->intact)
        return {};
    QList<Problem> problems = verification->decided;
    if (verification->first)
        problems.prepend(*verification->first);
    for (const Problem &problem : std::as_const(problems)) {
        const LineRef line = LineRef::parse(problem.line).value_or(LineRef{problem.journal, 0, 0});
        checking.found(ClosingCheck::Chain, {line, 0, problem.page, problem.what, {}});
    }
    return {};
}

Status checkOverdue(Checking &checking, const QString &journal, int onlyVolume = 0)
{
    EntryFilter filter;
    filter.journal = journal;
    filter.view = EntryView::Overdue;
    filter.limit = mostFindings;
    filter = withDay(filter, checking.office, checking.now);
    const auto late = checking.work.entries().page(filter);
    if (!late)
        return late.error();
    for (const JournalEntry &entry : *late) {
        if (onlyVolume == 0 || entry.volume == onlyVolume)
            checking.found(ClosingCheck::Overdue,
                {entry.line, entry.volume, entry.place.page, {}, entry.nextDue()});
    }
    return {};
}

bool isCorrection(const JournalRecord &record)
{
    return record.kind == recordKindName(RecordKind::Corrected)
        || record.kind == recordKindName(RecordKind::Voided);
}

// R7: what the director has not seen of a list of records.
void checkCorrections(Checking &checking, const QList<StoredRecord> &records)
{
    for (const StoredRecord &stored : records) {
        const JournalRecord &record = stored.record;
        const QString month =
            monthName(checking.office.schedule.localDate(fromRecordTime(record.at)));
        if (isCorrection(record) && !checking.seen.covers(month, record.line.journal, record.seq))
            checking.found(ClosingCheck::Corrections, {record.line, 0, 0, record.kind, {}});
    }
}

JournalMonth figuresOf(const QString &journal, const QList<StoredRecord> &records)
{
    JournalMonth figures;
    figures.journal = journal;
    for (const StoredRecord &stored : records) {
        if (stored.record.kind == recordKindName(RecordKind::Voided)) {
            ++figures.voided;
        } else if (stored.record.kind == recordKindName(RecordKind::Corrected)) {
            ++figures.corrections;
        } else {
            if (figures.lines++ == 0)
                figures.first = stored.record.line;
            figures.last = stored.record.line;
        }
    }
    return figures;
}

// R8: pages that are full by the end of the month and have not been printed since.
Status checkPages(Checking &checking, const QString &journal, const QDateTime &before)
{
    EntryFilter filter;
    filter.journal = journal;
    filter.registeredBefore = before;
    filter.limit = 1;
    const auto newest = checking.work.entries().page(filter);
    if (!newest)
        return newest.error();
    if (newest->isEmpty())
        return {};
    QHash<std::pair<int, qint64>, qint64> registered; // number to seq, of the month
    for (const StoredRecord &stored : checking.records.value(journal)) {
        if (stored.record.kind == recordKindName(RecordKind::Registered))
            registered.insert(
                {stored.record.line.year, stored.record.line.number}, stored.record.seq);
    }
    const auto unprinted = unprintedPages(checking.work, journal, newest->constFirst(), registered);
    if (!unprinted)
        return unprinted.error();
    for (const PlacedPage &page : *unprinted)
        checking.found(ClosingCheck::Pages, {{journal, 0, 0}, page.volume, page.page, {}, {}});
    return {};
}

Status addChain(Checking &checking, const QString &journal)
{
    const auto head = checking.work.heads().find(journal);
    if (!head)
        return head.error();
    if (!*head)
        return makeError(ErrorCode::LineNotFound, {journal});
    checking.state.chains.append({journal, (*head)->seq, (*head)->hash});
    return {};
}

Status checkJournalOfMonth(Checking &checking, const QString &journal, const MonthSpan &span)
{
    QYZ_TRY(addChain(checking, journal));
    const auto records = checking.work.journals().between(journal,
        {RecordKind::Registered, RecordKind::Corrected, RecordKind::Voided}, recordTime(span.from),
        recordTime(span.before));
    if (!records)
        return records.error();
    checking.records.insert(journal, *records);
    checking.state.journals.append(figuresOf(journal, *records));
    QYZ_TRY(checkGaps(checking, journal));
    QYZ_TRY(checkOverdue(checking, journal));
    checkCorrections(checking, *records);
    return checkPages(checking, journal, span.before);
}

} // namespace

QString closingCheckName(ClosingCheck check)
{
    return QString::fromLatin1(names.at(static_cast<std::size_t>(check)));
}

std::optional<ClosingCheck> closingCheck(const QString &name)
{
    const auto found = std::find_if(names.begin(), names.end(),
        [&name](const char *known) { return name == QLatin1StringView(known); });
    if (found == names.end())
        return std::nullopt;
    return static_cast<ClosingCheck>(found - names.begin());
}

QString lastClosedMonth(const QList<JournalHead> &heads)
{
    QString last;
    for (const JournalHead &head : heads)
        last = std::max(last, head.closedMonth);
    return last;
}

Result<ClosingState> checkMonth(
    UnitOfWork &work, const OfficeFacts &office, const QString &month, const QString &actor)
{
    Checking checking = begin(work, office);
    const QDate today = office.schedule.localDate(checking.now);
    QYZ_TRY(requireDuty(office, actor, {Duty::Director}, u"registry"_s, today));
    const auto heads = work.heads().all();
    if (!heads)
        return heads.error();
    const QString closed = lastClosedMonth(*heads);
    checking.state.month =
        month.isEmpty() ? nextMonth(closed, office.schedule, checking.now) : month;
    if (!monthStart(checking.state.month).isValid())
        return makeError(ErrorCode::BadDate, {month.left(40)});
    const Status may = mayCloseMonth(checking.state.month, closed, office.schedule, checking.now);
    if (!may)
        checking.state.notYet = may.error();
    const MonthSpan span = monthSpan(checking.state.month, office.schedule);
    const auto seen = seenCorrections(work, span.from);
    if (!seen)
        return seen.error();
    checking.seen = *seen;
    QYZ_TRY(checkChain(checking));
    for (const JournalFacts &journal : office.journals)
        QYZ_TRY(checkJournalOfMonth(checking, journal.code, span));
    return checking.state;
}

Result<ClosingState> checkVolume(
    UnitOfWork &work, const OfficeFacts &office, const QString &journal, const QString &actor)
{
    Checking checking = begin(work, office);
    const QDate today = office.schedule.localDate(checking.now);
    QYZ_TRY(requireDuty(office, actor, {Duty::Director}, u"registry"_s, today));
    const auto head = work.heads().find(journal);
    if (!head)
        return head.error();
    if (!*head)
        return makeError(ErrorCode::LineNotFound, {journal.left(40)});
    const auto figures = volumeFigures(work, **head);
    if (!figures)
        return figures.error();
    checking.state.volume = *figures;
    QYZ_TRY(addChain(checking, journal));
    QYZ_TRY(checkChain(checking));
    QYZ_TRY(checkGaps(checking, journal, figures->volume));
    QYZ_TRY(checkOverdue(checking, journal, figures->volume));
    // R7: what was corrected since the last closed month nobody has asked about yet.
    const QDateTime since = (*head)->closedMonth.isEmpty()
        ? QDateTime(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC)
        : monthSpan((*head)->closedMonth, office.schedule).before;
    const auto records = work.journals().between(
        journal, {RecordKind::Corrected, RecordKind::Voided}, recordTime(since), QString());
    if (!records)
        return records.error();
    const auto seen = seenCorrections(work, since);
    if (!seen)
        return seen.error();
    checking.seen = *seen;
    checkCorrections(checking, *records);
    const auto unprinted = unprintedPagesOfVolume(work, *figures);
    if (!unprinted)
        return unprinted.error();
    for (const PlacedPage &page : *unprinted)
        checking.found(ClosingCheck::Pages, {{journal, 0, 0}, page.volume, page.page, {}, {}});
    return checking.state;
}

Status checkExplained(const QList<ClosingItem> &items, const QMap<QString, QString> &explained)
{
    constexpr qsizetype leastLetters = 3;
    QStringList open;
    for (const ClosingItem &item : items) {
        const QString name = closingCheckName(item.check);
        const QString text = explained.value(name).trimmed();
        const auto letters = std::count_if(
            text.begin(), text.end(), [](QChar character) { return character.isLetter(); });
        if (!item.isGreen() && letters < leastLetters)
            open.append(name);
    }
    return open.isEmpty() ? Status()
                          : Status(makeError(ErrorCode::CheckNotExplained, {open.join(u", "_s)}));
}

} // namespace qyz::application
