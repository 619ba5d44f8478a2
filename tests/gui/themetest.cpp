// Colours of both themes: whoever has tired eyes reads everything.
#include "ui/theme.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace qyz::ui;

namespace {

double linear(double part)
{
    return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

/// WCAG 2.1: 1 … 21.
double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

std::string pairOf(const QColor &text, const QColor &ground)
{
    return (text.name() + QStringLiteral(" on ") + ground.name()).toStdString();
}

class Theme : public ::testing::TestWithParam<ThemeKind> {
protected:
    QPalette palette = themePalette(GetParam());
    const ThemeColours &colours = themeColours(palette);

    QColor of(QPalette::ColorRole role) const { return palette.color(role); }
};

constexpr double readable = 4.5; // of text
constexpr double visible = 3.0; // of frames and marks

} // namespace

TEST(ThemeContrast, isMeasuredAsTheStandardSays)
{
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21.0, 0.01);
    EXPECT_NEAR(contrast(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.01);
}

TEST_P(Theme, everyTextIsReadableOnEveryGroundItStandsOn)
{
    const QList<QColor> grounds{of(QPalette::Base), of(QPalette::AlternateBase),
        of(QPalette::Window), of(QPalette::Highlight)};
    const QList<QColor> texts{of(QPalette::Text), of(QPalette::WindowText),
        of(QPalette::HighlightedText), of(QPalette::Link), colours.accent, colours.overdue,
        colours.done, colours.attention, colours.muted};
    for (const QColor &ground : grounds) {
        for (const QColor &text : texts)
            EXPECT_GE(contrast(text, ground), readable) << pairOf(text, ground);
    }
}

TEST_P(Theme, controlsAreReadableEnabledAndNot)
{
    const QList<std::pair<QColor, QColor>> pairs{
        {of(QPalette::ButtonText), of(QPalette::Button)},
        {of(QPalette::PlaceholderText), of(QPalette::Base)},
        {of(QPalette::ToolTipText), of(QPalette::ToolTipBase)},
        {of(QPalette::Text), colours.highlight}, // what a search found
        {colours.onAccent, colours.accent}, // the primary button
        {colours.muted, of(QPalette::Button)},
        {palette.color(QPalette::Disabled, QPalette::Text),
            palette.color(QPalette::Disabled, QPalette::Base)},
        {palette.color(QPalette::Disabled, QPalette::ButtonText), of(QPalette::Button)},
    };
    for (const auto &[text, ground] : pairs)
        EXPECT_GE(contrast(text, ground), readable) << pairOf(text, ground);
}

TEST_P(Theme, framesAndTheFocusAreSeen)
{
    for (const QPalette::ColorRole ground : {QPalette::Base, QPalette::Window, QPalette::Button}) {
        EXPECT_GE(contrast(colours.muted, of(ground)), visible); // frames of fields, check boxes
        EXPECT_GE(contrast(colours.accent, of(ground)), visible); // the focus
    }
    EXPECT_GE(contrast(colours.onAccent, colours.accent), visible); // its ring on the button
}

TEST_P(Theme, aDisabledFieldLooksDisabled)
{
    EXPECT_NE(palette.color(QPalette::Disabled, QPalette::Base), of(QPalette::Base));
    EXPECT_NE(palette.color(QPalette::Disabled, QPalette::Text), of(QPalette::Text));
}

INSTANTIATE_TEST_SUITE_P(Both, Theme, ::testing::Values(ThemeKind::Light, ThemeKind::Dark));
