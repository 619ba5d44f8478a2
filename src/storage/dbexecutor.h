// A thread with one database: jobs run strictly in the order they were given, and the window never
// waits (house 2.7).
#pragma once

#include "storage/database.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>

namespace qyz::storage {

class DbExecutor {
public:
    /// `name`: of the thread, "writer" or "reader". The database is opened in the thread, with the
    /// first job; where that fails, each job gets the error and the next one tries again.
    DbExecutor(ConnectionSettings settings, OpenOptions options, QString name);
    /// Finishes every job that was given.
    ~DbExecutor();
    DbExecutor(const DbExecutor &) = delete;
    DbExecutor &operator=(const DbExecutor &) = delete;

    /// May be called from any thread. A job that loses its connection ends in ConnectionLost; the
    /// connection is made anew before the next one.
    template <class T>
    QFuture<domain::Result<T>> run(std::function<domain::Result<T>(application::Transactor &)> job)
    {
        auto promise = std::make_shared<QPromise<domain::Result<T>>>();
        promise->start();
        auto future = promise->future();
        post([promise, job = std::move(job)](domain::Result<application::Transactor *> opened) {
            promise->addResult(
                opened ? job(**opened) : domain::Result<T>(domain::Error(opened.error())));
            promise->finish();
        });
        return future;
    }

private:
    using Task = std::function<void(domain::Result<application::Transactor *>)>;
    void post(Task task);

    class Worker;
    QThread m_thread;
    std::unique_ptr<Worker> m_worker;
};

} // namespace qyz::storage
