// Nobody has touched the keyboard or the mouse for a while (R37): the window locks itself.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace qyz::ui {

class IdleWatch : public QObject {
    Q_OBJECT

public:
    explicit IdleWatch(QObject *parent);

    /// Zero: never.
    void setPatience(std::chrono::milliseconds patience);
    /// While nobody is signed in there is nothing to lock.
    void start();
    void stop();

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();

    std::chrono::milliseconds m_patience{0};
    QElapsedTimer m_since; // the last key or movement
    QTimer m_timer;
};

} // namespace qyz::ui
