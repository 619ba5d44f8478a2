#include "ui/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>

namespace qyz::ui {

IdleWatch::IdleWatch(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::look);
}

void IdleWatch::setPatience(std::chrono::milliseconds patience)
{
    m_patience = patience;
    if (m_since.isValid())
        start();
}

void IdleWatch::start()
{
    m_since.start();
    if (m_patience.count() <= 0) {
        m_timer.stop();
        return;
    }
    qApp->installEventFilter(this);
    m_timer.start(m_patience);
}

void IdleWatch::stop()
{
    qApp->removeEventFilter(this);
    m_timer.stop();
    m_since.invalidate();
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        m_since.restart(); // the timer looks when it strikes: a movement costs nothing
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void IdleWatch::look()
{
    const std::chrono::milliseconds quiet(m_since.elapsed());
    if (quiet < m_patience) {
        m_timer.start(m_patience - quiet);
        return;
    }
    stop();
    Q_EMIT idle();
}

} // namespace qyz::ui
