#include "storage/connectionsettings.h"

#include <libpq-fe.h>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace qyz::storage {

using domain::ErrorCode;
using domain::makeError;

namespace {

struct FreeOptions {
    void operator()(PQconninfoOption *options) const { PQconninfoFree(options); }
};

bool isUri(const QString &db)
{
    return db.startsWith("postgresql://"_L1) || db.startsWith("postgres://"_L1);
}

domain::Result<ConnectionSettings> parseUri(const QString &db)
{
    char *message = nullptr;
    const std::unique_ptr<PQconninfoOption, FreeOptions> options(
        PQconninfoParse(db.toUtf8().constData(), &message));
    const std::unique_ptr<char, void (*)(void *)> messageOwner(message, &PQfreemem);
    if (!options) {
        // libpq's message repeats the address, which may hold a password: it is not passed on.
        return makeError(ErrorCode::UsageError, {u"--db"_s}, u"not a PostgreSQL address"_s);
    }
    ConnectionSettings settings;
    settings.backend = Backend::Postgres;
    for (const PQconninfoOption *option = options.get(); option->keyword; ++option) {
        if (!option->val)
            continue;
        const QString keyword = QString::fromUtf8(option->keyword);
        if (keyword == "password"_L1 || keyword == "sslpassword"_L1) {
            return makeError(ErrorCode::UsageError, {u"--db"_s},
                u"a password belongs into PGPASSWORD or .pgpass"_s);
        }
        const QString value = QString::fromUtf8(option->val);
        // Qt's driver parts its options at semicolons and knows no escape for them.
        if (value.contains(u';'))
            return makeError(ErrorCode::UsageError, {u"--db"_s}, u"semicolon in "_s + keyword);
        settings.pq.insert(keyword, value);
    }
    return settings;
}

} // namespace

QString ConnectionSettings::displayName() const
{
    if (backend == Backend::Sqlite)
        return path;
    QString text = u"postgresql://"_s;
    if (pq.contains(u"user"_s))
        text += pq.value(u"user"_s) + u'@';
    const QString host = pq.value(u"host"_s);
    text += host;
    if (pq.contains(u"port"_s))
        text += u':' + pq.value(u"port"_s);
    return text + u'/' + pq.value(u"dbname"_s);
}

domain::Result<ConnectionSettings> ConnectionSettings::parse(const QString &db)
{
    if (db.trimmed().isEmpty())
        return makeError(ErrorCode::UsageError, {u"--db"_s}, u"no database named"_s);
    if (isUri(db))
        return parseUri(db);
    ConnectionSettings settings;
    settings.path = db;
    return settings;
}

} // namespace qyz::storage
