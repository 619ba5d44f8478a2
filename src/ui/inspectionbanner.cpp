#include "ui/inspectionbanner.h"

#include "presentation/closingtext.h"
#include "ui/widgets/alarm.h"

#include <QEvent>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

InspectionBanner::InspectionBanner(const presentation::StatusPresenter &status, QWidget *parent)
    : QLabel(parent)
{
    setObjectName(u"inspectionBanner"_s);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setMargin(6);
    setAlarm(this, true);
    hide();
    connect(&status, &presentation::StatusPresenter::ticked, this,
        [this](const application::OfficeStatus &told) {
            m_open = told.inspections;
            showBanner();
        });
}

void InspectionBanner::showBanner()
{
    const QString banner = presentation::ClosingText::banner(m_open);
    setText(banner);
    setAccessibleName(banner);
    setVisible(!banner.isEmpty());
}

void InspectionBanner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showBanner();
    QLabel::changeEvent(event);
}

} // namespace qyz::ui
