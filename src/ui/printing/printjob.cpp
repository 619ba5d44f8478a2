#include "ui/printing/printjob.h"

#include "presentation/answer.h"

#include <QFuture>
#include <QImage>
#include <QPromise>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

namespace {

constexpr int printedDotsPerInch = 300;

} // namespace

PrintJob::PrintJob(application::RegistryGateway &gateway, QByteArray pdf,
    std::shared_ptr<QPrinter> printer, int firstPage, int lastPage, QObject *parent)
    : QObject(parent)
    , m_gateway(gateway)
    , m_pdf(std::move(pdf))
    , m_paper(std::make_shared<Paper>())
    , m_next(qMax(firstPage, 1) - 1)
    , m_last(lastPage - 1)
{
    m_paper->printer = std::move(printer);
    m_pool.setMaxThreadCount(1);
    constexpr int forever = -1;
    m_pool.setExpiryTimeout(forever);
}

PrintJob::~PrintJob() = default;

void PrintJob::start()
{
    nextPage();
}

void PrintJob::nextPage()
{
    if (m_cancelled || (m_last >= 0 && m_next > m_last)) {
        end();
        return;
    }
    presentation::whenAnswered(m_gateway.pictures(m_pdf, m_next, 1, printedDotsPerInch), this,
        [this](
            const domain::Result<QList<application::RenderedPage>> &pages) { pageDrawn(pages); });
}

void PrintJob::pageDrawn(const domain::Result<QList<application::RenderedPage>> &pages)
{
    if (!pages) {
        Q_EMIT failed(pages.error());
        return;
    }
    if (pages->isEmpty()) {
        end();
        return;
    }
    onPrinter([paper = m_paper, page = pages->constFirst()] { return put(*paper, page); },
        [this] {
            ++m_printed;
            ++m_next;
            Q_EMIT pagePrinted(m_printed);
            nextPage();
        });
}

void PrintJob::onPrinter(std::function<bool()> work, std::function<void()> done)
{
    auto promise = std::make_shared<QPromise<domain::Status>>();
    promise->start();
    const QFuture<domain::Status> future = promise->future();
    m_pool.start([promise, work = std::move(work)] {
        promise->addResult(work()
                ? domain::Status()
                : domain::makeError(domain::ErrorCode::FileUnwritable, {}, u"printer"_s));
        promise->finish();
    });
    presentation::whenAnswered(
        future, this, [this, done = std::move(done)](const domain::Status &worked) {
            if (worked)
                done();
            else
                Q_EMIT failed(worked.error());
        });
}

bool PrintJob::put(Paper &paper, const application::RenderedPage &page)
{
    const QImage image = QImage::fromData(page.png, "PNG");
    if (image.isNull())
        return false;
    const bool landscape = page.widthPoints > page.heightPoints;
    const auto orientation = landscape ? QPageLayout::Landscape : QPageLayout::Portrait;
    if (!paper.painter) {
        paper.printer->setFullPage(true); // the margins are in the page already
        paper.printer->setPageOrientation(orientation);
        paper.painter = std::make_unique<QPainter>();
        if (!paper.painter->begin(paper.printer.get()))
            return false;
    } else {
        paper.printer->setPageOrientation(orientation);
        if (!paper.printer->newPage())
            return false;
    }
    const QRect sheet = paper.painter->viewport();
    const QSize size = image.size().scaled(sheet.size(), Qt::KeepAspectRatio);
    paper.painter->drawImage(QRect(sheet.topLeft(), size), image);
    return true;
}

void PrintJob::end()
{
    const auto finish = [paper = m_paper] {
        const bool ended = !paper->painter || paper->painter->end();
        paper->painter.reset();
        return ended;
    };
    onPrinter(finish, [this] { Q_EMIT finished(m_printed); });
}

} // namespace qyz::ui
