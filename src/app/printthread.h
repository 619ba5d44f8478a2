// The thread that lays out paper and makes page pictures, so that the window never does (house
// 0.11).
#pragma once

#include "application/ports/documentrenderer.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>

namespace qyz::app {

class PrintThread {
public:
    explicit PrintThread(std::unique_ptr<application::DocumentRenderer> renderer);
    /// Finishes every job that was given.
    ~PrintThread();
    PrintThread(const PrintThread &) = delete;
    PrintThread &operator=(const PrintThread &) = delete;

    /// May be called from any thread; jobs run one after the other.
    template <class T>
    QFuture<domain::Result<T>> run(
        std::function<domain::Result<T>(application::DocumentRenderer &)> job)
    {
        auto promise = std::make_shared<QPromise<domain::Result<T>>>();
        promise->start();
        auto future = promise->future();
        post([this, promise, job = std::move(job)] {
            promise->addResult(job(*m_renderer));
            promise->finish();
        });
        return future;
    }

private:
    void post(std::function<void()> task);

    std::unique_ptr<application::DocumentRenderer> m_renderer;
    QThread m_thread;
    QObject m_worker; // lives in the thread; jobs are its events
};

} // namespace qyz::app
