#include "ctl/openregistry.h"

#include "ctl/officetime.h"
#include "ctl/password.h"
#include "resourcefiles.h"
#include "storage/defaultdatabase.h"
#include "storage/servicefolder.h"

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::ctl {

namespace {

/// A moment that stands still and services of one's own belong to a practice registry only;
/// `refusal` says so.
Status requirePractice(const storage::ConnectionSettings &settings,
    const std::shared_ptr<const ServiceCatalogue> &catalogue, const Error &refusal)
{
    storage::OpenOptions options;
    options.readOnly = true;
    options.applicationName = u"qyzmetctl"_s;
    const auto database = storage::Database::open(settings, options);
    if (!database)
        return database.error();
    vault::SodiumVault vault;
    application::Registry registry(
        (*database)->transactor(), vault, std::make_shared<application::OfficeCache>(catalogue));
    const auto office = registry.office();
    if (!office)
        return office.error();
    if (!(*office)->practice)
        return refusal;
    return {};
}

} // namespace

Result<storage::ConnectionSettings> connectionOf(const Arguments &arguments)
{
    return storage::ConnectionSettings::parse(
        arguments.has(u"db"_s) ? arguments.value(u"db"_s) : storage::defaultDatabase());
}

Result<std::shared_ptr<const ServiceCatalogue>> catalogueOf(const Arguments &arguments)
{
    QList<QByteArray> files;
    for (const QString &name : resources::list(u"services"_s)) {
        if (!name.endsWith(u"/schema.json"_s))
            files.append(resources::bytes(name));
    }
    if (arguments.has(u"services"_s)) {
        const auto further = storage::serviceFilesIn(arguments.value(u"services"_s));
        if (!further)
            return further.error();
        files.append(*further);
    }
    auto catalogue = ServiceCatalogue::fromFiles(files);
    if (!catalogue)
        return catalogue.error();
    return std::make_shared<const ServiceCatalogue>(*std::move(catalogue));
}

OpenRegistry::OpenRegistry(
    std::unique_ptr<storage::Database> database, std::shared_ptr<const ServiceCatalogue> catalogue)
    : m_database(std::move(database))
    , m_catalogue(std::move(catalogue))
    , m_registry(m_database->transactor(), m_vault,
          std::make_shared<application::OfficeCache>(m_catalogue))
{
}

Result<std::unique_ptr<OpenRegistry>> OpenRegistry::open(Context &context, Access access)
{
    const Arguments &arguments = context.arguments;
    if (access == Access::SignedIn && arguments.value(u"as"_s).isEmpty())
        return makeError(ErrorCode::UsageError, {u"--as LOGIN"_s});
    const auto settings = connectionOf(arguments);
    if (!settings)
        return settings.error();
    const auto catalogue = catalogueOf(arguments);
    if (!catalogue)
        return catalogue.error();

    storage::OpenOptions options;
    options.readOnly = access == Access::Reading;
    options.applicationName = u"qyzmetctl"_s;
    if (arguments.has(u"now"_s)) {
        const auto now = readMoment(u"now"_s, arguments.value(u"now"_s), nullptr);
        if (!now)
            return now.error();
        options.frozenNow = *now;
    }
    if (arguments.has(u"now"_s))
        QYZ_TRY(
            requirePractice(*settings, *catalogue, makeError(ErrorCode::ClockFrozenNotAllowed)));
    else if (arguments.has(u"services"_s))
        QYZ_TRY(requirePractice(
            *settings, *catalogue, makeError(ErrorCode::PracticeOnly, {u"--services"_s})));

    auto database = storage::Database::open(*settings, options);
    if (!database)
        return database.error();
    std::unique_ptr<OpenRegistry> opened(new OpenRegistry(*std::move(database), *catalogue));
    // A service the registry has not met gets its journal before anybody asks for a line.
    if (access == Access::SignedIn)
        QYZ_TRY(opened->openJournals());
    QYZ_TRY(opened->learn());
    if (access == Access::SignedIn)
        QYZ_TRY(opened->signIn(context));
    return opened;
}

Status OpenRegistry::openJournals()
{
    const auto opened = m_registry.openJournals();
    return opened ? Status() : Status(opened.error());
}

Status OpenRegistry::learn()
{
    auto office = m_registry.office();
    if (!office)
        return office.error();
    m_office = *std::move(office);
    const auto status = m_registry.status();
    if (!status)
        return status.error();
    m_now = status->now;
    return {};
}

Status OpenRegistry::signIn(Context &context)
{
    const auto password = askPassword(context.arguments, context.console.language());
    if (!password)
        return password.error();
    const auto person = m_registry.signIn(context.arguments.value(u"as"_s), *password);
    if (!person)
        return person.error();
    m_actor = person->account.login;
    m_password = *password;
    // R6: the desk asks; here nobody may be there to answer.
    if (person->clockFarAhead && !person->practice) {
        context.console.warning(
            {u"now"_s, ErrorCode::ClockFarAhead, {momentText(person->lastRecordAt, zone())}});
    }
    return {};
}

} // namespace qyz::ctl
