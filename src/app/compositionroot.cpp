#include "app/compositionroot.h"

#include "application/openjournals.h"
#include "application/rehearsal.h"
#include "presentation/answer.h"
#include "presentation/errortext.h"
#include "resourcefiles.h"
#include "storage/defaultdatabase.h"
#include "storage/servicefolder.h"
#include "ui/formhost.h"

#include <QApplication>
#include <QDir>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace qyz::app {

using domain::Result;
using domain::Status;

namespace {

const QSize firstSize(1366, 740); // fits the smallest office screen with its task bar

Result<storage::ConnectionSettings> practiceConnection()
{
    return storage::ConnectionSettings::parse(storage::dataFolder() + u"/practice.sqlite"_s);
}

/// Invented people fill a new practice registry, up to the day before the office's today.
Status rehearse(application::Registry &registry, application::Transactor &transactor,
    application::Vault &vault, const std::shared_ptr<application::OfficeCache> &cache)
{
    const auto office = registry.office();
    if (!office)
        return office.error();
    const auto status = registry.status();
    if (!status)
        return status.error();
    return application::fillPractice(transactor, vault, cache,
        {resources::bytes(u"practice/people.json"_s), resources::bytes(u"practice/day.json"_s)},
        (*office)->schedule.localDate(status->now));
}

/// For the status line: whoever sits here knows the file's or the server's name, not its path.
presentation::DataPlace placeOf(const storage::ConnectionSettings &where)
{
    if (where.backend == storage::Backend::Sqlite)
        return {QFileInfo(where.path).fileName(), false};
    return {where.pq.value(u"host"_s, where.pq.value(u"dbname"_s)), true};
}

} // namespace

Result<std::shared_ptr<const domain::ServiceCatalogue>> catalogueWith(const QString &folder)
{
    QList<QByteArray> files;
    for (const QString &name : resources::list(u"services"_s)) {
        if (!name.endsWith(u"/schema.json"_s))
            files.append(resources::bytes(name));
    }
    if (!folder.isEmpty()) {
        const auto further = storage::serviceFilesIn(folder);
        if (!further)
            return further.error();
        files.append(*further);
    }
    auto catalogue = domain::ServiceCatalogue::fromFiles(files);
    if (!catalogue)
        return catalogue.error();
    return std::make_shared<const domain::ServiceCatalogue>(*std::move(catalogue));
}

application::InitialisationRequest practiceRequest()
{
    application::InitialisationRequest request;
    request.practice = true;
    request.organisation = resources::bytes(u"organisation/practice.json"_s);
    request.calendar = resources::bytes(u"calendar/kz-working-calendar.json"_s);
    request.practicePassword = u"practice"_s;
    return request;
}

application::InitialisationRequest schoolRequest(const ui::FirstStartAnswers &answers)
{
    QJsonObject profile =
        QJsonDocument::fromJson(resources::bytes(u"organisation/default.json"_s)).object();
    const QJsonObject name{{u"kk"_s, answers.schoolKk}, {u"ru"_s, answers.schoolRu}};
    profile.insert(u"name"_s, name);
    profile.insert(u"short_name"_s, name);
    QJsonObject head{{u"surname"_s, answers.surname}, {u"name"_s, answers.name}};
    if (!answers.patronymic.isEmpty())
        head.insert(u"patronymic"_s, answers.patronymic);
    profile.insert(u"head"_s, head);
    application::InitialisationRequest request;
    request.organisation = QJsonDocument(profile).toJson(QJsonDocument::Compact);
    request.calendar = resources::bytes(u"calendar/kz-working-calendar.json"_s);
    request.directorLogin = answers.login;
    request.directorPassword = answers.password;
    return request;
}

CompositionRoot::CompositionRoot(StartOptions options, std::unique_ptr<Settings> settings)
    : m_options(std::move(options))
    , m_settings(std::move(settings))
    , m_drafts(
          m_options.drafts.isEmpty() ? storage::draftsFolder() : m_options.drafts, m_vault.keys())
{
    ui::applyLook(*qApp, m_settings->look());
    m_translators.use(m_options.language.value_or(m_settings->language()));
}

CompositionRoot::~CompositionRoot()
{
    rememberWindow();
}

Status CompositionRoot::start()
{
    auto catalogue = catalogueWith(m_options.services);
    if (!catalogue)
        return catalogue.error();
    m_catalogue = *std::move(catalogue);
    if (!m_options.services.isEmpty())
        QDir::setSearchPaths(ui::furtherForms, {m_options.services});
    QString database = m_options.database.isEmpty() ? m_settings->database() : m_options.database;
    if (database.isEmpty())
        database = storage::defaultDatabase();
    const auto where =
        m_options.practice ? practiceConnection() : storage::ConnectionSettings::parse(database);
    if (!where)
        return where.error();
    m_where = *where;
    look();
    return {};
}

/// Is there a registry? A server may take its time to answer, so even this is asked behind.
void CompositionRoot::look()
{
    storage::OpenOptions options;
    options.readOnly = true;
    options.applicationName = u"qyzmet"_s;
    m_maker = std::make_unique<storage::DbExecutor>(m_where, options, u"look"_s);
    const auto cache = std::make_shared<application::OfficeCache>(m_catalogue);
    presentation::whenAnswered(
        m_maker->run<application::Office>([this, cache](application::Transactor &transactor) {
            return application::Registry(transactor, m_vault, cache).office();
        }),
        this, [this](const Result<application::Office> &office) { onLookedAt(office); });
}

