// A registry opened for one command: database, use cases, office, and who asks.
#pragma once

#include "application/registry.h"
#include "ctl/commands.h"
#include "storage/database.h"
#include "vault/sodiumvault.h"

namespace qyz::ctl {

enum class Access {
    Reading, // nobody signs in and nothing is written: verify, doctor, due
    Administration, // nobody signs in: rebuild
    SignedIn, // --as and a password (R37); warns of a clock far ahead (R6)
};

/// From --db, or the desk's own database.
domain::Result<storage::ConnectionSettings> connectionOf(const Arguments &arguments);

/// The shipped services, and those of --services.
domain::Result<std::shared_ptr<const domain::ServiceCatalogue>> catalogueOf(
    const Arguments &arguments);

class OpenRegistry {
public:
    /// UsageError without --as where it is needed, ClockFrozenNotAllowed for --now and
    /// PracticeOnly for --services on a real registry, WrongPassword, and whatever opening a
    /// database may say.
    static domain::Result<std::unique_ptr<OpenRegistry>> open(Context &context, Access access);

    application::Registry &registry() { return m_registry; }
    application::Transactor &transactor() { return m_database->transactor(); }
    const application::OfficeFacts &office() const { return *m_office; }
    const domain::OfficeZone &zone() const { return m_office->schedule.zone(); }
    const domain::ServiceCatalogue &catalogue() const { return *m_catalogue; }
    QString actor() const { return m_actor; }
    /// The password the actor signed in with: changing one's own asks for it anyway.
    QString password() const { return m_password; }
    /// The registry's present at the beginning of the command, UTC.
    QDateTime now() const { return m_now; }

private:
    OpenRegistry(std::unique_ptr<storage::Database> database,
        std::shared_ptr<const domain::ServiceCatalogue> catalogue);

    domain::Status signIn(Context &context);
    domain::Status openJournals();
    domain::Status learn();

    std::unique_ptr<storage::Database> m_database;
    std::shared_ptr<const domain::ServiceCatalogue> m_catalogue;
    vault::SodiumVault m_vault;
    application::Registry m_registry;
    application::Office m_office;
    QString m_actor;
    QString m_password;
    QDateTime m_now;
};

} // namespace qyz::ctl
