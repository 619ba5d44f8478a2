// P3: the book of 100,000 lines, from its window to the first painted rows, against an empty one.
// P4: a jump to any line of it.
//   bench_book [options of Google Benchmark]
//   bench_book open DB      opens the book of DB once and prints {"ms":…,"kb":…}: a process of its
//                           own, so that the memory is its own
#include "app/asyncregistrygateway.h"
#include "app/filedraftstore.h"
#include "presentation/journalmodel.h"
#include "support/bulkfill.h"
#include "translationfiles.h"
#include "ui/booktable.h"
#include "ui/deskpage.h"
#include "ui/translators.h"
#include "vault/sodiumvault.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QThread>

#include <benchmark/benchmark.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace qyz;
using namespace qyz::tests;

namespace {

constexpr qint64 bookLines = 100'000;
constexpr int openings = 11;
constexpr int jumps = 300;

void require(bool good, const char *what)
{
    if (!good)
        qFatal("%s", what);
}

void waitFor(const std::function<bool()> &check)
{
    QElapsedTimer patience;
    patience.start();
    while (!check()) {
        require(patience.elapsed() < 30'000, "not in time");
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

template <class T> T answerOf(const application::Answer<T> &answer)
{
    while (!answer.isFinished()) // outside the clock; no event tells it
        QThread::msleep(1);
    const domain::Result<T> result = answer.result();
    require(result.ok(), "the gateway refused");
    return *result;
}

qint64 residentKilobytes()
{
    QFile status(u"/proc/self/status"_s);
    require(status.open(QIODevice::ReadOnly), "status");
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').at(1).toLongLong();
    }
    return 0;
}

/// Notices when the table is painted with what the test waits for.
class PaintWatch : public QObject {
public:
    std::function<bool()> ready;
    bool painted = false;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        painted = painted || (event->type() == QEvent::Paint && ready && ready());
        return false;
    }
};

/// A desk, signed in, with its database open.
class Desk {
public:
    explicit Desk(const QString &database)
        : m_gateway(m_vault, *storage::ConnectionSettings::parse(database), shippedServices(),
            officeMorning())
        , m_drafts(m_home.filePath(u"drafts"_s), m_vault.keys())
        , m_context{m_gateway, m_drafts, u"registrar"_s, {}, {}}
    {
        ui::applyLook(*qApp, {});
        m_translators.use(presentation::UiLanguage::Kazakh);
        m_context.person = answerOf(m_gateway.signIn(u"registrar"_s, u"practice"_s));
        m_context.office = answerOf(m_gateway.office());
        answerOf(m_gateway.counts(u"admission"_s)); // the reader's connection is open, too
    }

    /// ms from the window to painted rows; the empty book has none and says that it is loaded.
    double open()
    {
        QElapsedTimer clock;
        clock.start();
        m_page = std::make_unique<ui::DeskPage>(m_context, ui::WindowLook(), nullptr);
        auto *model = static_cast<presentation::JournalModel *>(table().model());
        m_watch.ready = [model] { return !model->isLoading() && isThere(*model, 0); };
        table().viewport()->installEventFilter(&m_watch);
        m_page->resize(1366, 740);
        m_page->show();
        m_page->wake();
        waitFor([this] { return m_watch.painted; });
        return static_cast<double>(clock.nsecsElapsed()) / 1e6;
    }

    /// ms from the scroll bar's move to the painted row.
    double jump(int row)
    {
        const QAbstractItemModel *model = table().model();
        m_watch.ready = [model, row] { return isThere(*model, row); };
        m_watch.painted = false;
        QElapsedTimer clock;
        clock.start();
        table().verticalScrollBar()->setValue(row);
        waitFor([this] { return m_watch.painted; });
        return static_cast<double>(clock.nsecsElapsed()) / 1e6;
    }

private:
    ui::BookTable &table() const { return *m_page->findChild<ui::BookTable *>(u"bookTable"_s); }
    static bool isThere(const QAbstractItemModel &model, int row)
    {
        return model.rowCount() == 0 || model.index(row, 0).data().toString() != u"…"_s;
    }

    QTemporaryDir m_home;
    vault::SodiumVault m_vault;
    app::AsyncRegistryGateway m_gateway;
    app::FileDraftStore m_drafts;
    ui::Translators m_translators;
    presentation::DeskContext m_context;
    PaintWatch m_watch;
    std::unique_ptr<ui::DeskPage> m_page;
};

struct Opening {
    double ms = 0;
    double megabytes = 0;
};

Opening openOnce(const QString &database)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {u"open"_s, database});
    require(process.waitForFinished() && process.exitCode() == 0, "bench_book open failed");
    const QJsonObject answer = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    return {answer.value(u"ms"_s).toDouble(), answer.value(u"kb"_s).toDouble() / 1024};
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

/// An empty registry and a full one, in a folder that goes with the program.
struct Books {
    QTemporaryDir folder;
    QString empty = folder.filePath(u"empty.sqlite"_s);
    QString full = folder.filePath(u"full.sqlite"_s);

    Books()
    {
        require(PracticeFile::open(empty, BulkFill::firstMoment()).ok(), "empty registry");
        const QString kept = QCoreApplication::applicationDirPath() + u"/bulk"_s;
        require(BulkFill::copy(kept, bookLines, full).ok(), "full registry");
    }
};

Books &books()
{
    static Books made;
    return made;
}

void openTheBook(benchmark::State &state)
{
    std::vector<double> emptyMs;
    std::vector<double> fullMs;
    std::vector<double> emptyMb;
    std::vector<double> fullMb;
    for (auto step : state) {
        const Opening empty = openOnce(books().empty);
        const Opening full = openOnce(books().full);
        emptyMs.push_back(empty.ms);
        fullMs.push_back(full.ms);
        emptyMb.push_back(empty.megabytes);
        fullMb.push_back(full.megabytes);
        state.SetIterationTime(full.ms / 1e3);
    }
    state.counters["empty_ms"] = median(emptyMs);
    state.counters["full_ms"] = median(fullMs);
    state.counters["ratio"] = median(fullMs) / median(emptyMs);
    state.counters["more_mb"] = median(fullMb) - median(emptyMb);
}

void jumpToALine(benchmark::State &state)
{
    Desk desk(books().full);
    desk.open();
    QRandomGenerator anywhere(7); // the same lines every time
    std::vector<double> times;
    for (auto step : state) {
        times.push_back(desk.jump(anywhere.bounded(static_cast<int>(bookLines) - 100)));
        state.SetIterationTime(times.back() / 1e3);
    }
    std::sort(times.begin(), times.end());
    state.counters["median_ms"] = times.at(times.size() / 2);
    state.counters["p95_ms"] = times.at(times.size() * 95 / 100);
}

int openAndTell(const QString &database)
{
    Desk desk(database);
    const qint64 before = residentKilobytes();
    const double ms = desk.open();
    const QJsonObject answer{{u"ms"_s, ms}, {u"kb"_s, residentKilobytes() - before}};
    std::printf("%s\n", QJsonDocument(answer).toJson(QJsonDocument::Compact).constData());
    return 0;
}

} // namespace

BENCHMARK(openTheBook)->Iterations(openings)->Unit(benchmark::kMillisecond)->UseManualTime();
BENCHMARK(jumpToALine)->Iterations(jumps)->Unit(benchmark::kMillisecond)->UseManualTime();

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    resources::initialise();
    translations::initialise();
    if (argc == 3 && QByteArray(argv[1]) == "open")
        return openAndTell(QString::fromLocal8Bit(argv[2]));
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
