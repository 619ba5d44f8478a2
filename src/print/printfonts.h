// Typefaces of paper: Noto where it is installed, DejaVu otherwise; both have every Kazakh letter.
#pragma once

#include <QFont>
#include <QString>

namespace qyz::print {

/// "Noto Sans", or "DejaVu Sans".
QString sansFamily();

/// Unhinted, so that the widths on paper are those of the layout. `size` in points.
QFont sansFont(qreal size, bool bold = false);

} // namespace qyz::print
