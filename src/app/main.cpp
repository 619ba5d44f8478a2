// The desk: qyzmet [--db DB] [--practice] [--lang kk|ru|en] [--now MOMENT] [--picture FILE]
// [--services DIR].
#include "app/compositionroot.h"
#include "app/windowpicture.h"
#include "presentation/errortext.h"
#include "presentation/localized.h"
#include "resourcefiles.h"
#include "translationfiles.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;
using namespace qyz;

namespace {

constexpr int wrongUsage = 2;

int complain(const QString &text)
{
    QTextStream(stderr) << text << Qt::endl;
    return wrongUsage;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"qyzmet"_s);
    QApplication::setApplicationVersion(QStringLiteral(QYZ_VERSION));
    resources::initialise();
    translations::initialise();

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({u"db"_s, u"SQLite file or postgresql://…"_s, u"DB"_s});
    parser.addOption({u"practice"_s, u"Open the practice registry; make it if there is none"_s});
    parser.addOption({u"lang"_s, u"Language of the window: kk, ru, en"_s, u"LANGUAGE"_s});
    parser.addOption(
        {u"now"_s, u"Practice only: the clock stands at this moment (with offset)"_s, u"MOMENT"_s});
    parser.addOption({u"picture"_s,
        u"Practice only: sign in, write a picture of the window, quit"_s, u"FILE"_s});
    parser.addOption({u"services"_s,
        u"Practice only: a folder with further service files and their forms"_s, u"DIR"_s});
    parser.process(application);

    app::StartOptions options;
    options.database = parser.value(u"db"_s);
    options.practice = parser.isSet(u"practice"_s);
    options.services = parser.value(u"services"_s);
    if (parser.isSet(u"services"_s) && options.services.isEmpty())
        return complain(u"--services DIR"_s);
    options.language = presentation::languageNamed(parser.value(u"lang"_s));
    if (parser.isSet(u"lang"_s) && !options.language)
        return complain(u"--lang kk|ru|en"_s);
    if (parser.isSet(u"now"_s)) {
        const QDateTime now = QDateTime::fromString(parser.value(u"now"_s), Qt::ISODateWithMs);
        if (!now.isValid() || now.timeSpec() == Qt::LocalTime)
            return complain(u"--now 2026-04-01T10:15:00+05:00"_s);
        options.now = now.toUTC();
    }
    if (options.practice && !options.database.isEmpty())
        return complain(u"--practice | --db DB"_s);

    app::CompositionRoot root(options, std::make_unique<app::Settings>());
    const domain::Status started = root.start();
    if (!started)
        return complain(presentation::errorText(
            started.error(), options.language.value_or(presentation::UiLanguage::English)));
    std::unique_ptr<app::WindowPicture> picture;
    if (parser.isSet(u"picture"_s))
        picture = std::make_unique<app::WindowPicture>(root, parser.value(u"picture"_s));
    return QApplication::exec();
}
