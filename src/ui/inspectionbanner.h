// While an inspection is open, everybody sees it above everything (R11).
#pragma once

#include "presentation/statuspresenter.h"

#include <QLabel>

namespace qyz::ui {

class InspectionBanner : public QLabel {
    Q_OBJECT

public:
    /// Hears of inspections with the office clock, so other desks' are told within half a minute.
    InspectionBanner(const presentation::StatusPresenter &status, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showBanner();

    QList<application::Inspection> m_open;
};

} // namespace qyz::ui
