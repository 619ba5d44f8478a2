// The look of the window: quiet palette, light or dark, one accent colour, scale through the font.
// Contrast of every pair of colours is 4.5 or more.
#pragma once

#include <QColor>
#include <QPalette>

class QApplication;

namespace qyz::ui {

enum class ThemeKind { Light, Dark };

struct WindowLook {
    ThemeKind theme = ThemeKind::Light;
    int scale = 100; // per cent, 100 … 200

    bool operator==(const WindowLook &) const = default;
};

/// Colours with a meaning; which one belongs to a palette is decided by how dark its base is.
struct ThemeColours {
    QColor accent;
    QColor overdue; // red, never alone: a mark stands beside it
    QColor done; // green
    QColor attention; // refused, not accepted
    QColor muted; // labels, lines that are finished
    QColor line; // rules of the book
    QColor highlight; // ground of what a search found
    QColor onAccent; // text of the primary button
};

const ThemeColours &themeColours(const QPalette &palette);
QPalette themePalette(ThemeKind kind);
/// Style, palette, font and sheet of the whole program.
void applyLook(QApplication &application, const WindowLook &look);

} // namespace qyz::ui
