// The line at the top: which office, which language, who sits here, lock.
#pragma once

#include "presentation/deskcontext.h"
#include "ui/theme.h"

#include <QWidget>

class QActionGroup;
class QLabel;
class QMenu;
class QToolButton;

namespace qyz::ui {

class LanguageSwitch;

class HeaderBar : public QWidget {
    Q_OBJECT

public:
    HeaderBar(const presentation::DeskContext &desk, const WindowLook &look, int idleMinutes,
        QWidget *parent);

Q_SIGNALS:
    void languageChosen(qyz::presentation::UiLanguage language);
    void lookChosen(const qyz::ui::WindowLook &look);
    void keysWanted();
    void passportWanted();
    void lockWanted();
    void switchUserWanted();
    void quitWanted();
    void passwordWanted();
    /// The window locks itself after so many minutes (R37).
    void idleMinutesChosen(int minutes);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildMenu(int idleMinutes);
    void buildIdleMenu(int idleMinutes);
    void retranslate();

    const presentation::DeskContext &m_desk;
    WindowLook m_look;
    QLabel *m_office;
    LanguageSwitch *m_languages;
    QToolButton *m_user;
    QToolButton *m_lock;
    QMenu *m_menu;
    QMenu *m_scale;
    QAction *m_light;
    QAction *m_dark;
    QAction *m_keys;
    QAction *m_passport;
    QMenu *m_idle;
    QAction *m_password;
    QAction *m_switchUser;
    QAction *m_quit;
};

} // namespace qyz::ui
