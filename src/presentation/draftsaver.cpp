#include "presentation/draftsaver.h"

#include <QPromise>

namespace qyz::presentation {

DraftSaver::DraftSaver(application::DraftStore &store)
    : m_store(store)
{
    m_pool.setMaxThreadCount(1); // so the writes keep their order
}

template <class T> QFuture<T> DraftSaver::run(std::function<T()> work)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    QFuture<T> future = promise->future();
    m_pool.start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

QFuture<domain::Status> DraftSaver::save(const application::Draft &draft)
{
    return run<domain::Status>([this, draft] { return m_store.save(draft); });
}

QFuture<domain::Status> DraftSaver::remove(const QString &id)
{
    return run<domain::Status>([this, id] { return m_store.remove(id); });
}

QFuture<domain::Result<QList<application::Draft>>> DraftSaver::load(const QString &owner)
{
    return run<domain::Result<QList<application::Draft>>>(
        [this, owner] { return m_store.load(owner); });
}

} // namespace qyz::presentation
