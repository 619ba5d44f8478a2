#include "ctl/progress.h"

#include "ctl/terminal.h"

#include <chrono>
#include <cstdio>

namespace qyz::ctl {

using namespace std::chrono_literals;

Progress::Progress(const QString &text)
    : m_text(text.toUtf8())
{
    if (standardErrorIsTerminal())
        m_thread = std::thread(&Progress::show, this);
}

Progress::~Progress()
{
    {
        const std::lock_guard lock(m_mutex);
        m_done = true;
    }
    m_end.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void Progress::show()
{
    std::unique_lock lock(m_mutex);
    const auto done = [this] { return m_done; };
    if (m_end.wait_for(lock, 2s, done))
        return;
    std::fputs(m_text.constData(), stderr);
    while (!m_end.wait_for(lock, 1s, done))
        std::fputc('.', stderr);
    std::fputc('\n', stderr);
}

} // namespace qyz::ctl
