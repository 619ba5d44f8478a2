#include "application/verifyregistry.h"

#include "application/chainwalk.h"
#include "application/registryrecords.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

Problem problemOf(const JournalEntry &entry, const QString &what)
{
    return {entry.line.journal, entry.lastSeq, entry.line.text(), entry.place.page, entry.place.row,
        what};
}

/// The words a line is found by, sorted.
QStringList wordsOf(const JournalEntry &entry)
{
    const PersonName &applicant = entry.applicant.name;
    const PersonName &child = entry.child.name;
    QStringList words =
        searchWords(applicant.surname, applicant.name, applicant.patronymic, entry.applicant.iin);
    words += searchWords(child.surname, child.name, child.patronymic, entry.child.iin);
    words.removeDuplicates();
    words.sort();
    return words;
}

/// Compares the projection with what the records mean, line by line.
class ProjectionCheck {
public:
    ProjectionCheck(UnitOfWork &work, ChainReading &reading)
        : m_work(work)
        , m_reading(reading)
    {
    }

    Result<std::optional<Problem>> run()
    {
        qint64 seen = 0;
        const Status walked = m_work.entries().walk(
            m_reading.head.journal, [&](const JournalEntry &stored) -> Status {
                ++seen;
                if (!m_problem)
                    return compare(stored);
                return {};
            });
        if (!walked)
            return walked.error();
        if (!m_problem && seen != m_reading.lines.size())
            m_problem = missingLine();
        return m_problem;
    }

private:
    Status compare(const JournalEntry &stored)
    {
        const auto meant = m_reading.lines.constFind({stored.line.year, stored.line.number});
        if (meant == m_reading.lines.constEnd()) {
            m_problem = problemOf(stored, u"projection"_s);
            return {};
        }
        m_found.insert({stored.line.year, stored.line.number});
        const auto agree = m_work.entries().columnsAgree(*meant);
        if (!agree)
            return agree.error();
        const auto words = m_work.entries().storedWords(meant->line);
        if (!words)
            return words.error();
        if (!(stored == *meant) || !*agree || *words != wordsOf(*meant))
            m_problem = problemOf(*meant, u"projection"_s);
        return {};
    }

    std::optional<Problem> missingLine() const
    {
        for (const LineRef &line : m_reading.order) {
            if (!m_found.contains({line.year, line.number}))
                return problemOf(m_reading.lines.value({line.year, line.number}), u"projection"_s);
        }
        return Problem{m_reading.head.journal, 0, {}, 0, 0, u"projection"_s};
    }

    UnitOfWork &m_work;
    ChainReading &m_reading;
    QSet<std::pair<int, qint64>> m_found;
    std::optional<Problem> m_problem;
};

/// The head must stand where the records end: a cut tail shows here.
bool headAgrees(const JournalHead &stored, const JournalHead &meant)
{
    return stored.seq == meant.seq && (meant.seq == 0 || stored.hash == meant.hash)
        && stored.lines == meant.lines && stored.number == meant.number && stored.year == meant.year
        && stored.volume == meant.volume && stored.volumeFirst == meant.volumeFirst
        && stored.lastRegisteredAt == meant.lastRegisteredAt && stored.lastAt == meant.lastAt
        && stored.closedMonth == meant.closedMonth && stored.closedVolume == meant.closedVolume;
}

bool sameVolumes(const QList<VolumeFacts> &a, const QList<VolumeFacts> &b)
{
    return std::equal(
        a.begin(), a.end(), b.begin(), b.end(), [](const VolumeFacts &x, const VolumeFacts &y) {
            return x.volume == y.volume && x.year == y.year && x.first == y.first
                && x.geometry == y.geometry && x.paper == y.paper;
        });
}

/// The registry's projections are small: both sides are made into the same JSON and compared.
QJsonObject registryJson(const RegistryFacts &facts)
{
    QJsonArray list;
    for (const JournalFacts &journal : facts.journals)
        list.append(journalJson(journal));
    for (const AccountProfile &account : facts.accounts) {
        QJsonObject row = accountJson(account);
        row.insert("disabled"_L1, account.disabled);
        row.insert("key"_L1, account.publicKey);
        list.append(row);
    }
    for (const Assignment &assignment : facts.assignments) {
        QJsonObject row = assignmentJson(assignment);
        row.insert("number"_L1, assignment.number);
        row.insert("end_order"_L1, assignment.endOrder);
        list.append(row);
    }
    // The table has them by service, the chain in the order they were made.
    QList<ServiceKey> keys = facts.serviceKeys;
    std::sort(keys.begin(), keys.end(), [](const ServiceKey &a, const ServiceKey &b) {
        return std::tie(a.service, a.number) < std::tie(b.service, b.number);
    });
    for (const ServiceKey &key : keys)
        list.append(serviceKeyJson(key));
    QJsonObject json = calendarJson(facts.calendar);
    json.insert("rows"_L1, list);
    json.insert("practice"_L1, facts.practice);
    json.insert("organisation"_L1, facts.organisation);
    return json;
}

