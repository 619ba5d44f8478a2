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
    const QString name = presentation::languageName(language);
    // Reloading an installed translator sends LanguageChange of its own; one is enough.
    QCoreApplication::removeTranslator(&m_qtTranslator);
    QCoreApplication::removeTranslator(&m_translator);
    // English is the language of Qt's sources: nothing to load.
    const bool ownWords = language == presentation::UiLanguage::English;
    const bool qtLoaded = m_qtTranslator.load(u"qyzmet_qt_"_s + name, m_folder);
    const bool loaded = m_translator.load(u"qyzmet_"_s + name, m_folder);
    // The last one installed is asked first, so ours stand above any that Qt brings.
    if (qtLoaded)
        QCoreApplication::installTranslator(&m_qtTranslator);
    QCoreApplication::installTranslator(&m_translator);
    return loaded && (qtLoaded || ownWords);
}

} // namespace qyz::ui
