// qyzmetctl: the program without a window. Grammar, JSON and exit codes: docs/ctl.md.
#include "ctl/commands.h"
#include "ctl/exitcode.h"
#include "resourcefiles.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace qyz;

namespace {

presentation::UiLanguage languageOfLocale()
{
    switch (QLocale::system().language()) {
    case QLocale::Kazakh:
        return presentation::UiLanguage::Kazakh;
    case QLocale::Russian:
        return presentation::UiLanguage::Russian;
    default:
        return presentation::UiLanguage::English;
    }
}

QStringList wordsOfCall(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    return words;
}

/// Painting needs fonts, and fonts a QGuiApplication; the screen stays out of it.
std::unique_ptr<QCoreApplication> makeApplication(const ctl::CommandFacts *command)
{
    static int argc = 1;
    static char name[] = "qyzmetctl";
    static char *argv[] = {name, nullptr};
    if (command && command->paints) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        return std::make_unique<QGuiApplication>(argc, argv);
    }
    return std::make_unique<QCoreApplication>(argc, argv);
}

int run(const QStringList &words)
{
    auto arguments = ctl::Arguments::parse(words);
    const auto language = arguments ? ctl::uiLanguage(arguments->value(u"lang"_s)) : std::nullopt;
    ctl::Console console(words.contains(u"--json"_s), language.value_or(languageOfLocale()));
    const auto refuse = [&console](const domain::Error &error) {
        console.error(error);
        return ctl::exitCodeOf(error.code);
    };
    if (!arguments)
        return refuse(arguments.error());
    if (arguments->has(u"help"_s)) {
        console.answer(ctl::helpText());
        return ctl::exitDone;
    }
    if (arguments->has(u"version"_s)) {
        console.answer(QStringLiteral("qyzmetctl " QYZ_VERSION));
        return ctl::exitDone;
    }
    const ctl::CommandFacts *command = ctl::findCommand(arguments->command());
    if (!command)
        return refuse(domain::makeError(domain::ErrorCode::UsageError,
            {arguments->command().isEmpty() ? u"COMMAND"_s : arguments->command().left(40)}));
    if (const auto status = ctl::checkCall(*command, *arguments); !status)
        return refuse(status.error());

    const auto application = makeApplication(command);
    ctl::Context context{*std::move(arguments), console};
    const ctl::CommandResult result = command->run(context);
    if (!result)
        return refuse(result.error());
    // A full disk or a broken pipe must not look like success.
    if (context.console.outputFailed() && *result == ctl::exitDone)
        return refuse(domain::makeError(domain::ErrorCode::FileUnwritable, {u"stdout"_s}));
    return *result;
}

/// Qt's own warnings are no messages of ours, and none of them may carry data of people (R41).
void keepQuiet(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtFatalMsg || qEnvironmentVariableIsSet("QYZMET_LOG"))
        std::fprintf(stderr, "%s\n", message.toUtf8().constData());
}

} // namespace

int main(int argc, char **argv)
{
    qInstallMessageHandler(keepQuiet);
    resources::initialise();
    return run(wordsOfCall(argc, argv));
}
