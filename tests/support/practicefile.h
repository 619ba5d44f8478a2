// A practice registry in a real database, with time that stands still: what journeys, and tests of
// big books, look at from the other side of the window. Everything in it is invented.
#pragma once

#include "application/registry.h"
#include "resourcefiles.h"
#include "storage/database.h"
#include "vault/sodiumvault.h"

#include <memory>

namespace qyz::tests {

/// Wednesday 01.04.2026, 10:15 at the office.
inline QDateTime officeMorning()
{
    return QDateTime(QDate(2026, 4, 1), QTime(5, 15), Qt::UTC);
}

/// The same day, 17:00 at the office: closed since 14:30.
inline QDateTime officeEvening()
{
    return QDateTime(QDate(2026, 4, 1), QTime(12, 0), Qt::UTC);
}

inline std::shared_ptr<const domain::ServiceCatalogue> shippedServices()
{
    resources::initialise();
    QList<QByteArray> files;
    for (const QString &name : resources::list(QStringLiteral("services"))) {
        if (!name.endsWith(QLatin1String("/schema.json")))
            files.append(resources::bytes(name));
    }
    auto catalogue = domain::ServiceCatalogue::fromFiles(files);
    if (!catalogue)
        qFatal("the shipped services are not readable");
    return std::make_shared<const domain::ServiceCatalogue>(*std::move(catalogue));
}

class PracticeFile {
public:
    /// Opens `where` at the invented moment `now` (UTC); a registry that is not there yet is made.
    static domain::Result<std::unique_ptr<PracticeFile>> open(
        const QString &where, const QDateTime &now)
    {
        const auto settings = storage::ConnectionSettings::parse(where);
        if (!settings)
            return settings.error();
        storage::OpenOptions options;
        options.create = true;
        options.frozenNow = now;
        auto database = storage::Database::open(*settings, options);
        if (!database)
            return database.error();
        std::unique_ptr<PracticeFile> file(new PracticeFile(*std::move(database)));
        const auto office = file->registry().office();
        if (!office && office.error().code == domain::ErrorCode::DatabaseMissing)
            QYZ_TRY(file->initialise());
        else if (!office)
            return office.error();
        return file;
    }

    application::Registry &registry() { return m_registry; }
    application::Transactor &transactor() { return m_database->transactor(); }

private:
    explicit PracticeFile(std::unique_ptr<storage::Database> database)
        : m_database(std::move(database))
        , m_registry(m_database->transactor(), m_vault,
              std::make_shared<application::OfficeCache>(shippedServices()))
    {
    }

    domain::Status initialise()
    {
        application::InitialisationRequest request;
        request.practice = true;
        request.organisation = resources::bytes(QStringLiteral("organisation/practice.json"));
        request.calendar = resources::bytes(QStringLiteral("calendar/kz-working-calendar.json"));
        request.practicePassword = QStringLiteral("practice");
        return m_registry.initialise(request);
    }

    vault::SodiumVault m_vault;
    std::unique_ptr<storage::Database> m_database;
    application::Registry m_registry;
};

} // namespace qyz::tests
