#include "ui/mainwindow.h"

#include "presentation/localized.h"
#include "ui/deskpage.h"
#include "ui/idlewatch.h"
#include "ui/scannerfilter.h"
#include "ui/signinpage.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

using presentation::UiLanguage;

MainWindow::MainWindow(application::RegistryGateway &gateway, application::DraftStore &drafts,
    Translators &translators, const WindowLook &look)
    : m_gateway(gateway)
    , m_drafts(drafts)
    , m_translators(translators)
    , m_look(look)
    , m_pages(new QStackedWidget(this))
    , m_signIn(new SignInPage(gateway, translators.language(), this))
    , m_scanner(new ScannerFilter(this))
    , m_idle(new IdleWatch(this))
{
    setObjectName(u"mainWindow"_s);
    m_pages->setObjectName(u"windowStack"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    m_pages->addWidget(m_signIn);
    connect(m_signIn, &SignInPage::signedIn, this, &MainWindow::onSignedIn);
    connect(m_signIn, &SignInPage::languageChosen, this, &MainWindow::chooseLanguage);
    connect(&translators, &Translators::aboutToSwitch, this, [this](UiLanguage language) {
        m_signIn->setLanguage(language);
        if (m_desk)
            m_desk->setLanguage(language);
    });
    qApp->installEventFilter(m_scanner);
    connect(m_scanner, &ScannerFilter::scanned, this, [this](const QString &digits) {
        // On the sign-in page nobody is known yet, so nothing is opened.
        if (m_desk && m_pages->currentWidget() == m_desk)
            m_desk->openScanned(digits);
    });
    connect(m_idle, &IdleWatch::idle, this, &MainWindow::lockBecauseIdle);
    addKeys();
    retranslate();
}

MainWindow::~MainWindow() = default;

void MainWindow::addKeys()
{
    auto *language = new QShortcut(this);
    // Д stands on the key of L on the Russian and Kazakh layouts.
    language->setKeys(
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), QKeySequence(u"Ctrl+Shift+Д"_s)});
    connect(language, &QShortcut::activated, this, &MainWindow::switchLanguage);
    connect(language, &QShortcut::activatedAmbiguously, this, &MainWindow::switchLanguage);
}

void MainWindow::switchLanguage()
{
    chooseLanguage(
        m_translators.language() == UiLanguage::Kazakh ? UiLanguage::Russian : UiLanguage::Kazakh);
}

void MainWindow::chooseLanguage(UiLanguage language)
{
    m_translators.use(language);
    Q_EMIT languageChosen(language);
}

void MainWindow::onSignedIn(
    const QString &login, const application::SignedIn &person, const application::Office &office)
{
    if (m_desk && m_desk->login() == login) {
        m_office = office;
        m_desk->renew(person, office);
        showDesk();
        return;
    }
    // Another person: the first one's drafts wait for their owner, the screen does not.
    if (m_desk) {
        m_pages->removeWidget(m_desk);
        delete m_desk;
    }
    makeDesk(login, person, office);
    showDesk();
}

void MainWindow::makeDesk(
    const QString &login, const application::SignedIn &person, const application::Office &office)
{
    m_office = office;
    presentation::DeskContext context{
        m_gateway, m_drafts, login, person, office, m_translators.language(), m_place};
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(m_patience);
    m_desk = new DeskPage(std::move(context), m_look, static_cast<int>(minutes.count()), this);
    m_pages->addWidget(m_desk);
    connect(m_desk, &DeskPage::languageChosen, this, &MainWindow::chooseLanguage);
    connect(m_desk, &DeskPage::lookChosen, this, [this](const WindowLook &look) {
        m_look = look;
        Q_EMIT lookChosen(look);
    });
    connect(m_desk, &DeskPage::idleMinutesChosen, this, [this](int chosen) {
        setIdleLock(std::chrono::minutes(chosen));
        Q_EMIT idleMinutesChosen(chosen);
    });
    connect(m_desk, &DeskPage::lockWanted, this, &MainWindow::lock);
    connect(m_desk, &DeskPage::switchUserWanted, this, [this] {
        lock();
        m_signIn->setLogin(QString());
    });
    connect(m_desk, &DeskPage::quitWanted, this, &QWidget::close);
}

void MainWindow::showDesk()
{
    m_pages->setCurrentWidget(m_desk);
    m_desk->wake();
    m_idle->start();
    retranslate();
}

// A dialog would stay over the sign-in page: one could print or save from it, and not sign in.
void MainWindow::closeDialogs()
{
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    for (QWidget *top : QApplication::topLevelWidgets()) {
        auto *dialog = qobject_cast<QDialog *>(top);
        if (dialog != nullptr && dialog->isVisible())
            dialog->reject();
    }
}

void MainWindow::lock()
{
    if (!m_desk)
        return;
    m_idle->stop();
    closeDialogs();
    m_desk->rest();
    m_gateway.signOut(m_desk->login()); // R38: nothing sealed opens while nobody sits here
    m_signIn->setLogin(m_desk->login());
    m_pages->setCurrentWidget(m_signIn);
}

void MainWindow::setIdleLock(std::chrono::milliseconds patience)
{
    m_patience = patience;
    m_idle->setPatience(patience);
}

void MainWindow::lockBecauseIdle()
{
    if (!m_desk || m_pages->currentWidget() != m_desk)
        return;
    lock();
    m_signIn->sayIdle();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MainWindow::retranslate()
{
    setWindowTitle(m_office ? u"Qyzmet · %1"_s.arg(presentation::textIn(
                       m_office->organisation.shortName, m_translators.language()))
                            : u"Qyzmet"_s);
}

} // namespace qyz::ui
