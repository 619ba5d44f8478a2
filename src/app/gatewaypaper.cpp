// The printed book (R8): the record by the writer, the rows by the reader, the paper on a thread of
// its own.
#include "app/gatewaywork.h"

#include <QBuffer>

namespace qyz::app {

using namespace application;
using domain::Result;
using domain::Status;

namespace {

struct ReadBook {
    BookModel model;
    QList<BookPage> pages;
};

Result<ReadBook> readBook(Registry &registry, const PrintedBook &book)
{
    ReadBook read{book.model, {}};
    const Status done = registry.drawBook(book, [&read](BookPageSource &source) -> Status {
        while (true) {
            const auto some = source.next();
            if (!some)
                return some.error();
            if (some->isEmpty())
                return {};
            read.pages.append(*some);
        }
    });
    if (!done)
        return done.error();
    return read;
}

template <class Paint> Result<QByteArray> painted(Paint paint)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const Status done = paint(buffer);
    if (!done)
        return done.error();
    buffer.close();
    return bytes;
}

} // namespace

Answer<QByteArray> AsyncRegistryGateway::bookPdf(const BookRequest &request)
{
    return on<PrintedBook>(
        m_writer, [request](Registry &registry) { return registry.printBook(request); })
        .then([this](const Result<PrintedBook> &book) {
            return book ? on<ReadBook>(m_reader,
                       [book = *book](Registry &registry) { return readBook(registry, book); })
                        : ready<ReadBook>(book.error());
        })
        .unwrap()
        .then([this](const Result<ReadBook> &read) {
            return read ? m_print.run<QByteArray>([read = *read](DocumentRenderer &renderer) {
                BookPageList pages(read.pages);
                return painted(
                    [&](QIODevice &out) { return renderer.book(read.model, pages, out); });
            })
                        : ready<QByteArray>(read.error());
        })
        .unwrap();
}

Answer<QByteArray> AsyncRegistryGateway::correctionSlipsPdf(
    const QString &journal, int volume, int page, const QString &actor)
{
    return on<CorrectionSlips>(m_writer,
        [journal, volume, page, actor](
            Registry &registry) { return registry.correctionSlips(journal, volume, page, actor); })
        .then([this](const Result<CorrectionSlips> &slips) {
            return slips ? m_print.run<QByteArray>([slips = *slips](DocumentRenderer &renderer) {
                return painted(
                    [&](QIODevice &out) { return renderer.correctionSlips(slips, out); });
            })
                         : ready<QByteArray>(slips.error());
        })
        .unwrap();
}

Answer<BookState> AsyncRegistryGateway::bookState(
    const QString &journal, int volume, const QString &actor)
{
    return on<BookState>(m_reader, [journal, volume, actor](Registry &registry) {
        return registry.bookState(journal, volume, actor);
    });
}

} // namespace qyz::app
