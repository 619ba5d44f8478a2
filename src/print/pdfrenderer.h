// The renderer of paper: slips from HTML templates, the book painted page by page, pictures of a
// PDF for the preview. Needs a QGuiApplication (the offscreen platform is enough); keeps no state,
// so any thread may call it, one document at a time.
#pragma once

#include "application/ports/documentrenderer.h"

namespace qyz::print {

class PdfRenderer : public application::DocumentRenderer {
public:
    PdfRenderer();

    domain::Result<QByteArray> slip(const application::SlipModel &model) override;
    domain::Result<QByteArray> passport(const application::PassportModel &model) override;
    domain::Result<QByteArray> paperAct(const application::PaperActModel &model) override;
    domain::Result<QByteArray> monthSheet(const application::MonthSheetModel &model) override;
    domain::Status book(const application::BookModel &model, application::BookPageSource &pages,
        QIODevice &out) override;
    domain::Status correctionSlips(
        const application::CorrectionSlips &slips, QIODevice &out) override;
    /// `first` counts from 0; pages beyond the last are left out.
    domain::Result<QList<application::RenderedPage>> pictures(
        const QByteArray &pdf, int first, int count, int dotsPerInch) override;
    /// 0 when the bytes are no PDF.
    int pageCount(const QByteArray &pdf) override;
};

} // namespace qyz::print
