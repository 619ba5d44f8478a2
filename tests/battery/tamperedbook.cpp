#include "battery/tamperedbook.h"

#include "application/recordwriter.h"
#include "application/registryrecords.h"
#include "application/rehearsal.h"
#include "domain/journal/journalchain.h"
#include "support/practicefile.h"

#include <QCryptographicHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::battery {

namespace {

constexpr int patience = 60'000; // ms

void demand(const Status &status, const char *what)
{
    if (!status)
        qFatal("%s: %s %s", what, qPrintable(errorName(status.error().code)),
            qPrintable(status.error().detail));
}

/// A connection of the tamperer's own.
class Sql {
public:
    explicit Sql(const QString &path)
        : m_name(QUuid::createUuid().toString())
        , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
    {
        m_database.setDatabaseName(path);
        if (!m_database.open())
            qFatal("%s", qPrintable(m_database.lastError().text()));
    }
    ~Sql()
    {
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
    }
    Sql(const Sql &) = delete;
    Sql &operator=(const Sql &) = delete;

    QString run(const QString &statement)
    {
        QSqlQuery query(m_database);
        return query.exec(statement) ? QString() : statement + u": "_s + query.lastError().text();
    }
    QList<Row> rows(const QString &statement)
    {
        QSqlQuery query(m_database);
        if (!query.exec(statement))
            qFatal("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
        QList<Row> rows;
        while (query.next()) {
            Row row;
            for (int column = 0; column < query.record().count(); ++column)
                row.insert(query.record().fieldName(column), query.value(column));
            rows.append(row);
        }
        return rows;
    }

private:
    QString m_name;
    QSqlDatabase m_database;
};

Status addWatch(application::UnitOfWork &work)
{
    const QDateTime at = tests::officeMorning();
    for (int number = 1; number <= 2; ++number) {
        const application::Inspection inspection{number, {u"duplicate"_s}, QDate(2026, 1, 1),
            QDate(2026, 2, 1), u"Бақылау органы"_s, u"№ 7"_s, at, {}, {}};
        auto record = application::recordAct(work, u"registry"_s, RecordKind::InspectionOpened,
            u"director"_s, application::inspectionJson(inspection));
        if (!record)
            return record.error();
        QYZ_TRY(work.registry().addInspection(inspection));
        record =
            application::recordAct(work, u"registry"_s, RecordKind::InspectionClosed, u"director"_s,
                {{u"number"_s, number}, {u"closed_at"_s, recordTime(at)}, {u"result"_s, u"жоқ"_s}});
        if (!record)
            return record.error();
        QYZ_TRY(work.registry().closeInspection(number, at, u"жоқ"_s));
    }
    return {};
}

/// A closed month and the scan of a signed sheet, as their use cases record them.
Status closeAndScan(application::UnitOfWork &work)
{
    auto head = work.heads().lock(u"duplicate"_s);
    if (!head)
        return head.error();
    const QDateTime now = work.clock().now();
    const auto append = [&](RecordKind kind, const QJsonObject &facts) {
        return application::appendRecord(work, *head,
            {{head->journal, 0, 0}, kind, u"director"_s, application::payloadText(facts)}, now);
    };
    const auto closed = append(RecordKind::MonthClosed, {{u"month"_s, u"2026-02"_s}});
    if (!closed)
        return closed.error();
    head->closedMonth = u"2026-02"_s;
    const QByteArray sealed = QByteArray("sealed bytes of a picture").repeated(20'000);
    const QString sha256 =
        QString::fromLatin1(QCryptographicHash::hash(sealed, QCryptographicHash::Sha256).toHex());
    const auto scanned = append(RecordKind::SheetScanned,
        {{u"of"_s, closed->seq}, {u"kind"_s, u"signed_sheet"_s},
            {u"file"_s, QJsonObject{{u"sha256"_s, sha256}}}});
    if (!scanned)
        return scanned.error();
    QYZ_TRY(work.attachments().store(head->journal, scanned->seq, sealed));
    return work.heads().advance(*head);
}

template <class T> Status statusOf(const Result<T> &result)
{
    return result ? Status() : Status(result.error());
}

std::shared_ptr<application::OfficeCache> freshCache()
{
    static const auto services = tests::shippedServices();
    return std::make_shared<application::OfficeCache>(services);
}

/// Opens a copy as the program does, for one question.
template <class T, class Ask> Result<T> asked(const QString &path, bool readOnly, Ask ask)
{
    const auto settings = storage::ConnectionSettings::parse(path);
    storage::OpenOptions options;
    options.readOnly = readOnly;
    options.frozenNow = tests::officeMorning();
    const auto database = storage::Database::open(*settings, options);
    if (!database)
        return database.error();
    vault::SodiumVault vault;
    application::Registry registry((*database)->transactor(), vault, freshCache());
    return ask(registry);
}

} // namespace

const Book &Book::made()
{
    static const Book book;
    return book;
}

Book::Book()
{
    fill();
    Sql sql(path());
    sql.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    sql.run(u"PRAGMA journal_mode = DELETE"_s);
}

void Book::fill()
{
    auto file = tests::PracticeFile::open(path(), tests::officeMorning());
    demand(statusOf(file), "open");
    vault::SodiumVault vault;
    demand(
        application::fillPractice((*file)->transactor(), vault, freshCache(),
            {resources::bytes(u"practice/people.json"_s), resources::bytes(u"practice/day.json"_s)},
            QDate(2026, 4, 1)),
        "rehearsal");
    application::Registry &registry = (*file)->registry();
    demand((*file)->transactor().write(addWatch), "inspections");
    demand((*file)->transactor().write(closeAndScan), "closing");
    for (int seq = 1; seq <= 2; ++seq) {
        demand(statusOf(registry.recordBreakage(
                   {u"complaint"_s, 9000 + seq, u"complaint/9000"_s, 1, 1, u"hash"_s})),
            "breakage");
        demand(statusOf(registry.decideBreakage({seq, u"сыналды"_s, u"director"_s})), "decision");
    }
    for (int look = 0; look < 6; ++look) {
        demand(statusOf(registry.show({u"admission"_s, 0, 1 + look % 3}, u"director"_s, false)),
            "look");
    }
    const auto office = registry.office();
    demand(statusOf(office), "office");
    for (const application::JournalFacts &journal : (*office)->journals) {
        const auto pages = registry.printBook({journal.code, 0, {}, 0, 0, u"director"_s});
        demand(statusOf(pages), "pages");
        m_digests.insert(journal.code,
            u"%1 %2 %3-%4 %5 %6"_s.arg(journal.code)
                .arg(pages->model.volume)
                .arg(pages->model.pages.constFirst())
                .arg(pages->model.pages.constLast())
                .arg(pages->model.seq)
                .arg(pages->model.controlCode));
    }
}

QStringList Book::columns(const QString &table) const
{
    QStringList names;
    for (const Row &row : Sql(path()).rows(u"PRAGMA table_info(%1)"_s.arg(table)))
        names.append(row.value(u"name"_s).toString());
    return names;
}

QStringList Book::keys(const QString &table) const
{
    QStringList names;
    for (const Row &row : Sql(path()).rows(u"PRAGMA table_info(%1)"_s.arg(table))) {
        if (row.value(u"pk"_s).toInt() > 0)
            names.append(row.value(u"name"_s).toString());
    }
    return names;
}

QList<Row> Book::rows(const QString &table, const QString &where) const
{
    QString sql = u"SELECT * FROM "_s + table;
    if (!where.isEmpty())
        sql += u" WHERE "_s + where;
    return Sql(path()).rows(sql + u" ORDER BY "_s + keys(table).join(u", "_s));
}

Copy::Copy()
    : m_path(QFileInfo(Book::made().path()).path()
        + u"/copy-%1.sqlite"_s.arg(QUuid::createUuid().toString(QUuid::Id128)))
{
    QFile::copy(Book::made().path(), m_path);
}

Copy::~Copy()
{
    for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(m_path + ending);
}

QString Copy::run(const QStringList &statements) const
{
    Sql sql(m_path);
    sql.run(u"PRAGMA foreign_keys = OFF"_s);
    sql.run(u"PRAGMA ignore_check_constraints = ON"_s);
    sql.run(u"PRAGMA synchronous = OFF"_s);
    for (const Row &trigger : sql.rows(u"SELECT name FROM sqlite_master WHERE type = 'trigger'"_s))
        sql.run(u"DROP TRIGGER "_s + trigger.value(u"name"_s).toString());
    for (const QString &statement : statements) {
        if (const QString wrong = sql.run(statement); !wrong.isEmpty())
            return wrong;
    }
    return {};
}

QList<Row> Copy::rows(const QString &sql) const
{
    return Sql(m_path).rows(sql);
}

void Copy::chainAnew(const QString &journal) const
{
    JournalHead head;
    head.journal = journal;
    head.hash = chainStart();
    QStringList statements;
    for (const Row &row : rows(u"SELECT r.*, p.salt, p.payload FROM journal_record r JOIN"
                               " journal_payload p ON p.journal = r.journal AND p.seq = r.seq"
                               " WHERE r.journal = %1 ORDER BY r.seq"_s.arg(quoted(journal)))) {
        JournalRecord record;
        record.line = {journal, row.value(u"year"_s).toInt(), row.value(u"number"_s).toLongLong()};
        record.seq = row.value(u"seq"_s).toLongLong();
        record.kind = row.value(u"kind"_s).toString();
        record.at = row.value(u"at"_s).toString();
        record.actor = row.value(u"actor"_s).toString();
        record.payloadDigest = payloadDigest(
            {row.value(u"salt"_s).toString(), row.value(u"payload"_s).toString().toUtf8()});
        record.prevHash = head.hash;
        head.hash = recordHash(record);
        head.seq = record.seq;
        head.lastAt = record.at;
        statements.append(
            u"UPDATE journal_record SET payload_digest = '%1', prev_hash = '%2', hash = '%3'"
            " WHERE journal = %4 AND seq = %5"_s
                .arg(record.payloadDigest, record.prevHash, head.hash, quoted(journal))
                .arg(record.seq));
    }
    statements.append(
        u"UPDATE journal_head SET seq = %1, hash = '%2', last_at = '%3' WHERE journal = %4"_s
            .arg(head.seq)
            .arg(head.hash, head.lastAt, quoted(journal)));
    EXPECT_EQ(run(statements), QString());
}

bool Copy::rebuild() const
{
    using Counts = QList<std::pair<QString, qint64>>;
    const auto done = asked<Counts>(
        m_path, false, [](application::Registry &registry) { return registry.rebuild(); });
    return done.ok();
}

Result<application::Verification> Copy::verify() const
{
    return asked<application::Verification>(
        m_path, true, [](application::Registry &registry) { return registry.verify({}); });
}

Result<application::CodeAnswer> Copy::check(const QString &digest) const
{
    return asked<application::CodeAnswer>(m_path, true,
        [&](application::Registry &registry) { return registry.checkCode({}, digest); });
}

Stranger::Stranger()
{
    m_python.setProcessChannelMode(QProcess::MergedChannels);
    m_python.start(
        u"python3"_s, {QStringLiteral(QYZ_SOURCE_DIR) + u"/docs/verify_journal.py"_s, u"-"_s});
    if (!m_python.waitForStarted(patience))
        qFatal("python3 does not start");
}

Stranger::~Stranger()
{
    m_python.closeWriteChannel();
    m_python.waitForFinished(patience);
}

QString Stranger::ask(const QString &path, const QString &digest)
{
    QStringList words{path};
    const QStringList said = digest.split(u' ', Qt::SkipEmptyParts);
    if (said.size() > 4)
        words += {said.constFirst(), said.at(3), said.sliced(4).join(u' ')};
    m_python.write(words.join(u'\t').toUtf8() + '\n');
    while (!m_python.canReadLine()) {
        if (!m_python.waitForReadyRead(patience))
            return u"no answer"_s;
    }
    return QString::fromUtf8(m_python.readLine()).trimmed();
}

} // namespace qyz::battery
