#include "ui/rulerwidget.h"

#include "domain/text/bilingualdate.h"
#include "presentation/localized.h"
#include "ui/theme.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

RulerWidget::RulerWidget(const presentation::DeskContext &desk, const domain::DueDate &due,
    const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_due(due)
    , m_title(title)
{
    setObjectName(u"deadlineRuler"_s);
    QStringList spoken{title};
    for (const domain::TraceDay &day : m_due.trace)
        spoken.append(dayText(day));
    setAccessibleName(title);
    setAccessibleDescription(spoken.join(u". "_s));
}

QString RulerWidget::dayText(const domain::TraceDay &day) const
{
    return u"%1, %2: %3"_s.arg(domain::shortDate(day.date),
        presentation::shortWeekday(day.date, m_desk.language),
        presentation::textIn(day.why, m_desk.language));
}

int RulerWidget::rowHeight() const
{
    return fontMetrics().height() + 6;
}

QSize RulerWidget::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40,
        rowHeight() * (static_cast<int>(m_due.trace.size()) + 1)};
}

QSize RulerWidget::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, sizeHint().height()};
}

void RulerWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeColours &colours = themeColours(palette());
    const int step = rowHeight();
    const int rail = step / 2;
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.drawText(QRect(0, 0, width(), step), Qt::AlignVCenter | Qt::AlignLeft, m_title);
    painter.setFont(font());
    const int count = static_cast<int>(m_due.trace.size());
    painter.setPen(QPen(colours.muted, 1));
    if (count > 1)
        painter.drawLine(rail, step + step / 2, rail, step * count + step / 2);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int row = 0; row < count; ++row) {
        const domain::TraceDay &day = m_due.trace.at(row);
        const bool last = day.date == m_due.date;
        const QPoint centre(rail, step * (row + 1) + step / 2);
        // Full: the day counts. Empty: it does not. A ring around the last one: due.
        painter.setPen(QPen(day.counted ? colours.accent : colours.muted, 2));
        painter.setBrush(day.counted ? QBrush(colours.accent) : palette().base());
        painter.drawEllipse(centre, 4, 4);
        if (last) {
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(centre, 8, 8);
        }
        painter.setPen(day.counted ? palette().color(QPalette::Text) : colours.muted);
        painter.setFont(last ? bold : font());
        const QRect place(rail + 14, step * (row + 1), width() - rail - 14, step);
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
            painter.fontMetrics().elidedText(dayText(day), Qt::ElideRight, place.width()));
    }
}

} // namespace qyz::ui
