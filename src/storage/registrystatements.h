// The statements of SqlRegistryRepository; apart from it only for the size of the files.
#pragma once

#include "storage/statement.h"

namespace qyz::storage::registry {

inline constexpr Statement organisation{
    "registry.organisation", "SELECT practice, json FROM organisation WHERE id = 1"};
inline constexpr Statement storeOrganisation{"registry.store_organisation",
    "INSERT INTO organisation (id, practice, json) VALUES (1, :practice, :json)"
    " ON CONFLICT (id) DO UPDATE SET practice = excluded.practice, json = excluded.json"};

inline constexpr Statement journals{"registry.journals",
    "SELECT idx, code, service, title_kk, title_ru, title_translated, start, file_index, yearly"
    " FROM journal ORDER BY idx"};
inline constexpr Statement addJournal{"registry.add_journal",
    "INSERT INTO journal (idx, code, service, title_kk, title_ru, title_translated, start,"
    " file_index, yearly) VALUES (:idx, :code, :service, :title_kk, :title_ru, :title_translated,"
    " :start, :file_index, :yearly)"};

inline constexpr Statement calendar{"registry.calendar",
    "SELECT day, kind, name_kk, name_ru, name_translated, reason, moved_from, five_day_week,"
    " six_day_week, verified, source FROM calendar_day ORDER BY id"};
inline constexpr Statement addCalendarDay{"registry.add_calendar_day",
    "INSERT INTO calendar_day (day, kind, name_kk, name_ru, name_translated, reason, moved_from,"
    " five_day_week, six_day_week, verified, source) VALUES (:day, :kind, :name_kk, :name_ru,"
    " :name_translated, :reason, :moved_from, :five_day_week, :six_day_week, :verified, :source)"};
inline constexpr Statement dropCalendarYear{"registry.drop_calendar_year",
    "DELETE FROM calendar_day WHERE day >= :first_day AND day <= :last_day"};

inline constexpr Statement accounts{"registry.accounts",
    "SELECT login, surname, name, patronymic, post_kk, post_ru, post_translated, phone, disabled,"
    " public_key FROM account ORDER BY id"};
inline constexpr Statement addAccount{"registry.add_account",
    "INSERT INTO account (login, surname, name, patronymic, post_kk, post_ru, post_translated,"
    " phone) VALUES (:login, :surname, :name, :patronymic, :post_kk, :post_ru, :post_translated,"
    " :phone)"};

inline constexpr Statement assignments{"registry.assignments",
    "SELECT login, duty, journals, from_day, to_day, order_number, substitute_for, end_order,"
    " number FROM assignment ORDER BY number"};
inline constexpr Statement addAssignment{"registry.add_assignment",
    "INSERT INTO assignment (login, duty, journals, from_day, to_day, order_number,"
    " substitute_for, number) SELECT :login, :duty, :journals, :from_day, :to_day, :order_number,"
    " :substitute_for, coalesce(max(number), 0) + 1 FROM assignment"};

inline constexpr Statement setAccountDisabled{"registry.set_account_disabled",
    "UPDATE account SET disabled = :disabled WHERE login = :login"};
inline constexpr Statement setAccountKey{
    "registry.set_account_key", "UPDATE account SET public_key = :public_key WHERE login = :login"};
inline constexpr Statement endAssignment{"registry.end_assignment",
    "UPDATE assignment SET to_day = :to_day, end_order = :end_order WHERE number = :number"};

inline constexpr Statement serviceKeys{"registry.service_keys",
    "SELECT service, number, public_key FROM service_key ORDER BY service, number"};
inline constexpr Statement addServiceKey{"registry.add_service_key",
    "INSERT INTO service_key (service, number, public_key)"
    " VALUES (:service, :number, :public_key)"};

inline constexpr Statement inspections{"registry.inspections",
    "SELECT number, journals, from_day, to_day, authority, basis, opened_at, closed_at, result"
    " FROM inspection ORDER BY number"};
inline constexpr Statement addInspection{"registry.add_inspection",
    "INSERT INTO inspection (number, journals, from_day, to_day, authority, basis, opened_at)"
    " VALUES (:number, :journals, :from_day, :to_day, :authority, :basis, :opened_at)"};
inline constexpr Statement closeInspection{"registry.close_inspection",
    "UPDATE inspection SET closed_at = :closed_at, result = :result WHERE number = :number"};
inline constexpr Statement breakages{"registry.breakages",
    "SELECT number, journal, seq, line, page, row_no, what, found_at, decided_at, decided_by,"
    " reason FROM breakage ORDER BY number"};
inline constexpr Statement addBreakage{"registry.add_breakage",
    "INSERT INTO breakage (number, journal, seq, line, page, row_no, what, found_at)"
    " VALUES (:number, :journal, :seq, :line, :page, :row_no, :what, :found_at)"};
inline constexpr Statement decideBreakage{"registry.decide_breakage",
    "UPDATE breakage SET decided_at = :decided_at, decided_by = :decided_by, reason = :reason"
    " WHERE number = :number"};

inline constexpr Statement openVolume{"registry.open_volume",
    "INSERT INTO volume (journal, volume, year, first_number, rows_per_page, pages, paper)"
    " VALUES (:journal, :volume, :year, :first_number, :rows_per_page, :pages, :paper)"};
inline constexpr Statement volumes{"registry.volumes",
    "SELECT journal, volume, year, first_number, rows_per_page, pages, paper FROM volume"
    " WHERE journal = :journal ORDER BY volume"};
inline constexpr Statement geometry{"registry.geometry",
    "SELECT rows_per_page, pages FROM volume WHERE journal = :journal AND volume = :volume"};
inline constexpr Statement clearVolumes{
    "registry.clear_volumes", "DELETE FROM volume WHERE journal = :journal"};

inline constexpr Statement clearOrganisation{
    "registry.clear_organisation", "DELETE FROM organisation"};
inline constexpr Statement clearJournals{"registry.clear_journals", "DELETE FROM journal"};
inline constexpr Statement clearCalendar{"registry.clear_calendar", "DELETE FROM calendar_day"};
inline constexpr Statement clearAccounts{"registry.clear_accounts", "DELETE FROM account"};
inline constexpr Statement clearAssignments{"registry.clear_assignments", "DELETE FROM assignment"};
inline constexpr Statement clearInspections{"registry.clear_inspections", "DELETE FROM inspection"};
inline constexpr Statement clearBreakages{"registry.clear_breakages", "DELETE FROM breakage"};
inline constexpr Statement clearServiceKeys{
    "registry.clear_service_keys", "DELETE FROM service_key"};

} // namespace qyz::storage::registry
