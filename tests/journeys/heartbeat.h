// How long the window's thread was blocked: a 1 ms timer beats in it, and between two beats lies at
// least one whole turn of the event loop. The thread's own processor time is what the desk costs;
// the time on the wall also holds what other programs of a busy machine took.
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <ctime>

namespace qyz::tests {

class Heartbeat {
public:
    struct Block {
        double cpu = 0; // ms
        double wall = 0; // ms
    };

    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
    }

    /// From here on; the longest block so far is forgotten.
    void restart()
    {
        m_longest = {};
        m_cpu = threadTime();
        m_wall.start();
        m_timer.start();
    }
    Block stop()
    {
        beat();
        m_timer.stop();
        return m_longest;
    }

private:
    static double threadTime()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    }

    void beat()
    {
        const double now = threadTime();
        m_longest.cpu = std::max(m_longest.cpu, now - m_cpu);
        m_longest.wall = std::max(m_longest.wall, static_cast<double>(m_wall.nsecsElapsed()) / 1e6);
        m_cpu = now;
        m_wall.restart();
    }

    QTimer m_timer;
    QElapsedTimer m_wall;
    double m_cpu = 0;
    Block m_longest;
};

} // namespace qyz::tests
