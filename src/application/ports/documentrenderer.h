// Turns a paper's plain values into PDF bytes, and a PDF into page pictures (house 0.11).
// Called on the print thread, never on the window's.
#pragma once

#include "application/paper/bookmodel.h"
#include "application/paper/monthsheetmodel.h"
#include "application/paper/paperactmodel.h"
#include "application/paper/passportmodel.h"
#include "application/paper/slipmodel.h"
#include "domain/common/result.h"

#include <QByteArray>
#include <QList>

class QIODevice;

namespace qyz::application {

struct RenderedPage {
    QByteArray png;
    int widthPoints = 0;
    int heightPoints = 0;
};

class DocumentRenderer {
public:
    virtual ~DocumentRenderer() = default;

    virtual domain::Result<QByteArray> slip(const SlipModel &model) = 0;
    virtual domain::Result<QByteArray> passport(const PassportModel &model) = 0;
    virtual domain::Result<QByteArray> paperAct(const PaperActModel &model) = 0;
    virtual domain::Result<QByteArray> monthSheet(const MonthSheetModel &model) = 0;
    /// Pages are taken as they are painted; the PDF goes to `out`, which is open for writing.
    virtual domain::Status book(const BookModel &model, BookPageSource &pages, QIODevice &out) = 0;
    virtual domain::Status correctionSlips(const CorrectionSlips &slips, QIODevice &out) = 0;
    /// Pages `first` … `first + count - 1` of a PDF as pictures, `dotsPerInch` fine. Counted from
    /// 0; pages past the end are left out.
    virtual domain::Result<QList<RenderedPage>> pictures(
        const QByteArray &pdf, int first, int count, int dotsPerInch) = 0;
    virtual int pageCount(const QByteArray &pdf) = 0;
};

} // namespace qyz::application
