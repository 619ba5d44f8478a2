// A printed book with its pages, as a renderer gets them.
#pragma once

#include "application/registry.h"

namespace qyz::application::testing {

struct ReadBook : BookModel {
    QList<BookPage> pages;
    int firstPage = 0;
    int lastPage = 0;
};

inline domain::Result<ReadBook> readBook(Registry &registry, const BookRequest &request)
{
    const auto printed = registry.printBook(request);
    if (!printed)
        return printed.error();
    ReadBook book;
    static_cast<BookModel &>(book) = printed->model;
    book.firstPage = printed->model.pages.constFirst();
    book.lastPage = printed->model.pages.constLast();
    const domain::Status read =
        registry.drawBook(*printed, [&book](BookPageSource &source) -> domain::Status {
            while (true) {
                const auto some = source.next();
                if (!some)
                    return some.error();
                if (some->isEmpty())
                    return {};
                book.pages.append(*some);
            }
        });
    if (!read)
        return read.error();
    return book;
}

} // namespace qyz::application::testing
