// Takes drafts to the disk behind the window's back: one thread, in the order of the calls. The
// store is called from that thread only.
#pragma once

#include "application/ports/draftstore.h"

#include <QFuture>
#include <QThreadPool>

namespace qyz::presentation {

class DraftSaver {
public:
    /// `store` outlives the saver. The destructor lets begun and queued writes end: a draft must
    /// not be lost because the window closed.
    explicit DraftSaver(application::DraftStore &store);

    QFuture<domain::Status> save(const application::Draft &draft);
    QFuture<domain::Status> remove(const QString &id);
    QFuture<domain::Result<QList<application::Draft>>> load(const QString &owner);

private:
    template <class T> QFuture<T> run(std::function<T()> work);

    application::DraftStore &m_store;
    QThreadPool m_pool;
};

} // namespace qyz::presentation
