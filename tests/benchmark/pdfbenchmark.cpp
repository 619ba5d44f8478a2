// P7: the book as PDF, from the database to the file, against LibreOffice converting the same
// table.
//   bench_pdf                  makes a book of 10,000 lines, prints it, has it converted, and says
//                              the figures as JSON
//   bench_pdf print DB N OUT   prints the first N lines of the book; its own peak memory as JSON
//   bench_pdf table DB N OUT   the same lines as a flat spreadsheet
#include "officetable.h"

#include "application/paper/bookbuilder.h"
#include "print/pdfrenderer.h"
#include "support/bulkfill.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

#include <sys/resource.h>

using namespace qyz;
using namespace qyz::tests;

namespace {

constexpr int lines = 10'000;
constexpr int linesOfAVolume = 1'000;
constexpr int correctedEvery = 20;
constexpr int rounds = 3;

[[noreturn]] void fail(const QString &what)
{
    std::fprintf(stderr, "%s\n", qPrintable(what));
    std::exit(1);
}

void require(const domain::Status &status, const QString &what)
{
    if (!status)
        fail(what + u": "_s + domain::errorName(status.error().code) + status.error().detail);
}

/// The lines of a filled book are milliseconds apart; `minutes` later all of them are there.
std::unique_ptr<PracticeFile> opened(const QString &path, int minutes = 10)
{
    auto file = PracticeFile::open(path, BulkFill::firstMoment().addSecs(60 * minutes));
    if (!file)
        fail(path);
    return *std::move(file);
}

void makeBook(const QString &path)
{
    require(BulkFill::fill(*opened(path, 0), lines), u"fill"_s);
    const auto file = opened(path);
    for (qint64 number = correctedEvery; number <= lines; number += correctedEvery) {
        const auto done = file->registry().act({{u"admission"_s, 0, number}, u"correct"_s,
            {{u"field"_s, u"child.name"_s}, {u"value"_s, u"Жанібек"_s}, {u"reason"_s, u"қате"_s},
                {u"requested_by"_s, u"анасы"_s}},
            u"registrar"_s, 0});
        if (!done)
            fail(u"correct: "_s + domain::errorName(done.error().code));
    }
}

/// The pages of several volumes, one behind the other.
class ManyVolumes : public application::BookPageSource {
public:
    ManyVolumes(application::UnitOfWork &work, const application::OfficeFacts &office,
        const QList<application::PrintedBook> &books)
    {
        for (const application::PrintedBook &book : books)
            m_sources.push_back(std::make_unique<application::StoredPages>(work, office, book));
    }
    domain::Result<QList<application::BookPage>> next() override
    {
        while (m_at < m_sources.size()) {
            auto pages = m_sources[m_at]->next();
            if (!pages || !pages->isEmpty())
                return pages;
            ++m_at;
        }
        return QList<application::BookPage>();
    }

private:
    std::vector<std::unique_ptr<application::StoredPages>> m_sources;
    std::size_t m_at = 0;
};

/// Prints the volumes and gives the pages to `use`.
void withPages(const QString &path, int count,
    const std::function<domain::Status(
        const application::BookModel &, application::BookPageSource &)> &use)
{
    const auto file = opened(path);
    QList<application::PrintedBook> books;
    for (int volume = 1; volume <= count / linesOfAVolume; ++volume) {
        const auto book = file->registry().printBook(
            {u"admission"_s, volume, application::BookPart::Pages, 0, 0, u"registrar"_s});
        if (!book)
            fail(u"print: "_s + domain::errorName(book.error().code));
        books.append(*book);
    }
    const auto office = file->registry().office();
    require(file->transactor().read([&](application::UnitOfWork &work) -> domain::Status {
        ManyVolumes pages(work, **office, books);
        return use(books.constFirst().model, pages);
    }),
        u"draw"_s);
}

int printPart(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    const QStringList words = QGuiApplication::arguments();
    QFile out(words.at(4));
    if (!out.open(QIODevice::WriteOnly))
        fail(words.at(4));
    print::PdfRenderer renderer;
    withPages(words.at(2), words.at(3).toInt(),
        [&](const auto &model, auto &pages) { return renderer.book(model, pages, out); });
    out.close();
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    std::printf("{\"peak_mb\":%.1f}\n", static_cast<double>(used.ru_maxrss) / 1024.0);
    return 0;
}

int tablePart(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    QFile out(words.at(4));
    if (!out.open(QIODevice::WriteOnly))
        fail(words.at(4));
    withPages(words.at(2), words.at(3).toInt(), [&out](const auto &model, auto &pages) {
        return benchmark_support::writeOfficeTable(model, pages, out);
    });
    return 0;
}

struct Run {
    double ms = 0;
    QByteArray said;
};

Run timed(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer clock;
    clock.start();
    process.start(program, arguments);
    if (!process.waitForFinished(1'800'000) || process.exitCode() != 0)
        fail(program + u" "_s + arguments.join(u' ') + u" failed"_s);
    return {static_cast<double>(clock.nsecsElapsed()) / 1e6, process.readAllStandardOutput()};
}

Run printed(const QString &database, int count, const QString &out)
{
    Run best;
    for (int round = 0; round < rounds; ++round) {
        const Run run = timed(QCoreApplication::applicationFilePath(),
            {u"print"_s, database, QString::number(count), out});
        if (round == 0 || run.ms < best.ms)
            best = run;
    }
    return best;
}

double peak(const Run &run)
{
    return QJsonDocument::fromJson(run.said).object().value(u"peak_mb"_s).toDouble();
}

int compare(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString database = folder.filePath(u"book.sqlite"_s);
    makeBook(database);
    const Run few = printed(database, linesOfAVolume, folder.filePath(u"few.pdf"_s));
    const Run many = printed(database, lines, folder.filePath(u"many.pdf"_s));

    const QString self = QCoreApplication::applicationFilePath();
    const QStringList convert{u"-env:UserInstallation=file://"_s + folder.filePath(u"office"_s),
        u"--headless"_s, u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, folder.path()};
    timed(self,
        {u"table"_s, database, QString::number(linesOfAVolume), folder.filePath(u"warm.fods"_s)});
    timed(u"soffice"_s, convert + QStringList{folder.filePath(u"warm.fods"_s)});
    timed(self, {u"table"_s, database, QString::number(lines), folder.filePath(u"table.fods"_s)});
    const Run office = timed(u"soffice"_s, convert + QStringList{folder.filePath(u"table.fods"_s)});
    const QFileInfo converted(folder.filePath(u"table.pdf"_s));
    if (converted.size() == 0)
        fail(u"soffice made no PDF"_s);
    const QJsonObject figures{{u"lines"_s, lines}, {u"ours_ms"_s, many.ms},
        {u"office_ms"_s, office.ms}, {u"times_faster"_s, office.ms / many.ms},
        {u"peak_mb_1000"_s, peak(few)}, {u"peak_mb_10000"_s, peak(many)},
        {u"ours_bytes"_s, QFileInfo(folder.filePath(u"many.pdf"_s)).size()},
        {u"office_bytes"_s, converted.size()}};
    std::printf("%s\n", QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QByteArray what(argc > 4 ? argv[1] : "");
    if (what == "print")
        return printPart(argc, argv);
    if (what == "table")
        return tablePart(argc, argv);
    return compare(argc, argv);
}
