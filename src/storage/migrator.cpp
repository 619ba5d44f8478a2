#include "storage/migrator.h"

#include "storage/query.h"
#include "storage/schema.h"
#include "storage/sqlscript.h"
#include "storage/transaction.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace qyz::storage {

using domain::ErrorCode;
using domain::makeError;

namespace {

struct Script {
    int number = 0;
    QString name; // "0001_core"
    QByteArray text; // the common part, then what is the dialect's own
    QString checksum;
};

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// A checkout with Windows line ends is the same script.
QByteArray withUnixLines(QByteArray bytes)
{
    return bytes.replace("\r\n", "\n");
}

QList<Script> scriptsIn(const QString &folder, const Dialect &dialect)
{
    static const QRegularExpression named(u"^([0-9]{4})_([a-z0-9_]+)\\.sql$"_s);
    QList<Script> scripts;
    const QDir dir(folder);
    for (const QString &file : dir.entryList(QDir::Files, QDir::Name)) {
        const auto match = named.match(file);
        if (!match.hasMatch())
            continue;
        Script script;
        script.number = match.captured(1).toInt();
        script.name = file.chopped(4);
        script.text = withUnixLines(fileBytes(dir.filePath(file)));
        const QString extra = u"%1.%2.sql"_s.arg(script.name, dialect.scriptSuffix());
        if (dir.exists(extra))
            script.text += "\n-- ;;\n" + withUnixLines(fileBytes(dir.filePath(extra)));
        script.checksum = QString::fromLatin1(
            QCryptographicHash::hash(script.text, QCryptographicHash::Sha256).toHex());
        scripts.append(script);
    }
    return scripts;
}

int lastNumber(const QList<Script> &scripts)
{
    return scripts.isEmpty() ? 0 : scripts.constLast().number;
}

domain::Status unchanged(const QList<Script> &scripts, const SchemaFacts &facts)
{
    for (const Script &script : scripts) {
        const auto applied = facts.applied.constFind(script.number);
        if (applied != facts.applied.constEnd() && *applied != script.checksum)
            return makeError(ErrorCode::MigrationChanged, {script.name});
    }
    return {};
}

// Judged inside the lock: two desks may start a new program at the same moment.
domain::Status applyOne(Session &session, const Script &script, const QList<Script> &all)
{
    Transaction transaction(session);
    QYZ_TRY(transaction.begin(TransactionKind::Write));
    if (const QString lock = session.dialect().migrationLock(); !lock.isEmpty())
        QYZ_TRY(session.execute(lock));
    const auto facts = schemaOf(session, lastNumber(all));
    QYZ_TRY(facts);
    QYZ_TRY(unchanged(all, *facts));
    if (facts->state == SchemaState::Newer)
        return makeError(ErrorCode::NewerDatabase, {QString::number(facts->number())});
    if (facts->applied.contains(script.number))
        return transaction.commit();
    const auto statements = statementsOf(script.text, session.dialect().backend());
    QYZ_TRY(statements);
    const auto versionTable = statementsOf(schemaVersionTable, session.dialect().backend());
    QYZ_TRY(versionTable);
    for (const QString &statement : *versionTable + *statements)
        QYZ_TRY(session.execute(statement));
    QYZ_TRY(recordScript(session, script.number, script.name, script.checksum));
    return transaction.commit();
}

OpenOptions readingOptions()
{
    OpenOptions options;
    options.readOnly = true;
    return options;
}

} // namespace

int currentSchema()
{
    return lastNumber(scriptsIn(MigrationSource().folder, sqliteDialect()));
}

domain::Result<SchemaState> schemaState(const ConnectionSettings &settings)
{
    if (settings.backend == Backend::Sqlite && !QFileInfo::exists(settings.path))
        return SchemaState::Empty;
    const auto session = Session::open(settings, readingOptions());
    QYZ_TRY(session);
    const auto facts = schemaOf(**session, currentSchema());
    QYZ_TRY(facts);
    return facts->state;
}

domain::Result<int> migrate(const ConnectionSettings &settings)
{
    return migrate(settings, MigrationSource());
}

domain::Result<int> migrate(const ConnectionSettings &settings, const MigrationSource &source)
{
    const QList<Script> scripts = scriptsIn(source.folder, dialectOf(settings.backend));
    if (scripts.isEmpty())
        return makeError(ErrorCode::Internal, {}, u"no migration scripts"_s);
    OpenOptions options;
    options.create = true;
    options.probe = source.probe;
    const auto session = Session::open(settings, options);
    QYZ_TRY(session);
    for (const Script &script : scripts)
        QYZ_TRY(applyOne(**session, script, scripts));
    return lastNumber(scripts);
}

} // namespace qyz::storage
