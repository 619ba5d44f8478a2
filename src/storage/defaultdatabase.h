// Where a desk keeps its things when nobody says otherwise; the desk and qyzmetctl agree on it.
#pragma once

#include <QString>

namespace qyz::storage {

/// "~/.local/share/qyzmet" or what the system uses for data of programs.
QString dataFolder();

/// "<data folder>/registry.sqlite".
QString defaultDatabase();

/// "<data folder>/drafts": what was typed and has no number yet.
QString draftsFolder();

} // namespace qyz::storage
