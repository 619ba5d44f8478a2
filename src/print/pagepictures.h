// Pictures of the pages of a PDF, for the preview: the printed bytes themselves are shown.
#pragma once

#include "application/ports/documentrenderer.h"

namespace qyz::print {

/// Pages `first` (from 0) … `first + count - 1`, those that exist; Internal when it is no PDF.
domain::Result<QList<application::RenderedPage>> pagePictures(
    const QByteArray &pdf, int first, int count, int dotsPerInch);

/// 0 when it is no PDF.
int pagesOf(const QByteArray &pdf);

} // namespace qyz::print
