#include "ui/widgets/alarm.h"

#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace qyz::ui {

void setAlarm(QWidget *widget, bool alarm)
{
    if (widget->property("alarm").toBool() == alarm)
        return;
    widget->setProperty("alarm", alarm);
    widget->style()->unpolish(widget); // the sheet is read anew
    widget->style()->polish(widget);
}

} // namespace qyz::ui
