#include "ui/theme.h"

#include <QApplication>
#include <QFont>
#include <QStyleFactory>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

namespace {

constexpr double basePointSize = 10.0;

const ThemeColours lightColours{QColor(0x1f, 0x5f, 0x99), QColor(0xb3, 0x1b, 0x1b),
    QColor(0x1d, 0x6b, 0x3a), QColor(0x8a, 0x4b, 0x00), QColor(0x56, 0x60, 0x6b),
    QColor(0xe3, 0xe6, 0xea), QColor(0xff, 0xe9, 0xa8), QColor(0xff, 0xff, 0xff)};
const ThemeColours darkColours{QColor(0x7d, 0xb9, 0xf2), QColor(0xff, 0x8f, 0x87),
    QColor(0x86, 0xd1, 0x9f), QColor(0xf0, 0xb8, 0x6c), QColor(0xa7, 0xb0, 0xba),
    QColor(0x33, 0x39, 0x41), QColor(0x5c, 0x4d, 0x12), QColor(0x10, 0x16, 0x1c)};

// Only what the palette cannot say: room inside the controls, flat tabs, frames one can see, and a
// focus that looks the same everywhere. %1 accent, %2 rules, %3 frames and labels, %4 overdue,
// %5 text on the accent.
constexpr QStringView controls = uR"(
QToolTip { padding: 3px; }
QPushButton, QToolButton { padding: 3px 9px; border: 1px solid transparent; border-radius: 3px; }
QPushButton { background: palette(button); border-color: %3; }
QPushButton[plain="true"] { background: transparent; border-color: transparent; }
QPushButton[plain="true"]:hover, QPushButton[plain="true"]:focus { border-color: %1; }
QPushButton:hover, QToolButton:hover { border-color: %1; }
QPushButton:pressed, QPushButton:checked, QToolButton:pressed, QToolButton:checked {
  background: palette(highlight); color: palette(highlighted-text); border-color: %1; }
QPushButton:disabled, QToolButton:disabled { color: %3; border-color: %2; }
QPushButton:focus, QToolButton:focus { border: 2px solid %1; padding: 2px 8px; outline: none; }
QToolButton::menu-indicator { image: none; }
QLineEdit, QPlainTextEdit, QComboBox { padding: 3px 5px; border: 1px solid %3; border-radius: 3px;
  background: palette(base); }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus { border: 2px solid %1; padding: 2px 4px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { color: %3;
  border: 1px dashed %3; background: palette(window); }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url(:/qyz/icons/down-%6.png); width: 10px; height: 6px; }
QComboBox QLineEdit { border: none; padding: 0; }
QComboBox QAbstractItemView { border: 1px solid %3; background: palette(base); }
QListView { border: 1px solid %2; border-radius: 3px; padding: 1px; background: palette(base); }
QListView:focus { border: 2px solid %1; padding: 0; }
QListView:disabled { background: palette(window); color: %3; }
QCheckBox, QRadioButton { padding: 2px; border: 1px solid transparent; border-radius: 3px; }
QCheckBox::indicator { width: 13px; height: 13px; border: 1px solid %3; border-radius: 2px;
  background: palette(base); }
QCheckBox::indicator:checked { image: url(:/qyz/icons/check-%6.png); }
QCheckBox::indicator:disabled { border-style: dashed; }
QCheckBox:focus, QRadioButton:focus { border: 1px solid %1; }
QScrollArea:focus { border: 1px solid %1; }
)";
constexpr QStringView parts = uR"(
QTabBar::tab { padding: 6px 12px; border: none; border-bottom: 3px solid transparent; }
QTabBar::tab:selected { border-bottom: 3px solid %1; font-weight: 600; }
QTabBar::tab:selected:focus { color: %1; background: palette(highlight); }
QTableView { border: 1px solid %2; selection-background-color: palette(highlight); }
QTableView:focus { border: 1px solid %1; }
QHeaderView::section { padding: 4px 6px; border: none; border-bottom: 1px solid %2;
  background: palette(window); font-weight: 600; }
QScrollArea#lineScrollArea { border: 1px solid transparent; }
QScrollArea#lineScrollArea:focus { border: 1px solid %1; }
QScrollArea#lineScrollArea, QWidget#lineBody { background: palette(base); }
QFrame#linePanelFrame { border: 1px solid %2; background: palette(base); }
QLabel[muted="true"] { color: %3; }
QLabel[alarm="true"] { color: %4; }
QLabel[heading="true"] { font-weight: 600; }
QPushButton[alarm="true"] { color: %4; }
QPushButton[primary="true"] { background: %1; color: %5; border: 2px solid %1;
  padding: 4px 13px; font-weight: 600; }
QPushButton[primary="true"]:hover { border-color: palette(window-text); }
QPushButton[primary="true"]:focus { border: 3px double %5; padding: 3px 12px; }
QPushButton[primary="true"]:disabled { background: palette(button); color: %3; border-color: %2; }
)";

QString styleSheet(const ThemeColours &colours)
{
    return (controls.toString() + parts.toString())
        .arg(colours.accent.name(), colours.line.name(), colours.muted.name(),
            colours.overdue.name(), colours.onAccent.name(),
            &colours == &darkColours ? u"dark"_s : u"light"_s);
}

} // namespace

const ThemeColours &themeColours(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < 128 ? darkColours : lightColours;
}

QPalette themePalette(ThemeKind kind)
{
    const bool dark = kind == ThemeKind::Dark;
    const ThemeColours &colours = dark ? darkColours : lightColours;
    const QColor text = dark ? QColor(0xe8, 0xeb, 0xee) : QColor(0x1b, 0x21, 0x27);
    const QColor window = dark ? QColor(0x20, 0x25, 0x2b) : QColor(0xf5, 0xf6, 0xf8);
    QPalette palette(dark ? QColor(0x2b, 0x31, 0x38) : QColor(0xec, 0xee, 0xf1), window);
    palette.setColor(QPalette::Base, dark ? QColor(0x18, 0x1c, 0x21) : QColor(Qt::white));
    palette.setColor(
        QPalette::AlternateBase, dark ? QColor(0x1d, 0x22, 0x28) : QColor(0xfa, 0xfb, 0xfc));
    for (const QPalette::ColorRole role :
        {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, text);
    palette.setColor(QPalette::ToolTipBase, palette.color(QPalette::Base));
    palette.setColor(QPalette::PlaceholderText, colours.muted);
    palette.setColor(
        QPalette::Highlight, dark ? QColor(0x1f, 0x3e, 0x5c) : QColor(0xd8, 0xe7, 0xf6));
    palette.setColor(QPalette::HighlightedText, text);
    palette.setColor(QPalette::Link, colours.accent);
    // The arrow of a framed combo box is a bevelled button drawn in these: flat, as all the rest.
    for (const QPalette::ColorRole role :
        {QPalette::Light, QPalette::Midlight, QPalette::Dark, QPalette::Shadow})
        palette.setColor(role, palette.color(QPalette::Base));
    for (const QPalette::ColorRole role :
        {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colours.muted);
    palette.setColor(QPalette::Disabled, QPalette::Base, window); // a field not asked now
    return palette;
}

void applyLook(QApplication &application, const WindowLook &look)
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QFont font(u"Noto Sans"_s);
    font.setStyleHint(QFont::SansSerif);
    font.setPointSizeF(basePointSize * std::clamp(look.scale, 100, 200) / 100.0);
    QApplication::setFont(font);
    const QPalette palette = themePalette(look.theme);
    QApplication::setPalette(palette);
    application.setStyleSheet(styleSheet(themeColours(palette)));
}

} // namespace qyz::ui
