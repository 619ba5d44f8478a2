// Input of a date with the time of day, in the office's zone: when an application of the portal or
// of the post arrived (R13).
#pragma once

#include "domain/calendar/officezone.h"

#include <QLineEdit>

namespace qyz::ui {

class MomentEdit : public QLineEdit {
    Q_OBJECT
    /// "2026-04-01T10:15:00+05:00" where both were understood, else the text as typed.
    Q_PROPERTY(QString isoMoment READ isoMoment WRITE setIsoMoment USER true)

public:
    explicit MomentEdit(QWidget *parent = nullptr);

    void setToday(QDate today);
    void setZone(const domain::OfficeZone &zone);

    /// With Qt::OffsetFromUTC; invalid while it is not understood.
    QDateTime moment() const;
    QString isoMoment() const;
    void setIsoMoment(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QDate m_today;
    domain::OfficeZone m_zone;
};

} // namespace qyz::ui
