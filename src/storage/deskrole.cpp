#include "storage/migrator.h"
#include "storage/query.h"

namespace qyz::storage {

namespace {

// Looks the role up by joining, so that a missing one is a plain "no" and not an error.
constexpr Statement deskRole{"schema.desk_role",
    "SELECT count(*) FROM pg_roles r WHERE r.rolname = 'qyzmet_desk'"
    " AND has_table_privilege(r.oid, 'journal_record', 'INSERT')"
    " AND NOT has_table_privilege(r.oid, 'journal_record', 'UPDATE')"
    " AND NOT has_table_privilege(r.oid, 'journal_record', 'DELETE')"
    " AND has_table_privilege(r.oid, 'journal_head', 'UPDATE')"};

} // namespace

domain::Result<bool> deskRoleReady(const ConnectionSettings &settings)
{
    if (settings.backend == Backend::Sqlite)
        return true;
    OpenOptions options;
    options.readOnly = true;
    const auto session = Session::open(settings, options);
    QYZ_TRY(session);
    Query query(**session, deskRole);
    QYZ_TRY(query.run());
    return query.next() && query.number(0) == 1;
}

} // namespace qyz::storage
