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

int RulerWidget::textLeft() const
{
    return rowHeight() / 2 + 14; // right of the rail and of the ring around the last day
}

QFont RulerWidget::dayFont(const domain::TraceDay &day) const
{
    QFont shown = font();
    if (day.date == m_due.date)
        shown.setWeight(QFont::DemiBold);
    return shown;
}

int RulerWidget::heightOf(const domain::TraceDay &day, int width) const
{
    const QRect room(0, 0, qMax(1, width - textLeft()), QWIDGETSIZE_MAX);
    const QRect text =
        QFontMetrics(dayFont(day)).boundingRect(room, Qt::TextWordWrap, dayText(day));
    return qMax(rowHeight(), text.height() + 6);
}

int RulerWidget::heightForWidth(int width) const
{
    int height = rowHeight();
    for (const domain::TraceDay &day : m_due.trace)
        height += heightOf(day, width);
    return height;
}

QSize RulerWidget::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 40;
    return {width, heightForWidth(width)};
}

QSize RulerWidget::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, rowHeight()};
}

void RulerWidget::paintDay(QPainter &painter, const domain::TraceDay &day, const QRect &row) const
{
    const ThemeColours &colours = themeColours(palette());
    const QPoint centre(rowHeight() / 2, row.top() + rowHeight() / 2);
    // Full: the day counts. Empty: it does not. A ring around the last one: due.
    painter.setPen(QPen(day.counted ? colours.accent : colours.muted, 2));
    painter.setBrush(day.counted ? QBrush(colours.accent) : palette().base());
    painter.drawEllipse(centre, 4, 4);
    if (day.date == m_due.date) {
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centre, 8, 8);
    }
    painter.setPen(day.counted ? palette().color(QPalette::Text) : colours.muted);
    painter.setFont(dayFont(day));
    painter.drawText(
        row.adjusted(textLeft(), 3, 0, -3), Qt::AlignTop | Qt::TextWordWrap, dayText(day));
}

void RulerWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.drawText(QRect(0, 0, width(), rowHeight()), Qt::AlignVCenter | Qt::AlignLeft, m_title);
    QList<QRect> rows;
    int top = rowHeight();
    for (const domain::TraceDay &day : m_due.trace) {
        rows.append(QRect(0, top, width(), heightOf(day, width())));
        top += rows.constLast().height();
    }
    if (rows.size() > 1) {
        const int half = rowHeight() / 2;
        painter.setPen(QPen(themeColours(palette()).muted, 1));
        painter.drawLine(half, rows.constFirst().top() + half, half, rows.constLast().top() + half);
    }
    for (qsizetype at = 0; at < rows.size(); ++at)
        paintDay(painter, m_due.trace.at(at), rows.at(at));
}

} // namespace qyz::ui
