#include "ui/printing/printpreview.h"

#include "presentation/answer.h"
#include "presentation/errortext.h"
#include "ui/printing/dialogfilechooser.h"
#include "ui/printing/pageview.h"
#include "ui/printing/printjob.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPrintDialog>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

namespace {

constexpr int screenDotsPerInch = 120; // sharp at the width of a usual window, and still small
constexpr int pagesAtOnce = 4;

QPushButton *button(QWidget *parent, const QString &name)
{
    auto *made = new QPushButton(parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

} // namespace

PrintPreview::PrintPreview(presentation::DeskContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_ownChooser(std::make_unique<DialogFileChooser>(this))
    , m_chooser(m_ownChooser.get())
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    buildButtons(*box);
    m_message = new QLabel(this);
    m_message->setObjectName(u"previewMessage"_s);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->hide();
    box->addWidget(m_message);
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(u"previewScroll"_s);
    m_scroll->setWidgetResizable(true);
    m_sheets = new QWidget(m_scroll);
    m_sheetBox = new QVBoxLayout(m_sheets);
    m_sheetBox->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_scroll->setWidget(m_sheets);
    box->addWidget(m_scroll, 1);
    connect(
        m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &PrintPreview::scrolled);
    retranslate();
    clear();
}

PrintPreview::~PrintPreview() = default;

void PrintPreview::buildButtons(QVBoxLayout &box)
{
    m_print = button(this, u"printButton"_s);
    m_save = button(this, u"savePdfButton"_s);
    m_fitWidth = button(this, u"fitWidthButton"_s);
    m_fitPage = button(this, u"fitPageButton"_s);
    m_close = button(this, u"closePreviewButton"_s);
    for (QPushButton *fit : {m_fitWidth, m_fitPage}) {
        fit->setCheckable(true);
        fit->setAutoExclusive(true);
    }
    m_fitWidth->setChecked(true);
    auto *first = new QHBoxLayout;
    for (QPushButton *one : {m_print, m_save, m_close})
        first->addWidget(one);
    first->addStretch();
    auto *second = new QHBoxLayout;
    for (QPushButton *one : {m_fitWidth, m_fitPage})
        second->addWidget(one);
    second->addStretch();
    box.addLayout(first);
    box.addLayout(second);
    connect(m_print, &QPushButton::clicked, this, &PrintPreview::print);
    connect(m_save, &QPushButton::clicked, this, &PrintPreview::savePdf);
    connect(m_close, &QPushButton::clicked, this, &PrintPreview::closed);
    connect(m_fitWidth, &QPushButton::clicked, this, [this] { setFit(Fit::Width); });
    connect(m_fitPage, &QPushButton::clicked, this, [this] { setFit(Fit::Page); });
}

void PrintPreview::retranslate()
{
    m_print->setText(tr("Print"));
    m_print->setToolTip(u"Ctrl+P"_s);
    m_save->setText(tr("Save PDF…"));
    m_fitWidth->setText(tr("Width"));
    m_fitPage->setText(tr("Whole page"));
    m_close->setText(tr("Close"));
    m_close->setToolTip(u"Esc"_s);
    m_scroll->setAccessibleName(tr("Print preview"));
}

void PrintPreview::setFileChooser(presentation::FileChooser &chooser)
{
    m_chooser = &chooser;
}

QString PrintPreview::message() const
{
    return m_message->text();
}

void PrintPreview::say(const QString &text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

void PrintPreview::clear()
{
    ++m_turn;
    m_pdf.clear();
    m_asking = false;
    m_complete = false;
    for (PageView *page : std::as_const(m_pages))
        page->deleteLater();
    m_pages.clear();
    m_print->setEnabled(false);
    m_save->setEnabled(false);
    say({});
}

void PrintPreview::showSlip(const domain::LineRef &line, std::optional<application::SlipKind> kind)
{
    // The name says the line and no person (R41).
    load(m_context.gateway.slipPdf(line, kind, std::nullopt, m_context.login),
        line.text().replace(u'/', u'-') + u".pdf"_s);
}

void PrintPreview::showBook(const QString &journal, int volume, int first, int last)
{
    showBook({journal, volume, application::BookPart::Pages, first, last, m_context.login});
}

void PrintPreview::showBook(const application::BookRequest &request)
{
    load(m_context.gateway.bookPdf(request),
        u"%1-%2.pdf"_s.arg(request.journal).arg(request.volume));
}

void PrintPreview::showCorrectionSlips(const QString &journal, int volume, int page)
{
    load(m_context.gateway.correctionSlipsPdf(journal, volume, page, m_context.login),
        u"%1-%2-slips.pdf"_s.arg(journal).arg(volume));
}

void PrintPreview::showPassport(const QString &service, QDate day)
{
    load(m_context.gateway.passportPdf(service, day, application::SlipLanguage::Both),
        service + u"-passport.pdf"_s);
}

void PrintPreview::showPaperAct(const QString &journal)
{
    load(m_context.gateway.paperActPdf(journal, application::SlipLanguage::Both, m_context.login),
        u"act-%1.pdf"_s.arg(journal));
}

void PrintPreview::showMonthSheet(const QString &month)
{
    load(m_context.gateway.monthSheetPdf(month, application::SlipLanguage::Both, m_context.login),
        u"month-"_s + month + u".pdf"_s);
}

void PrintPreview::load(const application::Answer<QByteArray> &answer, const QString &fileName)
{
    clear();
    m_fileName = fileName;
    const int turn = m_turn;
    say(tr("Loading…"));
    presentation::whenAnswered(answer, this, [this, turn](const domain::Result<QByteArray> &pdf) {
        if (turn != m_turn)
            return;
        if (!pdf) {
            say(presentation::errorText(pdf.error(), m_context.language));
            return;
        }
        m_pdf = *pdf;
        m_print->setEnabled(true);
        m_save->setEnabled(true);
        askForPages();
    });
}

void PrintPreview::askForPages()
{
    if (m_asking || m_complete || m_pdf.isEmpty())
        return;
    m_asking = true;
    const int turn = m_turn;
    presentation::whenAnswered(
        m_context.gateway.pictures(m_pdf, pageCount(), pagesAtOnce, screenDotsPerInch), this,
        [this, turn](const domain::Result<QList<application::RenderedPage>> &pages) {
            if (turn != m_turn)
                return;
            m_asking = false;
            if (!pages) {
                say(presentation::errorText(pages.error(), m_context.language));
                return;
            }
            m_complete = pages->size() < pagesAtOnce;
            if (m_pages.isEmpty())
                say({});
            addPages(*pages);
        });
}

void PrintPreview::addPages(const QList<application::RenderedPage> &pages)
{
    const bool first = m_pages.isEmpty();
    for (const application::RenderedPage &page : pages) {
        auto *view = new PageView(page, m_sheets);
        view->setAccessibleName(tr("Page %1").arg(m_pages.size() + 1));
        m_sheetBox->addWidget(view, 0, Qt::AlignHCenter);
        m_pages.append(view);
    }
    rescale();
    if (first)
        Q_EMIT shown();
}

void PrintPreview::scrolled()
{
    const QScrollBar *bar = m_scroll->verticalScrollBar();
    const int height = m_scroll->viewport()->height();
    for (PageView *page : std::as_const(m_pages)) {
        const int top = page->y() - bar->value();
        if (top > 2 * height || top + page->height() < -height)
            page->release();
    }
    if (bar->value() + 2 * height >= bar->maximum())
        askForPages();
}

void PrintPreview::setFit(Fit fit)
{
    m_fit = fit;
    (fit == Fit::Width ? m_fitWidth : m_fitPage)->setChecked(true);
    rescale();
}

void PrintPreview::rescale()
{
    constexpr int around = 24; // margins of the layout and the frame
    const int bar = m_scroll->verticalScrollBar()->sizeHint().width();
    const double width = qMax(50, m_scroll->width() - around - bar);
    const double height = qMax(50, m_scroll->height() - around);
    for (PageView *page : std::as_const(m_pages)) {
        const QSize paper = page->paperPoints();
        double scale = width / qMax(1, paper.width());
        if (m_fit == Fit::Page)
            scale = qMin(scale, height / qMax(1, paper.height()));
        page->setScale(scale);
    }
}

void PrintPreview::print()
{
    if (m_pdf.isEmpty() || m_job != nullptr)
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
        [this, printer] { printOn(printer, printer->fromPage(), printer->toPage()); });
    // The printer lives until the dialog is gone, accepted or not.
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->open();
}

void PrintPreview::printOn(std::shared_ptr<QPrinter> printer, int first, int last)
{
    if (m_pdf.isEmpty() || m_job != nullptr)
        return;
    m_job = new PrintJob(m_context.gateway, m_pdf, std::move(printer), first, last, this);
    m_print->setEnabled(false);
    say(tr("Printing…"));
    connect(m_job, &PrintJob::finished, this, [this](int pages) {
        m_job->deleteLater();
        m_job = nullptr;
        m_print->setEnabled(!m_pdf.isEmpty());
        say(tr("%n pages were sent to the printer.", nullptr, pages));
        Q_EMIT printed(pages);
    });
    connect(m_job, &PrintJob::failed, this, [this] {
        m_job->deleteLater();
        m_job = nullptr;
        m_print->setEnabled(!m_pdf.isEmpty());
        say(tr("The printer does not answer. The document is kept; print it later (Ctrl+P)."));
    });
    m_job->start();
}

void PrintPreview::savePdf()
{
    if (m_pdf.isEmpty())
        return;
    QPointer<PrintPreview> self(this);
    m_chooser->chooseSavePath(m_fileName, u"PDF (*.pdf)"_s, [self](const QString &path) {
        if (self && !path.isEmpty())
            self->writePdf(path);
    });
}

void PrintPreview::writePdf(const QString &path)
{
    QSaveFile file(path);
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(m_pdf) == m_pdf.size() && file.commit();
    say(written
            ? tr("Saved")
            : presentation::errorText(
                domain::makeError(domain::ErrorCode::FileUnwritable, {path}), m_context.language));
}

void PrintPreview::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    if (event->key() == Qt::Key_P && event->modifiers() == Qt::ControlModifier) {
        print();
        return;
    }
    QWidget::keyPressEvent(event);
}

void PrintPreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    rescale();
}

void PrintPreview::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace qyz::ui
