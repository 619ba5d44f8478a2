#include "storage/backendfacts.h"

#include "storage/query.h"

namespace qyz::storage {

namespace {

// The name of a fact stands before its question; one row, one column each.
constexpr Statement sqliteFacts[] = {
    {"version", "SELECT sqlite_version()"},
    {"journal_mode", "SELECT journal_mode FROM pragma_journal_mode"},
    {"synchronous", "SELECT synchronous FROM pragma_synchronous"},
    {"foreign_keys", "SELECT foreign_keys FROM pragma_foreign_keys"},
    {"recursive_triggers", "SELECT recursive_triggers FROM pragma_recursive_triggers"},
    {"encoding", "SELECT encoding FROM pragma_encoding"},
};

constexpr Statement postgresFacts[] = {
    {"version", "SELECT current_setting('server_version')"},
    {"encoding", "SELECT current_setting('server_encoding')"},
    {"synchronous_commit", "SELECT current_setting('synchronous_commit')"},
    {"fsync", "SELECT current_setting('fsync')"},
    {"user", "SELECT current_user"},
};

} // namespace

domain::Result<QList<std::pair<QString, QString>>> backendFacts(const ConnectionSettings &settings)
{
    OpenOptions options;
    options.readOnly = true;
    const auto session = Session::open(settings, options);
    if (!session)
        return session.error();
    QList<std::pair<QString, QString>> facts;
    const auto ask = [&](const Statement &statement) -> domain::Status {
        Query query(**session, statement);
        QYZ_TRY(query.run());
        facts.append(
            {QString::fromLatin1(statement.name), query.next() ? query.text(0) : QString()});
        return {};
    };
    if (settings.backend == Backend::Sqlite) {
        for (const Statement &statement : sqliteFacts)
            QYZ_TRY(ask(statement));
    } else {
        for (const Statement &statement : postgresFacts)
            QYZ_TRY(ask(statement));
    }
    return facts;
}

} // namespace qyz::storage
