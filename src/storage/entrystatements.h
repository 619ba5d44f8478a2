// The statements of SqlEntryRepository but the search's; apart from it only for the size of files.
#pragma once

#include "storage/entryrow.h"
#include "storage/statement.h"

namespace qyz::storage::entry {

#define QYZ_THIS_LINE " WHERE journal = :journal AND year = :year AND number = :number"
#define QYZ_NEWEST " ORDER BY e.registered_at DESC, e.journal DESC, e.year DESC, e.number DESC"
// The very words of the partial index, or SQLite would not use it.
#define QYZ_IN_WORK "state IN ('registered', 'in_review', 'returned', 'approved')"

inline constexpr Statement insert{"entry.insert",
    "INSERT INTO journal_entry (journal, year, number, volume, page, row_no, printed_number, state,"
    " service, service_case, edition, channel, language, arrived_at, counted_from, registered_at,"
    " registrar, applicant_name, applicant_iin, child_name, child_key, child_iin, child_birth,"
    " grade, sort_key, next_due, ready_at, expires_on, request_id, last_seq, last_at, details,"
    " facts)"
    " VALUES (:journal, :year, :number, :volume, :page, :row_no, :printed_number, :state,"
    " :service, :service_case, :edition, :channel, :language, :arrived_at, :counted_from,"
    " :registered_at, :registrar, :applicant_name, :applicant_iin, :child_name, :child_key,"
    " :child_iin, :child_birth, :grade, :sort_key, :next_due, :ready_at, :expires_on, :request_id,"
    " :last_seq,"
    " :last_at, :details, :facts)"};
inline constexpr Statement update{"entry.update",
    "UPDATE journal_entry SET volume = :volume, page = :page, row_no = :row_no,"
    " printed_number = :printed_number, state = :state, service = :service,"
    " service_case = :service_case, edition = :edition, channel = :channel, language = :language,"
    " arrived_at = :arrived_at, counted_from = :counted_from, registered_at = :registered_at,"
    " registrar = :registrar, applicant_name = :applicant_name, applicant_iin = :applicant_iin,"
    " child_name = :child_name, child_key = :child_key, child_iin = :child_iin,"
    " child_birth = :child_birth, grade = :grade, sort_key = :sort_key, next_due = :next_due,"
    " ready_at = :ready_at, expires_on = :expires_on, request_id = :request_id, last_seq = "
    ":last_seq, last_at = :last_at,"
    " details = :details, facts = :facts" QYZ_THIS_LINE};

// All words of most lines at once; places that are left over are empty. Both databases name the
// column of a bare VALUES so.
inline constexpr int wordsAtOnce = 10;
inline constexpr Statement addWords{"entry.add_words",
    "INSERT INTO entry_word (word, journal, year, number)"
    " SELECT column1, :journal, CAST(:year AS INTEGER), CAST(:number AS BIGINT) FROM (VALUES"
    " (:w0), (:w1), (:w2), (:w3), (:w4), (:w5), (:w6), (:w7), (:w8), (:w9)) AS w"
    " WHERE column1 <> ''"};
inline constexpr Statement removeWords{
    "entry.remove_words", "DELETE FROM entry_word" QYZ_THIS_LINE};
inline constexpr Statement words{
    "entry.words", "SELECT word FROM entry_word" QYZ_THIS_LINE " ORDER BY word"};

inline constexpr Statement find{
    "entry.find", "SELECT " QYZ_ENTRY_COLUMNS " FROM journal_entry e" QYZ_THIS_LINE};
inline constexpr Statement columns{"entry.columns",
    "SELECT volume, page, row_no, printed_number, state, service, service_case, edition, channel,"
    " language, arrived_at, counted_from, registered_at, registrar, applicant_name, applicant_iin,"
    " child_name, child_key, child_iin, child_birth, grade, sort_key, next_due, ready_at,"
    " expires_on, request_id, last_seq, last_at, details, facts FROM journal_entry" QYZ_THIS_LINE};
inline constexpr Statement numberedDays{"entry.numbered_days",
    "SELECT number, registered_at FROM journal_entry WHERE journal = :journal AND year = :year"
    " AND number BETWEEN :first AND :last ORDER BY number"};
inline constexpr Statement range{"entry.range",
    "SELECT " QYZ_ENTRY_COLUMNS " FROM journal_entry e WHERE e.journal = :journal"
    " AND e.year = :year AND e.number BETWEEN :first AND :last ORDER BY e.number"};
inline constexpr Statement numbers{"entry.numbers",
    "SELECT min(number), max(number), count(*) FROM journal_entry WHERE journal = :journal"
    " AND year = :year AND number BETWEEN :first AND :last"};
inline constexpr Statement walk{"entry.walk",
    "SELECT " QYZ_ENTRY_COLUMNS " FROM journal_entry e WHERE e.journal = :journal"
    " AND (e.year, e.number) > (:year, :number) ORDER BY e.year, e.number LIMIT :limit"};

// Pages, newest first. Every view has the index that serves it; `state` and the moments narrow it.
#define QYZ_PAGE(condition)                                                                        \
    "SELECT " QYZ_ENTRY_COLUMNS " FROM journal_entry e WHERE e.journal = :journal"                 \
    " AND (e.year, e.number) < (:year, :number)" condition                                         \
    " AND (:any_state = 1 OR e.state = :state) AND e.registered_at >= :from"                       \
    " AND e.registered_at < :before ORDER BY e.year DESC, e.number DESC LIMIT :limit"

inline constexpr Statement pageAll{"entry.page_all", QYZ_PAGE("")};
inline constexpr Statement pageState{"entry.page_state", QYZ_PAGE(" AND e.state = :only_state")};
inline constexpr Statement pageWork{"entry.page_work", QYZ_PAGE(" AND e." QYZ_IN_WORK)};
inline constexpr Statement pageDueToday{
    "entry.page_due_today", QYZ_PAGE(" AND e.next_due IS NOT NULL AND e.next_due = :today")};
inline constexpr Statement pageReady{"entry.page_ready",
    QYZ_PAGE(" AND e.state = 'result_ready'"
             " AND e.ready_at IS NOT NULL")};
inline constexpr Statement pageShelf{
    "entry.page_shelf", QYZ_PAGE(" AND e.state = 'result_ready' AND e.ready_at < :shelf_before")};

// Here the few lines of an index range are sorted. The signs before year and the empty text behind
// journal keep SQLite from walking the whole book backwards instead.
#define QYZ_SORTED_PAGE(condition)                                                                 \
    "SELECT " QYZ_ENTRY_COLUMNS " FROM journal_entry e WHERE " condition                           \
    " AND (+e.year, +e.number) < (:year, :number) AND (:any_state = 1 OR e.state = :state)"        \
    " AND e.registered_at >= :from AND e.registered_at < :before"                                  \
    " ORDER BY +e.year DESC, +e.number DESC LIMIT :limit"

inline constexpr Statement pageOverdue{"entry.page_overdue",
    QYZ_SORTED_PAGE("e.journal = :journal AND e.next_due IS NOT NULL AND e.next_due < :today")};

// R31: a line another one goes on from is watched no more, nor one that came to nothing.
#define QYZ_CAME_TO_NOTHING "('refused', 'not_accepted', 'withdrawn', 'voided')"
#define QYZ_EXPIRING                                                                               \
    "e.journal = :journal AND e.expires_on IS NOT NULL AND e.expires_on >= :today"                 \
    " AND e.expires_on <= :expires_until AND e.state NOT IN " QYZ_CAME_TO_NOTHING                  \
    " AND NOT EXISTS (SELECT 1 FROM entry_link l JOIN journal_entry n ON n.journal = l.journal"    \
    " AND n.year = l.year AND n.number = l.number WHERE l.kind = 'previous'"                       \
    " AND l.to_journal = e.journal AND l.to_year = e.year AND l.to_number = e.number"              \
    " AND n.state NOT IN " QYZ_CAME_TO_NOTHING ")"
inline constexpr Statement pageExpiring{"entry.page_expiring", QYZ_SORTED_PAGE(QYZ_EXPIRING)};

// R35: from the few complaints in work to the lines they are about.
#define QYZ_COMPLAINED                                                                             \
    "e.journal = :journal AND (e.year, e.number) IN (SELECT l.to_year, l.to_number"                \
    " FROM entry_link l JOIN journal_entry n ON n.journal = l.journal AND n.year = l.year"         \
    " AND n.number = l.number WHERE l.kind = 'about' AND l.to_journal = :journal AND "             \
    "n." QYZ_IN_WORK ")"
inline constexpr Statement pageComplained{"entry.page_complained", QYZ_SORTED_PAGE(QYZ_COMPLAINED)};
inline constexpr Statement pageRegistered{
    "entry.page_registered", QYZ_SORTED_PAGE("e.journal || '' = :journal")};

inline constexpr Statement counts{"entry.counts",
    "SELECT COALESCE((SELECT lines FROM journal_head WHERE journal = :journal), 0),"
    " (SELECT count(*) FROM journal_entry WHERE journal = :journal AND " QYZ_IN_WORK "),"
    " (SELECT count(*) FROM journal_entry WHERE journal = :journal"
    " AND next_due IS NOT NULL AND next_due = :today),"
    " (SELECT count(*) FROM journal_entry WHERE journal = :journal"
    " AND next_due IS NOT NULL AND next_due < :today),"
    " (SELECT count(*) FROM journal_entry WHERE journal = :journal AND state = 'result_ready'"
    " AND ready_at IS NOT NULL),"
    " (SELECT count(*) FROM journal_entry WHERE journal = :journal AND state = 'result_ready'"
    " AND ready_at < :shelf_before),"
    " (SELECT count(*) FROM journal_entry WHERE journal = :journal AND state = 'in_review'),"
    " (SELECT count(*) FROM journal_entry WHERE journal || '' = :journal"
    " AND registered_at >= :today_from AND registered_at < :today_before),"
    " (SELECT count(*) FROM journal_entry e WHERE " QYZ_EXPIRING "),"
    " (SELECT count(*) FROM journal_entry e WHERE " QYZ_COMPLAINED ")"};

// Every question has a name of its own, though some ask with the same value: Qt's driver for SQLite
// sorts out placeholders that stand twice before each run.
inline constexpr Statement met{"entry.met",
    "SELECT EXISTS (SELECT 1 FROM journal_entry WHERE child_iin = :child AND child_iin <> '')"
    " OR EXISTS (SELECT 1 FROM journal_entry WHERE child_key = :child_key AND child_key <> ''"
    " AND child_birth = :birth) AS child,"
    " EXISTS (SELECT 1 FROM journal_entry WHERE child_iin = :child_as_child AND child_iin <> '')"
    " OR EXISTS (SELECT 1 FROM journal_entry WHERE applicant_iin = :child_as_applicant"
    " AND applicant_iin <> '') AS child_iin,"
    " EXISTS (SELECT 1 FROM journal_entry WHERE child_iin = :applicant_as_child"
    " AND child_iin <> '')"
    " OR EXISTS (SELECT 1 FROM journal_entry WHERE applicant_iin = :applicant_as_applicant"
    " AND applicant_iin <> '') AS applicant_iin"};

#define QYZ_OPEN                                                                                   \
    " AND e.state IN ('registered', 'in_review', 'returned', 'approved', 'result_ready')"
inline constexpr Statement openByIin{"entry.open_by_iin",
    "SELECT " QYZ_ENTRY_COLUMNS " FROM journal_entry e WHERE e.child_iin = :iin"
    " AND e.child_iin <> '' AND e.service = :service" QYZ_OPEN QYZ_NEWEST " LIMIT 1"};
inline constexpr Statement openByName{"entry.open_by_name",
    "SELECT " QYZ_ENTRY_COLUMNS " FROM journal_entry e WHERE e.child_key = :child_key"
    " AND e.child_key <> '' AND e.child_birth = :birth AND e.service = :service"
    " AND (e.child_iin = '' OR :iin = '')" QYZ_OPEN QYZ_NEWEST " LIMIT 1"};
inline constexpr Statement openByApplicant{"entry.open_by_applicant",
    "SELECT " QYZ_ENTRY_COLUMNS " FROM journal_entry e WHERE e.applicant_iin = :iin"
    " AND e.applicant_iin <> '' AND e.service = :service" QYZ_OPEN QYZ_NEWEST " LIMIT 1"};
inline constexpr Statement withIin{"entry.with_iin",
    "SELECT " QYZ_ENTRY_COLUMNS " FROM journal_entry e JOIN ("
    "SELECT journal, year, number FROM journal_entry WHERE child_iin = :iin AND child_iin <> ''"
    " UNION SELECT journal, year, number FROM journal_entry"
    " WHERE applicant_iin = :iin AND applicant_iin <> '') k"
    " ON k.journal = e.journal AND k.year = e.year AND k.number = e.number" QYZ_NEWEST
    " LIMIT :limit"};
inline constexpr Statement request{"entry.request",
    "SELECT journal, year, number FROM journal_entry WHERE journal = :journal"
    " AND request_id IS NOT NULL AND request_id = :request_id"};

inline constexpr Statement clearWords{
    "entry.clear_words", "DELETE FROM entry_word WHERE journal = :journal"};
inline constexpr Statement clear{
    "entry.clear", "DELETE FROM journal_entry WHERE journal = :journal"};

} // namespace qyz::storage::entry
