#include "pdftext.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace qyz::test {

QString textOf(const QByteArray &pdf)
{
    QBuffer buffer;
    buffer.setData(pdf);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    QStringList pages;
    for (int page = 0; page < document.pageCount(); ++page)
        pages.append(document.getAllText(page).text());
    return pages.join(u' ').simplified();
}

QString squeezed(const QString &text)
{
    // U+FFFE and U+0002 are what PDFium makes of a hyphen at the end of a line.
    static const QRegularExpression loose(u"[\\s\\-\\x{2011}\\x{00AD}\\x{FFFE}\\x{0002}]+"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QString tight = text;
    return tight.remove(loose);
}

QImage pictureOf(const QByteArray &pdf, int page, int dotsPerInch)
{
    print::PdfRenderer renderer;
    const auto pages = renderer.pictures(pdf, page, 1, dotsPerInch);
    if (!pages.ok() || pages->isEmpty())
        return {};
    return QImage::fromData(pages->constFirst().png, "PNG");
}

::testing::AssertionResult says(const QByteArray &pdf, const QString &words)
{
    const QString text = textOf(pdf);
    if (squeezed(text).contains(squeezed(words)))
        return ::testing::AssertionSuccess();
    return ::testing::AssertionFailure()
        << '"' << words.toStdString() << "\" is not in: " << text.toStdString();
}

::testing::AssertionResult saysNot(const QByteArray &pdf, const QString &words)
{
    if (says(pdf, words))
        return ::testing::AssertionFailure() << '"' << words.toStdString() << "\" is there";
    return ::testing::AssertionSuccess();
}

domain::Result<QByteArray> painted(const Book &book)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    application::BookPageList pages(book.pages);
    const domain::Status done = print::PdfRenderer().book(book, pages, buffer);
    if (!done)
        return done.error();
    buffer.close();
    return bytes;
}

QByteArray rendered(const Book &book)
{
    return bytesOf(painted(book));
}

QByteArray bytesOf(const domain::Result<QByteArray> &result)
{
    EXPECT_TRUE(result.ok()) << (result.ok() ? "" : result.error().detail.toStdString());
    return result.ok() ? *result : QByteArray();
}

} // namespace qyz::test
