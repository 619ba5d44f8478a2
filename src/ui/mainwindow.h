// The window: the page where one signs in, and the desk of who did.
#pragma once

#include "application/ports/draftstore.h"
#include "presentation/deskcontext.h"
#include "ui/theme.h"
#include "ui/translators.h"

#include <QPointer>
#include <QWidget>

#include <chrono>

class QStackedWidget;

namespace qyz::ui {

class DeskPage;
class IdleWatch;
class ScannerFilter;
class SignInPage;

class MainWindow : public QWidget {
    Q_OBJECT

public:
    /// All outlive the window.
    MainWindow(application::RegistryGateway &gateway, application::DraftStore &drafts,
        Translators &translators, const WindowLook &look);
    ~MainWindow() override;

    /// Kazakh → Russian → Kazakh; English goes to Kazakh, too.
    void switchLanguage();
    void chooseLanguage(presentation::UiLanguage language);
    /// Where the registry is, for the status line of every desk that is made later.
    void setPlace(const presentation::DataPlace &place) { m_place = place; }
    /// Back to the sign-in page; the desk keeps everything for its own person.
    void lock();
    /// R37: the window locks itself when nobody touched it for so long; zero: never.
    void setIdleLock(std::chrono::milliseconds patience);

Q_SIGNALS:
    void languageChosen(qyz::presentation::UiLanguage language);
    void lookChosen(const qyz::ui::WindowLook &look);
    void idleMinutesChosen(int minutes);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addKeys();
    void onSignedIn(const QString &login, const application::SignedIn &person,
        const application::Office &office);
    void makeDesk(const QString &login, const application::SignedIn &person,
        const application::Office &office);
    void showDesk();
    void lockBecauseIdle();
    void closeDialogs();
    void retranslate();

    application::RegistryGateway &m_gateway;
    application::DraftStore &m_drafts;
    Translators &m_translators;
    WindowLook m_look;
    application::Office m_office;
    presentation::DataPlace m_place;
    QStackedWidget *m_pages;
    SignInPage *m_signIn;
    QPointer<DeskPage> m_desk;
    ScannerFilter *m_scanner;
    IdleWatch *m_idle;
    std::chrono::milliseconds m_patience{0};
};

} // namespace qyz::ui
