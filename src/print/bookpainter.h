// The registration book on A4 across, painted page by page (R8): cover, pages of ruled lines, where
// notes find no place the sheet behind a page, last sheet.
#pragma once

#include "application/paper/bookmodel.h"
#include "domain/common/result.h"

class QIODevice;

namespace qyz::print {

/// Takes pages as the source gives them and holds no more of them. A book without pages is a bug
/// of ours: Internal.
domain::Status paintBook(
    const application::BookModel &model, application::BookPageSource &pages, QIODevice &out);

} // namespace qyz::print
