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

Progress::Progress(const QString &text, std::function<double()> share)
    : m_text(text.toUtf8())
    , m_share(std::move(share))
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
    double seconds = 2;
    while (!m_end.wait_for(lock, 1s, done)) {
        seconds += 1;
        if (m_share)
            showShare(seconds);
        else
            std::fputc('.', stderr);
    }
    std::fputc('\n', stderr);
}

void Progress::showShare(double seconds) const
{
    const double share = m_share();
    if (share <= 0 || share > 1)
        return;
    const int left = static_cast<int>(seconds / share - seconds);
    std::fprintf(stderr, "\r%s %d %% · %d:%02d ", m_text.constData(), static_cast<int>(share * 100),
        left / 60, left % 60);
}

} // namespace qyz::ctl
