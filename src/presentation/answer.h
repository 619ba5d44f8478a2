// How pages and presenters take an answer of the gateway: on their own thread, from its event loop,
// and never after they are gone (docs/adr/0021-answers-by-watcher.md).
#pragma once

#include "domain/common/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace qyz::presentation {

/// `take` gets a domain::Result<T>; ConnectionLost where the answer will never come. Nothing
/// happens where `receiver` was destroyed meanwhile. Not QFuture::then(receiver, …): Qt 6.4 asserts
/// that the receiver still lives when the answer comes.
template <class T, class Take>
void whenAnswered(const QFuture<domain::Result<T>> &answer, QObject *receiver, Take take)
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
    watcher->setFuture(answer);
}

} // namespace qyz::presentation