/// A registry repository that only remembers, to replay the chain into.
class RememberedRegistry : public RegistryRepository {
public:
    Result<RegistryFacts> load() override { return m_facts; }
    Status storeOrganisation(bool practice, const QJsonObject &organisation) override
    {
        m_facts.practice = practice;
        m_facts.organisation = organisation;
        return {};
    }
    Status addJournal(const JournalFacts &journal) override
    {
        m_facts.journals.append(journal);
        return {};
    }
    Status addCalendarDays(const QList<CalendarDay> &days) override
    {
        m_facts.calendar.append(days);
        return {};
    }
    Status dropCalendarYear(int year) override
    {
        m_facts.calendar.removeIf(
            [year](const CalendarDay &day) { return day.date.year() == year; });
        return {};
    }
    Status addAccount(const AccountProfile &account) override
    {
        m_facts.accounts.append(account);
        return {};
    }
    Status setAccountDisabled(const QString &login, bool disabled) override
    {
        for (AccountProfile &account : m_facts.accounts) {
            if (account.login == login)
                account.disabled = disabled;
        }
        return {};
    }
    Status setAccountKey(const QString &login, const QString &publicKey) override
    {
        for (AccountProfile &account : m_facts.accounts) {
            if (account.login == login)
                account.publicKey = publicKey;
        }
        return {};
    }
    Status addAssignment(const Assignment &assignment) override
    {
        m_facts.assignments.append(assignment);
        m_facts.assignments.last().number = static_cast<int>(m_facts.assignments.size());
        return {};
    }
    Status endAssignment(int number, QDate to, const QString &order) override
    {
        if (number < 1 || number > m_facts.assignments.size())
            return makeError(ErrorCode::BookNotIntact, {u"registry"_s}, u"assignment"_s);
        Assignment &assignment = m_facts.assignments[number - 1];
        assignment.to = to;
        assignment.endOrder = order;
        return {};
    }
    Status addServiceKey(const ServiceKey &key) override
    {
        m_facts.serviceKeys.append(key);
        return {};
    }
    Status addInspection(const Inspection &inspection) override
    {
        m_facts.inspections.append(inspection);
        return {};
    }
    Status closeInspection(int number, const QDateTime &at, const QString &result) override
    {
        if (number < 1 || number > m_facts.inspections.size())
            return makeError(ErrorCode::BookNotIntact, {u"registry"_s}, u"inspection"_s);
        m_facts.inspections[number - 1].closedAt = at;
        m_facts.inspections[number - 1].result = result;
        return {};
    }
    Status addBreakage(const Breakage &breakage) override
    {
        m_facts.breakages.append(breakage);
        return {};
    }
    Status decideBreakage(
        int number, const QDateTime &at, const QString &by, const QString &reason) override
    {
        if (number < 1 || number > m_facts.breakages.size())
            return makeError(ErrorCode::BookNotIntact, {u"registry"_s}, u"breakage"_s);
        Breakage &breakage = m_facts.breakages[number - 1];
        breakage.decidedAt = at;
        breakage.decidedBy = by;
        breakage.reason = reason;
        return {};
    }
    Status openVolume(const VolumeFacts &) override { return {}; }
    Result<QList<VolumeFacts>> volumes(const QString &) override { return QList<VolumeFacts>(); }
    Result<std::optional<VolumeGeometry>> geometry(const QString &, int) override
    {
        return std::optional<VolumeGeometry>();
    }
    Status clear() override { return {}; }
    Status clearVolumes(const QString &) override { return {}; }

private:
    RegistryFacts m_facts;
};

Result<bool> registryAgrees(UnitOfWork &work, const ChainReading &reading)
{
    RememberedRegistry meant;
    for (const auto &[kind, facts] : reading.registry)
        QYZ_TRY(applyRegistryRecord(meant, kind, facts));
    const auto stored = work.registry().load();
    if (!stored)
        return stored.error();
    const auto replayed = meant.load();
    return registryJson(*stored) == registryJson(*replayed)
        && stored->inspections == replayed->inspections && stored->breakages == replayed->breakages;
}

