#include "ui/book/booksubpage.h"

#include "ui/book/closingpage.h"
#include "ui/book/controlcodepage.h"
#include "ui/book/correctionspage.h"
#include "ui/book/inspectionpage.h"
#include "ui/book/paperbookpage.h"
#include "ui/book/printbookpage.h"

namespace qyz::ui {

QList<BookSubPage *> makeBookPages(presentation::DeskContext &desk, QWidget *parent)
{
    QList<BookSubPage *> pages;
    pages.append(new PrintBookPage(desk, parent));
    pages.append(new ControlCodePage(desk, parent));
    if (desk.person.duties.contains(domain::Duty::Director)) {
        pages.append(new ClosingPage(desk, parent));
        pages.append(new CorrectionsPage(desk, parent));
        pages.append(new InspectionPage(desk, parent));
    }
    pages.append(new PaperBookPage(desk, parent));
    return pages;
}

} // namespace qyz::ui
