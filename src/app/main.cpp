// The desk: qyzmet [--db DB] [--practice] [--lang kk|ru|en].
#include "app/compositionroot.h"
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
    parser.process(application);

    app::StartOptions options;
    options.database = parser.value(u"db"_s);
    options.practice = parser.isSet(u"practice"_s);
    options.language = presentation::languageNamed(parser.value(u"lang"_s));
    if (parser.isSet(u"lang"_s) && !options.language)
        return complain(u"--lang kk|ru|en"_s);
    if (options.practice && !options.database.isEmpty())
        return complain(u"--practice | --db DB"_s);

    app::CompositionRoot root(options, std::make_unique<app::Settings>());
    const domain::Status started = root.start();
    if (!started)
        return complain(presentation::errorText(
            started.error(), options.language.value_or(presentation::UiLanguage::English)));
    return QApplication::exec();
}
