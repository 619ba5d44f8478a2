#include "print/pdfrenderer.h"

#include "print/bookpainter.h"
#include "print/correctionslips.h"
#include "print/monthsheetvalues.h"
#include "print/pagepictures.h"
#include "print/paperactvalues.h"
#include "print/passportvalues.h"
#include "print/qrcode.h"
#include "print/sheetpainter.h"
#include "print/slipvalues.h"

#include "resourcefiles.h"

using namespace Qt::Literals::StringLiterals;

namespace qyz::print {

PdfRenderer::PdfRenderer()
{
    resources::initialise();
}

domain::Result<QByteArray> PdfRenderer::slip(const application::SlipModel &model)
{
    TemplateValues values = slipValues(model);
    values.fields.insert(u"code_groups"_s, inGroups(model.code, 4));
    const domain::Result<QString> head = fillTemplateFile(u"head.html"_s, values);
    QYZ_TRY(head);
    const domain::Result<QString> body = fillTemplateFile(slipTemplate(model.kind), values);
    QYZ_TRY(body);

    Sheet sheet;
    sheet.html = *head + *body;
    sheet.title = slipTitle(model);
    sheet.code = model.code;
    sheet.language = model.language;
    sheet.practice = model.practice;
    return paintSheet(sheet);
}

domain::Result<QByteArray> PdfRenderer::passport(const application::PassportModel &model)
{
    const TemplateValues values = passportValues(model);
    const domain::Result<QString> head = fillTemplateFile(u"head.html"_s, values);
    QYZ_TRY(head);
    const domain::Result<QString> body = fillTemplateFile(u"passport.html"_s, values);
    QYZ_TRY(body);
    return paintSheet(
        {*head + *body, u"passport "_s + model.service, {}, model.language, model.practice, true});
}

domain::Result<QByteArray> PdfRenderer::paperAct(const application::PaperActModel &model)
{
    const TemplateValues values = paperActValues(model);
    const domain::Result<QString> head = fillTemplateFile(u"head.html"_s, values);
    QYZ_TRY(head);
    const domain::Result<QString> body = fillTemplateFile(u"paper_act.html"_s, values);
    QYZ_TRY(body);
    return paintSheet(
        {*head + *body, u"act "_s + model.journal, {}, model.language, model.practice});
}

domain::Result<QByteArray> PdfRenderer::monthSheet(const application::MonthSheetModel &model)
{
    const TemplateValues values = monthSheetValues(model);
    const domain::Result<QString> head = fillTemplateFile(u"head.html"_s, values);
    QYZ_TRY(head);
    const domain::Result<QString> body = fillTemplateFile(u"month_closed.html"_s, values);
    QYZ_TRY(body);
    return paintSheet(
        {*head + *body, u"month "_s + model.monthCode, {}, model.language, model.practice, true});
}

domain::Status PdfRenderer::book(
    const application::BookModel &model, application::BookPageSource &pages, QIODevice &out)
{
    return paintBook(model, pages, out);
}

domain::Status PdfRenderer::correctionSlips(
    const application::CorrectionSlips &slips, QIODevice &out)
{
    return paintCorrectionSlips(slips, out);
}

domain::Result<QList<application::RenderedPage>> PdfRenderer::pictures(
    const QByteArray &pdf, int first, int count, int dotsPerInch)
{
    return pagePictures(pdf, first, count, dotsPerInch);
}

int PdfRenderer::pageCount(const QByteArray &pdf)
{
    return pagesOf(pdf);
}

} // namespace qyz::print
