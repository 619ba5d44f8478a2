// The bottom line: office clock, state of the book, where the registry is; and one sentence when
// something went wrong, instead of a box to be clicked away.
#pragma once

#include "presentation/statuspresenter.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace qyz::ui {

class StatusLine : public QWidget {
    Q_OBJECT

public:
    StatusLine(const presentation::DeskContext &desk, presentation::StatusPresenter &presenter,
        QWidget *parent);

    /// Shown in place of the rest for some seconds, and read by a screen reader.
    void showMessage(const QString &text, bool alarm);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showStatus();

    const presentation::DeskContext &m_desk;
    presentation::StatusPresenter &m_presenter;
    QLabel *m_clock;
    QLabel *m_book;
    QLabel *m_message;
    QLabel *m_practice;
    QLabel *m_place;
    QTimer m_messageTime;
};

} // namespace qyz::ui
