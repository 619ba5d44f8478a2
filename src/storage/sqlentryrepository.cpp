#include "storage/sqlentryrepository.h"

#include "domain/journal/journalchain.h"
#include "storage/entrylinks.h"
#include "storage/entrysearch.h"
#include "storage/entrystatements.h"
#include "storage/storedlines.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace qyz::storage {

using domain::JournalEntry;
using domain::LineRef;

namespace {

constexpr int runLength = 500;

void bindLine(Query &query, const LineRef &line)
{
    query.bind(u":journal"_s, line.journal)
        .bind(u":year"_s, line.year)
        .bind(u":number"_s, line.number);
}

} // namespace

domain::Result<QList<JournalEntry>> entriesOf(Query &query)
{
    QYZ_TRY(query.run());
    QList<JournalEntry> entries;
    while (query.next()) {
        auto entry = entryOf(query);
        QYZ_TRY(entry);
        entries.append(*std::move(entry));
    }
    return entries;
}

domain::Result<std::optional<JournalEntry>> firstEntryOf(Query &query)
{
    auto entries = entriesOf(query);
    QYZ_TRY(entries);
    if (entries->isEmpty())
        return std::optional<JournalEntry>();
    return std::optional(entries->takeFirst());
}

SqlEntryRepository::SqlEntryRepository(Session &session)
    : m_session(session)
{
}

domain::Status SqlEntryRepository::store(
    const Statement &statement, const JournalEntry &entry, const QByteArray &facts)
{
    Query query(m_session, statement);
    bindLine(query, entry.line);
    for (const auto &[name, value] : entryColumns(entry, facts))
        query.bindValue(name, value);
    QYZ_TRY(query.run());
    if (query.affected() != 1) {
        return domain::makeError(
            domain::ErrorCode::LineNotFound, {entry.line.text()}, u"not in the projection"_s);
    }
    return {};
}

domain::Status SqlEntryRepository::addWords(const LineRef &line, const QStringList &words)
{
    static const std::array<QString, entry::wordsAtOnce> places{u":w0"_s, u":w1"_s, u":w2"_s,
        u":w3"_s, u":w4"_s, u":w5"_s, u":w6"_s, u":w7"_s, u":w8"_s, u":w9"_s};
    for (qsizetype first = 0; first < words.size(); first += entry::wordsAtOnce) {
        Query query(m_session, entry::addWords);
        bindLine(query, line);
        for (std::size_t i = 0; i < places.size(); ++i)
            query.bind(places[i], words.value(first + static_cast<qsizetype>(i)));
        QYZ_TRY(query.run());
    }
    return {};
}

domain::Status SqlEntryRepository::removeWords(const LineRef &line)
{
    Query query(m_session, entry::removeWords);
    bindLine(query, line);
    return query.run();
}

domain::Status SqlEntryRepository::insert(const JournalEntry &entry, const QByteArray &facts)
{
    QYZ_TRY(store(entry::insert, entry, facts));
    QYZ_TRY(addBeside(m_session, entry));
    return addWords(entry.line, entryWords(entry));
}

domain::Status SqlEntryRepository::update(const JournalEntry &entry)
{
    QYZ_TRY(store(entry::update, entry, domain::registeredPayload(entry)));
    QYZ_TRY(updateBeside(m_session, entry));
    const auto stored = storedWords(entry.line);
    QYZ_TRY(stored);
    const QStringList words = entryWords(entry);
    if (*stored == words)
        return {};
    QYZ_TRY(removeWords(entry.line));
    return addWords(entry.line, words);
}

domain::Result<std::optional<JournalEntry>> SqlEntryRepository::find(const LineRef &line)
{
    Query query(m_session, entry::find);
    bindLine(query, line);
    return firstEntryOf(query);
}

domain::Result<QList<JournalEntry>> SqlEntryRepository::range(
    const QString &journal, int year, qint64 first, qint64 last)
{
    Query query(m_session, entry::range);
    query.bind(u":journal"_s, journal)
        .bind(u":year"_s, year)
        .bind(u":first"_s, first)
        .bind(u":last"_s, last);
    return entriesOf(query);
}

domain::Result<QList<application::NumberedDay>> SqlEntryRepository::numberedDays(
    const QString &journal, int year, qint64 first, qint64 last)
{
    Query query(m_session, entry::numberedDays);
    query.bind(u":journal"_s, journal)
        .bind(u":year"_s, year)
        .bind(u":first"_s, first)
        .bind(u":last"_s, last);
    QYZ_TRY(query.run());
    QList<application::NumberedDay> numbers;
    while (query.next())
        numbers.append({query.number(0), domain::fromRecordTime(query.text(1))});
    return numbers;
}

