// The ruler of one due date: each day from arrival to the date, which of them count and why (R24).
#pragma once

#include "domain/calendar/termrule.h"
#include "presentation/deskcontext.h"

#include <QWidget>

namespace qyz::ui {

class RulerWidget : public QWidget {
    Q_OBJECT

public:
    RulerWidget(const presentation::DeskContext &desk, const domain::DueDate &due,
        const QString &title, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString dayText(const domain::TraceDay &day) const;
    QFont dayFont(const domain::TraceDay &day) const;
    int rowHeight() const;
    int textLeft() const;
    /// A reason that does not fit beside the rail takes as many lines as it needs.
    int heightOf(const domain::TraceDay &day, int width) const;
    void paintDay(QPainter &painter, const domain::TraceDay &day, const QRect &row) const;

    const presentation::DeskContext &m_desk;
    domain::DueDate m_due;
    QString m_title;
};

} // namespace qyz::ui
