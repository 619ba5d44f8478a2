// A question on the terminal whose answer is not shown.
#pragma once

#include <QString>

#include <optional>

namespace qyz::ctl {

/// Nothing where there is no terminal. The echo is switched on again in any case.
std::optional<QString> askHidden(const QString &question);

/// A person is reading along.
bool standardErrorIsTerminal();

} // namespace qyz::ctl
