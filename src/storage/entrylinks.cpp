#include "storage/entrylinks.h"

#include "storage/statement.h"

#include <QMap>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace qyz::storage {

using domain::JournalEntry;
using domain::LineRef;

namespace {

#define QYZ_OF_LINE " WHERE journal = :journal AND year = :year AND number = :number"

constexpr Statement addLink{"link.add",
    "INSERT INTO entry_link (journal, year, number, kind, to_journal, to_year, to_number)"
    " VALUES (:journal, :year, :number, :kind, :to_journal, :to_year, :to_number)"};
constexpr Statement addUnique{"unique.add",
    "INSERT INTO entry_unique (journal, act, value, year, number)"
    " VALUES (:journal, :act, :value, :year, :number)"};
constexpr Statement removeLinks{"link.remove", "DELETE FROM entry_link" QYZ_OF_LINE};
constexpr Statement removeUniques{"unique.remove", "DELETE FROM entry_unique" QYZ_OF_LINE};
constexpr Statement linksOfLine{
    "link.of_line", "SELECT kind, to_journal, to_year, to_number FROM entry_link" QYZ_OF_LINE};
constexpr Statement uniquesOfLine{
    "unique.of_line", "SELECT act, value FROM entry_unique" QYZ_OF_LINE};
constexpr Statement clearLinks{"link.clear", "DELETE FROM entry_link WHERE journal = :journal"};
constexpr Statement clearUniques{
    "unique.clear", "DELETE FROM entry_unique WHERE journal = :journal"};
constexpr Statement targets{"link.targets",
    "SELECT DISTINCT l.to_year, l.to_number FROM entry_link l JOIN journal_entry e"
    " ON e.journal = l.journal AND e.year = l.year AND e.number = l.number"
    " WHERE l.kind = :kind AND l.to_journal = :journal"
    " AND (l.to_year, l.to_number) >= (:first_year, :first)"
    " AND (l.to_year, l.to_number) <= (:last_year, :last) AND e.state <> 'voided'"
    " AND (l.kind <> 'previous' OR e.state NOT IN ('refused', 'not_accepted', 'withdrawn'))"};
constexpr Statement holder{"unique.holder",
    "SELECT year, number FROM entry_unique WHERE journal = :journal AND act = :act"
    " AND value = :value"};

#undef QYZ_OF_LINE

void bindLine(Query &query, const LineRef &line)
{
    query.bind(u":journal"_s, line.journal)
        .bind(u":year"_s, line.year)
        .bind(u":number"_s, line.number);
}

domain::Status removeOf(Session &session, const LineRef &line)
{
    for (const Statement *statement : {&removeLinks, &removeUniques}) {
        Query query(session, *statement);
        bindLine(query, line);
        QYZ_TRY(query.run());
    }
    return {};
}

bool earlier(const LineRef &a, const LineRef &b)
{
    return std::pair(a.year, a.number) < std::pair(b.year, b.number);
}

} // namespace

QString linkText(const QString &kind, const LineRef &to)
{
    return u"link %1 %2 %3 %4"_s.arg(
        kind, to.journal, QString::number(to.year), QString::number(to.number));
}

QString uniqueText(const QString &act, const QString &value)
{
    return u"unique %1 %2"_s.arg(act, value);
}

QStringList besideTexts(const JournalEntry &entry)
{
    QStringList texts;
    for (const domain::LineLink &link : entry.acts.links)
        texts.append(linkText(link.kind, link.to));
    for (const domain::UniqueValue &unique : entry.acts.uniques)
        texts.append(uniqueText(unique.act, unique.value));
    texts.removeDuplicates();
    texts.sort();
    return texts;
}

domain::Result<QStringList> storedBeside(Session &session, const LineRef &line)
{
    QStringList texts;
    {
        Query query(session, linksOfLine);
        bindLine(query, line);
        QYZ_TRY(query.run());
        while (query.next())
            texts.append(
                linkText(query.text(0), {query.text(1), query.integer(2), query.number(3)}));
    }
    Query query(session, uniquesOfLine);
    bindLine(query, line);
    QYZ_TRY(query.run());
    while (query.next())
        texts.append(uniqueText(query.text(0), query.text(1)));
    texts.sort();
    return texts;
}

domain::Status addBeside(Session &session, const JournalEntry &entry)
{
    for (const domain::LineLink &link : entry.acts.links) {
        Query query(session, addLink);
        bindLine(query, entry.line);
        query.bind(u":kind"_s, link.kind)
            .bind(u":to_journal"_s, link.to.journal)
            .bind(u":to_year"_s, link.to.year)
            .bind(u":to_number"_s, link.to.number);
        QYZ_TRY(query.run());
    }
    for (const domain::UniqueValue &unique : entry.acts.uniques) {
        Query query(session, addUnique);
        bindLine(query, entry.line);
        query.bind(u":act"_s, unique.act).bind(u":value"_s, unique.value);
        QYZ_TRY(query.run());
    }
    return {};
}

domain::Status updateBeside(Session &session, const JournalEntry &entry)
{
    const auto stored = storedBeside(session, entry.line);
    QYZ_TRY(stored);
    if (*stored == besideTexts(entry))
        return {};
    QYZ_TRY(removeOf(session, entry.line));
    return addBeside(session, entry);
}

domain::Status clearBeside(Session &session, const QString &journal)
{
    for (const Statement *statement : {&clearLinks, &clearUniques}) {
        Query query(session, *statement);
        query.bind(u":journal"_s, journal);
        QYZ_TRY(query.run());
    }
    return {};
}

domain::Result<QList<LineRef>> linkedTargets(
    Session &session, const QString &kind, const QList<LineRef> &lines)
{
    QMap<QString, QList<LineRef>> ofJournal;
    for (const LineRef &line : lines)
        ofJournal[line.journal].append(line);
    QList<LineRef> linked;
    for (const QList<LineRef> &asked : std::as_const(ofJournal)) {
        const auto [first, last] = std::minmax_element(asked.begin(), asked.end(), earlier);
        Query query(session, targets);
        query.bind(u":kind"_s, kind)
            .bind(u":journal"_s, first->journal)
            .bind(u":first_year"_s, first->year)
            .bind(u":first"_s, first->number)
            .bind(u":last_year"_s, last->year)
            .bind(u":last"_s, last->number);
        QYZ_TRY(query.run());
        while (query.next()) {
            const LineRef line{first->journal, query.integer(0), query.number(1)};
            if (asked.contains(line))
                linked.append(line);
        }
    }
    return linked;
}

domain::Result<std::optional<LineRef>> holderOf(
    Session &session, const QString &journal, const domain::UniqueValue &value)
{
    Query query(session, holder);
    query.bind(u":journal"_s, journal).bind(u":act"_s, value.act).bind(u":value"_s, value.value);
    QYZ_TRY(query.run());
    if (!query.next())
        return std::optional<LineRef>();
    return std::optional(LineRef{journal, query.integer(0), query.number(1)});
}

QList<const Statement *> besideStatements()
{
    return {&addLink, &addUnique, &removeLinks, &removeUniques, &linksOfLine, &uniquesOfLine,
        &clearLinks, &clearUniques, &targets, &holder};
}

} // namespace qyz::storage
