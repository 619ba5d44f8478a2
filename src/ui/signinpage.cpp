#include "ui/signinpage.h"

#include "presentation/answer.h"
#include "presentation/errortext.h"
#include "presentation/localized.h"
#include "ui/languageswitch.h"

#include <QAccessible>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

SignInPage::SignInPage(
    application::RegistryGateway &gateway, presentation::UiLanguage language, QWidget *parent)
    : QWidget(parent)
    , m_gateway(gateway)
    , m_language(language)
    , m_title(new QLabel(this))
    , m_practice(new QLabel(this))
    , m_loginLabel(new QLabel(this))
    , m_login(new QComboBox(this))
    , m_passwordLabel(new QLabel(this))
    , m_password(new QLineEdit(this))
    , m_button(new QPushButton(this))
    , m_message(new QLabel(this))
    , m_questionRow(new QWidget(this))
    , m_yes(new QPushButton(m_questionRow))
    , m_no(new QPushButton(m_questionRow))
    , m_languages(new LanguageSwitch(this))
{
    setObjectName(u"signInPage"_s);
    m_title->setObjectName(u"officeLabel"_s);
    m_practice->setObjectName(u"practiceLabel"_s);
    m_login->setObjectName(u"loginCombo"_s);
    m_password->setObjectName(u"passwordEdit"_s);
    m_button->setObjectName(u"signInButton"_s);
    m_message->setObjectName(u"signInMessageLabel"_s);
    m_yes->setObjectName(u"yesButton"_s);
    m_no->setObjectName(u"noButton"_s);
    build();
    connect(m_button, &QPushButton::clicked, this, &SignInPage::signIn);
    connect(m_password, &QLineEdit::returnPressed, this, &SignInPage::signIn);
    connect(m_login->lineEdit(), &QLineEdit::returnPressed, m_password,
        qOverload<>(&QWidget::setFocus));
    connect(m_yes, &QPushButton::clicked, this, [this] { answer(true); });
    connect(m_no, &QPushButton::clicked, this, [this] { answer(false); });
    connect(m_languages, &LanguageSwitch::chosen, this, &SignInPage::languageChosen);
    m_wait.setInterval(1000);
    connect(&m_wait, &QTimer::timeout, this, &SignInPage::countDown);
    // The wait is of the account; another person need not wait with it.
    connect(m_login, &QComboBox::editTextChanged, this, &SignInPage::endWait);
    setLanguage(language);
    retranslate();
}

void SignInPage::build()
{
    m_login->setEditable(true);
    m_login->setInsertPolicy(QComboBox::NoInsert);
    m_loginLabel->setBuddy(m_login);
    m_password->setEchoMode(QLineEdit::Password);
    m_passwordLabel->setBuddy(m_password);
    m_button->setProperty("primary", true);
    m_title->setProperty("heading", true);
    m_title->setWordWrap(true);
    m_practice->setProperty("muted", true);
    m_practice->setWordWrap(true);
    m_message->setProperty("alarm", true);
    m_message->setWordWrap(true);

    auto *questions = new QHBoxLayout(m_questionRow);
    questions->setContentsMargins(0, 0, 0, 0);
    questions->addWidget(m_yes);
    questions->addWidget(m_no);
    questions->addStretch();
    m_questionRow->hide();

    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(m_loginLabel, m_login);
    form->addRow(m_passwordLabel, m_password);
    auto *box = new QWidget(this);
    box->setMaximumWidth(fontMetrics().averageCharWidth() * 60);
    auto *column = new QVBoxLayout(box);
    column->setSpacing(10);
    column->addWidget(m_languages, 0, Qt::AlignRight);
    column->addWidget(m_title);
    column->addWidget(m_practice);
    column->addLayout(form);
    column->addWidget(m_message);
    column->addWidget(m_questionRow);
    column->addWidget(m_button, 0, Qt::AlignLeft);
    auto *page = new QGridLayout(this);
    page->addWidget(box, 1, 1);
    page->setColumnStretch(0, 1);
    page->setColumnStretch(1, 2);
    page->setColumnStretch(2, 1);
    page->setRowStretch(0, 1);
    page->setRowStretch(2, 2);
    // The reading order; the languages stand above but are the last thing one needs.
    setTabOrder(m_login, m_password);
    setTabOrder(m_password, m_button);
    setTabOrder(m_button, m_languages);
}

void SignInPage::setLanguage(presentation::UiLanguage language)
{
    m_language = language;
    m_languages->setLanguage(language);
}

void SignInPage::setLogin(const QString &login)
{
    m_login->setCurrentText(login);
}

void SignInPage::refresh()
{
    presentation::whenAnswered(
        m_gateway.office(), this, [this](const domain::Result<application::Office> &office) {
            if (!office) {
                say(office.error());
                return;
            }
            m_office = *office;
            showOffice();
        });
}

void SignInPage::showOffice()
{
    if (!m_office)
        return;
    m_title->setText(
        u"Qyzmet · %1"_s.arg(presentation::textIn(m_office->organisation.shortName, m_language)));
    m_practice->setVisible(m_office->practice);
    QStringList logins;
    for (const domain::AccountProfile &account : m_office->accounts)
        logins.append(account.login);
    offerLogins(logins);
    for (int at = 0; at < m_login->count(); ++at) {
        const domain::AccountProfile &account = m_office->accounts.at(at);
        m_login->setItemData(at,
            u"%1 · %2"_s.arg(
                account.name.initialsAfter(), presentation::textIn(account.post, m_language)),
            Qt::ToolTipRole);
    }
}