domain::Result<application::NumberRun> SqlEntryRepository::numbers(
    const QString &journal, int year, qint64 first, qint64 last)
{
    Query query(m_session, entry::numbers);
    query.bind(u":journal"_s, journal)
        .bind(u":year"_s, year)
        .bind(u":first"_s, first)
        .bind(u":last"_s, last);
    QYZ_TRY(query.run());
    if (!query.next() || query.number(2) == 0)
        return application::NumberRun{};
    return application::NumberRun{query.number(0), query.number(1), query.number(2)};
}

domain::Result<application::EntryCounts> SqlEntryRepository::counts(
    const application::EntryFilter &filter)
{
    Query query(m_session, entry::counts);
    query.bind(u":journal"_s, filter.journal)
        .bind(u":today"_s, filter.today.toString(Qt::ISODate))
        .bind(u":shelf_before"_s,
            filter.shelfBefore.isValid() ? domain::recordTime(filter.shelfBefore) : QString())
        .bind(u":today_from"_s,
            filter.todayFrom.isValid() ? domain::recordTime(filter.todayFrom) : u"~"_s)
        .bind(u":today_before"_s,
            filter.todayBefore.isValid() ? domain::recordTime(filter.todayBefore) : QString())
        .bind(u":expires_until"_s, filter.expiresUntil.toString(Qt::ISODate));
    QYZ_TRY(query.run());
    if (!query.next())
        return m_session.poisoned()->error;
    return application::EntryCounts{query.number(0), query.number(1), query.number(2),
        query.number(3), query.number(4), query.number(5), query.number(6), query.number(7),
        query.number(8), query.number(9)};
}

domain::Result<QList<JournalEntry>> SqlEntryRepository::page(const application::EntryFilter &filter)
{
    return entryPage(m_session, filter);
}

domain::Result<QList<JournalEntry>> SqlEntryRepository::search(
    const domain::SearchQuery &query, int limit)
{
    return searchedEntries(m_session, query, limit);
}

domain::Result<application::PeopleMet> SqlEntryRepository::met(
    const domain::Child &child, const QString &applicantIin)
{
    Query query(m_session, entry::met);
    query.bind(u":child_key"_s, childKey(child))
        .bind(u":birth"_s, dayText(child.birthDate))
        .bind(u":child"_s, child.iin)
        .bind(u":child_as_child"_s, child.iin)
        .bind(u":child_as_applicant"_s, child.iin)
        .bind(u":applicant_as_child"_s, applicantIin)
        .bind(u":applicant_as_applicant"_s, applicantIin);
    QYZ_TRY(query.run());
    if (!query.next())
        return m_session.poisoned()->error;
    return application::PeopleMet{query.flag(0), query.flag(1), query.flag(2)};
}

domain::Result<std::optional<JournalEntry>> SqlEntryRepository::openForChild(
    const QString &service, const domain::Child &child)
{
    if (!child.iin.isEmpty()) {
        Query query(m_session, entry::openByIin);
        query.bind(u":iin"_s, child.iin).bind(u":service"_s, service);
        auto found = firstEntryOf(query);
        if (!found || *found)
            return found;
    }
    const QString key = childKey(child);
    if (key.isEmpty() || !child.birthDate.isValid())
        return std::optional<JournalEntry>();
    // Two different numbers are two children, however alike their names; where one of the two
    // lines has none, name and birth date decide.
    Query query(m_session, entry::openByName);
    query.bind(u":child_key"_s, key)
        .bind(u":birth"_s, dayText(child.birthDate))
        .bind(u":iin"_s, child.iin)
        .bind(u":service"_s, service);
    return firstEntryOf(query);
}

domain::Result<std::optional<JournalEntry>> SqlEntryRepository::openForApplicant(
    const QString &service, const QString &iin)
{
    if (iin.isEmpty())
        return std::optional<JournalEntry>();
    Query query(m_session, entry::openByApplicant);
    query.bind(u":iin"_s, iin).bind(u":service"_s, service);
    return firstEntryOf(query);
}

domain::Result<std::optional<JournalEntry>> SqlEntryRepository::newestWithIin(const QString &iin)
{
    auto entries = allWithIin(iin, 1);
    QYZ_TRY(entries);
    if (entries->isEmpty())
        return std::optional<JournalEntry>();
    return std::optional(entries->takeFirst());
}

