#include "ui/book/booksubpage.h"

#include "ui/book/paperbookpage.h"

namespace qyz::ui {

QList<BookSubPage *> makeBookPages(presentation::DeskContext &desk, QWidget *parent)
{
    QList<BookSubPage *> pages;
    pages.append(new PaperBookPage(desk, parent));
    return pages;
}

} // namespace qyz::ui
