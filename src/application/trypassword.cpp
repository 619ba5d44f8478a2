#include "application/trypassword.h"

#include <algorithm>

using namespace qyz::domain;

namespace qyz::application {

namespace {

constexpr int freeTries = 5;
constexpr qint64 firstWait = 5; // seconds
constexpr qint64 longestWait = 300;

Attempt<Unlocked> refusal(const Error &error)
{
    return {std::nullopt, error};
}

/// The wrapped key opens with the right password only, so that opening it proves the password and
/// Argon2id runs once. The hash is asked where there is no key, or where it is damaged.
std::optional<Unlocked> unlock(Vault &vault, const AccountSecret &secret, const QString &password)
{
    if (!secret.wrappedKey.isEmpty()) {
        const auto key = vault.sealer().unwrap(secret.wrappedKey, password);
        if (key)
            return Unlocked{secret, *key};
    }
    if (vault.hasher().matches(secret.passwordHash, password))
        return Unlocked{secret, nullptr};
    return std::nullopt;
}

} // namespace

qint64 secondsToWait(int failedTries)
{
    if (failedTries < freeTries)
        return 0;
    const int doublings = std::min(failedTries - freeTries, 10);
    return std::min(firstWait << doublings, longestWait);
}

Result<Attempt<Unlocked>> tryPassword(
    UnitOfWork &work, Vault &vault, const QString &login, const QString &password)
{
    // Tries of one login come one after the other, from however many desks.
    QYZ_TRY(work.secrets().lock(login));
    const auto secret = work.secrets().find(login);
    if (!secret)
        return secret.error();
    if (!*secret)
        return refusal(makeError(ErrorCode::WrongPassword));
    // A clock that was set back keeps nobody out for longer than the wait itself.
    const qint64 passed = std::max<qint64>((*secret)->secondsSinceFailed, 0);
    const qint64 left = secondsToWait((*secret)->failedTries) - passed;
    if (left > 0)
        return refusal(makeError(ErrorCode::TooManyTries, {QString::number(left)}));
    const auto unlocked = unlock(vault, **secret, password);
    if (!unlocked) {
        QYZ_TRY(work.secrets().countFailedTry(login));
        return refusal(makeError(ErrorCode::WrongPassword));
    }
    if ((*secret)->failedTries > 0)
        QYZ_TRY(work.secrets().forgetFailedTries(login));
    return Attempt<Unlocked>{unlocked, {}};
}

} // namespace qyz::application
