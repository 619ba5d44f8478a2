#include "ui/book/booksubpage.h"
#include "ui/book/printbookpage.h"

namespace qyz::ui {

QList<BookSubPage *> makeBookPages(presentation::DeskContext &desk, QWidget *parent)
{
    QList<BookSubPage *> pages;
    pages.append(new PrintBookPage(desk, parent));
    return pages;
}

} // namespace qyz::ui
