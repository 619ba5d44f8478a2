#include "ui/book/booksubpage.h"

namespace qyz::ui {

QList<BookSubPage *> makeBookPages(presentation::DeskContext &desk, QWidget *parent)
{
    Q_UNUSED(desk)
    Q_UNUSED(parent)
    QList<BookSubPage *> pages;
    return pages;
}

} // namespace qyz::ui
