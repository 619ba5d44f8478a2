// Takes the answer of a future on the receiver's own thread, from its event loop. QFuture::then
// with a context object asserts in Qt 6.4 when that object is gone before the answer comes; a
// watcher that belongs to the receiver goes with it.
#pragma once

#include "domain/common/result.h"

#include <QFuture>
#include <QFutureWatcher>

#include <utility>

namespace qyz::presentation {

/// `take` gets a domain::Result<T>; ConnectionLost where the answer will never come. Nothing
/// happens where `receiver` was destroyed meanwhile.
template <class T, class Take>
void whenFinished(const QFuture<domain::Result<T>> &future, QObject *receiver, Take take)
{
    auto *watcher = new QFutureWatcher<domain::Result<T>>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver,
        [watcher, take = std::move(take)]() mutable {
            watcher->deleteLater();
            const QFuture<domain::Result<T>> answered = watcher->future();
            if (answered.isCanceled() || answered.resultCount() == 0)
                take(domain::Result<T>(domain::ErrorCode::ConnectionLost));
            else
                take(answered.result());
        });
    watcher->setFuture(future);
}

} // namespace qyz::presentation