void CompositionRoot::onLookedAt(const Result<application::Office> &office)
{
    const bool missing = !office && office.error().code == domain::ErrorCode::DatabaseMissing;
    const bool real = (office && !(*office)->practice) || (missing && !m_options.practice);
    if (m_options.now && office && real) {
        // In a real registry nobody can set the clock (house 0.9).
        refuse(domain::makeError(domain::ErrorCode::ClockFrozenNotAllowed));
    } else if (!m_options.services.isEmpty() && real) {
        refuse(domain::makeError(domain::ErrorCode::PracticeOnly, {u"--services"_s}));
    } else if (missing && m_options.practice) {
        make(m_where, practiceRequest());
    } else if (missing) {
        showFirstStart();
    } else if (office && !application::servicesWithoutJournal(**office).isEmpty()) {
        openMissingJournals();
    } else {
        showWindow(); // also says what is wrong with a registry that cannot be opened
    }
}

void CompositionRoot::refuse(const domain::Error &error)
{
    qWarning().noquote() << presentation::errorText(error, m_translators.language());
    QCoreApplication::exit(2);
}

/// The first start of a program that knows more services than the registry (R1).
void CompositionRoot::openMissingJournals()
{
    storage::OpenOptions options;
    options.frozenNow = m_options.now;
    options.applicationName = u"qyzmet"_s;
    m_maker = std::make_unique<storage::DbExecutor>(m_where, options, u"maker"_s);
    const auto cache = std::make_shared<application::OfficeCache>(m_catalogue);
    presentation::whenAnswered(
        m_maker->run<QStringList>([this, cache](application::Transactor &transactor) {
            return application::Registry(transactor, m_vault, cache).openJournals();
        }),
        // What could not be opened now is said by its tab; the other services go on.
        this, [this](const Result<QStringList> &) { showWindow(); });
}

void CompositionRoot::showFirstStart()
{
    m_firstStart = std::make_unique<ui::FirstStartPage>(m_translators.language());
    connect(m_firstStart.get(), &ui::FirstStartPage::languageChosen, this,
        [this](presentation::UiLanguage language) {
            m_firstStart->setLanguage(language);
            m_translators.use(language);
            m_settings->setLanguage(language);
        });
    connect(m_firstStart.get(), &ui::FirstStartPage::practiceWanted, this,
        &CompositionRoot::openPractice);
    connect(m_firstStart.get(), &ui::FirstStartPage::registryWanted, this,
        [this](const ui::FirstStartAnswers &answers) { make(m_where, schoolRequest(answers)); });
    m_firstStart->resize(firstSize);
    m_firstStart->show();
}

void CompositionRoot::openPractice()
{
    const auto where = practiceConnection();
    if (!where) {
        m_firstStart->showError(where.error());
        return;
    }
    // A practice registry that is there already is opened as it is.
    m_options.practice = true;
    m_where = *where;
    look();
}

void CompositionRoot::make(
    const storage::ConnectionSettings &where, const application::InitialisationRequest &request)
{
    if (m_firstStart)
        m_firstStart->setBusy(true);
    if (where.backend == storage::Backend::Sqlite)
        QDir().mkpath(QFileInfo(where.path).absolutePath());
    storage::OpenOptions options;
    options.create = true;
    options.applicationName = u"qyzmet"_s;
    if (request.practice)
        options.frozenNow = m_options.now;
    m_maker = std::make_unique<storage::DbExecutor>(where, options, u"maker"_s);
    const auto cache = std::make_shared<application::OfficeCache>(m_catalogue);
    presentation::whenAnswered(
        m_maker->run<void>([this, cache, request](application::Transactor &transactor) {
            application::Registry registry(transactor, m_vault, cache);
            const Status made = registry.initialise(request);
            if (!made || !request.practice)
                return made;
            return rehearse(registry, transactor, m_vault, cache);
        }),
        this, [this](const Status &made) {
            if (!made && m_firstStart) {
                m_firstStart->setBusy(false);
                m_firstStart->showError(made.error());
                return;
            }
            showWindow();
        });
}

void CompositionRoot::showWindow()
{
    m_gateway =
        std::make_unique<AsyncRegistryGateway>(m_vault, m_where, m_catalogue, m_options.now);
    m_window =
        std::make_unique<ui::MainWindow>(*m_gateway, m_drafts, m_translators, m_settings->look());
    connect(m_window.get(), &ui::MainWindow::languageChosen, this,
        [this](presentation::UiLanguage language) { m_settings->setLanguage(language); });
    connect(m_window.get(), &ui::MainWindow::lookChosen, this, [this](const ui::WindowLook &look) {
        m_settings->setLook(look);
        ui::applyLook(*qApp, look);
    });
    connect(m_window.get(), &ui::MainWindow::idleMinutesChosen, this,
        [this](int minutes) { m_settings->setIdleMinutes(minutes); });
    m_window->setIdleLock(std::chrono::minutes(m_settings->idleMinutes()));
    m_window->setPlace(placeOf(m_where));
    if (!m_window->restoreGeometry(m_settings->geometry()))
        m_window->resize(firstSize);
    m_window->show();
    if (m_firstStart)
        m_firstStart.release()->deleteLater(); // we may stand in one of its signals
}

void CompositionRoot::rememberWindow()
{
    if (m_window)
        m_settings->setGeometry(m_window->saveGeometry());
}

} // namespace qyz::app
