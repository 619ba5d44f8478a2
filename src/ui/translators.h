// The catalogues of the window; switching sends LanguageChange to every widget.
#pragma once

#include "presentation/uilanguage.h"

#include <QObject>
#include <QTranslator>

namespace qyz::ui {

class Translators : public QObject {
    Q_OBJECT

public:
    /// `folder` holds qyzmet_kk.qm, qyzmet_ru.qm, qyzmet_en.qm, and for Qt's own dialogs
    /// qyzmet_qt_kk.qm, qyzmet_qt_ru.qm.
    explicit Translators(
        QString folder = QStringLiteral(":/qyz/translations"), QObject *parent = nullptr);

    /// False where a catalogue is missing: what it would say is then said in English.
    bool use(presentation::UiLanguage language);
    presentation::UiLanguage language() const { return m_language; }

Q_SIGNALS:
    /// Before the widgets are told: pages read the language while they say their texts anew.
    void aboutToSwitch(qyz::presentation::UiLanguage language);

private:
    QString m_folder;
    QTranslator m_translator;
    QTranslator m_qtTranslator;
    presentation::UiLanguage m_language = presentation::UiLanguage::English;
};

} // namespace qyz::ui
