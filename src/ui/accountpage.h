// One's own account: a new password. The old one is asked, for whoever finds an open desk could
// otherwise keep the owner out (R37).
#pragma once

#include "presentation/deskcontext.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace qyz::ui {

class FaultLabel;

class AccountPage : public QWidget {
    Q_OBJECT

public:
    /// `desk` outlives the page.
    AccountPage(const presentation::DeskContext &desk, QWidget *parent);

    /// Empty fields, the cursor in the first one.
    void start();
    /// Nothing secret stays in the fields.
    void forget();

Q_SIGNALS:
    /// The password is changed; `text` says so.
    void done(const QString &text);
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void retranslate();
    void change();
    void say(const QString &text, QLineEdit *where);
    void setBusy(bool busy);

    const presentation::DeskContext &m_desk;
    QLabel *m_title;
    QLabel *m_oldLabel;
    QLineEdit *m_old;
    QLabel *m_newLabel;
    QLineEdit *m_new;
    QLabel *m_repeatLabel;
    QLineEdit *m_repeat;
    FaultLabel *m_message;
    QPushButton *m_change;
    QPushButton *m_back;
};

} // namespace qyz::ui
