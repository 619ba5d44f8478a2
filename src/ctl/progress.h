// A sign of life on the terminal when a command takes longer than two seconds.
#pragma once

#include <QByteArray>
#include <QString>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace qyz::ctl {

/// Writes `text` to standard error after two seconds and a dot for each further one, until it is
/// destroyed; nothing where standard error is no terminal.
class Progress {
public:
    explicit Progress(const QString &text);
    /// `share` tells from any thread how much is done, 0 … 1: written as per cent with the time
    /// that is left, each second.
    Progress(const QString &text, std::function<double()> share);
    ~Progress();
    Progress(const Progress &) = delete;
    Progress &operator=(const Progress &) = delete;

private:
    void show();
    void showShare(double seconds) const;

    QByteArray m_text;
    std::function<double()> m_share;
    std::mutex m_mutex;
    std::condition_variable m_end;
    bool m_done = false;
    std::thread m_thread;
};

} // namespace qyz::ctl
