// Passwords of accounts: from a file, the environment or the terminal; never from standard input
// and never from the words of the call, which every process can read.
#pragma once

#include "ctl/arguments.h"

#include <optional>

namespace qyz::ctl {

/// --password-file (its first line), else QYZMET_PASSWORD, else a prompt on /dev/tty.
/// FileUnreadable; WrongPassword where there is none of the three.
domain::Result<QString> askPassword(const Arguments &arguments, presentation::UiLanguage language);

/// A new password: the same places; on the terminal it is typed twice. UsageError when it is empty
/// or the two differ.
domain::Result<QString> askNewPassword(
    const Arguments &arguments, presentation::UiLanguage language);

/// The new password of an account that is being added: --new-password-file, else
/// QYZMET_NEW_PASSWORD; nothing where it comes later.
domain::Result<std::optional<QString>> firstPassword(const Arguments &arguments);

/// The new password of an account where one's own is asked as well: --new-password-file, else
/// QYZMET_NEW_PASSWORD, else the terminal, twice.
domain::Result<QString> askOthersPassword(
    const Arguments &arguments, presentation::UiLanguage language);

} // namespace qyz::ctl
