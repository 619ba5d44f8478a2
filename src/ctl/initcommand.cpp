// init, migrate: a registry comes into being, or up to date.
#include "application/rehearsal.h"
#include "ctl/exitcode.h"
#include "ctl/officetime.h"
#include "ctl/openregistry.h"
#include "ctl/password.h"
#include "ctl/progress.h"
#include "ctl/words.h"
#include "resourcefiles.h"
#include "storage/migrator.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::ctl {

namespace {

Result<QByteArray> organisationOf(const Arguments &arguments)
{
    QByteArray bytes;
    if (arguments.has(u"organisation"_s)) {
        QFile file(arguments.value(u"organisation"_s));
        if (!file.open(QIODevice::ReadOnly))
            return makeError(ErrorCode::FileUnreadable, {file.fileName()});
        bytes = file.readAll();
    } else {
        bytes = resources::bytes(arguments.has(u"practice"_s) ? u"organisation/practice.json"_s
                                                              : u"organisation/default.json"_s);
    }
    // Looked at before a database is made: a bad file leaves nothing behind.
    const auto profile = OrganisationProfile::fromJson(bytes);
    if (!profile)
        return profile.error();
    return bytes;
}

Result<application::InitialisationRequest> requestOf(Context &context)
{
    application::InitialisationRequest request;
    request.practice = context.arguments.has(u"practice"_s);
    request.directorLogin = context.arguments.value(u"director"_s).trimmed();
    if (request.practice == !request.directorLogin.isEmpty())
        return makeError(ErrorCode::UsageError, {u"--practice | --director LOGIN"_s});
    const auto organisation = organisationOf(context.arguments);
    if (!organisation)
        return organisation.error();
    request.organisation = *organisation;
    request.calendar = resources::bytes(u"calendar/kz-working-calendar.json"_s);
    if (request.practice) {
        request.practicePassword = u"practice"_s;
        return request;
    }
    const auto password = askNewPassword(context.arguments, context.console.language());
    if (!password)
        return password.error();
    request.directorPassword = *password;
    return request;
}

/// What is there may be made a registry: nothing, or a schema without one.
Status requireNew(const storage::ConnectionSettings &settings)
{
    const auto state = storage::schemaState(settings);
    if (!state)
        return state.error();
    switch (*state) {
    case storage::SchemaState::Empty:
    case storage::SchemaState::Current:
        return {};
    case storage::SchemaState::Outdated:
        return ErrorCode::AlreadyInitialised;
    case storage::SchemaState::Newer:
        return ErrorCode::NewerDatabase;
    }
    return {};
}

Status makeFolder(const storage::ConnectionSettings &settings)
{
    if (settings.backend != storage::Backend::Sqlite)
        return {};
    const QDir folder = QFileInfo(settings.path).absoluteDir();
    if (!folder.exists() && !folder.mkpath(u"."_s))
        return makeError(ErrorCode::FileUnwritable, {folder.path()});
    return {};
}

Status initialise(Context &context, const storage::ConnectionSettings &settings,
    const std::shared_ptr<const ServiceCatalogue> &catalogue,
    const application::InitialisationRequest &request)
{
    storage::OpenOptions options;
    options.applicationName = u"qyzmetctl"_s;
    if (context.arguments.has(u"now"_s)) {
        const auto now = readMoment(u"now"_s, context.arguments.value(u"now"_s), nullptr);
        if (!now)
            return now.error();
        options.frozenNow = *now;
    }
    const auto database = storage::Database::open(settings, options);
    if (!database)
        return database.error();
    vault::SodiumVault vault;
    const auto cache = std::make_shared<application::OfficeCache>(catalogue);
    application::Registry registry((*database)->transactor(), vault, cache);
    QYZ_TRY(registry.initialise(request));
    if (!context.arguments.has(u"filled"_s))
        return {};
    const auto office = registry.office();
    if (!office)
        return office.error();
    const auto status = registry.status();
    if (!status)
        return status.error();
    return application::fillPractice((*database)->transactor(), vault, cache,
        {resources::bytes(u"practice/people.json"_s), resources::bytes(u"practice/day.json"_s)},
        (*office)->schedule.localDate(status->now));
}

} // namespace

CommandResult runInit(Context &context)
{
    if (context.arguments.has(u"now"_s) && !context.arguments.has(u"practice"_s))
        return ErrorCode::ClockFrozenNotAllowed;
    if (context.arguments.has(u"services"_s) && !context.arguments.has(u"practice"_s))
        return makeError(ErrorCode::PracticeOnly, {u"--services"_s});
    if (context.arguments.has(u"filled"_s) && !context.arguments.has(u"practice"_s))
        return makeError(ErrorCode::PracticeOnly, {u"--filled"_s});
    const auto settings = connectionOf(context.arguments);
    if (!settings)
        return settings.error();
    const auto request = requestOf(context);
    if (!request)
        return request.error();
    // Read before a database is made: a bad file leaves nothing behind.
    const auto catalogue = catalogueOf(context.arguments);
    if (!catalogue)
        return catalogue.error();
    QYZ_TRY(requireNew(*settings));
    QYZ_TRY(makeFolder(*settings));
    const auto schema = storage::migrate(*settings);
    if (!schema)
        return schema.error();
    QYZ_TRY(initialise(context, *settings, *catalogue, *request));
    const auto language = context.console.language();
    if (context.console.json()) {
        context.console.answer(
            QJsonObject{{u"schema"_s, *schema}, {u"practice"_s, request->practice}});
        return exitDone;
    }
    context.console.answer(word(Word::RegistryMade, language).arg(settings->displayName()));
    if (request->practice)
        context.console.answer(word(Word::Practice, language));
    return exitDone;
}

CommandResult runMigrate(Context &context)
{
    const auto settings = connectionOf(context.arguments);
    if (!settings)
        return settings.error();
    const auto state = storage::schemaState(*settings);
    if (!state)
        return state.error();
    if (*state == storage::SchemaState::Empty)
        return makeError(ErrorCode::DatabaseMissing, {settings->displayName()});
    const Progress progress(word(Word::Working, context.console.language()));
    const auto schema = storage::migrate(*settings);
    if (!schema)
        return schema.error();
    if (context.console.json())
        context.console.answer(QJsonObject{{u"schema"_s, *schema}});
    else
        context.console.answer(u"%1: %2"_s.arg(
            word(Word::Schema, context.console.language()), QString::number(*schema)));
    return exitDone;
}

} // namespace qyz::ctl
