// The mark of a practice registry on everything it prints: a sheet of it must never pass for real.
#pragma once

#include "application/paper/slipmodel.h"
#include "print/paper.h"

namespace qyz::print {

/// «ОҚУ ДЕРЕКҚОРЫ. Заңды күші жоқ» and its Russian, in the languages of the sheet.
QString practiceMark(application::SlipLanguage language);

/// The light diagonal text, under everything else, and the band at the top. `width` and `height`
/// of the page, `bandTop` of the band, in millimetres.
void paintPracticeMark(
    Paper &paper, application::SlipLanguage language, QSizeF page, qreal bandTop, qreal bandHeight);

} // namespace qyz::print
