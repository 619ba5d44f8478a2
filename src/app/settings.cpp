#include "app/settings.h"

#include "presentation/localized.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace qyz::app {

Settings::Settings()
    : m_settings(QSettings::IniFormat, QSettings::UserScope, u"qyzmet"_s, u"desk"_s)
{
}

Settings::Settings(const QString &file)
    : m_settings(file, QSettings::IniFormat)
{
}

QString Settings::database() const
{
    return m_settings.value(u"database"_s).toString();
}

void Settings::setDatabase(const QString &database)
{
    m_settings.setValue(u"database"_s, database);
}

presentation::UiLanguage Settings::language() const
{
    return presentation::languageNamed(m_settings.value(u"language"_s).toString())
        .value_or(presentation::UiLanguage::Kazakh);
}

void Settings::setLanguage(presentation::UiLanguage language)
{
    m_settings.setValue(u"language"_s, presentation::languageName(language));
}

ui::WindowLook Settings::look() const
{
    ui::WindowLook look;
    look.theme = m_settings.value(u"theme"_s).toString() == u"dark"_s ? ui::ThemeKind::Dark
                                                                      : ui::ThemeKind::Light;
    look.scale = std::clamp(m_settings.value(u"scale"_s, 100).toInt(), 100, 200);
    return look;
}

void Settings::setLook(const ui::WindowLook &look)
{
    m_settings.setValue(u"theme"_s, look.theme == ui::ThemeKind::Dark ? u"dark"_s : u"light"_s);
    m_settings.setValue(u"scale"_s, look.scale);
}

int Settings::idleMinutes() const
{
    constexpr int usual = 10;
    return std::clamp(m_settings.value(u"idle_minutes"_s, usual).toInt(), 1, 240);
}

void Settings::setIdleMinutes(int minutes)
{
    m_settings.setValue(u"idle_minutes"_s, minutes);
}

QByteArray Settings::geometry() const
{
    return m_settings.value(u"geometry"_s).toByteArray();
}

void Settings::setGeometry(const QByteArray &geometry)
{
    m_settings.setValue(u"geometry"_s, geometry);
}

} // namespace qyz::app
