// The statements of SqlSecretRepository; apart from it only for the size of the files.
#pragma once

#include "storage/statement.h"

namespace qyz::storage::secrets {

inline constexpr Statement find{"secrets.find",
    "SELECT password_hash, wrapped_key, failed_tries, last_failed FROM account_secret"
    " WHERE login = :login"};
// An update that changes nothing is the one row lock both databases know.
inline constexpr Statement lock{
    "secrets.lock", "UPDATE account_secret SET login = login WHERE login = :login"};
inline constexpr Statement store{"secrets.store",
    "INSERT INTO account_secret (login, password_hash, wrapped_key, changed_at)"
    " VALUES (:login, :password_hash, :wrapped_key, :changed_at)"
    " ON CONFLICT (login) DO UPDATE SET password_hash = excluded.password_hash,"
    " wrapped_key = excluded.wrapped_key, changed_at = excluded.changed_at, failed_tries = 0,"
    " last_failed = ''"};
inline constexpr Statement countFailed{"secrets.count_failed",
    "UPDATE account_secret SET failed_tries = failed_tries + 1, last_failed = :at"
    " WHERE login = :login"};
inline constexpr Statement forgetFailed{"secrets.forget_failed",
    "UPDATE account_secret SET failed_tries = 0, last_failed = '' WHERE login = :login"};

inline constexpr Statement shares{"secrets.shares",
    "SELECT service, number, login, sealed FROM service_key_share"
    " ORDER BY service, number, login"};
inline constexpr Statement storeShare{"secrets.store_share",
    "INSERT INTO service_key_share (service, number, login, sealed)"
    " VALUES (:service, :number, :login, :sealed)"
    " ON CONFLICT (service, number, login) DO UPDATE SET sealed = excluded.sealed"};
inline constexpr Statement removeShare{"secrets.remove_share",
    "DELETE FROM service_key_share"
    " WHERE service = :service AND number = :number AND login = :login"};

} // namespace qyz::storage::secrets
