#include "ui/translators.h"

#include "presentation/localized.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

Translators::Translators(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
}

bool Translators::use(presentation::UiLanguage language)
{
    m_language = language;
    Q_EMIT aboutToSwitch(language);
    // Reloading an installed translator sends LanguageChange of its own; one is enough.
    QCoreApplication::removeTranslator(&m_translator);
    const bool loaded =
        m_translator.load(u"qyzmet_"_s + presentation::languageName(language), m_folder);
    QCoreApplication::installTranslator(&m_translator);
    return loaded;
}

} // namespace qyz::ui
