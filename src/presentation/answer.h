// How pages and presenters take an answer of the gateway: on their own thread, and never after
// they are gone.
#pragma once

#include "application/registrygateway.h"

#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace qyz::presentation {

/// `take` gets a domain::Result<T>. Nothing happens where `receiver` was destroyed meanwhile, or
/// where nobody answers any more. Not QFuture::then(receiver, …): Qt 6.4 asserts that the receiver
/// still lives when the answer comes.
template <class T, class Take>
void whenAnswered(application::Answer<T> answer, QObject *receiver, Take take)
{
    auto *watcher = new QFutureWatcher<domain::Result<T>>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver,
        [watcher, take = std::move(take)]() mutable {
            watcher->deleteLater();
            if (watcher->future().resultCount() > 0)
                take(watcher->result());
        });
    watcher->setFuture(answer);
}

} // namespace qyz::presentation
