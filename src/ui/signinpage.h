// Who sits here: login and password, and the language before anybody is known. What is wrong is
// said on the page itself.
#pragma once

#include "application/registrygateway.h"
#include "presentation/uilanguage.h"
#include "presentation/userquestion.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace qyz::ui {

class LanguageSwitch;

class SignInPage : public QWidget, public presentation::UserQuestion {
    Q_OBJECT

public:
    SignInPage(
        application::RegistryGateway &gateway, presentation::UiLanguage language, QWidget *parent);

    /// The name of the office and the logins to choose from; asked anew each time it is shown.
    void refresh();
    /// After Ctrl+L: the person who sat here only types the password.
    void setLogin(const QString &login);
    void setLanguage(presentation::UiLanguage language);
    /// The window locked itself because nobody was working.
    void sayIdle();

    void ask(const QString &text, const QString &yes, const QString &no,
        std::function<void(bool)> answered) override;

Q_SIGNALS:
    void signedIn(const QString &login, const qyz::application::SignedIn &person,
        const qyz::application::Office &office);
    void languageChosen(qyz::presentation::UiLanguage language);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void retranslate();
    void signIn();
    void onSignedIn(const QString &login, const application::SignedIn &person);
    void askOffice(const QString &login, const application::SignedIn &person);
    void showOffice();
    void offerLogins(const QStringList &logins);
    void setBusy(bool busy);
    void say(const domain::Error &error);
    void sayAgain();
    void countDown();
    void endWait();
    void answer(bool yes);

    application::RegistryGateway &m_gateway;
    presentation::UiLanguage m_language;
    application::Office m_office;
    std::optional<domain::Error> m_error;
    QTimer m_wait; // R37: after too many wrong tries, second by second
    int m_secondsLeft = 0;
    bool m_wasIdle = false;
    bool m_busy = false;
    std::function<void(bool)> m_answered;

    QLabel *m_title;
    QLabel *m_practice;
    QLabel *m_loginLabel;
    QComboBox *m_login;
    QLabel *m_passwordLabel;
    QLineEdit *m_password;
    QPushButton *m_button;
    QLabel *m_message;
    QWidget *m_questionRow;
    QPushButton *m_yes;
    QPushButton *m_no;
    LanguageSwitch *m_languages;
};

} // namespace qyz::ui