/// Everything beside the links: head, volumes, lines, settings.
Result<std::optional<Problem>> compareChain(
    UnitOfWork &work, const JournalHead &stored, ChainReading &reading)
{
    const QString &chain = stored.journal;
    if (!headAgrees(stored, reading.head))
        return std::optional(Problem{chain, reading.head.seq + 1, {}, 0, 0, u"head"_s});
    const auto volumes = work.registry().volumes(chain);
    if (!volumes)
        return volumes.error();
    if (!sameVolumes(*volumes, reading.volumes))
        return std::optional(Problem{chain, 0, {}, 0, 0, u"volume"_s});
    if (chain == "registry"_L1) {
        const auto agrees = registryAgrees(work, reading);
        if (!agrees)
            return agrees.error();
        return *agrees ? std::nullopt : std::optional(Problem{chain, 0, {}, 0, 0, u"projection"_s});
    }
    return ProjectionCheck(work, reading).run();
}

/// A chain whose head is gone is not walked, so its absence is looked for: the registry and the
/// looks always have one, and so has every journal that was opened.
std::optional<Problem> missingHead(const QList<JournalHead> &heads, const RegistryFacts &facts)
{
    QStringList wanted{u"access"_s, u"registry"_s};
    for (const JournalFacts &journal : facts.journals)
        wanted.append(journal.code);
    for (const JournalHead &head : heads)
        wanted.removeAll(head.journal);
    if (wanted.isEmpty())
        return std::nullopt;
    return Problem{wanted.constFirst(), 0, {}, 0, 0, u"head"_s};
}

} // namespace

Result<Verification> verifyRegistry(UnitOfWork &work, const QString &journal)
{
    const auto heads = work.heads().all();
    if (!heads)
        return heads.error();
    if (heads->isEmpty())
        return ErrorCode::DatabaseMissing;
    Verification verification;
    verification.at = work.clock().now();
    bool known = journal.isEmpty();
    for (const JournalHead &head : *heads) {
        if (!journal.isEmpty() && head.journal != journal)
            continue;
        known = true;
        auto reading = readChain(work, head.journal);
        if (!reading)
            return reading.error();
        verification.records += reading->records;
        verification.journals.append({head.journal, reading->records});
        std::optional<Problem> problem = reading->problem;
        if (!problem) {
            auto compared = compareChain(work, head, *reading);
            if (!compared)
                return compared.error();
            problem = *compared;
        }
        if (problem && !verification.first)
            verification.first = problem;
    }
    const auto facts = work.registry().load();
    if (!facts)
        return facts.error();
    const auto missing = missingHead(*heads, *facts);
    if (missing && !verification.first && (journal.isEmpty() || missing->journal == journal)) {
        known = true;
        verification.first = missing;
    }
    if (!known)
        return makeError(ErrorCode::LineNotFound, {journal.left(40)});
    verification.intact = !verification.first.has_value();
    return verification;
}

Result<QList<std::pair<QString, qint64>>> rebuildProjections(UnitOfWork &work)
{
    const auto heads = work.heads().all();
    if (!heads)
        return heads.error();
    QList<std::pair<QString, qint64>> counts;
    QYZ_TRY(work.registry().clear());
    for (const JournalHead &stored : *heads) {
        auto head = work.heads().lock(stored.journal);
        if (!head)
            return head.error();
        auto reading = readChain(work, stored.journal);
        if (!reading)
            return reading.error();
        if (reading->problem)
            return makeError(ErrorCode::BookNotIntact, {stored.journal},
                u"%1 seq %2: %3"_s.arg(stored.journal)
                    .arg(reading->problem->seq)
                    .arg(reading->problem->what));
        for (const auto &[kind, facts] : reading->registry)
            QYZ_TRY(applyRegistryRecord(work.registry(), kind, facts));
        QYZ_TRY(work.entries().clear(stored.journal));
        QYZ_TRY(work.registry().clearVolumes(stored.journal));
        for (const VolumeFacts &volume : reading->volumes)
            QYZ_TRY(work.registry().openVolume(volume));
        for (const LineRef &line : reading->order)
            QYZ_TRY(work.entries().insert(reading->lines.value({line.year, line.number})));
        counts.append({stored.journal, reading->head.lines});
    }
    return counts;
}

} // namespace qyz::application
