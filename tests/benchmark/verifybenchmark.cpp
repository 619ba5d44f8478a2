// P8: verifying a registry of 1,000,000 records, projections and all, against reading the same
// bytes by plain SQLite C calls and hashing them. Prints one JSON object.
#include "benchmark/benchregistry.h"
#include "support/bulkfill.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>

#include <sqlite3.h>

#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using qyz::benchmark_support::require;

namespace {

constexpr int rounds = 3;

/// Peak memory of this process, MB; Linux says it in /proc.
double peakMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.sliced(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

void forgetPeak()
{
    QFile refs(u"/proc/self/clear_refs"_s);
    if (refs.open(QIODevice::WriteOnly))
        refs.write("5");
}

QByteArrayView bytesOf(sqlite3_stmt *row, int column)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(row, column));
    return {text, sqlite3_column_bytes(row, column)};
}

/// Every record and payload once, in the order of the chains, each hashed as the format says.
qint64 readAndHash(const QString &path)
{
    sqlite3 *database = nullptr;
    sqlite3_open_v2(path.toUtf8().constData(), &database, SQLITE_OPEN_READONLY, nullptr);
    sqlite3_stmt *rows = nullptr;
    sqlite3_prepare_v2(database,
        "SELECT r.journal, r.seq, r.year, r.number, r.kind, r.at, r.actor, r.payload_digest,"
        " r.prev_hash, p.salt, p.payload FROM journal_record r JOIN journal_payload p"
        " ON p.journal = r.journal AND p.seq = r.seq ORDER BY r.journal, r.seq",
        -1, &rows, nullptr);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 records = 0;
    unsigned char mixed = 0;
    for (; sqlite3_step(rows) == SQLITE_ROW; ++records) {
        hash.reset();
        hash.addData(QByteArray::fromHex(bytesOf(rows, 9).toByteArray()));
        hash.addData(bytesOf(rows, 10));
        mixed ^= static_cast<unsigned char>(hash.result().at(0));
        hash.reset();
        for (int column = 0; column < 9; ++column)
            hash.addData(bytesOf(rows, column));
        mixed ^= static_cast<unsigned char>(hash.result().at(0));
    }
    sqlite3_finalize(rows);
    sqlite3_close(database);
    return mixed == 0 ? records : records + 0; // the hashes are used, or they would not be made
}

struct Figures {
    qint64 records = 0;
    double milliseconds = 0;
    double megabytes = 0;
};

Figures verified(const QString &path)
{
    auto file = qyz::tests::PracticeFile::open(path, qyz::tests::officeMorning());
    require(file ? qyz::domain::Status() : qyz::domain::Status(file.error()), "open");
    forgetPeak();
    const double before = peakMegabytes();
    QElapsedTimer clock;
    clock.start();
    const auto verification = (*file)->registry().verify({});
    const double took = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    require(verification ? qyz::domain::Status() : verification.error(), "verify");
    if (!verification->intact) {
        std::fprintf(stderr, "not intact: %s %s\n", qPrintable(verification->first->line),
            qPrintable(verification->first->what));
        std::exit(1);
    }
    return {verification->records, took, peakMegabytes() - before};
}

Figures plain(const QString &path)
{
    QElapsedTimer clock;
    clock.start();
    const qint64 records = readAndHash(path);
    return {records, static_cast<double>(clock.nsecsElapsed()) / 1e6, 0};
}

double middle(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    bool given = false;
    const qint64 wanted = qEnvironmentVariable("QYZ_BENCH_RECORDS").toLongLong(&given);
    const qint64 lines = (given ? wanted : 1'000'000) / qyz::tests::BulkFill::recordsOfALine;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"bench.sqlite"_s);
    require(qyz::tests::BulkFill::copy(QDir::tempPath() + u"/qyzmet-bench"_s, lines, path,
                qyz::tests::BulkFill::Acts::All),
        "fill");

    readAndHash(path); // the file is in the page cache
    std::vector<double> ratios;
    Figures ours;
    Figures theirs;
    for (int round = 0; round < rounds; ++round) {
        theirs = plain(path);
        ours = verified(path);
        ratios.push_back(ours.milliseconds / theirs.milliseconds);
    }
    const QJsonObject answer{{u"records"_s, ours.records}, {u"lines"_s, lines},
        {u"verify_ms"_s, ours.milliseconds}, {u"read_and_hash_ms"_s, theirs.milliseconds},
        {u"ratio"_s, middle(ratios)}, {u"more_mb"_s, ours.megabytes}, {u"rounds"_s, rounds}};
    std::printf("%s\n", QJsonDocument(answer).toJson(QJsonDocument::Compact).constData());
    return 0;
}