void SignInPage::offerLogins(const QStringList &logins)
{
    QStringList offered;
    for (int at = 0; at < m_login->count(); ++at)
        offered.append(m_login->itemText(at));
    if (offered == logins)
        return; // set anew it would take what the completion offers for typed
    const QString typed = m_login->currentText();
    const QSignalBlocker quiet(m_login); // another list is no other person
    m_login->clear();
    m_login->addItems(logins);
    m_login->setCurrentText(typed.isEmpty() ? m_login->itemText(0) : typed);
}

void SignInPage::signIn()
{
    if (!m_button->isEnabled())
        return;
    if (m_answered)
        answer(false); // somebody else signs in over the question
    const QString login = m_login->currentText().trimmed();
    m_message->clear();
    m_error.reset();
    m_wasIdle = false;
    setBusy(true);
    presentation::whenAnswered(m_gateway.signIn(login, m_password->text()), this,
        [this, login](const domain::Result<application::SignedIn> &person) {
            setBusy(false);
            if (person) {
                onSignedIn(login, *person);
                return;
            }
            say(person.error());
            m_password->selectAll();
            m_password->setFocus();
        });
}

void SignInPage::onSignedIn(const QString &login, const application::SignedIn &person)
{
    m_password->clear();
    if (!person.clockFarAhead || !m_office) {
        askOffice(login, person);
        return;
    }
    ask(tr("The clock is more than a month ahead of the last entry: %1. Check the date. Is it "
           "right?")
            .arg(presentation::momentText(person.lastRecordAt, m_office->schedule)),
        tr("Yes"), tr("No"), [this, login, person](bool right) {
            if (right)
                askOffice(login, person);
            else
                m_gateway.signOut(login); // R38: the keys of who stays outside leave the memory
        });
}

void SignInPage::askOffice(const QString &login, const application::SignedIn &person)
{
    presentation::whenAnswered(m_gateway.office(), this,
        [this, login, person](const domain::Result<application::Office> &office) {
            if (office) {
                Q_EMIT signedIn(login, person, *office);
                return;
            }
            m_gateway.signOut(login); // nobody sits here
            say(office.error());
        });
}

void SignInPage::setBusy(bool busy)
{
    m_busy = busy;
    m_button->setEnabled(!busy && m_secondsLeft <= 0);
    m_button->setText(busy ? tr("Signing in…") : tr("Sign in"));
}

void SignInPage::say(const domain::Error &error)
{
    m_error = error;
    m_wasIdle = false;
    if (error.code == domain::ErrorCode::TooManyTries) {
        // Typing it again earlier would only make the wait longer.
        m_secondsLeft = error.args.value(0).toInt();
        m_wait.start();
        setBusy(m_busy);
    }
    sayAgain();
    QAccessibleEvent spoken(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void SignInPage::sayAgain()
{
    if (m_wasIdle)
        m_message->setText(tr("The program was locked because nobody was working. Type your "
                              "password."));
    else
        m_message->setText(m_error ? presentation::errorText(*m_error, m_language) : QString());
}

void SignInPage::sayIdle()
{
    m_error.reset();
    m_wasIdle = true;
    sayAgain();
}

void SignInPage::countDown()
{
    if (m_error && --m_secondsLeft > 0) {
        m_error->args = {QString::number(m_secondsLeft)};
        sayAgain();
        return;
    }
    endWait();
}

void SignInPage::endWait()
{
    if (!m_wait.isActive())
        return;
    m_wait.stop();
    m_secondsLeft = 0;
    m_error.reset();
    setBusy(m_busy);
    sayAgain();
}

void SignInPage::ask(
    const QString &text, const QString &yes, const QString &no, std::function<void(bool)> answered)
{
    if (m_answered)
        answer(false);
    m_answered = std::move(answered);
    m_message->setText(text);
    m_yes->setText(yes);
    m_no->setText(no);
    m_questionRow->show();
    m_button->hide();
    m_no->setFocus();
}

void SignInPage::answer(bool yes)
{
    m_questionRow->hide();
    m_button->show();
    m_message->clear();
    m_password->setFocus();
    if (const auto answered = std::exchange(m_answered, nullptr))
        answered(yes);
}

void SignInPage::showEvent(QShowEvent *event)
{
    refresh();
    m_password->setFocus();
    QWidget::showEvent(event);
}

void SignInPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SignInPage::retranslate()
{
    m_loginLabel->setText(tr("Login"));
    m_login->setAccessibleName(tr("Login"));
    m_passwordLabel->setText(tr("Password"));
    m_password->setAccessibleName(tr("Password"));
    m_practice->setText(tr("This is the practice registry. Its entries have no legal force."));
    setBusy(m_busy);
    showOffice();
    if (m_answered)
        answer(false); // the question is in the other language; the next sign-in asks it anew
    sayAgain();
}

} // namespace qyz::ui
