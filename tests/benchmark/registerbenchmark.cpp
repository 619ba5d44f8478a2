// P1: registering one application through the use case against the same rows written by plain
// SQLite C calls, both durable (synchronous=FULL).
#include "benchmark/benchregistry.h"

#include <QCoreApplication>
#include <QFile>

#include <benchmark/benchmark.h>
#include <sqlite3.h>

#include <vector>

using qyz::benchmark_support::BenchRegistry;

namespace {

int nextPerson()
{
    static int person = 0;
    return person++;
}

void registerThroughUseCase(benchmark::State &state)
{
    BenchRegistry bench;
    // As below: statements are prepared, and the book is open, before the clock runs.
    if (!bench.registry().registerApplication(BenchRegistry::command(nextPerson()))) {
        state.SkipWithError("the first line was refused");
        return;
    }
    for (auto step : state) {
        const auto registered =
            bench.registry().registerApplication(BenchRegistry::command(nextPerson()));
        if (!registered) {
            state.SkipWithError(qPrintable(qyz::domain::errorName(registered.error().code)));
            break;
        }
    }
}

/// One table's row as the use case left it, to be written again under another number.
struct Row {
    std::string insert;
    std::vector<sqlite3_value *> values;
    int numberColumn = -1;
    int seqColumn = -1;
};

class PlainSqlite {
public:
    explicit PlainSqlite(const QString &path)
    {
        sqlite3_open(path.toUtf8().constData(), &m_database);
        run("PRAGMA journal_mode=WAL");
        run("PRAGMA synchronous=FULL");
        run("PRAGMA foreign_keys=ON");
        run("PRAGMA recursive_triggers=ON");
        copyRows("journal_record", "journal='admission' AND number=1");
        copyRows("journal_payload", "journal='admission' AND seq=2");
        copyRows("journal_entry", "journal='admission' AND number=1");
        copyRows("entry_word", "journal='admission' AND number=1");
    }
    ~PlainSqlite()
    {
        for (Row &row : m_rows) {
            for (sqlite3_value *value : row.values)
                sqlite3_value_free(value);
        }
        for (sqlite3_stmt *statement : m_statements)
            sqlite3_finalize(statement);
        sqlite3_finalize(m_head);
        sqlite3_close(m_database);
    }
    PlainSqlite(const PlainSqlite &) = delete;
    PlainSqlite &operator=(const PlainSqlite &) = delete;

    void prepare()
    {
        for (const Row &row : m_rows) {
            sqlite3_stmt *statement = nullptr;
            sqlite3_prepare_v2(m_database, row.insert.c_str(), -1, &statement, nullptr);
            m_statements.push_back(statement);
        }
        sqlite3_prepare_v2(m_database,
            "UPDATE journal_head SET seq=?1, number=?2, lines=?2 WHERE journal='admission'", -1,
            &m_head, nullptr);
    }

    bool write(int number)
    {
        bool good = run("BEGIN IMMEDIATE");
        sqlite3_bind_int(m_head, 1, number + 1);
        sqlite3_bind_int(m_head, 2, number);
        good = good && step(m_head);
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            const Row &row = m_rows[i];
            for (std::size_t column = 0; column < row.values.size(); ++column)
                sqlite3_bind_value(
                    m_statements[i], static_cast<int>(column) + 1, row.values[column]);
            if (row.numberColumn >= 0)
                sqlite3_bind_int(m_statements[i], row.numberColumn + 1, number);
            if (row.seqColumn >= 0)
                sqlite3_bind_int(m_statements[i], row.seqColumn + 1, number + 1);
            good = good && step(m_statements[i]);
        }
        return run("COMMIT") && good;
    }

    const char *error() const { return sqlite3_errmsg(m_database); }

private:
    bool run(const char *sql)
    {
        return sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
    }

    static bool step(sqlite3_stmt *statement)
    {
        const int result = sqlite3_step(statement);
        sqlite3_reset(statement);
        return result == SQLITE_DONE;
    }

    void copyRows(const std::string &table, const std::string &where)
    {
        sqlite3_stmt *select = nullptr;
        sqlite3_prepare_v2(m_database, ("SELECT * FROM " + table + " WHERE " + where).c_str(), -1,
            &select, nullptr);
        while (sqlite3_step(select) == SQLITE_ROW) {
            Row row;
            std::string marks;
            for (int column = 0; column < sqlite3_column_count(select); ++column) {
                const std::string name = sqlite3_column_name(select, column);
                if (name == "number")
                    row.numberColumn = column;
                if (name == "seq")
                    row.seqColumn = column;
                row.values.push_back(sqlite3_value_dup(sqlite3_column_value(select, column)));
                marks += column == 0 ? "?" : ",?";
            }
            row.insert = "INSERT INTO " + table + " VALUES (" + marks + ")";
            m_rows.push_back(std::move(row));
        }
        sqlite3_finalize(select);
    }

    sqlite3 *m_database = nullptr;
    std::vector<Row> m_rows;
    std::vector<sqlite3_stmt *> m_statements;
    sqlite3_stmt *m_head = nullptr;
};

void writeTheSameRowsPlainly(benchmark::State &state)
{
    BenchRegistry bench;
    const auto first = bench.registry().registerApplication(BenchRegistry::command(nextPerson()));
    if (!first) {
        state.SkipWithError("the first line was refused");
        return;
    }
    PlainSqlite plain(bench.path());
    plain.prepare();
    int number = 1;
    for (auto step : state) {
        if (!plain.write(++number)) {
            state.SkipWithError(plain.error());
            break;
        }
    }
}

} // namespace

BENCHMARK(registerThroughUseCase)->Iterations(500)->Unit(benchmark::kMicrosecond)->UseRealTime();
BENCHMARK(writeTheSameRowsPlainly)->Iterations(500)->Unit(benchmark::kMicrosecond)->UseRealTime();

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
