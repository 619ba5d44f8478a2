// What this desk remembers between two starts; nothing personal but the window's place.
#pragma once

#include "presentation/uilanguage.h"
#include "ui/theme.h"

#include <QByteArray>
#include <QSettings>
#include <QString>

namespace qyz::app {

class Settings {
public:
    /// The user's own settings file.
    Settings();
    /// A settings file of its own, for tests.
    explicit Settings(const QString &file);

    /// SQLite path or postgresql://…; empty: the desk's own file.
    QString database() const;
    void setDatabase(const QString &database);
    presentation::UiLanguage language() const; // Kazakh where nothing was chosen yet
    void setLanguage(presentation::UiLanguage language);
    ui::WindowLook look() const;
    void setLook(const ui::WindowLook &look);
    /// R37: the window locks itself after so many minutes without a key or a movement.
    int idleMinutes() const; // 1 … 240
    void setIdleMinutes(int minutes);
    QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);

private:
    QSettings m_settings;
};

} // namespace qyz::app
