// A label for what people wrote: shown letter by letter, wrapped, and free to be copied.
#pragma once

class QLabel;
class QString;
class QWidget;

namespace qyz::ui {

/// `property`: a look of the theme ("heading", "muted"), set to true.
QLabel *textLabel(const QString &text, QWidget *parent, const char *property = nullptr);

} // namespace qyz::ui