domain::Result<QList<JournalEntry>> SqlEntryRepository::allWithIin(const QString &iin, int limit)
{
    if (iin.isEmpty())
        return QList<JournalEntry>();
    Query query(m_session, entry::withIin);
    query.bind(u":iin"_s, iin).bind(u":limit"_s, limit);
    return entriesOf(query);
}

domain::Result<std::optional<LineRef>> SqlEntryRepository::findRequest(
    const QString &journal, const QString &requestId)
{
    if (requestId.isEmpty())
        return std::optional<LineRef>();
    Query query(m_session, entry::request);
    query.bind(u":journal"_s, journal).bind(u":request_id"_s, requestId);
    QYZ_TRY(query.run());
    if (!query.next())
        return std::optional<LineRef>();
    return std::optional(LineRef{query.text(0), query.integer(1), query.number(2)});
}

domain::Result<QList<LineRef>> SqlEntryRepository::linkedTo(
    const QString &kind, const QList<LineRef> &targets)
{
    return linkedTargets(m_session, kind, targets);
}

domain::Result<std::optional<LineRef>> SqlEntryRepository::uniqueHolder(
    const QString &journal, const domain::UniqueValue &value)
{
    return holderOf(m_session, journal, value);
}

domain::Status SqlEntryRepository::walk(
    const QString &journal, const std::function<domain::Status(const JournalEntry &)> &visit)
{
    LineRef after{journal, 0, 0};
    qsizetype read = 0;
    do {
        domain::Result<QList<JournalEntry>> run = QList<JournalEntry>();
        {
            Query query(m_session, entry::walk);
            bindLine(query, after);
            query.bind(u":limit"_s, runLength);
            run = entriesOf(query);
        }
        QYZ_TRY(run);
        if (m_session.poisoned())
            return m_session.poisoned()->error;
        for (const JournalEntry &entry : std::as_const(*run)) {
            QYZ_TRY(visit(entry));
            after = entry.line;
        }
        read = run->size();
    } while (read == runLength);
    return {};
}

domain::Result<QList<application::StoredLine>> SqlEntryRepository::storedLines(
    const LineRef &after, int limit)
{
    return storedRun(m_session, after, limit);
}

bool SqlEntryRepository::agrees(
    const application::StoredLine &stored, const JournalEntry &meant, const QByteArray &facts)
{
    return saysWhatIsMeant(stored, meant, facts);
}

domain::Result<QStringList> SqlEntryRepository::journalsNamed()
{
    return namedJournals(m_session);
}

domain::Result<QStringList> SqlEntryRepository::storedWords(const LineRef &line)
{
    Query query(m_session, entry::words);
    bindLine(query, line);
    QYZ_TRY(query.run());
    QStringList words;
    while (query.next())
        words.append(query.text(0));
    words.sort(); // by UTF-16, as entryWords does; databases sort by UTF-8
    return words;
}

domain::Result<bool> SqlEntryRepository::columnsAgree(const JournalEntry &entry)
{
    {
        Query query(m_session, entry::columns);
        bindLine(query, entry.line);
        QYZ_TRY(query.run());
        if (!query.next())
            return false;
        int column = 0;
        const QByteArray facts = domain::registeredPayload(entry);
        for (const auto &[name, value] : entryColumns(entry, facts)) {
            if (query.isNull(column) != value.isNull() || query.text(column) != value.toString())
                return false;
            ++column;
        }
    }
    const auto beside = storedBeside(m_session, entry.line);
    QYZ_TRY(beside);
    const auto words = storedWords(entry.line);
    QYZ_TRY(words);
    return *beside == besideTexts(entry) && *words == entryWords(entry);
}

domain::Status SqlEntryRepository::clear(const QString &journal)
{
    QYZ_TRY(clearBeside(m_session, journal));
    for (const Statement *statement : {&entry::clearWords, &entry::clear}) {
        Query query(m_session, *statement);
        query.bind(u":journal"_s, journal);
        QYZ_TRY(query.run());
    }
    return {};
}

QList<const Statement *> SqlEntryRepository::statements()
{
    const QList<const Statement *> own{&entry::insert, &entry::update, &entry::addWords,
        &entry::removeWords, &entry::words, &entry::find, &entry::columns, &entry::range,
        &entry::numbers, &entry::numberedDays, &entry::walk, &entry::counts, &entry::met,
        &entry::openByIin, &entry::openByName, &entry::openByApplicant, &entry::withIin,
        &entry::request, &entry::clearWords, &entry::clear};
    return own + besideStatements() + storedLineStatements();
}

} // namespace qyz::storage
