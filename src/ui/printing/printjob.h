// Sends the pages of a PDF to a printer, one after the other: the gateway draws them at 300 dpi,
// a thread of this job puts them on the printer. The window is never waited for, nor does it wait.
#pragma once

#include "application/registrygateway.h"

#include <QObject>
#include <QPainter>
#include <QPrinter>
#include <QThreadPool>

#include <memory>

namespace qyz::ui {

class PrintJob : public QObject {
    Q_OBJECT

public:
    /// `gateway` outlives the job. `firstPage` and `lastPage` count from 1; 0, 0: all of them.
    PrintJob(application::RegistryGateway &gateway, QByteArray pdf,
        std::shared_ptr<QPrinter> printer, int firstPage, int lastPage, QObject *parent = nullptr);
    ~PrintJob() override;

    void start();
    /// After the page that is being put on paper.
    void cancel() { m_cancelled = true; }

Q_SIGNALS:
    void pagePrinted(int pages);
    void finished(int pages);
    void failed(const qyz::domain::Error &error);

private:
    struct Paper {
        std::shared_ptr<QPrinter> printer;
        std::unique_ptr<QPainter> painter;
    };
    static bool put(Paper &paper, const application::RenderedPage &page);
    void nextPage();
    void pageDrawn(const domain::Result<QList<application::RenderedPage>> &pages);
    void end();
    /// `work` on the printer's thread, then `done` here, or `failed`.
    void onPrinter(std::function<bool()> work, std::function<void()> done);

    application::RegistryGateway &m_gateway;
    QByteArray m_pdf;
    std::shared_ptr<Paper> m_paper;
    QThreadPool m_pool; // one thread: a painter belongs to one
    int m_next = 0; // from 0
    int m_last = 0; // from 0, or -1: until the end
    int m_printed = 0;
    bool m_cancelled = false;
};

} // namespace qyz::ui
