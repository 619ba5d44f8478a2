// A draft store in memory, safe to call from any thread; remembers who called and can fail.
#pragma once

#include "application/ports/draftstore.h"

#include <QMutex>
#include <QSet>
#include <QThread>

namespace qyz::tests {

class MemoryDrafts : public application::DraftStore {
public:
    domain::Status save(const application::Draft &draft) override
    {
        const QMutexLocker lock(&m_mutex);
        m_threads.insert(QThread::currentThread());
        if (m_failing)
            return domain::ErrorCode::DiskFull;
        ++m_saves;
        removeUnlocked(draft.id);
        m_drafts.prepend(draft);
        return {};
    }
    domain::Result<QList<application::Draft>> load(const QString &owner) override
    {
        const QMutexLocker lock(&m_mutex);
        m_readers.insert(QThread::currentThread());
        QList<application::Draft> own;
        for (const application::Draft &draft : m_drafts) {
            if (draft.owner == owner)
                own.append(draft);
        }
        return own;
    }
    domain::Status remove(const QString &id) override
    {
        const QMutexLocker lock(&m_mutex);
        m_threads.insert(QThread::currentThread());
        removeUnlocked(id);
        return {};
    }

    void failFromNowOn()
    {
        const QMutexLocker lock(&m_mutex);
        m_failing = true;
    }
    QList<application::Draft> all() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_drafts;
    }
    int saves() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_saves;
    }
    /// Did that thread ever write here? Loading does not count.
    bool usedThread(QThread *thread) const
    {
        const QMutexLocker lock(&m_mutex);
        return m_threads.contains(thread);
    }

    bool wasReadOn(QThread *thread) const
    {
        const QMutexLocker lock(&m_mutex);
        return m_readers.contains(thread);
    }

private:
    void removeUnlocked(const QString &id)
    {
        m_drafts.removeIf([&id](const application::Draft &draft) { return draft.id == id; });
    }

    mutable QMutex m_mutex;
    QList<application::Draft> m_drafts;
    QSet<QThread *> m_threads;
    QSet<QThread *> m_readers;
    int m_saves = 0;
    bool m_failing = false;
};

} // namespace qyz::tests
