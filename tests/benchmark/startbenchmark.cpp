// P10: cold start of the desk to its painted sign-in page, against an empty Qt window.
//   bench_start             starts itself both ways, alternately, and prints the medians as JSON
//   bench_start desk DB     what main() does, until the window is painted
//   bench_start empty       a window with nothing in it, until it is painted
#include "app/compositionroot.h"
#include "benchregistry.h"
#include "translationfiles.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTimer>
#include <QWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace qyz;

namespace {

constexpr int rounds = 15;

/// Ends the program when a window has been painted: the paint itself and its flush still happen.
class FirstPaint : public QObject {
protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (event->type() == QEvent::Paint && widget != nullptr && widget->isWindow())
            QTimer::singleShot(0, qApp, &QCoreApplication::quit);
        return false;
    }
};

int startEmpty(int argc, char **argv)
{
    QApplication application(argc, argv);
    FirstPaint paint;
    application.installEventFilter(&paint);
    QWidget window;
    window.resize(1366, 740);
    window.show();
    return QApplication::exec();
}

// The steps of main(), in its order.
int startDesk(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"qyzmet"_s);
    QApplication::setApplicationVersion(u"benchmark"_s);
    resources::initialise();
    translations::initialise();
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"desk"_s, {});
    parser.process(application);
    app::StartOptions options;
    options.database = parser.positionalArguments().value(1);
    FirstPaint paint;
    application.installEventFilter(&paint);
    app::CompositionRoot root(options, std::make_unique<app::Settings>());
    if (!root.start())
        return 1;
    return QApplication::exec();
}

double startOnce(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer clock;
    clock.start();
    process.start(QCoreApplication::applicationFilePath(), arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("bench_start %s failed", qPrintable(arguments.join(u' ')));
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

double median(QList<double> times)
{
    std::sort(times.begin(), times.end());
    return times.at(times.size() / 2);
}

int compare(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    // Settings and drafts of a desk of their own, not of whoever measures.
    const QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    qputenv("XDG_DATA_HOME", home.path().toUtf8());
    const benchmark_support::BenchRegistry registry;
    QList<double> empty;
    QList<double> desk;
    startOnce({u"empty"_s}); // both programs are in the page cache before anything counts
    startOnce({u"desk"_s, registry.path()});
    for (int round = 0; round < rounds; ++round) {
        empty.append(startOnce({u"empty"_s}));
        desk.append(startOnce({u"desk"_s, registry.path()}));
    }
    const QJsonObject figures{{u"empty_ms"_s, median(empty)}, {u"desk_ms"_s, median(desk)},
        {u"ratio"_s, median(desk) / median(empty)}, {u"rounds"_s, rounds}};
    std::printf("%s\n", QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QByteArray what(argc > 1 ? argv[1] : "");
    if (what == "desk")
        return startDesk(argc, argv);
    if (what == "empty")
        return startEmpty(argc, argv);
    return compare(argc, argv);
}
