#include "app/printthread.h"

namespace qyz::app {

PrintThread::PrintThread(std::unique_ptr<application::DocumentRenderer> renderer)
    : m_renderer(std::move(renderer))
{
    m_thread.setObjectName(QStringLiteral("print"));
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

PrintThread::~PrintThread()
{
    // Behind every job that waits: an event loop that quits earlier would leave promises unkept.
    post([this] { m_thread.quit(); });
    m_thread.wait();
}

void PrintThread::post(std::function<void()> task)
{
    QMetaObject::invokeMethod(&m_worker, std::move(task), Qt::QueuedConnection);
}

} // namespace qyz::app
