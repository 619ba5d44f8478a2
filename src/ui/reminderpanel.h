// What waits for the person who has just signed in, by service; every number opens its list. Stands
// above the book, takes neither the focus nor a key from it, and goes when work begins.
#pragma once

#include "presentation/reminders.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace qyz::ui {

class ReminderPanel : public QFrame {
    Q_OBJECT

public:
    struct Row {
        int tab = 0;
        QString service; // name of the tab
        QList<presentation::Reminder> reminders;

        bool operator==(const Row &) const = default;
    };

    explicit ReminderPanel(QWidget *parent);

    /// Empty rows hide the panel; it comes back by itself only until it was dismissed.
    void setRows(const QList<Row> &rows);
    /// Esc, or work began.
    /// A new day: what waits is said again.
    void comeBack();
    void dismiss();
    bool isDismissed() const { return m_dismissed; }

Q_SIGNALS:
    void viewWanted(int tab, qyz::application::EntryView view);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void retranslate();

    QList<Row> m_rows;
    QLabel *m_heading;
    QPushButton *m_close;
    QWidget *m_body = nullptr;
    bool m_dismissed = false;
    bool m_told = false;
};

} // namespace qyz::ui
