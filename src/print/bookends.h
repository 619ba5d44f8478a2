// Cover and last sheet of a volume (words.md 5.5): Kazakh on the left, Russian on the right. What
// the book does not know stays a line to be filled in by hand.
#pragma once

#include "print/bookframe.h"

namespace qyz::print {

/// The model has its ends.
void paintCover(Paper &paper, const application::BookModel &model, const BookFrame &frame);
void paintLastSheet(Paper &paper, const application::BookModel &model, const BookFrame &frame);

/// What stands on them, line by line.
QList<domain::LocalizedText> coverLines(const application::BookModel &model);
QList<domain::LocalizedText> lastSheetLines(const application::BookModel &model);

} // namespace qyz::print
