#include "storage/storedlines.h"

#include "storage/entrylinks.h"
#include "storage/entryrow.h"
#include "storage/statement.h"

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace qyz::storage {

using application::StoredLine;
using domain::LineRef;

namespace {

// In the order of entryColumns().
constexpr Statement linesOfRun{"stored.lines",
    "SELECT year, number, volume, page, row_no, printed_number, state, service, service_case,"
    " edition, channel, language, arrived_at, counted_from, registered_at, registrar,"
    " applicant_name, applicant_iin, child_name, child_key, child_iin, child_birth, grade,"
    " sort_key, next_due, ready_at, expires_on, request_id, last_seq, last_at, details, facts"
    " FROM journal_entry WHERE journal = :journal AND (year, number) > (:year, :number)"
    " ORDER BY year, number LIMIT :limit"};
constexpr int firstColumn = 2;
constexpr int columnCount = 30;
constexpr int pageColumn = 1; // among the columns kept
constexpr int rowColumn = 2;
constexpr int lastSeqColumn = 26;

#define QYZ_RUN                                                                                    \
    " WHERE journal = :journal AND (year, number) > (:year, :number)"                              \
    " AND (year, number) <= (:until_year, :until) ORDER BY year, number"
constexpr Statement wordsOfRun{"stored.words", "SELECT year, number, word FROM entry_word" QYZ_RUN};
constexpr Statement linksOfRun{"stored.links",
    "SELECT year, number, kind, to_journal, to_year, to_number FROM entry_link" QYZ_RUN};
constexpr Statement uniquesOfRun{
    "stored.uniques", "SELECT year, number, act, value FROM entry_unique" QYZ_RUN};
#undef QYZ_RUN

// From name to name along an index; asking for the distinct ones would read all of it.
#define QYZ_NAMES(table)                                                                           \
    "WITH RECURSIVE named(journal) AS (SELECT min(journal) FROM " table                            \
    " UNION ALL SELECT (SELECT min(t.journal) FROM " table                                         \
    " t WHERE t.journal > named.journal) FROM named WHERE named.journal IS NOT NULL)"              \
    " SELECT journal FROM named WHERE journal IS NOT NULL"
constexpr Statement namesOfRecords{"stored.names_record", QYZ_NAMES("journal_record")};
constexpr Statement namesOfPayloads{"stored.names_payload", QYZ_NAMES("journal_payload")};
constexpr Statement namesOfLines{"stored.names_entry", QYZ_NAMES("journal_entry")};
constexpr Statement namesOfWords{"stored.names_word", QYZ_NAMES("entry_word")};
constexpr Statement namesOfLinks{"stored.names_link", QYZ_NAMES("entry_link")};
constexpr Statement namesOfUniques{"stored.names_unique", QYZ_NAMES("entry_unique")};
constexpr Statement namesOfVolumes{"stored.names_volume", QYZ_NAMES("volume")};
constexpr Statement namesOfFiles{"stored.names_attachment", QYZ_NAMES("attachment")};
#undef QYZ_NAMES

const QList<const Statement *> &nameStatements()
{
    static const QList<const Statement *> all{&namesOfRecords, &namesOfPayloads, &namesOfLines,
        &namesOfWords, &namesOfLinks, &namesOfUniques, &namesOfVolumes, &namesOfFiles};
    return all;
}

bool before(const LineRef &a, const LineRef &b)
{
    return std::pair(a.year, a.number) < std::pair(b.year, b.number);
}

/// Gives what was read beside the lines to them, in one pass: both are sorted.
class Run {
public:
    Run(QList<StoredLine> &lines, const QString &journal)
        : m_lines(lines)
        , m_journal(journal)
    {
    }

    void rewind() { m_at = 0; }
    /// The line, or a place for one that is not there.
    StoredLine &at(int year, qint64 number)
    {
        const LineRef line{m_journal, year, number};
        while (m_at < m_lines.size() && before(m_lines.at(m_at).line, line))
            ++m_at;
        if (m_at == m_lines.size() || m_lines.at(m_at).line != line) {
            StoredLine stray;
            stray.line = line;
            stray.there = false;
            m_lines.insert(m_at, stray);
        }
        return m_lines[m_at];
    }

private:
    QList<StoredLine> &m_lines;
    const QString &m_journal;
    qsizetype m_at = 0;
};

domain::Result<QList<StoredLine>> lines(Session &session, const LineRef &after, int limit)
{
    Query query(session, linesOfRun);
    query.bind(u":journal"_s, after.journal)
        .bind(u":year"_s, after.year)
        .bind(u":number"_s, after.number)
        .bind(u":limit"_s, limit);
    QYZ_TRY(query.run());
    QList<StoredLine> run;
    run.reserve(limit);
    while (query.next()) {
        StoredLine stored;
        stored.line = {after.journal, query.integer(0), query.number(1)};
        stored.columns.reserve(columnCount);
        for (int column = 0; column < columnCount; ++column)
            stored.columns.append(query.textOrNull(firstColumn + column));
        stored.place = {
            stored.columns.at(pageColumn).toInt(), stored.columns.at(rowColumn).toInt()};
        stored.lastSeq = stored.columns.at(lastSeqColumn).toLongLong();
        run.append(std::move(stored));
    }
    return run;
}

void bindRun(Query &query, const LineRef &after, const LineRef &until)
{
    query.bind(u":journal"_s, after.journal)
        .bind(u":year"_s, after.year)
        .bind(u":number"_s, after.number)
        .bind(u":until_year"_s, until.year)
        .bind(u":until"_s, until.number);
}

domain::Status addWordsOf(Session &session, const LineRef &after, const LineRef &until, Run &run)
{
    Query query(session, wordsOfRun);
    bindRun(query, after, until);
    QYZ_TRY(query.run());
    run.rewind();
    while (query.next())
        run.at(query.integer(0), query.number(1)).words.append(query.text(2));
    return {};
}

domain::Status addBesideOf(Session &session, const LineRef &after, const LineRef &until, Run &run)
{
    {
        Query query(session, linksOfRun);
        bindRun(query, after, until);
        QYZ_TRY(query.run());
        run.rewind();
        while (query.next()) {
            run.at(query.integer(0), query.number(1))
                .beside.append(
                    linkText(query.text(2), {query.text(3), query.integer(4), query.number(5)}));
        }
    }
    Query query(session, uniquesOfRun);
    bindRun(query, after, until);
    QYZ_TRY(query.run());
    run.rewind();
    while (query.next()) {
        run.at(query.integer(0), query.number(1))
            .beside.append(uniqueText(query.text(2), query.text(3)));
    }
    return {};
}

} // namespace

domain::Result<QList<StoredLine>> storedRun(Session &session, const LineRef &after, int limit)
{
    auto read = lines(session, after, limit);
    QYZ_TRY(read);
    QList<StoredLine> run = *std::move(read);
    const bool last = run.size() < limit;
    const LineRef until = last ? LineRef{after.journal, std::numeric_limits<int>::max(),
                              std::numeric_limits<qint64>::max()}
                               : run.constLast().line;
    Run beside(run, after.journal);
    QYZ_TRY(addWordsOf(session, after, until, beside));
    QYZ_TRY(addBesideOf(session, after, until, beside));
    if (const auto &failure = session.poisoned())
        return failure->error;
    for (StoredLine &stored : run) {
        stored.words.sort(); // by UTF-16, as entryWords does; databases sort by UTF-8
        stored.beside.sort();
    }
    return run;
}

bool saysWhatIsMeant(
    const StoredLine &stored, const domain::JournalEntry &meant, const QByteArray &facts)
{
    if (!stored.there)
        return false;
    const auto columns = entryColumns(meant, facts);
    const bool same = std::equal(columns.begin(), columns.end(), stored.columns.begin(),
        stored.columns.end(), [](const auto &column, const QString &text) {
            return column.second.isNull() == text.isNull() && column.second.toString() == text;
        });
    return same && stored.words == entryWords(meant) && stored.beside == besideTexts(meant);
}

domain::Result<QStringList> namedJournals(Session &session)
{
    QStringList names;
    for (const Statement *statement : nameStatements()) {
        Query query(session, *statement);
        QYZ_TRY(query.run());
        while (query.next())
            names.append(query.text(0));
    }
    if (const auto &failure = session.poisoned())
        return failure->error;
    names.removeDuplicates();
    return names;
}

QList<const Statement *> storedLineStatements()
{
    return QList<const Statement *>{&linesOfRun, &wordsOfRun, &linksOfRun, &uniquesOfRun}
    + nameStatements();
}

} // namespace qyz::storage
