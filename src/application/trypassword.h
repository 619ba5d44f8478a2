// Is it the right password? Wrong ones are counted and slow the next try down (R37).
#pragma once

#include "application/attempt.h"
#include "application/ports/unitofwork.h"
#include "application/ports/vault.h"

namespace qyz::application {

/// What a right password gives. `key` is null where the account has none yet, or where the stored
/// one no longer opens: its person works on, and cannot read what is sealed.
struct Unlocked {
    AccountSecret secret;
    Secret key;
};

/// Refused with WrongPassword, also where there is no such account, or TooManyTries with seconds.
domain::Result<Attempt<Unlocked>> tryPassword(
    UnitOfWork &work, Vault &vault, const QString &login, const QString &password);

/// R37: how long to wait after so many wrong passwords: nothing before the fifth, then 5 s, twice
/// as long each time, five minutes at most.
qint64 secondsToWait(int failedTries);

} // namespace qyz::application
