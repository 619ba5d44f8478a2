// What the person at this desk may do in a journal (R23), so that the window offers nothing else.
// The registry checks it again, on the day itself.
#pragma once

#include "presentation/deskcontext.h"

namespace qyz::presentation {

/// Reads the journal. Before the office's day is known (an invalid `day`) whoever serves it on some
/// day counts.
bool serves(const DeskContext &desk, const QString &journal, QDate day);
/// Takes applications for it.
/// R38: reads and replaces the sealed texts of this journal.
bool readsSealed(const DeskContext &desk, const QString &journal, QDate day);
bool registers(const DeskContext &desk, const QString &journal, QDate day);

} // namespace qyz::presentation
