#include "storage/entrysearch.h"

#include "domain/journal/journalchain.h"
#include "storage/entryrow.h"
#include "storage/sqlentryrepository.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace qyz::storage {

using domain::JournalEntry;

namespace {

constexpr qsizetype beginningsInSql = 4; // further ones are looked at in memory
constexpr int countedUpTo = 100000; // counting further would cost more than it saves

#define QYZ_NEWEST_FIRST                                                                           \
    " ORDER BY e.registered_at DESC, e.journal DESC, e.year DESC, e.number DESC"
#define QYZ_HAS_WORD(line, n)                                                                      \
    "EXISTS (SELECT 1 FROM entry_word w" n " WHERE w" n ".journal = " line ".journal"              \
    " AND w" n ".year = " line ".year AND w" n ".number = " line ".number"                         \
    " AND w" n ".word >= :low" n " AND w" n ".word < :high" n ")"
#define QYZ_MAY_HAVE(line, n) "(:low" n " = '' OR " QYZ_HAS_WORD(line, n) ")"
#define QYZ_OTHERS(line)                                                                           \
    QYZ_MAY_HAVE(line, "2") " AND " QYZ_MAY_HAVE(line, "3") " AND " QYZ_MAY_HAVE(line, "4")

#define QYZ_ENTRY_OF(keys)                                                                         \
    " JOIN journal_entry e ON e.journal = " keys ".journal AND e.year = " keys ".year"             \
    " AND e.number = " keys ".number"

// The formatter breaks SQL where no reader would.
// clang-format off
constexpr Statement countWords{"search.count",
    "SELECT count(*) FROM (SELECT 1 FROM entry_word WHERE word >= :low1 AND word < :high1"
    " LIMIT :cap) c"};
constexpr Statement allLines{"search.lines", "SELECT COALESCE(sum(lines), 0) FROM journal_head"};

// Keys first: the sort must not carry the facts of every line it throws away.
constexpr Statement driven{"search.driven",
    "SELECT " QYZ_ENTRY_COLUMNS " FROM (SELECT e.journal, e.year, e.number FROM ("
    "SELECT DISTINCT d.journal, d.year, d.number FROM entry_word d"
    " WHERE d.word >= :low1 AND d.word < :high1 AND " QYZ_OTHERS("d") ") h" QYZ_ENTRY_OF("h")
        QYZ_NEWEST_FIRST " LIMIT :limit) k" QYZ_ENTRY_OF("k") QYZ_NEWEST_FIRST};
// The two rarest beginnings meet as sorted sets: as many single look-ups would cost more.
constexpr Statement crossed{"search.crossed",
    "SELECT " QYZ_ENTRY_COLUMNS " FROM (SELECT e.journal, e.year, e.number FROM ("
    "SELECT journal, year, number FROM entry_word WHERE word >= :low1 AND word < :high1"
    " INTERSECT"
    " SELECT journal, year, number FROM entry_word WHERE word >= :low2 AND word < :high2) "
    "h" QYZ_ENTRY_OF("h") " WHERE " QYZ_MAY_HAVE("h", "3") " AND " QYZ_MAY_HAVE("h", "4")
        QYZ_NEWEST_FIRST " LIMIT :limit) k" QYZ_ENTRY_OF("k") QYZ_NEWEST_FIRST};
constexpr Statement newest{"search.newest",
    "SELECT " QYZ_ENTRY_COLUMNS " FROM (SELECT e.journal, e.year, e.number FROM journal_entry e"
    " WHERE " QYZ_MAY_HAVE("e", "1") " AND " QYZ_OTHERS("e") QYZ_NEWEST_FIRST
    " LIMIT :limit) k" QYZ_ENTRY_OF("k") QYZ_NEWEST_FIRST};

constexpr Statement byNumber{"search.by_number",
    "SELECT " QYZ_ENTRY_COLUMNS " FROM (SELECT DISTINCT journal, year FROM volume) v"
    " JOIN journal_entry e ON e.journal = v.journal AND e.year = v.year AND e.number = "
    ":number" QYZ_NEWEST_FIRST " LIMIT :limit"};
// clang-format on

struct Bounds {
    QString low;
    QString high; // the first text behind every text that begins with `low`
};

Bounds boundsOf(const QString &beginning)
{
    constexpr char32_t last = 0x10FFFF;
    return Bounds{beginning, beginning + QString::fromUcs4(&last, 1)};
}

domain::Result<qint64> frequency(Session &session, const QString &beginning)
{
    const Bounds bounds = boundsOf(beginning);
    Query query(session, countWords);
    query.bind(u":low1"_s, bounds.low).bind(u":high1"_s, bounds.high).bind(u":cap"_s, countedUpTo);
    QYZ_TRY(query.run());
    return query.next() ? query.number(0) : qint64{0};
}

struct Plan {
    QStringList beginnings; // the rarest first
    QList<qint64> counts; // of words, in the same order
};

domain::Result<Plan> planOf(Session &session, const QStringList &alternative)
{
    QList<std::pair<qint64, QString>> counted;
    for (const QString &beginning : alternative) {
        const auto count = frequency(session, beginning);
        QYZ_TRY(count);
        counted.append({*count, beginning});
    }
    std::stable_sort(counted.begin(), counted.end(),
        [](const auto &a, const auto &b) { return a.first < b.first; });
    Plan plan;
    for (const auto &[count, beginning] : std::as_const(counted)) {
        plan.counts.append(count);
        plan.beginnings.append(beginning);
    }
    return plan;
}

// Three ways to the same answer; which is the shortest depends on how frequent the beginnings are.
// The weights are microseconds per row, measured over a million lines in SQLite.
const Statement &cheapest(const Plan &plan, double lines, int limit)
{
    constexpr double lookUp = 6;
    constexpr double setMember = 0.8;
    constexpr double walked = 2;
    const double driving = lookUp * static_cast<double>(plan.counts[0]);
    // How many of the newest lines are passed until `limit` are met, if words were independent.
    double walking = walked * limit;
    for (const qint64 count : plan.counts)
        walking *= std::max(1.0, lines / static_cast<double>(count));
    const bool crossable = plan.counts.size() > 1 && plan.counts[1] < countedUpTo;
    const double crossing =
        crossable ? setMember * static_cast<double>(plan.counts[0] + plan.counts[1]) : driving;
    if (walking < std::min(driving, crossing))
        return newest;
    return crossing < driving ? crossed : driven;
}

domain::Result<double> lineCount(Session &session)
{
    Query query(session, allLines);
    QYZ_TRY(query.run());
    return query.next() ? static_cast<double>(query.number(0)) : 0.0;
}

void bindBeginnings(Query &query, const QStringList &beginnings)
{
    for (qsizetype i = 0; i < beginningsInSql; ++i) {
        const Bounds bounds = i < beginnings.size() ? boundsOf(beginnings[i]) : Bounds{};
        query.bind(u":low%1"_s.arg(i + 1), bounds.low).bind(u":high%1"_s.arg(i + 1), bounds.high);
    }
}

domain::Result<QList<JournalEntry>> searchOne(
    Session &session, const QStringList &alternative, int limit)
{
    const auto plan = planOf(session, alternative);
    QYZ_TRY(plan);
    if (plan->counts.constFirst() == 0)
        return QList<JournalEntry>();
    const auto lines = lineCount(session);
    QYZ_TRY(lines);
    const bool more = plan->beginnings.size() > beginningsInSql;
    Query query(session, cheapest(*plan, *lines, limit));
    bindBeginnings(query, plan->beginnings.first(std::min(alternative.size(), beginningsInSql)));
    query.bind(u":limit"_s, more ? limit * 4 : limit);
    auto entries = entriesOf(query);
    QYZ_TRY(entries);
    if (more) {
        const domain::SearchQuery whole{{alternative}, std::nullopt};
        entries->removeIf([&whole](const JournalEntry &entry) {
            return !domain::matchesSearch(whole, entryWords(entry));
        });
    }
    return entries;
}

bool newerFirst(const JournalEntry &a, const JournalEntry &b)
{
    if (a.registeredAt != b.registeredAt)
        return a.registeredAt > b.registeredAt;
    if (a.line.journal != b.line.journal)
        return a.line.journal > b.line.journal;
    return std::pair(a.line.year, a.line.number) > std::pair(b.line.year, b.line.number);
}

void addNew(QList<JournalEntry> &all, QSet<QString> &seen, const QList<JournalEntry> &found)
{
    for (const JournalEntry &entry : found) {
        const QString line = entry.line.text();
        if (!seen.contains(line)) {
            seen.insert(line);
            all.append(entry);
        }
    }
}

} // namespace

domain::Result<QList<JournalEntry>> searchedEntries(
    Session &session, const domain::SearchQuery &query, int limit)
{
    QList<JournalEntry> result;
    QSet<QString> seen;
    if (limit <= 0)
        return result;
    if (query.lineNumber) {
        Query numbered(session, byNumber);
        numbered.bind(u":number"_s, *query.lineNumber).bind(u":limit"_s, limit);
        const auto found = entriesOf(numbered);
        QYZ_TRY(found);
        addNew(result, seen, *found);
    }
    QList<JournalEntry> others;
    for (const QStringList &alternative : query.alternatives) {
        if (alternative.isEmpty())
            continue;
        const auto found = searchOne(session, alternative, limit);
        QYZ_TRY(found);
        addNew(others, seen, *found);
    }
    std::sort(others.begin(), others.end(), &newerFirst);
    result += others;
    return result.first(std::min(result.size(), qsizetype{limit}));
}

QList<const Statement *> searchStatements()
{
    return {&countWords, &allLines, &driven, &crossed, &newest, &byNumber};
}

} // namespace qyz::storage
