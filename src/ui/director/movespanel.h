// The question before a setting is stored: which promised dates would move, and which of them may
// (R15). Nothing pops up; Space ticks.
#pragma once

#include "application/settingmoves.h"

#include <QFrame>

class QLabel;
class QListWidget;
class QPushButton;

namespace qyz::ui {

class MovesPanel : public QFrame {
    Q_OBJECT

public:
    explicit MovesPanel(QWidget *parent);

    /// `sentences`: one per move, in the reader's words. Every move is ticked.
    void ask(const QList<application::DueMove> &moves, const QStringList &sentences);
    /// The same moves in other words; ticks stay.
    void speak(const QStringList &sentences);
    QList<application::DueMove> ticked() const;
    void setBusy(bool busy);
    void retranslate();

Q_SIGNALS:
    void answered(const QList<qyz::application::DueMove> &accepted);
    void cancelled();

private:
    QLabel *m_question;
    QListWidget *m_list;
    QPushButton *m_store;
    QPushButton *m_keep;
    QPushButton *m_cancel;
    QList<application::DueMove> m_moves;
};

} // namespace qyz::ui
