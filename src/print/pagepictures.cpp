#include "print/pagepictures.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace qyz::print {

namespace {

domain::Error failed(const QString &what)
{
    return domain::makeError(domain::ErrorCode::Internal, {}, u"pictures: "_s + what);
}

bool load(QPdfDocument &document, QBuffer &buffer)
{
    buffer.open(QIODevice::ReadOnly);
    document.load(&buffer);
    return document.status() == QPdfDocument::Status::Ready;
}

domain::Result<application::RenderedPage> picture(
    QPdfDocument &document, int number, int dotsPerInch)
{
    const QSizeF points = document.pagePointSize(number);
    const QImage drawn = document.render(number, (points * dotsPerInch / 72.0).toSize());
    if (drawn.isNull())
        return failed(u"a page is not drawn"_s);
    // PDFs have no background; without white a dark window would shine through.
    QImage image(drawn.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.drawImage(0, 0, drawn);
    painter.end();

    application::RenderedPage page;
    page.widthPoints = qRound(points.width());
    page.heightPoints = qRound(points.height());
    QBuffer out(&page.png);
    out.open(QIODevice::WriteOnly);
    if (!image.save(&out, "PNG"))
        return failed(u"a picture is not written"_s);
    return page;
}

} // namespace

domain::Result<QList<application::RenderedPage>> pagePictures(
    const QByteArray &pdf, int first, int count, int dotsPerInch)
{
    QBuffer buffer;
    buffer.setData(pdf);
    QPdfDocument document;
    if (!load(document, buffer))
        return failed(u"not a PDF"_s);

    QList<application::RenderedPage> pages;
    const int until = std::min(first + count, document.pageCount());
    for (int number = std::max(first, 0); number < until; ++number) {
        auto page = picture(document, number, dotsPerInch);
        QYZ_TRY(page);
        pages.append(*std::move(page));
    }
    return pages;
}

int pagesOf(const QByteArray &pdf)
{
    QBuffer buffer;
    buffer.setData(pdf);
    QPdfDocument document;
    return load(document, buffer) ? document.pageCount() : 0;
}

} // namespace qyz::print
