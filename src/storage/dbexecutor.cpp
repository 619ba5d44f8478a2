#include "storage/dbexecutor.h"

namespace qyz::storage {

// Lives in the thread: opens there, because a connection of Qt's belongs to one thread.
class DbExecutor::Worker : public QObject {
public:
    Worker(ConnectionSettings settings, OpenOptions options)
        : m_settings(std::move(settings))
        , m_options(std::move(options))
    {
    }

    void perform(const Task &task)
    {
        if (!m_database) {
            auto opened = Database::open(m_settings, m_options);
            if (!opened)
                return task(opened.error());
            m_database = *std::move(opened);
        }
        task(&m_database->transactor());
    }

    void close() { m_database.reset(); }

private:
    ConnectionSettings m_settings;
    OpenOptions m_options;
    std::unique_ptr<Database> m_database;
};

DbExecutor::DbExecutor(ConnectionSettings settings, OpenOptions options, QString name)
    : m_worker(std::make_unique<Worker>(std::move(settings), std::move(options)))
{
    m_thread.setObjectName(name);
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

DbExecutor::~DbExecutor()
{
    // Posted last, so performed last; the connection ends in the thread that made it.
    QMetaObject::invokeMethod(
        m_worker.get(),
        [this] {
            m_worker->close();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

void DbExecutor::post(Task task)
{
    QMetaObject::invokeMethod(
        m_worker.get(),
        [worker = m_worker.get(), task = std::move(task)] { worker->perform(task); },
        Qt::QueuedConnection);
}

} // namespace qyz::storage
