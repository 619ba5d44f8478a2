// What must not wait is red: a property of the theme.
#pragma once

class QWidget;

namespace qyz::ui {

/// Nothing happens where it is so already.
void setAlarm(QWidget *widget, bool alarm);

} // namespace qyz::ui
